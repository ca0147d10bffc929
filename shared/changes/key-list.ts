import { hashedUnit } from '../records/text-hash';

/** How keys are compared where a person's hand or a vendor's habit may have changed their spelling. */
export function foldKey(key: string): string {
  // Nearly every key is plain ASCII without blanks around it; trimming and normalizing leave that alone at some cost.
  let folded = true;
  const last = key.length - 1;
  for (let at = 0; at <= last; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || (unit === 0x20 && (at === 0 || at === last)))
      return key.trim().normalize('NFC').toLowerCase();
    if (unit >= 0x41 && unit <= 0x5a) folded = false;
  }
  return folded ? key : key.toLowerCase();
}

/** A number below 2^30: the same for keys that fold to the same. It makes no text, so that everybody can be asked. */
export function foldedHash(key: string, hash = 0): number {
  let made = hash;
  const last = key.length - 1;
  for (let at = 0; at <= last; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || (unit === 0x20 && (at === 0 || at === last))) return hashOf(foldKey(key), hash);
    made = hashedUnit(made, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
  }
  return made & 0x3fffffff;
}

function hashOf(text: string, hash: number): number {
  let made = hash;
  for (let at = 0; at < text.length; at++) made = hashedUnit(made, text.charCodeAt(at));
  return made & 0x3fffffff;
}

/** Those of `keys` that are another spelling of a wanted one, by their folded form; of several, the last to appear. */
export function spellingsOf(wanted: Iterable<string>, keys: Iterable<string>): ReadonlyMap<string, string> {
  const folded = new Set<string>();
  const hashes = new Set<number>();
  for (const key of wanted) {
    folded.add(foldKey(key));
    hashes.add(foldedHash(key));
  }
  const found = new Map<string, string>();
  const seen = new Set<string>();
  if (folded.size === 0) return found;
  for (const key of keys) {
    if (!hashes.has(foldedHash(key))) continue;
    const own = foldKey(key);
    if (!folded.has(own) || seen.has(key)) continue;
    seen.add(key);
    found.set(own, key);
  }
  return found;
}

/**
 * A list of keys that a person wrote down: protected people, never-sent people. Compared trimmed and case-folded;
 * phone numbers also by their digits, and in national form ("070-123 45 67" is "+46701234567").
 */
export class KeyList {
  private readonly folded = new Set<string>();
  private readonly digits = new Set<string>();
  private readonly national = new Set<string>();

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      const folded = foldKey(key);
      if (folded === '') continue;
      this.folded.add(folded);
      const digits = phoneDigits(folded);
      if (digits === undefined) continue;
      this.digits.add(digits);
      if (/^0[1-9]/.test(digits)) this.national.add(digits.slice(1));
    }
  }

  get isEmpty(): boolean {
    return this.folded.size === 0;
  }

  has(key: string): boolean {
    if (this.isEmpty || key === '') return false;
    const folded = foldKey(key);
    if (this.folded.has(folded)) return true;
    if (this.digits.size === 0) return false;
    const digits = phoneDigits(folded);
    if (digits === undefined) return false;
    if (this.digits.has(digits)) return true;
    // Country codes have one to three digits (ITU-T E.164).
    return folded.startsWith('+') && [1, 2, 3].some((length) => this.national.has(digits.slice(length)));
  }
}

/** The digits of what may be a phone number: at least seven of them, and nothing but what people write between them. */
function phoneDigits(folded: string): string | undefined {
  if (!/^\+?[\d\s()./\u2010-\u2015-]+$/.test(folded)) return undefined;
  const digits = folded.replace(/\D/g, '');
  return digits.length >= 7 ? digits : undefined;
}
