import type { Destination, DestinationColumn } from '../destination/destination';
import { columnNamed } from '../destination/column-named';
import type { Issue } from '../issue';
import type { ColumnMapping, Mapping, Transform } from '../mapping/mapping';
import { sourceIndex } from '../records/column-plan';
import { distinctCells } from '../rescue/distinct-cells';
import { countryOfNumbers, likelyCountry } from '../rescue/likely-country';
import type { Table } from '../table/table';
import { choiceKey } from '../transforms/choice';
import { clean, cleanLine } from '../transforms/clean';
import { email } from '../transforms/email';
import { fold } from '../transforms/fold';
import { isUnusable } from '../transforms/finding';
import { splitList } from '../transforms/list';
import { phone } from '../transforms/phone';
import type { MendChange } from './mend-change';

/** A value of a group, and for how many people it stands there. */
export interface GroupValue {
  readonly value: string;
  readonly count: number;
}

/** One way to mend everybody with a problem at once; what it comes to is worked out by preparing with it. */
export type MendOffer =
  | { readonly is: 'change'; readonly kind: ChangeKind; readonly values: OfferValues; readonly change: MendChange }
  /** What each value stands for has to be said by a person. */
  | {
      readonly is: 'values';
      readonly column: string;
      readonly found: readonly GroupValue[];
      /** Values beyond those that are listed. */
      readonly more: number;
      readonly choices?: readonly string[];
    };
export type ChangeKind = (typeof changeKinds)[number];
export const changeKinds = [
  'country',
  'dates dmy',
  'dates mdy',
  'dates ymd',
  'title case',
  'address alone',
  'first address',
  'cut',
  'only source',
] as const;
type OfferValues = Readonly<Record<string, string | number>>;

export interface MendQuestion {
  readonly code: string;
  readonly column: string;
  /** The group's issues. */
  readonly issues: readonly Issue[];
  /** The export as its records were read. */
  readonly table: Table;
  readonly destination: Destination;
  readonly mapping: Mapping;
  readonly defaultCountry?: string;
  readonly today: string;
}

const mostValues = 60;
const mostAsked = 400;
/** One address in the middle of other words; the pattern language has no looking around. */
const aroundAddress = '^.*?([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+).*$';

/** The ways to mend a group, by its evidence: none is listed that would help nobody as far as the values show. */
export function mendOffers(question: MendQuestion): MendOffer[] {
  const column = columnNamed(question.destination, question.column);
  const entry = Object.hasOwn(question.mapping, question.column) ? question.mapping[question.column] : undefined;
  if (column === undefined || entry === undefined) return [];
  const values = question.issues.map(({ value }) => value);
  switch (question.code) {
    case 'phone country unknown':
      return countryOffer(question, values);
    case 'date order ambiguous':
      return [dateOffer(column, entry, 'dmy', values), dateOffer(column, entry, 'mdy', values)];
    case 'date contradicts order':
      return otherOrders(column, entry, question.issues);
    case 'e-mail not valid':
    case 'several e-mail addresses':
      return addressOffer(column, entry, question.code, values);
    case 'name in capitals':
      return [offer('title case', column, withStep(entry, { do: 'title case' }))];
    case 'too long':
      return shorterOffers(column, entry, values);
    case 'value not in table':
    case 'value not named':
    case 'choice unknown':
    case 'choice not seen':
    case 'yes or no not understood':
    case 'list separator in value':
      return valuesOffer(question, column, entry);
    default:
      return [];
  }
}

/** The country of the column's other numbers, else of the whole export, where numbers become right with it. */
function countryOffer(
  { table, defaultCountry, column, destination, mapping }: MendQuestion,
  values: readonly string[],
): MendOffer[] {
  if (defaultCountry !== undefined) return [];
  const own = (mapping[column]?.from ?? []).flatMap((header) => {
    const index = sourceIndex(table, header);
    return index === undefined ? [] : distinctCells(table.rows, index).slice(0, mostAsked);
  });
  const country = countryOfNumbers(own.map(({ text }) => text)) ?? likelyCountry(table);
  if (country === undefined) return [];
  const mobile = columnNamed(destination, column)?.type === 'mobile';
  const helps = values.slice(0, mostAsked).some((value) => !isUnusable(phone(value, { country, mobile })));
  return helps ? [changeOffer('country', { country }, { settings: { defaultCountry: country } })] : [];
}

function dateOffer(
  column: DestinationColumn,
  entry: ColumnMapping,
  order: Order,
  values: readonly string[],
): MendOffer {
  return offer(`dates ${order}`, column, withDateStep(entry, order), { value: values[0] ?? '' });
}

type Order = 'dmy' | 'mdy' | 'ymd';

/** The cells that contradict the order show that another was meant; whether it fits the rest, the effect tells. */
function otherOrders(column: DestinationColumn, entry: ColumnMapping, issues: readonly Issue[]): MendOffer[] {
  const now = issues[0]?.details?.['order'];
  const orders = (['dmy', 'mdy'] as const).filter((order) => order !== now);
  return orders.map((order) =>
    dateOffer(
      column,
      entry,
      order,
      issues.map(({ value }) => value),
    ),
  );
}

function withDateStep(entry: ColumnMapping, order: Order): ColumnMapping {
  const others = (entry.transforms ?? []).filter((step) => step.do !== 'date');
  return { ...entry, transforms: [...others, { do: 'date', order }] };
}

/** The address in "Anna Ek <anna@ek.se>", or the first of several. */
function addressOffer(
  column: DestinationColumn,
  entry: ColumnMapping,
  code: 'e-mail not valid' | 'several e-mail addresses',
  values: readonly string[],
): MendOffer[] {
  const pattern = new RegExp(aroundAddress, 'u');
  const found = values.slice(0, mostAsked).some((value) => {
    const address = pattern.exec(cleanLine(value))?.[1];
    return address !== undefined && address !== cleanLine(value) && !isUnusable(email(address));
  });
  if (!found) return [];
  const kind = code === 'e-mail not valid' ? 'address alone' : 'first address';
  return [offer(kind, column, withStep(entry, { do: 'replace pattern', find: aroundAddress, put: '$1' }))];
}

/** Cut at the vendor's limit, or only one of the joined columns. */
function shorterOffers(column: DestinationColumn, entry: ColumnMapping, values: readonly string[]): MendOffer[] {
  const limit = column.maxLength;
  if (limit === undefined || column.type !== 'text' || values.length === 0) return [];
  const sources = entry.from ?? [];
  return [
    ...(sources.length > 1
      ? [offer('only source', column, { ...entry, from: sources.slice(0, 1) }, { header: sources[0] ?? '' })]
      : []),
    offer('cut', column, withStep(entry, { do: 'characters', take: 'first', count: limit }), { limit }),
  ];
}

/** The values that the table or the vendor does not know, each once, the most frequent first. */
function valuesOffer({ table, issues }: MendQuestion, column: DestinationColumn, entry: ColumnMapping): MendOffer[] {
  const known = new Set([...Object.keys(entry.values ?? {}).map(fold), ...Object.values(entry.values ?? {}).map(fold)]);
  const choices = new Set(column.choices?.map(choiceKey));
  const cells = (entry.from ?? []).map((header) => sourceIndex(table, header));
  const rows = new Set(issues.map(({ row }) => row));
  const counts = new Map<string, GroupValue>();
  for (let at = 0; at < table.rows.count; at += 1) {
    if (!rows.has(table.rows.number(at))) continue;
    const parts = cells.flatMap((index) => (index === undefined ? [] : [table.rows.text(at, index)]));
    for (const value of elementsOf(parts, column, entry)) {
      const name = fold(value);
      if (known.has(name) || choices.has(choiceKey(value))) continue;
      counts.set(name, { value: counts.get(name)?.value ?? value, count: (counts.get(name)?.count ?? 0) + 1 });
    }
  }
  const found = [...counts.values()].sort((a, b) => b.count - a.count);
  if (found.length === 0) return [];
  return [
    {
      is: 'values',
      column: column.name,
      found: found.slice(0, mostValues),
      more: Math.max(0, found.length - mostValues),
      ...(column.choices && column.choicesSeen !== true && { choices: column.choices }),
    },
  ];
}

/** What the value table is asked about: the whole cell, or in a list each of its values. */
function elementsOf(parts: readonly string[], column: DestinationColumn, { with: joiner = ' ' }: ColumnMapping) {
  const filled = parts.map(clean).filter((part) => part !== '');
  return column.type === 'list'
    ? filled.flatMap(splitList)
    : filled.length === 0
      ? []
      : [filled.map(cleanLine).join(joiner)];
}

function withStep(entry: ColumnMapping, step: Transform): ColumnMapping {
  return { ...entry, transforms: [...(entry.transforms ?? []), step] };
}

function offer(kind: ChangeKind, column: DestinationColumn, entry: ColumnMapping, values: OfferValues = {}): MendOffer {
  return changeOffer(kind, { column: column.name, ...values }, { column: { name: column.name, entry } });
}

function changeOffer(kind: ChangeKind, values: OfferValues, change: MendChange): MendOffer {
  return { is: 'change', kind, values, change };
}
