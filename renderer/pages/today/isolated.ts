/** What comes from a file keeps its direction in a right-to-left sentence. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
