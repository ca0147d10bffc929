/** SheetJS as its guide says for large files: dense, with real dates. */
import { readFileSync } from 'node:fs';
import { read as readBook } from 'xlsx';
import { COLUMNS } from '../../people/people.mjs';
import { tally } from '../tally.mjs';

export async function read(file) {
  const started = performance.now();
  const book = readBook(readFileSync(file), { type: 'buffer', dense: true, cellDates: true });
  const ms = performance.now() - started;
  return {
    ms,
    count() {
      const data = book.Sheets[book.SheetNames[0]]['!data'] ?? [];
      const count = tally();
      for (let at = 1; at < data.length; at++)
        count.row((column) => (data[at][column]?.t === 'e' ? '#' : data[at][column]?.v), COLUMNS.length);
      return count.result();
    },
  };
}
