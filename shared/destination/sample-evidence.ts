/** What the sample cells of a template show by their shape alone. */
const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u;
const isoDate = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}.*)?$/u;
const textDate = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;
const internationalPhone = /^\+\d[\d ()./-]{6,18}$/u;

export function looksLikeEmails(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => email.test(value));
}

export function looksLikeDates(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => isoDate.test(value) || textDate.test(value));
}

export function looksLikePhones(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => internationalPhone.test(value));
}

/**
 * The vendor's date format, where a sample settles it: a day above 12 tells day from month.
 * ISO text counts only in a text file: a workbook's real date cells are read as ISO whatever they look like.
 */
export function learnDateFormat(values: readonly string[], textFile: boolean): string | undefined {
  for (const value of values) {
    if (textFile && isoDate.test(value)) return 'yyyy-mm-dd';
    const found = textDate.exec(value);
    if (found === null) continue;
    const [, first = '', separator = '', second = ''] = found;
    if (Number(first) > 12) return `dd${separator}mm${separator}yyyy`;
    if (Number(second) > 12) return `mm${separator}dd${separator}yyyy`;
    if (separator === '.') return 'dd.mm.yyyy';
  }
  return undefined;
}
