import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRescues } from '../../../shared/rescue/apply-rescues';
import { findRescues, type RescueContext } from '../../../shared/rescue/find-rescues';
import type { RescueFound } from '../../../shared/rescue/found';
import type { Rescues } from '../../../shared/rescue/rescue';
import { columnTexts } from '../../../shared/table/rows';
import type { Table } from '../../../shared/table/table';
import { tableOf } from '../mapping/table-of';

function column(header: string, values: readonly string[], more: Partial<Table> = {}): Table {
  return tableOf(
    ['Name', header],
    values.map((value, at) => [`Person ${at}`, value]),
    more,
  );
}

const kinds = (table: Table, context?: RescueContext) => findRescues(table, context).map(({ kind }) => kind);

/** Accepts everything that is proposed. */
function accept(found: readonly RescueFound[]): Rescues {
  const rescues: Rescues = {};
  for (const { column: name, proposal } of found) rescues[name] = { ...rescues[name], ...proposal };
  return rescues;
}

const valuesOf = (table: Table, at = 1) => [...columnTexts(table.rows, at)];

describe('phone numbers that lost their zero', () => {
  const swedish = ['701234567', '+46709876543', '731112233', '070-555 66 77', '722334455'];

  it('are found where the country writes one, with the cells before and after', () => {
    const [found] = findRescues(column('Mobile', swedish), { country: 'SE' });
    expect(found).toMatchObject({
      column: 'Mobile',
      kind: 'zero',
      count: 3,
      rows: [2, 4, 6],
      proposal: { zero: { digits: [9] } },
      examples: [
        { row: 2, before: '701234567', after: '0701234567' },
        { row: 4, before: '731112233', after: '0731112233' },
        { row: 6, before: '722334455', after: '0722334455' },
      ],
    });
    expect(found?.answer).toBeUndefined();
  });

  it.each([
    ['NO', ['91234567', '92345678']],
    ['ES', ['612345678', '623456789']],
    ['US', ['2015550123', '2025550143']],
    ['PL', ['512345678', '612345678']],
  ])('are not found in %s, where there is none', (country, values) => {
    expect(kinds(column('Mobile', values), { country })).toEqual([]);
  });

  it('are found without a country when all have nine digits, or others beside them kept it', () => {
    expect(kinds(column('Telefon', ['501234567', '521112233', '541231231']))).toEqual(['zero']);
    expect(kinds(column('Phone', ['7911123456', '07700900123', '7700900456']))).toEqual(['zero']);
    expect(kinds(column('Phone', ['7911123456', '7700900456']))).toEqual([]);
  });

  it('are found in ranges that the numbering plan does not list yet, when they are as long as a mobile number', () => {
    expect(kinds(column('נייד', ['501234567', '521112233', '541231231']), { country: 'IL' })).toEqual(['zero']);
    expect(kinds(column('נייד', ['50123456', '52111223', '54123123']), { country: 'IL' })).toEqual([]);
  });

  it('are only looked for among phone numbers', () => {
    expect(kinds(column('Salary', ['501234567', '521112233']), { country: 'IL' })).toEqual([]);
  });
});

describe('phone numbers that lost their plus', () => {
  it('are found when all are of one country', () => {
    const table = column('Mobile', ['46701234567', '46709876543', '+46731112233']);
    expect(findRescues(table)).toMatchObject([
      { kind: 'plus', count: 2, proposal: { plus: { code: '46', digits: [11] } } },
    ]);
    expect(valuesOf(applyRescues(table, accept(findRescues(table))).table)).toEqual([
      '+46701234567',
      '+46709876543',
      '+46731112233',
    ]);
  });

  it('are not when the country is another, or they are of several', () => {
    expect(kinds(column('Mobile', ['46701234567', '46709876543']), { country: 'IL' })).not.toContain('plus');
    expect(kinds(column('Mobile', ['46701234567', '972501234567']))).toEqual([]);
  });

  it('are told apart from those that lost a zero', () => {
    const table = column('Mobile', ['46701234567', '46709876543', '46709876544', '731112233']);
    const found = findRescues(table, { country: 'SE' });
    expect(found.map(({ kind, count }) => [kind, count])).toEqual([
      ['plus', 3],
      ['zero', 1],
    ]);
    expect(valuesOf(applyRescues(table, accept(found)).table)).toEqual([
      '+46701234567',
      '+46709876543',
      '+46709876544',
      '0731112233',
    ]);
  });

  it('of ten digits only where they are no number of that country without it', () => {
    expect(kinds(column('Mobil', ['4791234567', '4792345678']), { country: 'NO' })).toEqual(['plus']);
    expect(kinds(column('Mobile', ['2015550123', '2025550143']), { country: 'US' })).toEqual([]);
  });
});

/** Israel's identity numbers: every second digit counts double, and all add up to a multiple of ten. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

describe('identifiers that lost zeros', () => {
  const padded = fc
    .tuple(
      fc.integer({ min: 4, max: 9 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 1e9 }), { minLength: 30, maxLength: 60 }),
    )
    .map(([length, numbers]) => [
      ...new Set(numbers.map((number) => String(number % 10 ** length).padStart(length, '0'))),
    ]);

  it('come back exactly as they were, for whatever was proposed', () => {
    let proposed = 0;
    fc.assert(
      fc.property(padded, (ids) => {
        const table = column(
          'Employee number',
          ids.map((id) => String(Number(id))),
        );
        const found = findRescues(table);
        proposed += found.length;
        if (found.length === 0) return;
        const [length] = [...new Set(ids.map((id) => id.length))];
        expect(found).toMatchObject([{ kind: 'pad', proposal: { pad: { to: length } } }]);
        expect(valuesOf(applyRescues(table, accept(found)).table)).toEqual(
          ids.map((id) => (id === '0'.repeat(id.length) ? '0' : id)),
        );
      }),
      { numRuns: 300 },
    );
    expect(proposed).toBeGreaterThan(100);
  });

  it.each([
    ['a plain counter', 'Employee number', Array.from({ length: 300 }, (_, i) => String(9_980 + i))],
    ['a counter with gaps', 'Employee ID', Array.from({ length: 200 }, (_, i) => String(9_880 + i * 4))],
    ['ids of many lengths', 'Badge number', ['12', '4711', '998877', '123', '55555', '1234567', '88', '9012']],
    ['ids that are whole', 'Employee number', ['100417', '200883', '301299', '417000']],
    ['amounts', 'Monthly salary', ['31000', '9500', '45500', '28000', '30500', '41000', '39000', '52000']],
    ['ids with letters', 'Employee ID', ['A0417', 'B0883', 'A99', 'C1299', 'A4170']],
  ])('are not seen in %s', (_, header, values) => {
    expect(findRescues(column(header, values))).toEqual([]);
  });

  it('are seen when another cell kept its zeros, however dense', () => {
    const values = [...Array.from({ length: 60 }, (_, i) => String(990 + i)), '0042'];
    expect(findRescues(column('Employee number', values))).toMatchObject([
      { kind: 'pad', count: 10, proposal: { pad: { to: 4 } }, examples: [{ before: '990', after: '0990' }, {}, {}] },
    ]);
  });

  it('are seen by the check digit of identity numbers', () => {
    const ids = ['12345678', '23456789', '34567890', '45678901', '56789012', '67890123', '03123456', '00412345']
      .map(withCheckDigit)
      .map((id) => String(Number(id)));
    expect(findRescues(column('ת״ז', ids))).toMatchObject([{ kind: 'pad', proposal: { pad: { to: 9 } }, count: 2 }]);
  });

  it('are seen in postal codes one digit short', () => {
    expect(findRescues(column('Zip', ['2134', '10001', '94105', '2139', '60601']))).toMatchObject([
      { kind: 'pad', count: 2, proposal: { pad: { to: 5 } } },
    ]);
  });
});

describe('apostrophes', () => {
  it('before numbers are found; names keep theirs', () => {
    const table = column('Mobile', ["'0701234567", '’+46709876543', '0731112233']);
    expect(findRescues(table, { country: 'SE' })).toMatchObject([{ kind: 'apostrophe', count: 2 }]);
    expect(valuesOf(applyRescues(table, { Mobile: { apostrophe: 'take off' } }).table)).toEqual([
      '0701234567',
      '+46709876543',
      '0731112233',
    ]);
    expect(kinds(column('Last name', ["O'Brien", "'t Hart", 'D’Arcy']))).toEqual([]);
  });

  it('do not hide that a zero is missing behind them', () => {
    const table = column('Mobile', ["'701234567", "'731112233"]);
    const rescues: Rescues = { Mobile: { apostrophe: 'take off' } };
    expect(findRescues(table, { country: 'SE', rescues }).map(({ kind, answer }) => [kind, answer])).toEqual([
      ['apostrophe', 'accepted'],
      ['zero', undefined],
    ]);
  });
});

describe('dates that were something else', () => {
  it('come back where only one thing is possible', () => {
    const table = column('Size of team', ['51-100', 'Jan-50', '101-250', '251-500', '1950-01-01']);
    const found = findRescues(table);
    expect(found).toMatchObject([
      {
        kind: 'dates',
        count: 2,
        byHand: 0,
        proposal: { dates: { sign: '-', ascending: true } },
        examples: [
          { row: 3, before: 'Jan-50', after: '1-50' },
          { row: 6, before: '1950-01-01', after: '1-50' },
        ],
      },
    ]);
    expect(valuesOf(applyRescues(table, accept(found)).table)).toEqual([
      '51-100',
      '1-50',
      '101-250',
      '251-500',
      '1-50',
    ]);
  });

  it('are shown with what they may have been where more is possible, and stay', () => {
    const table = column('Shift group', ['4-12', '12-8', 'Jan-50', '10-Feb', '8-4', '9-17']);
    const found = findRescues(table);
    expect(found).toMatchObject([
      {
        kind: 'dates',
        count: 1,
        byHand: 1,
        examples: [{ after: '1-50' }, { before: '10-Feb', may: ['2-10', '10-2'] }],
      },
    ]);
    expect(valuesOf(applyRescues(table, accept(found)).table)[3]).toBe('10-Feb');
  });

  it('are for a person’s hand among phones and identifiers', () => {
    const found = findRescues(column('Extension', ['08-5512', '08-5513', '2026-08-12', '08-5515']));
    expect(found).toMatchObject([{ kind: 'dates', count: 0, byHand: 1 }]);
    expect(found[0]?.proposal).toBeUndefined();
  });

  it.each([
    ['a column of dates', 'Started', ['2026-01-05', '2025-11-01', '2020-02-02', 'unknown']],
    ['a date column with words', 'End date', ['until further notice', '2026-05-01', 'open', 'open', 'open']],
    ['free text', 'Remark', ['See mail', 'Called her', '2026-01-05', 'New badge ordered yesterday']],
    ['names', 'First name', ['May', 'April', 'June', 'Jan', '2-Feb']],
  ])('are not seen in %s', (_, header, values) => {
    expect(findRescues(column(header, values))).toEqual([]);
  });
});

describe('lost digits', () => {
  it('are told with their rows, and nothing is proposed', () => {
    const table = column('Mobile', ['9.72501E+11', '+972501234567', '9.72502E+11', '1234567890123450'], {
      notes: [
        { row: 2, column: 1, code: 'digits lost' },
        { row: 4, column: 1, code: 'digits lost' },
        { row: 5, column: 1, code: 'digits lost' },
        { row: 3, column: 1, code: 'merged into' },
      ],
    });
    const found = findRescues(table, { country: 'IL' }).filter(({ kind }) => kind !== 'zero');
    expect(found).toMatchObject([
      { kind: 'exponent', count: 2, rows: [2, 4], examples: [{ row: 2, before: '9.72501E+11' }, { row: 4 }] },
      { kind: 'long number', count: 1, rows: [5] },
    ]);
    expect(found.every(({ proposal }) => proposal === undefined)).toBe(true);
  });
});

describe('an answer', () => {
  const table = column('Mobile', ['701234567', '731112233']);

  it('is remembered, and nothing is changed without one', () => {
    expect(applyRescues(table, {}).table).toBe(table);
    expect(applyRescues(table, { Mobile: { zero: 'leave' } }).table).toBe(table);
    expect(findRescues(table, { country: 'SE', rescues: { Mobile: { zero: 'leave' } } })).toMatchObject([
      { kind: 'zero', answer: 'left', count: 2 },
    ]);
    const accepted = { Mobile: { zero: { digits: [9] } } };
    expect(findRescues(table, { country: 'SE', rescues: accepted })).toMatchObject([
      { kind: 'zero', answer: 'accepted', count: 2, misfits: 0 },
    ]);
  });

  it('is listed also when there is nothing to put right today', () => {
    const whole = column('Mobile', ['0701234567']);
    const rescues: Rescues = { Mobile: { zero: { digits: [9] } } };
    expect(findRescues(whole, { rescues })).toMatchObject([{ kind: 'zero', answer: 'accepted', count: 0 }]);
  });

  it('that no longer fits is told, once for the column, with the first cell', () => {
    const later = column('Mobile', ['701234567', '7311122334', '0701112233', '7311122335']);
    const { table: mended, misfits } = applyRescues(later, { Mobile: { zero: { digits: [9] } } });
    expect(misfits).toEqual([{ column: 'Mobile', kind: 'zero', count: 2, row: 3, value: '7311122334' }]);
    expect(valuesOf(mended)).toEqual(['0701234567', '7311122334', '0701112233', '7311122335']);
    expect(mended.columns[1]?.samples[0]).toBe('0701234567');
  });

  it('keeps numbers of texts apart that differ', () => {
    const two = tableOf(
      ['Mobile', 'Work phone'],
      [
        ['701234567', '812345678'],
        ['0701234567', '701234567'],
      ],
    );
    const { rows } = applyRescues(two, {
      Mobile: { zero: { digits: [9] } },
      'Work phone': { zero: { digits: [9] } },
    }).table;
    const texts = new Map<number, string>();
    for (let at = 0; at < rows.count; at++) {
      for (let at2 = 0; at2 < rows.width; at2++) {
        const id = rows.id(at, at2);
        expect(id).toBeLessThan(rows.texts);
        expect(texts.get(id) ?? rows.text(at, at2)).toBe(rows.text(at, at2));
        texts.set(id, rows.text(at, at2));
      }
    }
  });
});
