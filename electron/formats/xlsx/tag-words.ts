const masks = [0, 0xff, 0xffff, 0xffffff, -1];

/** A word to be compared four bytes at a time. */
export interface Word {
  readonly words: Int32Array;
  readonly length: number;
}

export function wordOf(text: string): Word {
  const bytes = Buffer.from(text);
  const words = new Int32Array(Math.ceil(bytes.length / 4));
  bytes.copy(new Uint8Array(words.buffer));
  return { words, length: bytes.length };
}

/** Whether a word stands at a position; the view must go on for three bytes behind it. */
export function standsWord(view: DataView, at: number, { words, length }: Word): boolean {
  let i = 0;
  for (; 4 * i + 4 <= length; i++) if (view.getInt32(at + 4 * i, true) !== words[i]) return false;
  return 4 * i === length || (view.getInt32(at + 4 * i, true) & maskOf(length - 4 * i)) === words[i];
}

/** Which bits of four bytes belong to the first so many of them. */
export function maskOf(length: number): number {
  return length <= 0 ? 0 : length >= 4 ? -1 : (masks[length] as number);
}

/** The rest of a tag whose text keeps its outer blanks. */
export const keepsBlanks: Word = wordOf(' xml:space="preserve">');
