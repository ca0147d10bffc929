import { describe, expect, it } from 'vitest';
import { fingerprintPieces, keyTypeName, readPin, spaceText } from '../../renderer/pages/connection/key-words';

const digest = 'FS+pmot966ZKDZGpJypEleTlB9jw60U9pb3pNUeZe/A';

describe('keys in words', () => {
  it.each([
    ['ssh-ed25519', 'Ed25519'],
    ['ssh-rsa', 'RSA'],
    ['ecdsa-sha2-nistp384', 'ECDSA P-384'],
    ['sk-ssh-ed25519@openssh.com', 'sk-ssh-ed25519@openssh.com'],
  ])('%s is called %s', (type, name) => expect(keyTypeName(type)).toBe(name));

  it('reads an accepted key with its kind and without', () => {
    expect(readPin(`ssh-ed25519 SHA256:${digest}`)).toEqual({ type: 'ssh-ed25519', fingerprint: `SHA256:${digest}` });
    expect(readPin(`SHA256:${digest}`)).toEqual({ type: undefined, fingerprint: `SHA256:${digest}` });
  });

  it('breaks a fingerprint into pieces that are the whole of it', () => {
    const pieces = fingerprintPieces(`SHA256:${digest}=`);
    expect(pieces.join('')).toBe(digest);
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(8);
  });

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_500, '1.5 kB'],
    [78_400_000_000, '78 GB'],
    [5e15, '5,000 TB'],
  ])('says %d bytes as %s', (bytes, text) => expect(spaceText(bytes, 'en')).toBe(text));
});
