import { createPublicKey, verify } from 'node:crypto';
import { signedBegins, type SignedText } from '../../shared/update/release';

/** Whether one of the keys ("ed25519:" and base64) signed the text (Ed25519, RFC 8032). */
export function isSignedBy({ signature, text }: SignedText, keys: readonly string[]): boolean {
  const bytes = Buffer.from(signedBegins + text, 'utf8');
  return keys.some((key) => {
    const x = Buffer.from(key.slice('ed25519:'.length), 'base64').toString('base64url');
    try {
      const known = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      return verify(null, bytes, known, Buffer.from(signature, 'base64'));
    } catch {
      return false;
    }
  });
}
