/**
 * A text as it is searched: small letters, without accents, niqqud and other marks, so that "asa" finds "Åsa". Each letter
 * for itself: what stands beside it changes nothing.
 */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ς', 'σ');
}

/**
 * Whether a text occurs in others, both folded. Nothing is written anew for that, so that it can be asked of the cells of
 * a million people.
 */
export function occursIn(wanted: string): (text: string) => boolean {
  const needle = [...foldedText(wanted)];
  const pattern = needle.map((letter) => `[${(lettersBy().get(letter) ?? [letter]).map(escaped).join('')}]`);
  const marked = new RegExp(pattern.join(String.raw`\p{M}*`), 'u');
  return (text) => marked.test(text);
}

let letters: ReadonlyMap<string, readonly string[]> | undefined;

/** For each folded letter all that are folded to it; beyond the first plane of Unicode a letter stands for itself. */
function lettersBy(): ReadonlyMap<string, readonly string[]> {
  if (letters) return letters;
  const found = new Map<string, string[]>();
  for (let code = 1; code < 0xffff; code++) {
    if (code === 0xd800) code = 0xe000;
    const letter = String.fromCharCode(code);
    const folded = foldedText(letter);
    if (folded === '') continue;
    const known = found.get(folded);
    if (known) known.push(letter);
    else found.set(folded, [letter]);
  }
  return (letters = found);
}

function escaped(letter: string): string {
  return /[\\\]^-]/u.test(letter) ? `\\${letter}` : letter;
}
