/** exceljs in its streaming mode; it keeps nothing but the one row. */
import { COLUMNS } from '../../people/people.mjs';
import { tally } from '../tally.mjs';

export async function read(file) {
  const { default: ExcelJS } = await import('../../peers/node_modules/exceljs/lib/exceljs.nodejs.js');
  const started = performance.now();
  const count = tally();
  const book = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
  });
  for await (const sheet of book) {
    for await (const row of sheet) {
      if (row.number > 1) count.row((column) => plain(row.getCell(column + 1).value), COLUMNS.length);
    }
  }
  return { ms: performance.now() - started, count: count.result };
}

function plain(value) {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return value.error ?? value.result ?? value.text;
}
