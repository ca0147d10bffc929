import type { ServerHostKeyAlgorithm } from 'ssh2';

/**
 * Electron’s BoringSSL takes 11 to 29 seconds of blocked processor for the groups 17 and 18 and 1.6 for 15;
 * 14 and 16 stay as the last resort, and every server that has the slow ones has those or better.
 */
export const keyExchange = {
  remove: ['diffie-hellman-group15-sha512', 'diffie-hellman-group17-sha512', 'diffie-hellman-group18-sha512'],
  append: [],
  prepend: [],
} as const;

/** Key types in the order we ask for them, with the signature forms of each. */
const formsOfType = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'],
} as const satisfies Record<string, readonly ServerHostKeyAlgorithm[]>;

/** Signature forms to offer so that the server shows a key of none of these types; empty when no type is left. */
export function hostKeyFormsExcept(types: ReadonlySet<string>): ServerHostKeyAlgorithm[] {
  return Object.entries(formsOfType).flatMap(([type, forms]) => (types.has(type) ? [] : forms));
}

/** Signature forms for one key type only. */
export function hostKeyFormsOf(type: string): ServerHostKeyAlgorithm[] {
  return Object.entries(formsOfType).flatMap(([name, forms]) => (name === type ? forms : []));
}
