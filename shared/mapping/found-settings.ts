import type { Destination } from '../destination/destination';
import type { DestinationSettings } from '../destination/settings';
import type { Mapping } from './mapping';
import { countryOfLanguage, countryOfNumbers } from '../rescue/likely-country';
import { columnTexts } from '../table/rows';
import type { Table } from '../table/table';

/** Settings that the export itself makes evident; what it leaves open stays open, for the check to ask. */
export function foundSettings(
  table: Table,
  destination: Destination,
  mapping: Mapping,
): Pick<DestinationSettings, 'defaultCountry' | 'dateOrder'> {
  const cellsFor = (type: (name: string) => boolean): string[] =>
    destination.columns
      .filter((column) => type(column.type))
      .flatMap((column) => mapping[column.name]?.from ?? [])
      .flatMap((name) => cellsOf(table, name));
  const defaultCountry =
    countryOfNumbers(cellsFor((type) => type === 'phone' || type === 'mobile')) ?? countryOfLanguage(table);
  const dateOrder = dateOrderOf(cellsFor((type) => type === 'date'));
  return { ...(defaultCountry !== undefined && { defaultCountry }), ...(dateOrder !== undefined && { dateOrder }) };
}

function cellsOf(table: Table, name: string): string[] {
  const column = table.columns.find((one) => one.name === name);
  return column ? [...columnTexts(table.rows, column.index)] : [];
}

/** One date that only fits one order tells for the whole column; ISO dates need no order. */
function dateOrderOf(dates: readonly string[]): 'dmy' | 'mdy' | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const date of dates) {
    const [, one = '', other = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/.exec(date) ?? [];
    if (Number(one) > 12 && Number(other) <= 12) dayFirst = true;
    if (Number(other) > 12 && Number(one) <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dmy' : 'mdy';
}
