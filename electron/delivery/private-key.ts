import { createPrivateKey, type KeyObject } from 'node:crypto';
import ssh2, { type ParsedKey } from 'ssh2';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { ed25519KeyFile, opensshHeader } from './openssh-key';
import { readPuttyKey } from './ppk';

const largest = 64 * 1024;

export type KeyForm = 'OpenSSH' | 'PEM' | 'PKCS#8' | 'PuTTY';

export interface ReadKey {
  readonly key: ParsedKey;
  readonly form: KeyForm;
  /** It took a passphrase to open it. */
  readonly isProtected: boolean;
}

/**
 * Reads a private key file: OpenSSH, PEM (PKCS#1, SEC1), PKCS#8, PuTTY version 2 and 3.
 * A passphrase that is not needed is no fault: see `isProtected`. Faults never carry anything of the key.
 */
export async function readPrivateKey(bytes: Buffer, passphrase?: string): Promise<Result<ReadKey, Fault>> {
  if (bytes.length === 0 || bytes.length > largest) return err(fault('private key of unknown form', 'usage'));
  const plain = withoutEditorMarks(bytes);
  const text = plain.toString('utf8');
  if (isPublic(text)) return err(fault('private key is a public key', 'usage'));
  if (/^PuTTY-User-Key-File-[23]:/.test(text)) {
    const putty = await readPuttyKey(plain, passphrase);
    return putty.ok ? accept(putty.value.text, undefined, 'PuTTY', putty.value.isProtected) : putty;
  }
  if (/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(text)) return readPkcs8(text, passphrase);
  const openssh = opensshHeader(text);
  if (openssh && !takenTypes.has(openssh.type))
    return err(fault('private key kind not taken', 'usage', { kind: openssh.type.slice(0, 40) }));
  if (text.startsWith('-----BEGIN DSA')) return err(fault('private key kind not taken', 'usage', { kind: 'DSA' }));
  const isProtected = openssh ? openssh.cipher !== 'none' : /^Proc-Type: 4,ENCRYPTED/m.test(text);
  return accept(text, passphrase, openssh ? 'OpenSSH' : 'PEM', isProtected);
}

/** Those that servers take today, and ssh2 can sign with. DSA is refused everywhere; a FIDO key wants a finger. */
const takenTypes: ReadonlySet<string> = new Set([
  'ssh-ed25519',
  'ssh-rsa',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
]);

/** Notepad may have saved the key with a byte order mark, or as UTF-16. */
function withoutEditorMarks(bytes: Buffer): Buffer {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const narrow = wide ? Buffer.from(bytes.toString('utf16le'), 'utf8') : bytes;
  const marked = narrow[0] === 0xef && narrow[1] === 0xbb && narrow[2] === 0xbf;
  const start = narrow.subarray(marked ? 3 : 0);
  return start.subarray(
    Math.max(
      0,
      start.findIndex((byte) => byte > 0x20),
    ),
  );
}

function isPublic(text: string): boolean {
  return /^(ssh-(rsa|dss|ed25519|ed448)|ecdsa-sha2-|sk-(ssh|ecdsa)|-----BEGIN (RSA |EC )?PUBLIC KEY-----|-----BEGIN CERTIFICATE-----|---- BEGIN SSH2 PUBLIC KEY)/.test(
    text,
  );
}

function readPkcs8(text: string, passphrase: string | undefined): Result<ReadKey, Fault> {
  const isProtected = text.startsWith('-----BEGIN ENCRYPTED');
  if (isProtected && passphrase === undefined) return err(fault('private key needs a passphrase', 'usage'));
  let key: KeyObject;
  try {
    key = createPrivateKey(isProtected ? { key: text, passphrase } : { key: text });
  } catch {
    return err(fault(isProtected ? 'private key passphrase wrong' : 'private key of unknown form', 'usage'));
  }
  const known = sshForm(key);
  return known === undefined
    ? err(fault('private key kind not taken', 'usage', { kind: key.asymmetricKeyType ?? '' }))
    : accept(known, undefined, 'PKCS#8', isProtected);
}

/** ssh2 does not know PKCS#8. */
function sshForm(key: KeyObject): string | undefined {
  if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs1', format: 'pem' }).toString();
  if (key.asymmetricKeyType === 'ec') return key.export({ type: 'sec1', format: 'pem' }).toString();
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  const { d, x } = key.export({ format: 'jwk' });
  if (d === undefined || x === undefined) return undefined;
  return ed25519KeyFile(Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url'), '');
}

function accept(
  text: string,
  passphrase: string | undefined,
  form: KeyForm,
  isProtected: boolean,
): Result<ReadKey, Fault> {
  const needsOne = isProtected && form !== 'PuTTY' && form !== 'PKCS#8';
  if (needsOne && passphrase === undefined) return err(fault('private key needs a passphrase', 'usage'));
  const parsed = ssh2.utils.parseKey(text, passphrase);
  const key: ParsedKey | Error | undefined = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined || key instanceof Error)
    return err(fault(needsOne ? 'private key passphrase wrong' : 'private key of unknown form', 'usage'));
  return key.isPrivateKey() ? ok({ key, form, isProtected }) : err(fault('private key is a public key', 'usage'));
}
