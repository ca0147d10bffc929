/** Two of these, a day and an ending still fit into the 255 bytes that a name has on most file systems. */
const mostBytes = 100;
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A name that every file system takes, made of a feed's or a department's. */
export function fileStem(name: string): string {
  const usual = name.trim().replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]/gu, '-');
  let stem = '';
  let bytes = 0;
  for (const { segment } of signs.segment(usual)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > mostBytes) break;
    stem += segment;
  }
  // Windows drops blanks and dots at the end.
  return stem.replace(/[\s.]+$/u, '') || 'people';
}
