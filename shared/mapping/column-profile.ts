import { hasCheckDigit } from '../rescue/check-digit';
import { spreadRows } from '../table/spread-rows';
import type { Table } from '../table/table';

/** What a source column's cells show by their shape; every share is of its filled cells, 0..1. */
export interface ColumnProfile {
  readonly name: string;
  readonly index: number;
  readonly filled: number;
  /** Filled cells that were looked at. */
  readonly looked: number;
  /** There are more rows than were looked at. */
  readonly sampled: boolean;
  readonly emails: number;
  readonly phones: number;
  readonly dates: number;
  readonly digits: number;
  readonly twoWords: number;
  readonly commas: number;
  readonly repeated: number;
  readonly nationalIds: number;
  readonly meanLength: number;
  readonly distinct: ReadonlySet<string>;
}

const enough = 300;
const email = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/u;
const phone = /^(?:\+|00|0|\()?[\d ()./-]{6,20}$/u;
const date =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[ T].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{1,2}[- ]\p{L}{3,}\.?[- ]\d{2,4})$/u;
const invisible = /[\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Profiles of all columns, from at most 300 rows spread over the table; from the samples when it has no rows. */
export function columnProfiles(table: Table): ColumnProfile[] {
  const { rows } = table;
  const looked = spreadRows(rows.count, enough);
  return table.columns.map((column) => {
    const cells = rows.count > 0 ? looked.map((at) => rows.text(at, column.index)) : column.samples;
    const values = cells.map((cell) => cell.replace(invisible, ' ').trim()).filter((cell) => cell !== '');
    const times = new Map<string, number>();
    for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
    const distinct = new Set(times.keys());
    const share = (test: (value: string) => boolean) => {
      let fitting = 0;
      for (const [value, count] of times) if (test(value)) fitting += count;
      return values.length === 0 ? 0 : fitting / values.length;
    };
    return {
      name: column.name,
      index: column.index,
      filled: cells.length === 0 ? 0 : values.length / cells.length,
      looked: values.length,
      sampled: rows.count > looked.length,
      emails: share((value) => value.includes('@') && email.test(value)),
      phones: share(looksLikePhone),
      dates: share((value) => date.test(value)),
      digits: share((value) => /^\d+$/u.test(value)),
      twoWords: share((value) => /\p{L}[^\s]*[\s,]+.*\p{L}/u.test(value)),
      commas: share((value) => value.includes(',') && /^[^,]*\p{L}[^,]*,\s*[^,]*\p{L}[^,]*$/u.test(value)),
      repeated: values.length === 0 ? 0 : 1 - distinct.size / values.length,
      nationalIds: share(looksLikeNationalId),
      meanLength: values.length === 0 ? 0 : values.reduce((sum, value) => sum + value.length, 0) / values.length,
      distinct,
    };
  });
}

function looksLikePhone(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length;
  return phone.test(value) && digits >= 7 && digits <= 15 && !date.test(value);
}

/** Shapes of national identity numbers whose own check fits: Sweden, Norway, Denmark, Finland, Israel, USA. */
function looksLikeNationalId(value: string): boolean {
  const text = value.replace(/\s/gu, '');
  if (/^\d{3}-\d{2}-\d{4}$/u.test(text)) return true;
  if (/^\d{6}[-+ABCDEFUVWXY]\d{3}[0-9A-Y]$/iu.test(text) && datePart(text.slice(0, 6))) return true;
  const swedish = /^(?:19|20)?(\d{6})[-+]?(\d{4})$/u.exec(text);
  if (swedish !== null && (datePart(swedish[1] ?? '', true) || datePart(reversed(swedish[1] ?? '')))) {
    return hasCheckDigit(`${swedish[1] ?? ''}${swedish[2] ?? ''}`) || /^\d{6}-\d{4}$/u.test(text);
  }
  if (/^\d{11}$/u.test(text)) return datePart(reversed(text.slice(0, 6)));
  return /^\d{9}$/u.test(text) && hasCheckDigit(text);
}

/** yymmdd; Swedish coordination numbers add 60 to the day. */
function datePart(sixDigits: string, coordination = false): boolean {
  const month = Number(sixDigits.slice(2, 4));
  const day = Number(sixDigits.slice(4, 6));
  const real = coordination && day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && real >= 1 && real <= 31;
}

function reversed(ddmmyy: string): string {
  return `${ddmmyy.slice(4, 6)}${ddmmyy.slice(2, 4)}${ddmmyy.slice(0, 2)}`;
}
