import { field } from './openssh-key';

export interface PuttyDerivation {
  readonly flavour: 'Argon2id' | 'Argon2i' | 'Argon2d';
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: Buffer;
}

/** A PuTTY key file, taken apart (PuTTY’s manual, appendix on PPK files). */
export interface PuttyFile {
  readonly version: 2 | 3;
  readonly type: string;
  readonly encryption: 'none' | 'aes256-cbc';
  readonly comment: string;
  readonly publicBlob: Buffer;
  /** As it lies there, encrypted or not; empty in a file that only has the public half. */
  readonly privateBlob: Buffer;
  readonly mac: Buffer;
  /** Version 3 with a passphrase: how the passphrase becomes keys. */
  readonly derivation?: PuttyDerivation;
  /** What the checksum is made over, with the decrypted private part. */
  readonly macInput: (plain: Buffer) => Buffer;
}

/** @returns undefined when it is not such a file, or one of version 1 */
export function takePuttyApart(bytes: Buffer): PuttyFile | undefined {
  // The checksum covers the comment’s bytes, whatever code page they were written in.
  const lines = bytes
    .toString('latin1')
    .trim()
    .split(/\r\n|\n|\r/);
  const fields = new Map<string, string>();
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < lines.length; at += 1) {
    const [, name = '', value = ''] = /^([\w-]+): ?(.*)$/.exec(lines[at] ?? '') ?? [];
    if (name === 'Public-Lines' || name === 'Private-Lines') {
      const count = Number(value);
      blobs.set(name, Buffer.from(lines.slice(at + 1, at + 1 + count).join(''), 'base64'));
      at += count;
    } else if (name !== '') fields.set(name, value);
  }

  const version = fields.has('PuTTY-User-Key-File-3') ? 3 : 2;
  const type = fields.get(`PuTTY-User-Key-File-${version}`);
  const encryption = fields.get('Encryption');
  const publicBlob = blobs.get('Public-Lines');
  if (type === undefined || !publicBlob || (encryption !== 'none' && encryption !== 'aes256-cbc')) return undefined;
  const derivation = derivationOf(fields);
  const comment = Buffer.from(fields.get('Comment') ?? '', 'latin1');
  const said = [Buffer.from(type, 'latin1'), Buffer.from(encryption), comment, publicBlob];
  return {
    version,
    type,
    encryption,
    comment: comment.toString('utf8'),
    publicBlob,
    privateBlob: blobs.get('Private-Lines') ?? Buffer.alloc(0),
    mac: Buffer.from(fields.get('Private-MAC') ?? '', 'hex'),
    ...(version === 3 && derivation && { derivation }),
    macInput: (plain) => Buffer.concat([...said, plain].map(field)),
  };
}

function derivationOf(fields: ReadonlyMap<string, string>): PuttyDerivation | undefined {
  const flavour = fields.get('Key-Derivation');
  if (flavour !== 'Argon2id' && flavour !== 'Argon2i' && flavour !== 'Argon2d') return undefined;
  const number = (name: string): number => Math.trunc(Number(fields.get(`Argon2-${name}`))) || 0;
  return {
    flavour,
    memoryKiB: number('Memory'),
    passes: number('Passes'),
    lanes: number('Parallelism'),
    salt: Buffer.from(fields.get('Argon2-Salt') ?? '', 'hex'),
  };
}
