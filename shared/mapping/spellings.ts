/** A word list as one text, divided by bars: such lists are long, and a line for each word would hide them. */
export function spellings(text: string): readonly string[] {
  return text.split('|').map((spelling) => spelling.trim());
}
