import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transform } from '../../../shared/mapping/mapping';
import { choice, choiceRules } from '../../../shared/transforms/choice';
import { clean, cleanLine } from '../../../shared/transforms/clean';
import { compileSteps } from '../../../shared/transforms/compile-steps';
import { email } from '../../../shared/transforms/email';
import type { Cell } from '../../../shared/transforms/finding';
import { flag } from '../../../shared/transforms/flag';
import { titleCase } from '../../../shared/transforms/letter-case';
import { list } from '../../../shared/transforms/list';
import { splitName } from '../../../shared/transforms/split-name';

const codes = (cell: Cell) => cell.findings.map((finding) => finding.code);

describe('clean', () => {
  it.each([
    ['  Åsa\u00a0 Öberg ', 'Åsa Öberg'],
    ['\u200fדנה\u202c', 'דנה'],
    ['a\u200bb\u00adc\ufeff', 'abc'],
    ['A\u030asa', 'Åsa'],
    ['a \r\n b', 'a\nb'],
    ['\t x\t y', 'x y'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('is settled after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => clean(clean(text)) === clean(text)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            ' ',
            '\u00a0',
            '\n',
            '\r',
            '\u200f',
            '\u030a',
            'A',
            '\t',
            '\u05d0',
            '\ufeff',
            '\u0085',
            '\u2028',
          ),
        }),
        (text) => cleanLine(cleanLine(text)) === cleanLine(text),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('email', () => {
  it.each([
    ['Asa.Oberg@Acme.SE', 'Asa.Oberg@acme.se'],
    [' mailto:a@b.se ', 'a@b.se'],
    ["o'neill+work@sub.acme.co.uk", "o'neill+work@sub.acme.co.uk"],
    ['', ''],
  ])('reads %j', (text, expected) => {
    expect(email(text)).toEqual({ value: expected, findings: [] });
  });

  it.each([
    ['a@b', 'e-mail not valid'],
    ['a@b.se.', 'e-mail not valid'],
    ['a..b@c.se', 'e-mail not valid'],
    ['åsa@acme.se', 'e-mail not valid'],
    ['Åsa <a@b.se>', 'e-mail not valid'],
    ['a b@c.se', 'e-mail not valid'],
    ['saknas', 'e-mail not valid'],
    [`${'a'.repeat(250)}@b.se`, 'e-mail not valid'],
    ['a@b.se; c@d.se', 'several e-mail addresses'],
    ['a@b.se c@d.se', 'several e-mail addresses'],
  ])('refuses %j: %s', (text, code) => {
    expect([codes(email(text)), email(text).value]).toEqual([[code], text]);
  });

  it('asks about domains that look mistyped, and sends them', () => {
    expect(email('a@gmial.com')).toEqual({
      value: 'a@gmial.com',
      findings: [{ code: 'e-mail domain mistyped', weight: 'warning', details: { meant: 'a@gmail.com' } }],
    });
    expect(email('a@acme.con').findings[0]?.details).toEqual({ meant: 'a@acme.com' });
    expect(email('a@acme.constructor').findings).toEqual([]);
  });

  it('is settled after one time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.emailAddress(), fc.string()),
        (text) => email(email(text).value).value === email(text).value,
      ),
    );
  });
});

describe('list', () => {
  it.each([
    ['Skola; Krisledning', ',', 'Skola,Krisledning'],
    ['A,B ,A', ';', 'A;B'],
    ['A|B\nC', ',', 'A,B,C'],
    ['Sales, North; HQ', ';', 'Sales, North;HQ'],
    [' ; ', ',', ''],
    ['one', ',', 'one'],
  ])('%j joined by %j → %j', (text, separator, expected) => {
    expect(list(text, { separator })).toEqual({ value: expected, findings: [] });
  });

  it('refuses a value that holds the vendor’s separator', () => {
    expect(codes(list('Sales, North; HQ', { separator: ',' }))).toEqual(['list separator in value']);
  });

  it('is settled after one time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', ';', '|', '\n') }),
        fc.constantFrom(',', ';', '|'),
        (text, separator) => {
          const once = list(text, { separator });
          if (once.findings.length > 0) return once.value === text;
          return list(once.value, { separator }).value === once.value;
        },
      ),
    );
  });
});

describe('choice and flag', () => {
  const rules = choiceRules(['Full time', 'Part time', 'R&D'], false, ',');
  it('takes the vendor’s own spelling', () => {
    expect(choice(' full-TIME ', rules).value).toBe('Full time');
    expect(choice('r&d, part_time', rules).value).toBe('R&D,Part time');
    expect(codes(choice('half', rules))).toEqual(['choice unknown']);
    expect(choice('half', choiceRules(['Full time'], true, ','))).toEqual({
      value: 'half',
      findings: [{ code: 'choice not seen', weight: 'info' }],
    });
  });

  it('writes yes and no as the vendor does', () => {
    expect(['ja', 'X', 'כן', 'TRUE', '1'].map((text) => flag(text, ['1']).value)).toEqual(['1', '1', '1', '1', '1']);
    expect(['nej', '', 'לא', '0'].map((text) => flag(text, ['1']).value)).toEqual(['', '', '', '']);
    expect(flag('nein', ['Yes', 'No']).value).toBe('No');
    expect(codes(flag('perhaps', ['1']))).toEqual(['yes or no not understood']);
  });
});

describe('names', () => {
  it.each([
    ['Anna Lind', 'first last', 'Anna', 'Lind', []],
    ['Anna Maria Lind', 'first last', 'Anna Maria', 'Lind', ['name split unsure']],
    ['Ludwig van Beethoven', 'first last', 'Ludwig', 'van Beethoven', []],
    ['דוד בן גוריון', 'first last', 'דוד', 'בן גוריון', []],
    ['Ruiz, Ana', 'last, first', 'Ana', 'Ruiz', []],
    ['Schrader Sr., Scott M.', 'last, first', 'Scott M.', 'Schrader Sr.', []],
    ['Ana Ruiz (1001)', 'first last', 'Ana', 'Ruiz', []],
    ['Madonna', 'first last', 'Madonna', '', []],
  ] as const)('%j, %s', (text, order, first, last, found) => {
    expect(splitName(text, 'first', order).value).toBe(first);
    expect(splitName(text, 'last', order).value).toBe(last);
    expect(codes(splitName(text, 'last', order))).toEqual(found);
  });

  it('does not divide at a comma that is not there', () => {
    expect(codes(splitName('Ana Ruiz', 'last', 'last, first'))).toEqual(['name without comma']);
  });

  it('sets capitals', () => {
    expect(titleCase("ANNA-KARIN O'NEILL ÅBERG")).toBe("Anna-Karin O'Neill Åberg");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => titleCase(titleCase(text)) === titleCase(text)),
      { numRuns: 2000 },
    );
  });
});

describe('steps', () => {
  const applySteps = (text: string, steps: readonly Transform[]) =>
    compileSteps(steps, { today: '2026-06-01' })(text, []);
  it('takes the steps in order', () => {
    const cell = applySteps('42', [
      { do: 'pad', length: 5, with: '0' },
      { do: 'prefix', text: 'E' },
      { do: 'suffix', text: '-x' },
      { do: 'replace', find: '-', put: '$&' },
      { do: 'lower case' },
    ]);
    expect(cell).toEqual({ value: 'e00042$&x', findings: [] });
  });

  it('makes nothing up around an empty cell', () => {
    expect(
      applySteps('', [
        { do: 'prefix', text: 'E' },
        { do: 'pad', length: 3, with: '0' },
      ]).value,
    ).toBe('');
  });

  it('stops at what it cannot understand and gives back what was read', () => {
    const cell = applySteps(' ring Bo', [
      { do: 'upper case' },
      { do: 'phone', country: 'SE' },
      { do: 'prefix', text: 'x' },
    ]);
    expect([cell.value, codes(cell)]).toEqual([' ring Bo', ['phone not understood']]);
  });

  it('leaves settled what is settled, for the steps that only tidy', () => {
    const tidy = fc.constantFrom(
      { do: 'upper case' } as const,
      { do: 'lower case' } as const,
      { do: 'title case' } as const,
      { do: 'pad', length: 8, with: '0' } as const,
      { do: 'phone', country: 'SE' } as const,
      { do: 'date', order: 'dmy' } as const,
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('070-123 45 67', '31/12/2024', 'ÅSA öberg')),
        tidy,
        (text, step) => {
          const once = applySteps(text, [step]);
          if (once.findings.some((finding) => finding.weight === 'unusable')) return once.value === text;
          return applySteps(once.value, [step]).value === once.value;
        },
      ),
      { numRuns: 2000 },
    );
  });
});
