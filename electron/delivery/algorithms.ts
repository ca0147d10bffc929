import { getCiphers, getDiffieHellman } from 'node:crypto';
import type { Algorithms, CipherAlgorithm, KexAlgorithm, ServerHostKeyAlgorithm } from 'ssh2';

/** 'old' also allows what is weak today, for a server that knows nothing better; only ever a person's choice. */
export type SecurityProfile = 'usual' | 'old';

/**
 * Electron’s BoringSSL takes 11 to 29 seconds of blocked processor for the groups 17 and 18 and 1.6 for 15;
 * 14 and 16 stay as the last resort, and every server that has the slow ones has those or better.
 */
const slowKeyExchange = [
  'diffie-hellman-group15-sha512',
  'diffie-hellman-group17-sha512',
  'diffie-hellman-group18-sha512',
] as const satisfies readonly KexAlgorithm[];

/**
 * Here the server chooses the group, of 8192 bits when the cipher has a key of 256: over a minute of blocked processor
 * in Electron. Last, then, so that only a server that has nothing else comes to it.
 */
const lastKeyExchange = 'diffie-hellman-group-exchange-sha256' satisfies KexAlgorithm;

/** SHA-1 and 1024 bits; CBC, which tells an eavesdropper more than it should. Asked for last. */
const weakKeyExchange = [
  'diffie-hellman-group14-sha1',
  'diffie-hellman-group-exchange-sha1',
  'diffie-hellman-group1-sha1',
] as const satisfies readonly KexAlgorithm[];
const weakCiphers = {
  'aes256-cbc': 'aes-256-cbc',
  'aes192-cbc': 'aes-192-cbc',
  'aes128-cbc': 'aes-128-cbc',
  '3des-cbc': 'des-ede3-cbc',
} as const satisfies Partial<Record<CipherAlgorithm, string>>;
const weakHostKeyForm = 'ssh-rsa' satisfies ServerHostKeyAlgorithm;

/** Key types in the order we ask for them, with the signature forms of each; SHA-1 signatures only of an old server. */
const formsOfType = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256', weakHostKeyForm],
} as const satisfies Record<string, readonly ServerHostKeyAlgorithm[]>;

/** Key types that a server can show us, best first. */
export const hostKeyTypes: readonly string[] = Object.keys(formsOfType);

/** Signature forms to offer, so that the server shows the first of these key types that it has. */
function hostKeyForms(types: readonly string[], profile: SecurityProfile = 'usual'): ServerHostKeyAlgorithm[] {
  const known: Readonly<Record<string, readonly ServerHostKeyAlgorithm[]>> = formsOfType;
  return types.flatMap((type) => known[type] ?? []).filter((form) => form !== weakHostKeyForm || profile === 'old');
}

/** What ssh2 may agree on with a server, for these host key types. */
export function algorithmsFor(types: readonly string[], profile: SecurityProfile = 'usual'): Algorithms {
  const kex = profile === 'old' ? weakKeyExchange.filter(isThere) : [];
  const ciphers = profile === 'old' ? (Object.keys(weakCiphers) as (keyof typeof weakCiphers)[]).filter(canUse) : [];
  return {
    // In this order: ssh2 takes these one after the other.
    kex: { remove: [...slowKeyExchange, lastKeyExchange], append: [lastKeyExchange, ...kex], prepend: [] },
    cipher: { append: [...ciphers], prepend: [], remove: [] },
    serverHostKey: hostKeyForms(types, profile),
  };
}

/** BoringSSL does not know the group of 1024 bits, and ssh2 finds that out in the middle of a key exchange. */
function isThere(name: KexAlgorithm): boolean {
  if (name !== 'diffie-hellman-group1-sha1') return true;
  try {
    return getDiffieHellman('modp2').getPrime().length > 0;
  } catch {
    return false;
  }
}

function canUse(name: keyof typeof weakCiphers): boolean {
  return getCiphers().includes(weakCiphers[name]);
}

/** What was agreed on for a connection, by SSH's names. */
export interface Agreed {
  readonly keyExchange: string;
  readonly hostKey: string;
  readonly cipher: string;
}

/** Which of it is weak. */
export function weakOf({ keyExchange, hostKey, cipher }: Agreed): string[] {
  const weak: readonly string[] = [...weakKeyExchange, ...Object.keys(weakCiphers), weakHostKeyForm];
  return [keyExchange, hostKey, cipher].filter((name) => weak.includes(name));
}
