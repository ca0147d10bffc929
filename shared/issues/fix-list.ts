import type { Destination } from '../destination/destination';
import type { Issue } from '../issue';
import type { Mapping } from '../mapping/mapping';
import { nameReader } from '../mapping/person-name';
import type { PersonRecord } from '../records/person-record';
import { sourceIndex } from '../records/column-plan';
import type { Table } from '../table/table';
import type { Locale } from '../words/locale';
import { say, type WordValues } from '../words/say';

/** One part of the list: everything, or what concerns one department or manager. */
export interface FixPart {
  /** The department, or what stands for none; '' where the list is not divided. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface FixList {
  readonly header: readonly string[];
  readonly parts: readonly FixPart[];
}

export interface FixInput {
  readonly locale: Locale;
  readonly issues: readonly Issue[];
  /** Of everybody, in the order of the table's rows. */
  readonly records: readonly PersonRecord[];
  /** As it was read. */
  readonly table: Table;
  readonly destination: Destination;
  readonly mapping: Mapping;
  /** Source header by whose values the list is divided. */
  readonly by?: string;
}

/** What to do about a kind of problem where the data is kept; what is not named here is to be looked at. */
const toDo: Readonly<Partial<Record<Issue['code'], string>>> = {
  'value missing': 'fill',
  'key missing': 'fill',
  'phone country unknown': 'country',
  'phone could be two numbers': 'country',
  'phone not understood': 'phone',
  'phone impossible': 'phone',
  'phone unusual': 'phone',
  'phone extension dropped': 'one phone',
  'several phone numbers': 'one phone',
  'phone is a landline': 'mobile',
  'phone cannot be a mobile': 'mobile',
  'date not understood': 'date',
  'date contradicts order': 'date',
  'number instead of a date': 'date',
  'end date not understood': 'date',
  'e-mail not valid': 'mail',
  'e-mail domain mistyped': 'mail',
  'several e-mail addresses': 'one mail',
  'choice unknown': 'value',
  'choice not seen': 'value',
  'value not in table': 'value',
  'yes or no not understood': 'value',
  'name without comma': 'name',
  'name split unsure': 'name',
  'too long': 'shorten',
  'key repeated': 'own',
  'value repeated': 'own',
  'excel error': 'cell',
  'digits lost': 'cell',
  'formula without value': 'cell',
  'letters damaged': 'cell',
};

/**
 * What is wrong about people, in the reader's language and under the names of their own export's columns. Notes for
 * information, and what concerns no single row, are not in it.
 */
export function fixList(input: FixInput): FixList {
  const { locale, issues, records, table, destination, mapping, by } = input;
  const t = (code: string, values?: WordValues) => say(locale, 'screen', code, values);
  const name = nameReader(destination.columns.map((column) => column.name));
  const places = new Map<number, number>();
  for (let at = 0; at < table.rows.count; at += 1) places.set(table.rows.number(at), at);
  const divider = by === undefined ? undefined : sourceIndex(table, by);
  const parts = new Map<string, string[][]>();
  for (const issue of issues) {
    const at = places.get(issue.row);
    const record = at === undefined ? undefined : records[at];
    if (at === undefined || record === undefined || issue.severity === 'info') continue;
    const values = { ...issue.details, column: issue.column, value: issue.value, row: issue.row };
    const part = divider === undefined ? '' : table.rows.text(at, divider).trim() || t('fix.nobody');
    const rows = parts.get(part) ?? [];
    parts.set(part, rows);
    rows.push([
      String(issue.row),
      name(record.values),
      (mapping[issue.column]?.from ?? [issue.column]).join(' + '),
      issue.value,
      t(`kind.${issue.code}`, { column: issue.column }),
      t(`fix.do.${toDo[issue.code] ?? 'other'}`, values),
      t(`fix.weight.${issue.severity}`),
    ]);
  }
  const order = new Intl.Collator(locale);
  return {
    header: ['row', 'name', 'column', 'value', 'wrong', 'do', 'weight'].map((column) => t(`fix.column.${column}`)),
    parts: [...parts].map(([part, rows]) => ({ name: part, rows })).sort((a, b) => order.compare(a.name, b.name)),
  };
}
