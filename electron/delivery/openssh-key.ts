/** A field of the SSH wire form: length, then bytes (RFC 4251, section 5). */
function field(value: Buffer | string): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The public half as SSH sends it (RFC 8709). */
export function ed25519PublicBlob(publicKey: Buffer): Buffer {
  return Buffer.concat([field('ssh-ed25519'), field(publicKey)]);
}

/**
 * An Ed25519 key as an unencrypted OpenSSH key file (OpenSSH’s PROTOCOL.key).
 * @param seed the 32 private bytes
 * @param publicKey the 32 public bytes
 */
export function ed25519KeyFile(seed: Buffer, publicKey: Buffer, comment: string): string {
  // The two equal numbers only tell a right passphrase from a wrong one; there is none here.
  const check = Buffer.from('0000');
  const unpadded = Buffer.concat([
    check,
    check,
    field('ssh-ed25519'),
    field(publicKey),
    field(Buffer.concat([seed, publicKey])),
    field(comment),
  ]);
  const padding = Buffer.from(Array.from({ length: (8 - (unpadded.length % 8)) % 8 }, (_, index) => index + 1));
  const one = Buffer.from([0, 0, 0, 1]);
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0', 'latin1'),
    field('none'),
    field('none'),
    field(''),
    one,
    field(ed25519PublicBlob(publicKey)),
    field(Buffer.concat([unpadded, padding])),
  ]);
  const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join('\n');
}
