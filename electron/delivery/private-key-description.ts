import type { Fault } from '../../shared/fault';
import { ok, type Result } from '../../shared/result';
import { hostKeyOf } from './host-key';
import { readPrivateKey, type KeyForm } from './private-key';

/** What may be shown of a private key: nothing that opens anything. */
export interface KeyDescription {
  readonly form: KeyForm;
  /** "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256". */
  readonly type: string;
  /** "SHA256:…" of the public half, as ssh-keygen -l prints it. */
  readonly fingerprint: string;
  /** The public half as one line, for the vendor. */
  readonly publicKey: string;
  readonly isProtected: boolean;
  /** A passphrase was given, but the file opens without one. */
  readonly needlessPassphrase: boolean;
}

/** Looks at a key file that a person has chosen; the faults say what is wrong with it. */
export async function describePrivateKey(bytes: Buffer, passphrase?: string): Promise<Result<KeyDescription, Fault>> {
  const secret = passphrase === '' ? undefined : passphrase;
  const read = await readPrivateKey(bytes, secret);
  if (!read.ok) return read;
  const { key, form, isProtected } = read.value;
  const blob = key.getPublicSSH();
  return ok({
    form,
    ...hostKeyOf(blob),
    publicKey: `${key.type} ${blob.toString('base64')}`,
    isProtected,
    needlessPassphrase: secret !== undefined && !isProtected,
  });
}
