// Invisible in a cell and never meant: soft hyphen, zero-width marks, marks of writing direction, byte-order mark, controls.
const invisible =
  // eslint-disable-next-line no-control-regex -- controls are what it takes away
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/gu;
const aroundBreaks = / ?\n[ \n]*/gu;
const spaces = /[^\S\n]+/gu;

/**
 * A cell as people mean it: no invisible marks, no outer spaces, single inner spaces (also for
 * no-break ones), composed letters (NFC). Line breaks stay as "\n" for what splits lists.
 */
export function clean(text: string): string {
  if (isClean(text)) return text;
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(lineBreaks, '\n')
    .replace(spaces, ' ')
    .replace(aroundBreaks, '\n')
    .trim()
    .normalize('NFC');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  const cleaned = clean(text);
  return cleaned.includes('\n') ? cleaned.replace(/\n/gu, ' ') : cleaned;
}

/** Nearly every cell is clean already: plain letters below U+0300 and single inner spaces need no work. */
function isClean(text: string): boolean {
  let previous = 0x20;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      if (previous === 0x20) return false;
    } else if (
      unit < 0x21 ||
      (unit > 0x7e && unit < 0xa1) ||
      unit === 0xad ||
      (unit >= 0x300 && (unit < 0x5d0 || unit > 0x5ea))
    )
      return false;
    previous = unit;
  }
  return previous !== 0x20 || text === '';
}
