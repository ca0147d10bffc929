import { expect, it } from 'vitest';
import { columnProfiles } from '../../../shared/mapping/column-profile';
import { sensitiveColumns } from '../../../shared/mapping/sensitive-columns';
import { tableOf } from './table-of';

const iban = 'SE4550000000058398257466';

it('looks at rows all over the table, at its end as well', () => {
  const rows = Array.from({ length: 599 }, (_, at) => [at < 300 ? '' : `p${at}@example.com`]);
  const [profile] = columnProfiles(tableOf(['Contact'], rows));
  expect(profile?.filled).toBeCloseTo(0.5, 1);
  expect(profile?.sampled).toBe(true);
});

it('finds account numbers that only the end of the table has', () => {
  const rows = Array.from({ length: 399 }, (_, at) => [at < 200 ? '' : iban]);
  expect(sensitiveColumns(tableOf(['Note 7'], rows))).toEqual([{ column: 'Note 7', kind: 'bank', by: 'values' }]);
});

it('looks at every row of a short table once', () => {
  const [profile] = columnProfiles(tableOf(['Contact'], [['a'], [''], ['b']]));
  expect(profile).toMatchObject({ looked: 2, sampled: false });
});
