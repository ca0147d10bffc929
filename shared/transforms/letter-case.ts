/** Each word's first letter large, the others small: "ANNA-KARIN O'NEILL" → "Anna-Karin O'Neill". */
export function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^|[\s\-'’(./])(\p{L})/gu, (_, before: string, letter: string) => {
    const upper = letter.toUpperCase();
    // A few letters grow when they get large (ß → SS): only their first part may be.
    return before + upper.slice(0, 1) + upper.slice(1).toLowerCase();
  });
}
