/**
 * A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe in front. For files
 * that people open; never for what goes to a vendor, where "+46 70 …" is a phone number.
 */
export function formulaSafe(cell: string): string {
  // Besides = + - @, a tab or line break at the start is skipped by some programs, and full-width signs are read as plain ones.
  return /^[\s\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}
