import { hostKeyOf, type HostKey } from './host-key';

/** A fingerprint as somebody wrote it down. */
export interface WrittenKey {
  /** "SHA256:…" */
  readonly fingerprint: string;
  /** As in a key file ("ssh-ed25519"), or only "ecdsa" where the curve is not told; absent where nothing is. */
  readonly type?: string;
}

export interface HostKeyText {
  readonly keys: readonly WrittenKey[];
  /** Fingerprints of the old kind (MD5), which can be forged and are not compared. */
  readonly weak: number;
}

export interface HostKeyComparison extends HostKeyText {
  /**
   * - same: the text names exactly the key that the server shows
   * - different: it names another key of the same kind, or one whose kind is not told
   * - other kind: it only names keys of other kinds; ask the server for one of `kinds`
   * - too weak: it only has old fingerprints; ask for the SHA-256 one
   * - nothing: there is no fingerprint in it
   */
  readonly is: 'same' | 'different' | 'other kind' | 'too weak' | 'nothing';
  /** Kinds that the text names, as a server is asked for them. */
  readonly kinds: readonly string[];
}

/**
 * Finds host keys in what a vendor wrote: "SHA256:…" alone or in a letter, the output of ssh-keygen -l, WinSCP or
 * PuTTY, 64 hex digits, whole public keys, lines of a known_hosts file.
 */
export function readHostKeyText(text: string): HostKeyText {
  const plain = text.replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '').replace(/\u00A0/g, ' ');
  const found: WrittenKey[] = [...wholeKeys(plain), ...sha256(plain), ...bare(plain), ...hex(plain)];
  const keys = [...new Map(found.map((key) => [key.fingerprint, key])).values()];
  return { keys, weak: [...plain.matchAll(md5)].length };
}

/** Holds what a vendor wrote against the key that the server shows. */
export function compareHostKey(text: string, shown: HostKey): HostKeyComparison {
  const read = readHostKeyText(text);
  const { keys, weak } = read;
  const kinds = [...new Set(keys.flatMap(({ type }) => (type === undefined ? [] : typesOf(type))))];
  const alike = keys.some(({ type }) => type === undefined || typesOf(type).includes(shown.type));
  const is = keys.some(({ fingerprint }) => fingerprint === shown.fingerprint)
    ? 'same'
    : alike
      ? 'different'
      : keys.length > 0
        ? 'other kind'
        : weak > 0
          ? 'too weak'
          : 'nothing';
  return { ...read, is, kinds };
}

const curves = ['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521'];

function typesOf(type: string): readonly string[] {
  return type === 'ecdsa' ? curves : [type];
}

const keyName = String.raw`ssh-ed25519|ssh-rsa|ssh-dss|ecdsa-sha2-nistp(?:256|384|521)`;
const md5 = /(?:(?<=md5:)|(?<![0-9a-f:]))(?:[0-9a-f]{2}:){15}[0-9a-f]{2}(?![0-9a-f:])/gi;

/** Public keys: one line as OpenSSH writes it, or the block of RFC 4716. */
function wholeKeys(text: string): WrittenKey[] {
  const lines = [...text.matchAll(new RegExp(String.raw`(?:${keyName})\s+(AAAA[A-Za-z0-9+/]{20,}={0,2})`, 'g'))];
  const blocks = [...text.matchAll(/---- BEGIN SSH2 PUBLIC KEY ----([^]+?)---- END/g)].map(([, inside = '']) =>
    inside
      // A header goes on in the next line after a backslash.
      .replace(/^[\w-]+:(?:.*\\\r?\n)*.*$/gm, '')
      .replace(/\s+/g, ''),
  );
  return [...lines.map(([, key = '']) => key), ...blocks].flatMap((key) => {
    const blob = Buffer.from(key, 'base64');
    const { fingerprint, type } = hostKeyOf(blob);
    return new RegExp(`^(?:${keyName})$`).test(type) ? [{ fingerprint, type }] : [];
  });
}

/** "SHA256:" and 43 characters, which a letter may break over two lines. */
function sha256(text: string): WrittenKey[] {
  return [...text.matchAll(/sha-?256[:=]?\s*((?:[A-Za-z0-9+/]\s?){43})(?![A-Za-z0-9+/])=?/gi)].flatMap((match) => {
    const digest = (match[1] ?? '').replace(/\s+/g, '');
    return digest.length === 43 ? [written(`SHA256:${digest}`, text, match.index, match[0].length)] : [];
  });
}

/** 43 characters alone, as WinSCP and some tables show them; never within a longer word, and never mere letters. */
function bare(text: string): WrittenKey[] {
  return [...text.matchAll(/(?<![A-Za-z0-9+/:=])[A-Za-z0-9+/]{43}=?(?![A-Za-z0-9+/=])/g)].flatMap((match) => {
    const digest = match[0].replace(/=$/, '');
    const isDigest = /\d/.test(digest) && /[a-z]/.test(digest) && /[A-Z]/.test(digest);
    return isDigest ? [written(`SHA256:${digest}`, text, match.index, match[0].length)] : [];
  });
}

/** The same in hex, with colons or without. */
function hex(text: string): WrittenKey[] {
  const digits = /(?:(?<=sha-?256:)|(?<![0-9a-f:]))(?:(?:[0-9a-f]{2}:){31}[0-9a-f]{2}|[0-9a-f]{64})(?![0-9a-f:])/gi;
  return [...text.matchAll(digits)].map((match) => {
    const digest = Buffer.from(match[0].replace(/:/g, ''), 'hex').toString('base64').replace(/=+$/, '');
    return written(`SHA256:${digest}`, text, match.index, match[0].length);
  });
}

/** The kind stands on the same line, behind the fingerprint or before it, or alone on the line above. */
function written(fingerprint: string, text: string, at: number, length: number): WrittenKey {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at);
  const [behind = ''] = text.slice(at + length).split('\n');
  const above =
    text
      .slice(0, Math.max(0, lineStart - 1))
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  const alone = before.trim() === '' ? above : '';
  // ssh-keygen -l tells the size first and the kind last.
  const size = /^\s*(256|384|521)\b/.exec(before)?.[1];
  const type = kindIn(behind, 'first', size) ?? kindIn(before, 'last', size) ?? kindIn(alone, 'last', undefined);
  return type === undefined ? { fingerprint } : { fingerprint, type };
}

const kindWords =
  /(ssh-ed25519|ssh-rsa|ssh-dss|ecdsa-sha2-nistp(?:256|384|521))|\b(ed25519|rsa|dsa|ecdsa)\b(?:[ -]?(?:sha2-)?(?:nist)?[ -]?p?-?(256|384|521)\b)?/gi;

function kindIn(line: string, which: 'first' | 'last', size: string | undefined): string | undefined {
  const words = [...line.matchAll(kindWords)];
  const word = which === 'first' ? words[0] : words.at(-1);
  if (!word) return undefined;
  const [, whole, short, curve] = word;
  if (whole !== undefined) return whole.toLowerCase();
  const bits = curve ?? size;
  switch (short?.toLowerCase()) {
    case 'ed25519':
      return 'ssh-ed25519';
    case 'rsa':
      return 'ssh-rsa';
    case 'dsa':
      return 'ssh-dss';
    default:
      return bits === undefined ? 'ecdsa' : `ecdsa-sha2-nistp${bits}`;
  }
}
