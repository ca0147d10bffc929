import type { DestinationColumn, FileForm } from '../destination/destination';
import { isDay } from '../transforms/date';
import { phone } from '../transforms/phone';
import type { Fitting } from './received-file';
import type { DeedReason } from './vendor-reading';

export interface RowRefusal {
  readonly reason: DeedReason;
  readonly column: string;
}

/** Whose a value of a column is that belongs to one person only, kept up to date while a file is read. */
export type Owners = ReadonlyMap<string, Map<string, string>>;

/** Why an importer refuses this person's row; undefined: it takes it. `owners` knows whose each unique value is. */
export function refusalOf(
  row: readonly string[],
  { columns }: Fitting,
  form: Pick<FileForm, 'dateFormat' | 'listSeparator'>,
  key: string,
  owners: Owners,
): RowRefusal | undefined {
  for (const { column, at } of columns) {
    const text = row[at] ?? '';
    const owner = text === '' ? undefined : owners.get(column.name)?.get(text);
    const reason =
      text === ''
        ? column.required
          ? 'value missing'
          : undefined
        : owner !== undefined && owner !== key
          ? 'already used'
          : cellRefusal(text, column, form);
    if (reason !== undefined) return { reason, column: column.name };
  }
  return undefined;
}

function cellRefusal(
  text: string,
  { type, maxLength, choices, choicesSeen }: DestinationColumn,
  { dateFormat, listSeparator }: Pick<FileForm, 'dateFormat' | 'listSeparator'>,
): DeedReason | undefined {
  if (maxLength !== undefined && [...text].length > maxLength) return 'value too long';
  if (type === 'mobile') return mobileRefusal(text);
  if (type === 'date' && !isDateIn(text, dateFormat)) return 'date form';
  if ((type === 'choice' || type === 'list') && choices !== undefined && choicesSeen !== true) {
    const values = type === 'list' ? text.split(listSeparator).map((value) => value.trim()) : [text];
    if (values.some((value) => !choices.includes(value))) return 'not a choice';
  }
  return undefined;
}

/** Numbers must begin with the country code, and a landline is not taken. */
function mobileRefusal(text: string): DeedReason | undefined {
  if (!text.startsWith('+')) return 'phone not international';
  const finding = phone(text, { mobile: true }).findings.find(({ weight }) => weight === 'unusable');
  if (finding === undefined) return undefined;
  return finding.code === 'phone is a landline' || finding.code === 'phone cannot be a mobile'
    ? 'landline'
    : 'phone not understood';
}

/** "31/03/2024" is one in "dd/mm/yyyy", and not in "mm/dd/yyyy". */
function isDateIn(text: string, format: string): boolean {
  if (text.length !== format.length || text.replace(/\d/g, '0') !== format.replace(/[dmy]/g, '0')) return false;
  const part = (letters: string) =>
    Number(text.slice(format.indexOf(letters), format.indexOf(letters) + letters.length));
  return isDay(part('yyyy'), part('mm'), part('dd'));
}
