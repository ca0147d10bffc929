import { columnLabel } from '../destination/column-label';
import { classify } from './classify';

/** Reads a person's name off the columns that look like names; '' where there are none. */
export function nameReader(columns: readonly string[]): (values: readonly string[]) => string {
  const parts = nameColumnsOf(columns);
  return (values) =>
    parts
      .map((index) => values[index] ?? '')
      .filter((part) => part !== '')
      .join(' ');
}

/** Indexes of the columns that make up a name, in the order of its parts. */
export function nameColumnsOf(columns: readonly string[]): readonly number[] {
  const about = (name: string, subject: 'full name' | 'first name' | 'last name'): boolean =>
    (classify(columnLabel(name)).subjects.get(subject) ?? 0) >= 0.9;
  const full = columns.findIndex((name) => about(name, 'full name'));
  if (full >= 0) return [full];
  return [
    columns.findIndex((name) => about(name, 'first name')),
    columns.findIndex((name) => about(name, 'last name')),
  ].filter((index) => index >= 0);
}
