import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalsOf } from '../../../shared/rescue/dates-of-ranges';
import { mend } from '../../../shared/rescue/mend';
import { type ColumnRescue, columnRescueSchema } from '../../../shared/rescue/rescue';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const number = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 9 }).map(String), fc.array(digit, { minLength: least - 1, maxLength: most - 1 }))
    .map(([first, rest]) => [first, ...rest].join(''));

const rescue: fc.Arbitrary<ColumnRescue> = fc
  .record(
    {
      apostrophe: fc.constantFrom('leave' as const, 'take off' as const),
      dates: fc.record({ sign: fc.constantFrom('-' as const, '/' as const, '.' as const), ascending: fc.boolean() }),
      plus: fc.record({
        code: fc.constantFrom('46', '972', '1', '358'),
        digits: fc.array(fc.integer({ min: 10, max: 13 }), { minLength: 1, maxLength: 3 }),
      }),
      zero: fc.record({ digits: fc.array(fc.integer({ min: 7, max: 10 }), { minLength: 1, maxLength: 3 }) }),
      pad: fc.record({ to: fc.integer({ min: 4, max: 12 }) }),
    },
    { requiredKeys: [] },
  )
  .map((made) => columnRescueSchema.parse(made));

const cell = fc.oneof(
  number(1, 15),
  number(1, 14).map((digits) => `0${digits}`),
  number(8, 13).map((digits) => `+${digits}`),
  number(8, 10).map((digits) => `'${digits}`),
  fc.constantFrom('Jan-50', '10-Feb', '1950-01-01', '2026-02-10', '51-100', '1/50', '070-123 45 67', 'Åsa', '', ' '),
  fc.string({ maxLength: 12 }),
);

/** Whether a value has the form already that a rescue would give it. */
const hasItsForm: Readonly<Record<keyof ColumnRescue, (text: string, rescue: ColumnRescue) => boolean>> = {
  apostrophe: (text) => /^[^'’‘´`]/u.test(text.trim()),
  dates: (text) => /^\d+[-/.]\d+$/.test(text.trim()),
  plus: (text) => /^\+/.test(text.trim()) || !/^\d+$/.test(text.trim()),
  zero: (text) => /^0/.test(text.trim()) || !/^\d+$/.test(text.trim()),
  pad: (text, { pad }) => !/^\d+$/.test(text.trim()) || text.trim().length >= (typeof pad === 'object' ? pad.to : 0),
};

describe('a rescue', () => {
  it('never changes a value that is already of the expected form', () => {
    fc.assert(
      fc.property(rescue, cell, (all, text) => {
        for (const kind of Object.keys(all) as (keyof ColumnRescue)[]) {
          const only = { [kind]: all[kind] } as ColumnRescue;
          if (hasItsForm[kind](text, only)) expect(mend(text, only).text).toBe(text);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(rescue, cell, (all, text) => {
        const once = mend(text, all).text;
        expect(mend(once, all).text).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('that was declined changes nothing at all, and contradicts nothing', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const declined = { apostrophe: 'leave', dates: 'leave', plus: 'leave', zero: 'leave', pad: 'leave' } as const;
        expect(mend(text, declined)).toEqual({ text });
      }),
    );
  });

  it('adds signs and zeros in front, and changes no digit', () => {
    fc.assert(
      fc.property(rescue, number(1, 15), (all, text) => {
        const after = mend(text, { ...all, dates: undefined } as ColumnRescue).text;
        expect(after.replace(/^\+?0*/, '')).toBe(text);
      }),
    );
  });
});

describe('what a date may have been', () => {
  it.each([
    ['Jan-50', ['1-50']],
    ['jan-13', ['1-13']],
    ['Jan-05', ['1-5', '1-2005', 'Jan-05']],
    ['10-Feb', ['2-10', '10-2']],
    ['2-Feb', ['2-2']],
    ['02-maj', ['5-2', '2-5']],
    ['1950-01-01', ['1-50']],
    ['2026-02-10', ['2-10', '10-2']],
    ['2026-02-02', ['2-2']],
    ['2020-11-01', ['11-1', '1-11', '11-20']],
    // Nothing that Excel makes a date by itself lies so far back, and no day in the last century has a number but 1.
    ['1912-01-01', []],
    ['1984-05-17', []],
    ['51-100', []],
    ['Sales', []],
  ])('%s: %j', (text, originals) => {
    expect(originalsOf(text, { sign: '-', ascending: false })).toEqual(originals);
  });

  it('is fewer things where every range goes up', () => {
    expect(originalsOf('10-Feb', { sign: '-', ascending: true })).toEqual(['2-10']);
    expect(originalsOf('2020-11-01', { sign: '-', ascending: true })).toEqual(['1-11', '11-20']);
  });
});
