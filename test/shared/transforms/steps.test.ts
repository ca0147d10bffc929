import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMappingSchema, stepHeaders, type Transform, transformSchema } from '../../../shared/mapping/mapping';
import { compileSteps, type TransformSurroundings } from '../../../shared/transforms/compile-steps';
import { conditionOf } from '../../../shared/transforms/condition';
import { countryNamed } from '../../../shared/transforms/country-named';
import { fold } from '../../../shared/transforms/fold';
import { characters } from '../../../shared/transforms/part';
import { replacePattern } from '../../../shared/transforms/pattern';

const today = '2026-03-02';

function take(
  text: string,
  steps: readonly object[],
  row: Readonly<Record<string, string>> = {},
  surroundings: Partial<TransformSurroundings> = {},
) {
  const transforms = steps.map((step) => transformSchema.parse(step));
  const others = stepHeaders(transforms).map((header) => row[header] ?? '');
  const cell = compileSteps(transforms, { today, ...surroundings })(text, others);
  return { value: cell.value, codes: cell.findings.map(({ code }) => code) };
}

describe('steps', () => {
  it('replaces what a pattern finds, with its groups', () => {
    const step: Transform = { do: 'replace pattern', find: '^(\\d+)\\s*-\\s*(.+)$', put: '$2 ($1)' };
    expect(take('417 - North', [step]).value).toBe('North (417)');
    expect(take('no number', [step])).toEqual({ value: 'no number', codes: [] });
    expect(take('abc', [{ ...step, find: 'B', put: '-', ignoreCase: true }]).value).toBe('a-c');
    expect(take('abc', [{ ...step, find: 'B', put: '-' }]).value).toBe('abc');
  });

  it('takes a pattern that would hang another engine', () => {
    const evil = replacePattern('(a+)+$', 'x', false);
    expect(evil.ok && evil.value(`${'a'.repeat(30_000)}b`).length).toBe(30_001);
  });

  it('says what is wrong with a pattern', () => {
    for (const find of ['(', '[', 'a{2,1}', '(?=x)', '\\1', 'x'.repeat(201)])
      expect([find, replacePattern(find, '', false).ok]).toEqual([find, false]);
    expect(take('x', [{ do: 'replace pattern', find: '(', put: '' }])).toEqual({
      value: 'x',
      codes: ['pattern not usable'],
    });
  });

  it('decides by another column, and by the value itself', () => {
    const archived = {
      do: 'if',
      of: 'Status',
      is: 'equals',
      values: ['Left'],
      then: { put: 'text', text: 'Yes' },
      else: { put: 'nothing' },
    } as const;
    expect(take('417', [archived], { Status: ' LEFT ' }).value).toBe('Yes');
    expect(take('417', [archived], { Status: 'Active' }).value).toBe('');
    expect(take('', [archived], { Status: 'Left' }).value).toBe('Yes');
    const filled = { do: 'if', is: 'empty', then: { put: 'column', from: 'Private' } } as const;
    expect(take('', [filled], { Private: ' 070 ' }).value).toBe('070');
    expect(take('08', [filled], { Private: '070' }).value).toBe('08');
  });

  it('goes on after an if that left nothing, only with ifs', () => {
    const cleared = { do: 'if', is: 'equals', values: ['-'], then: { put: 'nothing' } } as const;
    expect(take('-', [cleared, { do: 'prefix', text: 'No ' }]).value).toBe('');
    expect(take('-', [cleared, { do: 'if', is: 'empty', then: { put: 'text', text: 'none' } }]).value).toBe('none');
  });

  it.each([
    ['equals', ['Åsa'], 'åsa ', true],
    ['one of', ['a', 'b'], 'B', true],
    ['one of', [], 'b', false],
    ['contains', ['NORTH'], 'Stores, North', true],
    ['contains', [''], 'anything', false],
    ['starts with', ['st'], 'Stores', true],
    ['starts with', ['or'], 'Stores', false],
    ['empty', [], ' \u00a0', true],
    ['not empty', [], '-', true],
  ] as const)('%s %j holds for “%s”: %s', (is, values, text, holds) => {
    expect(conditionOf(is, values)(text)).toBe(holds);
  });

  it('reads a phone number in the country of its row', () => {
    const step = { do: 'phone', country: 'SE', countryFrom: 'Country' } as const;
    expect(take('070-123 45 67', [step], { Country: '' }).value).toBe('+46701234567');
    expect(take('040 12 34 56 7', [step], { Country: 'Finland' }).value).toBe('+35840123456 7'.replace(' ', ''));
    expect(take('050-123-4567', [step], { Country: 'ישראל' }).value).toBe('+972501234567');
    expect(take('070-123 45 67', [step], { Country: 'Mars' })).toEqual({
      value: '070-123 45 67',
      codes: ['country not understood'],
    });
    expect(take('+46701234567', [step], { Country: 'Mars' })).toEqual({ value: '+46701234567', codes: [] });
  });

  it.each([
    ['SE', 'SE'],
    ['swe', 'SE'],
    ['Sverige', 'SE'],
    ['שוודיה', 'SE'],
    ['+46', 'SE'],
    ['0046', 'SE'],
    ['U.S.A.', 'US'],
    ['Storbritannien', 'GB'],
    ['Deutschland', 'DE'],
    ['+44', 'GB'],
    ['Nowhere', undefined],
    ['', undefined],
  ])('knows the country “%s”', (text, code) => {
    expect(countryNamed(text)).toBe(code);
  });

  it('writes a date as the step says, else as the vendor does, and leaves it a date where it becomes one', () => {
    const step = { do: 'date', order: 'dmy' } as const;
    expect(take('31/12/2025', [{ ...step, format: 'yyyymmdd' }]).value).toBe('20251231');
    expect(take('31/12/2025', [step], {}, { dateFormat: 'dd.mm.yyyy' }).value).toBe('31.12.2025');
    expect(take('31/12/2025', [step, { do: 'prefix', text: 'since ' }], {}, { dateFormat: 'dd.mm.yyyy' }).value).toBe(
      'since 31.12.2025',
    );
    expect(take('31/12/2025', [{ ...step, format: 'yyyy' }], {}, { staysDate: true }).value).toBe('2025-12-31');
    expect(take('soon', [{ ...step, format: 'yyyy' }])).toEqual({ value: 'soon', codes: ['date not understood'] });
  });

  it('takes what stands before or after a separator', () => {
    const step = { do: 'part', take: 'before', separator: '@' } as const;
    expect(take('asa@x.com', [step]).value).toBe('asa');
    expect(take('asa', [step])).toEqual({ value: 'asa', codes: ['separator not found'] });
    expect(take('asa', [{ ...step, missing: 'keep' }])).toEqual({ value: 'asa', codes: [] });
    expect(take('a / b / c', [{ do: 'part', take: 'after', separator: '/', at: 'last' }]).value).toBe('c');
    expect(take('a / b / c', [{ do: 'part', take: 'after', separator: '/' }]).value).toBe('b / c');
  });

  it('counts characters as people do', () => {
    expect(take('417-22', [{ do: 'characters', take: 'first', count: 3 }]).value).toBe('417');
    expect(take('417-22', [{ do: 'characters', take: 'last', count: 2 }]).value).toBe('22');
    expect(characters('👩‍👩‍👧x', 'first', 1)).toBe('👩‍👩‍👧');
    expect(characters('e\u0301\u0323x', 'first', 1)).toBe('e\u0301\u0323');
  });

  it.each([
    ['Anna Maria Berg', 'first last', 'leave out', 'Anna', 'Berg'],
    ['Anna Maria Berg', 'first last', 'last', 'Anna', 'Maria Berg'],
    ['Anna Maria Berg', 'first last', 'first', 'Anna Maria', 'Berg'],
    ['Ludwig van Beethoven', 'first last', 'leave out', 'Ludwig', 'van Beethoven'],
    ['Berg, Anna Maria', 'last, first', 'leave out', 'Anna', 'Berg'],
    ['Berg, Anna Maria', 'last, first', 'last', 'Anna', 'Maria Berg'],
    ['Berg, Anna Maria', 'last, first', undefined, 'Anna Maria', 'Berg'],
    ['Berg,', 'last, first', 'leave out', '', 'Berg'],
  ] as const)('%s in the order %s, middle names %s', (text, order, middle, first, last) => {
    const step = { do: 'split name', order, ...(middle !== undefined && { middle }) } as const;
    expect([take(text, [{ ...step, take: 'first' }]).value, take(text, [{ ...step, take: 'last' }]).value]).toEqual([
      first,
      last,
    ]);
  });

  it('ends the way at the first step that does not understand, and keeps the text as it was read', () => {
    const steps = [
      { do: 'suffix', text: '!' },
      { do: 'date', order: 'dmy' },
      { do: 'prefix', text: '?' },
    ] as const;
    expect(take('Åsa', steps)).toEqual({ value: 'Åsa', codes: ['date not understood'] });
  });

  it('loads what feeds said before there were more steps', () => {
    const before = {
      from: ['Name'],
      values: { a: 'b' },
      transforms: [
        { do: 'split name', take: 'last', order: 'last, first' },
        { do: 'phone', country: 'SE' },
        { do: 'date', order: 'ymd' },
        { do: 'pad', length: 6, with: '0' },
        { do: 'replace', find: '-', put: '' },
      ],
    };
    expect(columnMappingSchema.parse(before)).toEqual(before);
  });
});

describe('any steps', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const header = fc.constantFrom('A', 'B', 'C');
  const outcome = fc.oneof(
    fc.record({ put: fc.constant('text' as const), text }),
    fc.record({ put: fc.constant('column' as const), from: header }),
    fc.constant({ put: 'nothing' as const }),
    fc.constant({ put: 'as it is' as const }),
  );
  const is = fc.constantFrom('equals', 'one of', 'contains', 'starts with', 'empty', 'not empty');
  const step = fc.oneof(
    fc.record({
      do: fc.constant('if'),
      of: header,
      is,
      values: fc.array(text, { maxLength: 3 }),
      then: outcome,
      else: outcome,
    }),
    fc.record({ do: fc.constant('if'), is, values: fc.array(text, { maxLength: 3 }), then: outcome }),
    fc.record({
      do: fc.constant('part'),
      take: fc.constantFrom('before', 'after'),
      separator: fc.string({ minLength: 1, maxLength: 3 }),
      at: fc.constantFrom('first', 'last'),
      missing: fc.constantFrom('report', 'keep'),
    }),
    fc.record({
      do: fc.constant('characters'),
      take: fc.constantFrom('first', 'last'),
      count: fc.integer({ min: 1, max: 40 }),
    }),
    fc.record({
      do: fc.constant('replace pattern'),
      find: fc.string({ minLength: 1, maxLength: 12 }),
      put: fc.string({ maxLength: 5 }),
    }),
    fc.record({ do: fc.constant('phone'), country: fc.constantFrom('SE', 'IL'), countryFrom: header }),
    fc.record({
      do: fc.constant('split name'),
      take: fc.constantFrom('first', 'last'),
      order: fc.constantFrom('first last', 'last, first'),
      middle: fc.constantFrom('first', 'last', 'leave out'),
    }),
    fc.record({
      do: fc.constant('look up'),
      in: fc.constant('none'),
      take: header,
      missing: fc.constantFrom('empty', 'keep'),
    }),
    fc.record({ do: fc.constant('upper case') }),
  );
  const row = fc.record({ A: text, B: text, C: text });

  it('give a value or a finding, the same each time, and never throw', () => {
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 6 }), row, (value, steps, cells) => {
        const transforms = steps.map((each) => transformSchema.parse(each));
        const others = stepHeaders(transforms).map((name) => cells[name as 'A']);
        const run = compileSteps(transforms, { today });
        const cell = run(value, others);
        expect(run(value, others)).toEqual(cell);
        if (cell.findings.some(({ weight }) => weight === 'unusable')) expect(cell.value).toBe(value);
      }),
    );
  });

  it('an if puts one of its two outcomes, by its own condition', () => {
    fc.assert(
      fc.property(text, is, fc.array(text, { maxLength: 3 }), text, (value, kind, values, cell) => {
        const then = { put: 'text', text: 'then' } as const;
        const taken = take(
          value,
          [{ do: 'if', of: 'A', is: kind as 'equals', values, then, else: { put: 'text', text: 'else' } }],
          { A: cell },
        );
        expect(taken.value).toBe(conditionOf(kind as 'equals', values)(cell) ? 'then' : 'else');
        const opposite = kind === 'empty' ? 'not empty' : kind === 'not empty' ? 'empty' : undefined;
        if (opposite) expect(conditionOf(opposite, values)(cell)).toBe(!conditionOf(kind as 'empty', values)(cell));
        if (kind === 'equals') expect(conditionOf('equals', [cell])(cell)).toBe(true);
        expect(fold(fold(cell))).toBe(fold(cell));
      }),
    );
  });

  it('before and after a separator make the whole again', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('-', '/', '@'),
        fc.constantFrom('first', 'last'),
        (one, other, separator, at) => {
          const value = one + separator + other;
          const before = take(value, [{ do: 'part', take: 'before', separator, at: at as 'first' }]).value;
          const after = take(value, [{ do: 'part', take: 'after', separator, at: at as 'first' }]).value;
          expect((before + separator + after).replace(/\s/gu, '')).toBe(value.replace(/\s/gu, ''));
        },
      ),
    );
  });

  it('a pattern of plain letters replaces as plain text does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }),
        (value, find) => {
          const pattern = replacePattern(find, '-', false);
          expect(pattern.ok && pattern.value(value)).toBe(value.replaceAll(find, '-'));
        },
      ),
    );
  });

  it('a pattern finds what the browser’s own engine finds', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\d',
      '[ab]',
      '[^a]',
      '(a|b)',
      '(ab)?',
      'a*',
      'b+',
      '^',
      '$',
      '\\s',
      'a{1,2}',
      'b*?',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 12 }),
        (pieces, value) => {
          const find = pieces.join('');
          const pattern = replacePattern(find, '_', false);
          expect(pattern.ok && pattern.value(value)).toBe(value.replace(new RegExp(find, 'gu'), '_'));
        },
      ),
    );
  });
});
