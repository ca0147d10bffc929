/** A field of the SSH wire form: length, then bytes (RFC 4251, section 5). */
export function field(value: Buffer | string): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/**
 * Splits bytes of the SSH wire form into their fields.
 * @returns undefined when they are cut short
 */
export function fieldsOf(bytes: Buffer, most = Infinity): Buffer[] | undefined {
  const fields: Buffer[] = [];
  for (let at = 0; at < bytes.length && fields.length < most;) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** The public half as SSH sends it (RFC 8709). */
export function ed25519PublicBlob(publicKey: Buffer): Buffer {
  return Buffer.concat([field('ssh-ed25519'), field(publicKey)]);
}

/**
 * An Ed25519 key as an unencrypted OpenSSH key file.
 * @param seed the 32 private bytes
 * @param publicKey the 32 public bytes
 */
export function ed25519KeyFile(seed: Buffer, publicKey: Buffer, comment: string): string {
  return opensshKeyFile({
    publicBlob: ed25519PublicBlob(publicKey),
    privateFields: [Buffer.from('ssh-ed25519'), publicKey, Buffer.concat([seed, publicKey])],
    comment,
  });
}

/**
 * Any key as an unencrypted OpenSSH key file (OpenSSH’s PROTOCOL.key).
 * @param privateFields type and numbers, in OpenSSH’s order for that type
 */
export function opensshKeyFile({
  publicBlob,
  privateFields,
  comment,
}: {
  readonly publicBlob: Buffer;
  readonly privateFields: readonly Buffer[];
  readonly comment: string;
}): string {
  // The two equal numbers only tell a right passphrase from a wrong one; there is none here.
  const check = Buffer.from('0000');
  const unpadded = Buffer.concat([check, check, ...privateFields.map(field), field(comment)]);
  const padding = Buffer.from(Array.from({ length: (8 - (unpadded.length % 8)) % 8 }, (_, index) => index + 1));
  const one = Buffer.from([0, 0, 0, 1]);
  const body = Buffer.concat([
    Buffer.from(opensshMagic, 'latin1'),
    field('none'),
    field('none'),
    field(''),
    one,
    field(publicBlob),
    field(Buffer.concat([unpadded, padding])),
  ]);
  const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join('\n');
}

const opensshMagic = 'openssh-key-v1\0';

/** What an OpenSSH key file tells without its passphrase; undefined when it is none. */
export function opensshHeader(text: string): { readonly cipher: string; readonly type: string } | undefined {
  const inside = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/.exec(text)?.[1];
  const body = Buffer.from(inside ?? '', 'base64');
  if (body.subarray(0, opensshMagic.length).toString('latin1') !== opensshMagic) return undefined;
  const rest = body.subarray(opensshMagic.length);
  const [cipher, kdf, kdfOptions] = fieldsOf(rest, 3) ?? [];
  if (!cipher || !kdf || !kdfOptions) return undefined;
  // Behind them the number of keys, which is always one.
  const keys = rest.subarray(cipher.length + kdf.length + kdfOptions.length + 3 * 4 + 4);
  const [publicBlob] = fieldsOf(keys, 1) ?? [];
  const [type] = (publicBlob && fieldsOf(publicBlob, 1)) ?? [];
  return type && { cipher: cipher.toString('latin1'), type: type.toString('latin1') };
}
