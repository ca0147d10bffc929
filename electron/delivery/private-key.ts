import { createPrivateKey, type KeyObject } from 'node:crypto';
import ssh2, { type ParsedKey } from 'ssh2';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { ed25519KeyFile } from './openssh-key';

const largest = 64 * 1024;

/**
 * Reads a private key file: OpenSSH, PEM (PKCS#1, SEC1, PKCS#8), PuTTY version 2 for RSA.
 * ssh2 itself says "unsupported" to PKCS#8, so that is turned into a form it knows.
 */
export function readPrivateKey(bytes: Buffer, passphrase?: string): Result<ParsedKey, Fault> {
  if (bytes.length === 0 || bytes.length > largest) return err(fault('private key of unknown form', 'usage'));
  const text = keyText(bytes);
  if (/^PuTTY-User-Key-File-(?!2)/.test(text)) return err(fault('private key is from PuTTY', 'usage'));
  if (isPublic(text)) return err(fault('private key is a public key', 'usage'));
  if (/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(text)) return readPkcs8(text, passphrase);

  // ssh2 takes a passphrase for an unencrypted PuTTY key as a failed check.
  const plainPutty = /^PuTTY-User-Key-File-2/.test(text) && /^Encryption: none\s*$/m.test(text);
  return accept(ssh2.utils.parseKey(text, plainPutty ? undefined : passphrase), text, passphrase);
}

/** Notepad may have saved the key with a byte order mark, or as UTF-16. */
function keyText(bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes
    .toString(wide ? 'utf16le' : 'utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
}

function isPublic(text: string): boolean {
  return /^(ssh-(rsa|dss|ed25519)|ecdsa-sha2-|sk-(ssh|ecdsa)|-----BEGIN (RSA )?PUBLIC KEY-----|-----BEGIN CERTIFICATE-----|---- BEGIN SSH2 PUBLIC KEY)/.test(
    text,
  );
}

function readPkcs8(text: string, passphrase: string | undefined): Result<ParsedKey, Fault> {
  const encrypted = text.startsWith('-----BEGIN ENCRYPTED');
  if (encrypted && passphrase === undefined) return err(fault('private key needs a passphrase', 'usage'));
  let key: KeyObject;
  try {
    key = createPrivateKey(encrypted ? { key: text, passphrase } : { key: text });
  } catch {
    return err(fault(encrypted ? 'private key passphrase wrong' : 'private key of unknown form', 'usage'));
  }
  const known = sshForm(key);
  return known === undefined
    ? err(fault('private key of unknown form', 'usage'))
    : accept(ssh2.utils.parseKey(known), text, undefined);
}

function sshForm(key: KeyObject): string | undefined {
  if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs1', format: 'pem' }).toString();
  if (key.asymmetricKeyType === 'ec') return key.export({ type: 'sec1', format: 'pem' }).toString();
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  const { d, x } = key.export({ format: 'jwk' });
  if (d === undefined || x === undefined) return undefined;
  return ed25519KeyFile(Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url'), '');
}

function accept(
  parsed: ParsedKey | ParsedKey[] | Error,
  text: string,
  passphrase: string | undefined,
): Result<ParsedKey, Fault> {
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key !== undefined && !(key instanceof Error)) {
    return key.isPrivateKey() ? ok(key) : err(fault('private key is a public key', 'usage'));
  }
  const message = key?.message ?? '';
  if (text.startsWith('PuTTY') && /unsupported/i.test(message)) return err(fault('private key is from PuTTY', 'usage'));
  const encrypted =
    /no passphrase given|integrity check|passphrase|authenticate data|decrypt/i.test(message) ||
    /^Proc-Type: 4,ENCRYPTED|^Encryption: aes/m.test(text);
  if (!encrypted) return err(fault('private key of unknown form', 'usage'));
  return err(
    fault(passphrase === undefined ? 'private key needs a passphrase' : 'private key passphrase wrong', 'usage'),
  );
}
