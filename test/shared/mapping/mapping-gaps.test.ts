import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { mappingGaps } from '../../../shared/mapping/mapping-gaps';
import { tableOf } from './table-of';

describe('mappingGaps', () => {
  const table = tableOf(['Id', 'Namn'], [['1', 'Åsa']]);
  it('names what does not fit', () => {
    const gaps = mappingGaps(
      { uniqueid: { from: ['Id'] }, Mial: { from: ['Epost', 'Id'] } },
      destinationFor('cosafe', {}),
      table,
    );
    expect(gaps.unknown).toEqual(['Mial']);
    expect(gaps.absent).toEqual(['Epost']);
    expect(gaps.unmapped.map(({ name }) => name)).toEqual(['Name', 'Mail']);
    expect(gaps.keyUnknown).toBe(false);
  });

  it('notices a key that is none of the columns', () => {
    const learned = { columns: [{ name: 'Id', type: 'text', required: false, unique: 'no' } as const], form: {} };
    expect(mappingGaps({}, destinationFor('connecteam', { key: 'Nummer' }, learned), table).keyUnknown).toBe(true);
  });
});
