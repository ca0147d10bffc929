import { spreadRows } from '../table/spread-rows';
import type { Table } from '../table/table';
import { classify } from './classify';
import type { AllowedColumn } from './column-choices';
import { headerWords } from './header-words';
import { isIban, isNationalId } from './identity-numbers';
import { headersOf, type Mapping } from './mapping';
import { sensitiveWords, type SensitiveKind } from './sensitive-words';
import type { Subject } from './subjects';

/** A source column that should not leave the house without a person having said so twice. */
export interface SensitiveColumn {
  /** The source header. */
  readonly column: string;
  readonly kind: SensitiveKind;
  /** What gave it away: its header, or its cells alone. */
  readonly by: 'header' | 'values';
}

/** A sensitive source column that a mapping sends, with the vendor's column that gets it. */
export interface SensitiveMatch extends SensitiveColumn {
  readonly to: string;
}

/** So many rows are looked at, spread over the table; a share of the filled cells must fit, of at least five. */
const enough = 200;
const share = 0.8;
const fewest = 5;

const subjectKinds: Partial<Record<Subject, SensitiveKind>> = {
  'national id': 'identity',
  salary: 'salary',
  'bank account': 'bank',
  'birth date': 'birth',
};

/** Source columns with salaries, bank accounts, identity numbers and the like: by their headers' words, else by their cells. */
export function sensitiveColumns(table: Pick<Table, 'columns' | 'rows'>): SensitiveColumn[] {
  return table.columns.flatMap((column): SensitiveColumn[] => {
    const values = valuesOf(table, column.index);
    const named = kindByHeader(column.name);
    // A year of birth alone, or an age, tells little.
    if (named !== undefined && !(named === 'birth' && values.length > 0 && !values.some(isWholeDate)))
      return [{ column: column.name, kind: named, by: 'header' }];
    const fits = (test: (value: string) => boolean) =>
      values.length >= fewest && values.filter(test).length >= values.length * share;
    if (fits(isNationalId)) return [{ column: column.name, kind: 'identity', by: 'values' }];
    if (fits(isIban)) return [{ column: column.name, kind: 'bank', by: 'values' }];
    return [];
  });
}

/** Which sensitive columns a mapping sends to the vendor without a person's yes for exactly that. */
export function notAllowed(
  sensitive: readonly SensitiveColumn[],
  mapping: Mapping,
  allowed: readonly AllowedColumn[] = [],
): SensitiveMatch[] {
  return sentSensitive(sensitive, mapping).filter(
    ({ column, to }) => !allowed.some((yes) => yes.from === column && yes.to === to),
  );
}

/** Which sensitive columns a mapping sends to the vendor at all. */
export function sentSensitive(sensitive: readonly SensitiveColumn[], mapping: Mapping): SensitiveMatch[] {
  return Object.entries(mapping).flatMap(([to, entry]) => {
    const read = headersOf(entry);
    return sensitive.filter(({ column }) => read.includes(column)).map((one) => ({ ...one, to }));
  });
}

function kindByHeader(header: string): SensitiveKind | undefined {
  const words = headerWords(header);
  const spoken = ` ${words.words.join(' ')} `;
  const byWords = spelled().find(({ phrase, compact }) => compact === words.compact || spoken.includes(` ${phrase} `));
  const { subjects, qualifiers } = classify(header);
  // "Employee number" is no identity number, however near its words are.
  if (byWords !== undefined && subjects.get('employee number') !== 1) return byWords.kind;
  if (qualifiers.has('manager')) return undefined;
  const [subject] = [...subjects].filter(([, sure]) => sure >= 0.85).sort((a, b) => b[1] - a[1])[0] ?? [];
  return subject === undefined ? undefined : subjectKinds[subject];
}

interface Spelled {
  readonly kind: SensitiveKind;
  readonly phrase: string;
  readonly compact: string;
}

let built: readonly Spelled[] | undefined;

function spelled(): readonly Spelled[] {
  built ??= (Object.entries(sensitiveWords) as [SensitiveKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((spelling) => {
      const { words, compact } = headerWords(spelling);
      return { kind, phrase: words.join(' '), compact };
    }),
  );
  return built;
}

function valuesOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, index: number): string[] {
  const cells =
    rows.count === 0
      ? (columns.find((column) => column.index === index)?.samples ?? [])
      : spreadRows(rows.count, enough).map((at) => rows.text(at, index));
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** Day, month and year in any order, or as the digits of one number. */
function isWholeDate(value: string): boolean {
  return /^(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{8}|\d{1,2}\.? ?\p{L}{3,}\.? ?\d{2,4})/u.test(value);
}
