/** The rest of a tag whose text keeps its outer blanks. */
export const keepsBlanks: Uint8Array = Buffer.from(' xml:space="preserve">');

/** Whether the bytes at a position are those of a word. */
export function stands(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}
