import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { checkRecords } from '../../../shared/issues/check-records';
import { problemChoices, problemOutcomes, type ProblemRule } from '../../../shared/issues/problem-rules';
import type { Mapping } from '../../../shared/mapping/mapping';
import { toRecords } from '../../../shared/records/to-records';
import { issues as sentences } from '../../../shared/words/en/issues';
import type { Issue } from '../../../shared/issue';
import { tableOf } from '../mapping/table-of';

const vendor = destinationFor(
  { template: 'x' },
  { key: 'Id' },
  {
    columns: [
      { name: 'Id', type: 'text', required: true, unique: 'error' },
      { name: 'Phone', type: 'mobile', required: true, unique: 'error' },
      { name: 'Mail', type: 'email', required: false, unique: 'error' },
      { name: 'Site', type: 'choice', required: false, unique: 'no', choices: ['North'] },
    ],
    form: {},
  },
);
const table = tableOf(
  ['Id', 'Phone', 'Mail', 'Site', 'Status'],
  [
    ['1', '+46701234567', 'a@b.se', 'North', ''],
    ['2', 'nothing', 'not one', 'Nowhere', ''],
    ['3', '+46701234569', 'same@b.se', 'North', ''],
    ['4', '+46701234570', 'same@b.se', 'Elsewhere', ''],
    ['5', '+46701234571', 'c@b.con', 'Elsewhere', 'Left'],
    ['', '+46701234572', '', '', ''],
  ],
);
const mapping: Mapping = {
  Id: { from: ['Id'] },
  Phone: { from: ['Phone'] },
  Mail: { from: ['Mail'] },
  Site: { from: ['Site'] },
};
const read = toRecords(table, vendor, mapping, {
  leavers: { status: { from: 'Status', left: ['Left'] } },
  today: '2026-06-01',
});
const checked = (rules: readonly ProblemRule[]) => checkRecords(read.records, read.issues, vendor, { rules });
const rowsOf = (found: readonly { readonly row: number }[]) => found.map(({ row }) => row);

describe('what a person decides for a kind of problem', () => {
  it('sets people aside who would have gone without the value', () => {
    expect(rowsOf(checked([]).setAside)).toEqual([3, 4, 5, 7]);
    const { setAside, issues } = checked([{ code: 'choice unknown', column: 'Site', then: 'set aside' }]);
    expect(rowsOf(setAside)).toEqual([3, 4, 5, 7]);
    expect(issues.filter(({ code }) => code === 'choice unknown')).toMatchObject([
      { row: 3, severity: 'error' },
      { row: 5, severity: 'error' },
      { row: 6, severity: 'info' },
    ]);
  });

  it('lets people go without a value that the vendor does not demand, and the vendor keeps its own', () => {
    const { ready, setAside, issues } = checked([{ code: 'value repeated', column: 'Mail', then: 'without' }]);
    expect(rowsOf(setAside)).toEqual([3, 7]);
    const third = ready.find(({ row }) => row === 4);
    expect(third?.values).toEqual(['3', '+46701234569', '', 'North']);
    expect(third?.unusable).toEqual([2]);
    expect(issues.filter(({ code }) => code === 'value repeated').map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
    ]);
  });

  it('counts what everything is to wait for', () => {
    expect(checked([{ code: 'choice unknown', column: 'Site', then: 'hold' }]).held).toEqual([
      { column: 'Site', count: 2 },
    ]);
  });

  it('never lets anybody go without a key, or without what the vendor demands', () => {
    expect(problemChoices({ code: 'phone not understood', column: 'Phone' }, vendor)).toEqual({
      possible: ['set aside', 'hold'],
      notWithout: 'required',
    });
    const before = checked([]);
    const codes = Object.keys(sentences) as Issue['code'][];
    const rule = fc.record({
      code: fc.constantFrom(...codes),
      column: fc.constantFrom('Id', 'Phone', 'Mail', 'Site', 'No such column'),
      then: fc.constantFrom(...problemOutcomes),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
        const { ready, setAside } = checked(rules);
        for (const record of ready) {
          if (record.left) continue;
          expect(record.values[0]).not.toBe('');
          expect(record.values[1]).not.toBe('');
        }
        // Whoever has something wrong in what the vendor demands stays aside, and who left is told in any case.
        for (const row of [3, 7]) expect(rowsOf(setAside)).toContain(row);
        expect(rowsOf(ready)).toContain(6);
        expect(ready.length + setAside.length).toBe(before.ready.length + before.setAside.length);
      }),
    );
  });
});
