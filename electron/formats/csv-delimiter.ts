import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * The separator that splits the first records most alike. PapaParse's own guess fails on short files and on
 * amounts such as "1,000", so every candidate is tried and scored here.
 */
export function findDelimiter(text: string): Delimiter {
  const head = text.length > 65_536 ? text.slice(0, text.lastIndexOf('\n', 65_536) + 1 || 65_536) : text;
  // A list of one column is read by a separator that does not occur in it.
  let best: Delimiter = delimiters.find((delimiter) => !head.includes(delimiter)) ?? ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = scoreOf(head, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    preview: 100,
  });
  const records = data.filter((record) => record.some((cell) => cell.trim() !== ''));
  // What leaves nothing but blanks between it and the next is a separator, whatever comes further down.
  if (records.length === 0) return data.some((record) => record.length > 1) ? Infinity : 0;
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let usual = 1;
  let times = 0;
  for (const [length, count] of counts) if (length > 1 && count > times) [usual, times] = [length, count];
  if (usual < 2) return 0;
  const cells = records.filter((record) => record.length === usual).flatMap((record) => record.slice(1));
  // "Berg, Anna": a comma in prose has a blank after it, a separator has not.
  const prose = cells.filter((cell) => cell.startsWith(' ')).length / Math.max(1, cells.length);
  if (prose > 0.5 && delimiter === ',' && records[0]?.length !== usual) return 0;
  return (times / records.length) * Math.log2(1 + usual) * (prose > 0.5 && delimiter === ',' ? 0.3 : 1);
}
