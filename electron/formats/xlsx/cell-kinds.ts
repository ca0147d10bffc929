/** Kinds of cells (ECMA-376 part 1, 18.18.11), as small numbers for the sake of speed. */
export const numberCell = 0;
export const sharedCell = 1;
/** The text that a formula gave. */
export const textCell = 2;
export const inlineCell = 3;
export const booleanCell = 4;
export const errorCell = 5;
export const dateCell = 6;

const kinds: Readonly<Record<string, number>> = {
  n: numberCell,
  s: sharedCell,
  str: textCell,
  inlineStr: inlineCell,
  b: booleanCell,
  e: errorCell,
  d: dateCell,
};

/** The kind that a cell's `t` names; undefined for any other word. */
export function cellKind(word: string): number | undefined {
  return Object.hasOwn(kinds, word) ? kinds[word] : undefined;
}

/** The same from bytes; -1 for any other word. */
export function cellKindAt(bytes: Buffer, from: number, to: number): number {
  if (to - from === 1) {
    switch (bytes[from]) {
      case 0x73:
        return sharedCell;
      case 0x6e:
        return numberCell;
      case 0x62:
        return booleanCell;
      case 0x65:
        return errorCell;
      default:
    }
  }
  if (to - from === 3 && bytes[from] === 0x73 && bytes[from + 1] === 0x74 && bytes[from + 2] === 0x72) return textCell;
  return cellKind(bytes.toString('latin1', from, to)) ?? -1;
}
