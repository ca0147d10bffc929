import type { Destination } from '../destination/destination';
import type { PersonChange } from './changes';

/**
 * Whether this change marks somebody as to be left out: Cosafe's Skip column. Its page says that such a row is
 * excluded from the import, and not what becomes of somebody who was imported before; so this weighs as a removal.
 */
export function isNowLeftOut(person: PersonChange, destination: Pick<Destination, 'id'>): boolean {
  if (destination.id !== 'cosafe' || (person.kind !== 'changed' && person.kind !== 're-keyed')) return false;
  return person.cells.some(({ column, before, after }) => column === 'Skip' && after === '1' && before !== '1');
}
