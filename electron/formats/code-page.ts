/** å ä ö Å Ä Ö é ü in Mac Roman. */
const macLetters = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e, 0x9f]);
/** å ä ö Å Ö é in code page 850. */
const dosLetters = new Set([0x86, 0x84, 0x94, 0x8f, 0x99, 0x82]);

/**
 * Which old code page the words are in. Hebrew letters come in whole words (runs without Latin letters), the
 * accented letters of the West stand between Latin ones; in the Mac's and DOS's pages they sit below 0xA0.
 */
export function codePageOf(bytes: Buffer): string {
  const sample = bytes.subarray(0, 1 << 20);
  const latin = (byte: number | undefined) =>
    byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
  let hebrew = 0;
  let dosHebrew = 0;
  let western = 0;
  const mac = { letters: 0, within: 0 };
  const dos = { letters: 0, within: 0 };
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x80) continue;
    let end = i;
    while ((sample[end] ?? 0) >= 0x80) end++;
    const run = sample.subarray(i, end);
    const between = latin(sample[i - 1]) && latin(sample[end]);
    if (run.length >= 2 && !latin(sample[i - 1]) && !latin(sample[end])) {
      if (run.every((byte) => byte >= 0xe0 && byte <= 0xfa)) hebrew += run.length;
      // Two alone may be a quotation mark beside a euro sign.
      if (run.length >= 3 && run.every((byte) => byte >= 0x80 && byte <= 0x9a)) dosHebrew += run.length;
    } else {
      for (const byte of run) {
        if (byte >= 0xc0) western++;
        else if (macLetters.has(byte)) count(mac, between);
        if (dosLetters.has(byte)) count(dos, between);
      }
    }
    i = end;
  }
  const scores: [string, number][] = [
    ['windows-1252', western],
    ['windows-1255', hebrew],
    ['cp862', dosHebrew * 0.9],
    // Below 0xA0 windows-1252 has quotation marks and dashes: those stand at the edge of words.
    ['macintosh', mac.within > 0 ? mac.letters * 0.9 : 0],
    ['cp850', dos.within > 0 ? dos.letters * 0.9 : 0],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function count(tally: { letters: number; within: number }, between: boolean): void {
  tally.letters++;
  if (between) tally.within++;
}
