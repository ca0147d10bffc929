import type { Destination } from '../destination/destination';
import { columnNamed } from '../destination/column-named';
import { isUnusable } from '../transforms/finding';
import { cellReader } from './read-cell';

/** The value that tells one person from another: addresses do not differ by case. */
export function recordKey(type: string, value: string): string {
  return type === 'email' ? value.toLowerCase() : value;
}

/**
 * A key as a person wrote it in a list of protected people ("070-123 45 67"), in the form that records
 * carry ("+46701234567"); as written when it cannot be understood.
 */
export function keyFromText(destination: Destination, text: string, defaultCountry?: string): string {
  const column = columnNamed(destination, destination.key);
  if (column === undefined) return text.trim();
  // Numbers of any kind may stand in such a list; only records must be mobiles.
  const type = column.type === 'mobile' ? 'phone' : column.type;
  const cell = cellReader({ ...column, type }, {}, destination, {
    today: '2000-01-01',
    ...(defaultCountry === undefined ? {} : { defaultCountry }),
  })([text]);
  return isUnusable(cell) ? text.trim() : recordKey(column.type, cell.value);
}
