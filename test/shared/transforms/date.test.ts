import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../shared/table/slices';
import { date, dateHint, dateOrderInSlices, formatDate } from '../../../shared/transforms/date';

const today = '2026-06-01';
const orderOf = (cells: readonly string[]) =>
  atOnce(dateOrderInSlices(cells.length, (at) => dateHint(cells[at] ?? '', today)));

describe('date', () => {
  it.each([
    ['2024-03-31', undefined, '2024-03-31'],
    ['2024-03-31 14:30', undefined, '2024-03-31'],
    ['2024-03-31T14:30:00Z', undefined, '2024-03-31'],
    ['2024/3/1', undefined, '2024-03-01'],
    ['20190315', undefined, '2019-03-15'],
    ['31/12/2024', undefined, '2024-12-31'],
    ['12/31/2024', undefined, '2024-12-31'],
    ['05/05/2024', undefined, '2024-05-05'],
    ['01/02/2024', 'dmy', '2024-02-01'],
    ['01/02/2024', 'mdy', '2024-01-02'],
    ['3/15/2019 0:00', 'mdy', '2019-03-15'],
    ['1.2.2024', 'dmy', '2024-02-01'],
    ['24-03-31', 'ymd', '2024-03-31'],
    ['15-Mar-2019', undefined, '2019-03-15'],
    ['01-JAN-19', undefined, '2019-01-01'],
    ['March 15, 2019', undefined, '2019-03-15'],
    ['15 mars 2019', undefined, '2019-03-15'],
    ['15. März 2019', undefined, '2019-03-15'],
    ['1 août 2019', undefined, '2019-08-01'],
    ['15 de enero de 2019', undefined, '2019-01-15'],
    ['15 mei 2019', undefined, '2019-05-15'],
    ['15. maaliskuuta 2019', undefined, '2019-03-15'],
    ['15. toukokuuta 2019', undefined, '2019-05-15'],
    ['15 במרץ 2019', undefined, '2019-03-15'],
    ['3 oktober 2019', undefined, '2019-10-03'],
    ['\u200e01/02/2024\u200e', 'dmy', '2024-02-01'],
    ['', undefined, ''],
  ] as const)('reads %j (%s)', (text, order, expected) => {
    expect(date(text, { today, ...(order === undefined ? {} : { order }) }).value).toBe(expected);
  });

  it.each([
    ['01/02/2024', undefined, 'date order ambiguous'],
    ['31/12/2024', 'mdy', 'date contradicts order'],
    ['12/31/2024', 'dmy', 'date contradicts order'],
    ['31/12/2024', 'ymd', 'date contradicts order'],
    ['30/02/2024', 'dmy', 'date not understood'],
    ['45123', undefined, 'number instead of a date'],
    ['snart', undefined, 'date not understood'],
    ['32 mars 2019', undefined, 'date not understood'],
    ['2019-13-01', undefined, 'date not understood'],
  ] as const)('refuses %j (%s): %s', (text, order, code) => {
    const cell = date(text, { today, ...(order === undefined ? {} : { order }) });
    expect(cell.findings.map((finding) => [finding.code, finding.weight])).toEqual([[code, 'unusable']]);
    expect(cell.value).toBe(text);
  });

  it('takes two-digit years up to ten years ahead for this century, and says so', () => {
    expect(date('01/02/36', { today, order: 'dmy' }).value).toBe('2036-02-01');
    const old = date('01/02/37', { today, order: 'dmy' });
    expect([old.value, old.findings.map((finding) => finding.code)]).toEqual(['1937-02-01', ['two-digit year']]);
  });

  it('decides the order for a whole column', () => {
    expect(orderOf(['01/02/2024', '13/02/2024'])).toEqual({
      order: 'dmy',
      ambiguous: 0,
      firstAmbiguous: -1,
      mixed: false,
    });
    expect(orderOf(['01/02/2024', '02/13/2024']).order).toBe('mdy');
    expect(orderOf(['', '01/02/2024', '05/05/2024', '2024-01-01'])).toEqual({
      ambiguous: 1,
      firstAmbiguous: 1,
      mixed: false,
    });
    expect(orderOf(['13/02/2024', '02/13/2024', '01/02/2024'])).toEqual({
      ambiguous: 1,
      firstAmbiguous: 2,
      mixed: true,
    });
    expect(orderOf(['01.02.2024', '03.04.2024']).order).toBe('dmy');
  });

  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));

  it('reads back every day it writes, in each of the vendors’ formats', () => {
    const formats = [
      ['dd/mm/yyyy', 'dmy'],
      ['mm/dd/yyyy', 'mdy'],
      ['yyyy-mm-dd', 'ymd'],
      ['dd.mm.yyyy', 'dmy'],
    ] as const;
    fc.assert(
      fc.property(day, fc.constantFrom(...formats), (iso, [format, order]) => {
        expect(date(formatDate(iso, format), { today, order })).toEqual({ value: iso, findings: [] });
      }),
    );
  });

  it('never gives a wrong day without an order: it gives the one possible, or none', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('dd/mm/yyyy', 'mm/dd/yyyy'), (iso, format) => {
        const cell = date(formatDate(iso, format), { today });
        expect(cell.findings.length > 0 || cell.value === iso).toBe(true);
      }),
    );
  });
});
