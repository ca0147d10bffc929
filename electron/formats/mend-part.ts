import { mendOds } from './mend-ods';

/**
 * Rewrites the two things in a workbook's XML that SheetJS misreads without a word:
 * - an empty shared string written as <si/> is skipped, so that every later cell gets its neighbour's text;
 * - a date stored as ISO text (t="d", "Strict Open XML") becomes a bare day number.
 * And what mendOds does. Returns the same buffer when there is nothing to mend.
 */
export function mendPart(name: string, content: Buffer): Buffer {
  if (/sharedStrings\d*\.xml$/i.test(name) && /<(?:\w+:)?si\s*\/>/.test(probe(content, 'si'))) {
    return Buffer.from(
      content.toString('latin1').replace(/<((?:\w+:)?)si\s*\/>/g, '<$1si><$1t></$1t></$1si>'),
      'latin1',
    );
  }
  if (/worksheets\/[^/]+\.xml$/i.test(name) && content.includes(' t="d"')) {
    const cells =
      /<((?:\w+:)?c)(\s[^<>]*)? t="d"([^<>]*)>((?:\s*<(?:\w+:)?[fv](?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?[fv]>))*\s*)<\/\1>/g;
    const mended = content
      .toString('latin1')
      .replace(
        cells,
        (_, tag: string, before = '', after = '', inner: string) =>
          `<${tag}${before} t="str"${after}>${isoShown(inner)}</${tag}>`,
      );
    return Buffer.from(mended, 'latin1');
  }
  if (name === 'content.xml' || name === 'styles.xml') {
    const xml = content.toString('latin1');
    const mended = mendOds(xml);
    return mended === xml ? content : Buffer.from(mended, 'latin1');
  }
  return content;
}

/** Text to test with a pattern; empty, at no cost, when the plain bytes rule it out. */
function probe(content: Buffer, tag: string): string {
  return content.includes(`${tag}/>`) || content.includes(`${tag} />`) ? content.toString('latin1') : '';
}

/** "2024-03-31T14:30:00.000Z" → "2024-03-31 14:30"; midnight and whole minutes as everywhere else. */
export function isoShown(inner: string): string {
  return inner.replace(
    /(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?Z?)?/,
    (_, day: string, clock?: string, seconds?: string) => {
      if (clock === undefined) return day;
      const whole = seconds === undefined || seconds === '00';
      return whole && clock === '00:00' ? day : `${day} ${clock}${whole ? '' : `:${seconds}`}`;
    },
  );
}
