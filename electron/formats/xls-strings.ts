/**
 * Whether the shared texts of an old workbook ([MS-XLS] 2.4.265 SST, and its Continue records) can be walked from the
 * first to the last without leaving them. SheetJS walks in circles when a length in them is damaged.
 */
export function stringsAreWhole(pieces: readonly Buffer[]): boolean {
  const bytes = Buffer.concat(pieces);
  if (bytes.length < 8) return false;
  const seams: number[] = [];
  let sum = 0;
  for (const piece of pieces) seams.push((sum += piece.length));
  const count = bytes.readUInt32LE(4);
  let at = 8;
  let seam = 0;
  for (let i = 0; i < count && at < bytes.length; i++) {
    if (at + 3 > bytes.length) return false;
    let letters = bytes.readUInt16LE(at);
    const flags = bytes.readUInt8(at + 2);
    let wide = (flags & 1) === 1;
    const rich = (flags & 8) === 8;
    const extended = (flags & 4) === 4;
    at += 3;
    const lengths = (rich ? 2 : 0) + (extended ? 4 : 0);
    if (at + lengths > bytes.length) return false;
    const runs = rich ? bytes.readUInt16LE(at) : 0;
    const extra = extended ? bytes.readUInt32LE(at + (rich ? 2 : 0)) : 0;
    at += lengths;
    while (letters > 0) {
      while ((seams[seam] ?? Infinity) < at) seam++;
      // A text that goes on in the next record says anew how wide its letters are.
      if (seams[seam] === at) {
        if (at >= bytes.length) return false;
        wide = (bytes.readUInt8(at) & 1) === 1;
        at++;
        seam++;
      }
      const room = Math.floor(((seams[seam] ?? bytes.length) - at) / (wide ? 2 : 1));
      const taken = Math.min(letters, room);
      if (taken <= 0) return false;
      at += taken * (wide ? 2 : 1);
      letters -= taken;
    }
    at += 4 * runs + extra;
    if (at > bytes.length) return false;
  }
  return true;
}
