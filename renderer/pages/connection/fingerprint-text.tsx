import { fingerprintPieces } from './key-words';

/** A fingerprint large enough to compare, in pieces; heard as one. */
export function FingerprintText({ fingerprint }: { readonly fingerprint: string }) {
  return (
    <p className="fingerprint-text code" tabIndex={0} role="img" aria-label={fingerprint}>
      <span className="soft">SHA256:</span>
      {fingerprintPieces(fingerprint).map((piece, index) => (
        <span key={index}>{piece}</span>
      ))}
    </p>
  );
}
