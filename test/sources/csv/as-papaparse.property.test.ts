import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../../shared/table/rows';
import { papaRows, recordsOf } from './read-records';

const separators = [',', ';', '\t', '|'] as const;
/** What has a meaning to a reader of CSV, alone and in the company in which it is easily misread. */
const odd = fc.constantFrom(
  ...[
    '"',
    '"',
    '""',
    '"""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '\n\r',
    ' ',
    '  ',
    '" ',
    ' "',
    '",',
    '"\n',
    '"\r\n',
  ],
  ...['\u00a0', '\u2028', '\u3000', '\u1680', '\ufeff', '\u000b', '\u001a', '\u0085'],
  ...['a', '1', 'é', 'דוא"ל', '€', '𝒳', 'Anna Lång', 'longer than twelve bytes', '9,7E+11', '-', '+46 70 174 06 05'],
);
const anything = fc.oneof(
  { weight: 6, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** A table as programs write it, with a mistake here and there. */
const table = fc
  .record({
    separator: fc.constantFrom(...separators),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    rows: fc.array(
      fc.array(
        fc.record({
          text: fc.oneof(odd, fc.constantFrom('', '', 'Bo', 'a@x.example', 'Storgatan 1\nUmeå', '2024-01-31')),
          quoted: fc.constantFrom('as needed', 'as needed', 'always', 'never', 'opened', 'closed'),
        }),
        { maxLength: 6 },
      ),
      { maxLength: 8 },
    ),
    lastEnd: fc.boolean(),
  })
  .map(({ separator, lineEnd, rows, lastEnd }) => {
    const lines = rows.map((cells) =>
      cells
        .map(({ text, quoted }) => {
          const needed = quoted === 'as needed' && (/["\r\n]/.test(text) || text.includes(separator));
          if (needed || quoted === 'always') return `"${text.replaceAll('"', '""')}"`;
          return quoted === 'opened' ? `"${text}` : quoted === 'closed' ? `${text}"` : text;
        })
        .join(separator),
    );
    return { separator, text: lines.join(lineEnd) + (lastEnd ? lineEnd : '') };
  });

const texts = fc
  .oneof(
    table,
    fc.record({ separator: fc.constantFrom(...separators), text: fc.array(anything).map((parts) => parts.join('')) }),
  )
  .map(({ separator, text }) => ({
    separator,
    // A mark at the start and a NUL are taken care of before records are read; blanks behind a quote at the very end are
    // read otherwise on purpose.
    text: text
      .replaceAll('\0', '')
      .replace(/^\ufeff+/, '')
      .replace(/"[^\S\r\n]+$/, '$&\n'),
  }));

function expectAsPapa(text: string, separator: string, slice: number): void {
  const records = recordsOf(text, separator, slice);
  const papa = papaRows(text, separator);
  if (typeof papa === 'number') {
    expect(records.ok || records.error).toEqual({ code: 'quote not closed', decision: 'usage', values: { row: papa } });
  } else {
    expect(records.ok && listRows(records.value.rows)).toEqual(papa);
  }
}

describe('records are split as PapaParse splits them where it is right', () => {
  it('whatever the text, and wherever reading pauses', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), ({ text, separator }, slice) => {
        expectAsPapa(text, separator, slice);
      }),
      { numRuns: 2500 },
    );
  });

  it('at every pause that a text can have', () => {
    fc.assert(
      fc.property(texts, ({ text, separator }) => {
        const length = Buffer.byteLength(text);
        for (let slice = 1; slice <= length; slice++) expectAsPapa(text, separator, slice);
      }),
      { numRuns: 60 },
    );
  });

  it('counts every cell, the empty ones at the end among them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (widths) => {
        const records = recordsOf(widths.map((width) => `x${','.repeat(width)}\n`).join(''), ',', 7);
        expect(records.ok && Array.from(records.value.shapes, (shape) => shape >>> 1)).toEqual(
          widths.map((width) => width + 1),
        );
        expect(records.ok && records.value.rows.width).toBe(1);
      }),
    );
  });
});

describe('a text of many rows', () => {
  /** Columns of every kind: few texts, many, hardly any twice, long ones, ones with quotes, ones that change their kind. */
  function manyRows(rows: number): string {
    let state = 1;
    const upTo = (limit: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % limit;
    };
    const lines: string[] = [];
    for (let i = 0; i < rows; i++) {
      lines.push(
        [
          String(i),
          'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, upTo(27)),
          `d${upTo(30_000)}`,
          `"Kundtjänst ""${upTo(40)}"" väst"`,
          `"Gata ${upTo(20)}\r\nUmeå"`,
          `"${'""'.repeat(upTo(8))}"`,
          '""'.repeat(upTo(8)).replace(/^"/, "'"),
          i < 20_000 ? `once ${i} and never again` : `often ${upTo(5)}`,
          `${'lång text '.repeat(upTo(3) * 10)}${upTo(50)}`,
          'x'.repeat(upTo(20)),
        ].join(','),
      );
    }
    return lines.join('\n') + '\n';
  }

  it('keeps each cell exactly, and gives texts that come again the same number', () => {
    const text = manyRows(40_000);
    const records = recordsOf(text, ',');
    if (!records.ok) throw new Error(records.error.code);
    const { rows } = records.value;
    const papa = papaRows(text, ',');
    if (typeof papa === 'number') throw new Error('not expected');
    expect(rows.count).toBe(papa.length);
    const textOf = new Map<number, string>();
    const wrong: string[] = [];
    for (const [at, { number, cells }] of papa.entries()) {
      if (rows.number(at) !== number) wrong.push(`number ${at}`);
      for (let column = 0; column < 10; column++) {
        const cell = cells[column] ?? '';
        const id = rows.id(at, column);
        if (rows.text(at, column) !== cell || (textOf.get(id) ?? cell) !== cell || id >= rows.texts) {
          wrong.push(`${at} ${column}`);
        }
        textOf.set(id, cell);
      }
    }
    expect(wrong).toEqual([]);
    const numbersOf = (column: number) => new Set(papa.map((_, at) => rows.id(at, column))).size;
    expect([1, 3, 4, 5, 9].map(numbersOf)).toEqual([27, 40, 20, 8, 20]);
    expect(numbersOf(2)).toBeLessThan(32_000);
    // Not looked up for long stretches, because its first texts never came again; then every few texts are known again.
    expect(numbersOf(7)).toBeLessThan(40_000);
  });
});
