/** A kind of key as people write it; unknown ones as they are. */
export function keyTypeName(type: string): string {
  const curve = /^ecdsa-sha2-nistp(\d+)$/.exec(type)?.[1];
  if (curve !== undefined) return `ECDSA P-${curve}`;
  return { 'ssh-ed25519': 'Ed25519', 'ssh-rsa': 'RSA', 'ssh-dss': 'DSA' }[type] ?? type;
}

/** An accepted key as it is kept: "ssh-ed25519 SHA256:…", or only "SHA256:…". */
export function readPin(pin: string): { readonly type: string | undefined; readonly fingerprint: string } {
  const at = pin.indexOf(' ');
  return at < 0 ? { type: undefined, fingerprint: pin } : { type: pin.slice(0, at), fingerprint: pin.slice(at + 1) };
}

/** The part of a fingerprint that differs, in pieces that an eye can compare. */
export function fingerprintPieces(fingerprint: string): readonly string[] {
  return (
    fingerprint
      .replace(/^SHA256:/, '')
      .replace(/=+$/, '')
      .match(/.{1,8}/g) ?? []
  );
}

/** Bytes as people say them: "12 GB". */
export function spaceText(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}
