import { SSF, type CellObject } from 'xlsx';

/** What a cell says, exactly, and what its text alone cannot tell. */
export interface CellText {
  readonly text: string;
  readonly note?: 'digits lost' | 'formula without value';
}

/** A double holds 15 decimal digits for certain: a longer number was already rounded when it was saved. */
const firstRoundedInteger = 1e15;
const secondsOfDay = 86400;

/** BIFF error codes, as [MS-XLS] 2.5.10 lists them. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Excel writes what no longer fits as 9.72501E+11; the digits behind it are gone. */
export const exponentText = /^[+-]?\d(?:[.,]\d+)?E\+\d{2,3}$/i;

/** The exact text of a workbook cell: dates as ISO text, numbers as plain digits, everything else as it stands. */
export function cellText(cell: CellObject, date1904: boolean): CellText {
  switch (cell.t) {
    case 's':
      return textOf(String(cell.v ?? ''));
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell.v, formatOf(cell), date1904) : { text: '' };
    case 'b':
      return { text: cell.v ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: errorTexts[Number(cell.v)] ?? cell.w ?? '#VALUE!' };
    case 'd':
      return { text: dayText(cell.v) };
    default:
      return cell.f ? { text: '', note: 'formula without value' } : { text: '' };
  }
}

/** Text is kept as it is; an exponent in it means that digits were lost before we came. */
function textOf(text: string): CellText {
  return exponentText.test(text) ? { text, note: 'digits lost' } : { text };
}

function formatOf(cell: CellObject): string {
  return typeof cell.z === 'string' ? cell.z : 'General';
}

/** A number as its format means it: a date or time as ISO text, an identifier with its zeros, else plain digits. */
export function numberText(value: number, format: string, date1904: boolean): CellText {
  const kind = formatKind(format);
  if (kind === 'date') {
    const text = serialText(value, format, date1904);
    if (text !== undefined) return { text };
  }
  if (kind === 'digits' && Number.isInteger(value) && value >= 0 && value < firstRoundedInteger) {
    return { text: SSF.format(format, value) as string };
  }
  const text = plainNumber(value);
  return Math.abs(value) >= firstRoundedInteger && Number.isInteger(value) ? { text, note: 'digits lost' } : { text };
}

const kinds = new Map<string, 'date' | 'digits' | 'plain'>();

/** What a number format makes of numbers. They repeat for whole columns, so each is looked at once. */
export function formatKind(format: string): 'date' | 'digits' | 'plain' {
  let kind = kinds.get(format);
  if (kind === undefined) {
    kind = SSF.is_date(format) ? 'date' : showsLeadingDigits(format) ? 'digits' : 'plain';
    if (kinds.size < 10_000) kinds.set(format, kind);
  }
  return kind;
}

/**
 * True for formats that give an identifier its look: "00000", "0000-0000", "0#########", '"EMP-"000', '"+"0'.
 * False for amounts: anything with a thousands or decimal mark, a percent, or words after the digits.
 */
function showsLeadingDigits(format: string): boolean {
  const positive = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|_.|\*./g, '');
  const parts = /^((?:"[^"]*"|\\.|[-+(])*)(0[0#?\-() +]*(?:\\[-() +/][0#?\-() +]*)*)$/.exec(positive);
  if (!parts) return false;
  const prefix = (parts[1] ?? '').replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const digits = (parts[2] ?? '').replace(/[^0#?]/g, '').length;
  if (prefix === '') return digits >= 2;
  return /^(?:\+|[\p{L}\d]*[-/_]|[\p{L}\d]+)$/u.test(prefix) && !/^(?:kr|sek|usd|eur|nis|ils|rs)$/i.test(prefix);
}

/** Digits without exponent or thousands mark; fractions rounded to the 15 digits that Excel keeps. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return Object.is(value, -0) ? '0' : BigInt(value).toString();
  const short = String(Number(value.toPrecision(15)));
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short;
  const digits = `${parts[2]}${parts[3] ?? ''}`;
  const point = 1 + Number(parts[4]);
  const text =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${parts[1]}${text}`;
}

/** What a date format shows. */
export interface DateLook {
  readonly day: boolean;
  readonly time: boolean;
  /** Hours or minutes that go on counting, as in [h]:mm. */
  readonly elapsed: boolean;
}

export function dateLook(format: string): DateLook {
  const shown = format.replace(/"[^"]*"|\\.|_.|\*./g, '');
  const bare = shown.replace(/\[[^\]]*\]/g, '');
  const time = /[hs]/i.test(bare.replace(/am\/pm|a\/p/gi, 'h'));
  const day = /[dyeb]/i.test(bare) || /m{3,}/i.test(bare) || !time;
  return { day, time, elapsed: /\[(h+|m+|s+)\]/i.test(shown) };
}

/**
 * A serial day number as ISO text, worked out from its parts so that no time zone has a say in it.
 * Undefined when the serial is no date (negative, or after the year 9999).
 */
function serialText(value: number, format: string, date1904: boolean): string | undefined {
  const look = dateLook(format);
  let days = Math.floor(value);
  let seconds = Math.round((value - days) * secondsOfDay);
  if (seconds === secondsOfDay) [days, seconds] = [days + 1, 0];
  if (value < 0) return undefined;
  if (look.elapsed) return clockText(days * secondsOfDay + seconds);
  if (!look.day) return clockText(seconds);
  const text = dayOfSerial(days, date1904);
  return text !== undefined && look.time && seconds > 0 ? `${text} ${clockText(seconds)}` : text;
}

const lastSerial = 2_958_465;
/** Days from the start of the 1904 system to that of the 1900 system. */
const days1904 = 1462;
const daysOf400Years = 146_097;

/**
 * A whole serial day as "2024-03-31"; undefined when it is no date. Day 60 is the 29th of February 1900, which never
 * was, and day 0 the 0th of January: every spreadsheet counts like that.
 */
export function dayOfSerial(days: number, date1904: boolean): string | undefined {
  const serial = date1904 ? days + days1904 : days;
  if (!(serial >= 0 && serial <= lastSerial)) return undefined;
  if (serial === 0) return '1900-01-00';
  if (serial === 60) return '1900-02-29';
  // Counted from the first of March of the year 0, a leap day ends its year.
  const shifted = serial + (serial > 60 ? 693_899 : 693_900);
  const era = Math.floor(shifted / daysOf400Years);
  const dayOfEra = shifted - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + 400 * era + (month >= 10 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month < 10 ? month + 3 : month - 9)}-${two(day)}`;
}

function clockText(seconds: number): string {
  const rest = seconds % 60;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? clock : `${clock}:${two(rest)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dayText(value: unknown): string {
  return value instanceof Date
    ? value
        .toISOString()
        .replace('T', ' ')
        .replace(/(?: 00:00)?(?::00)?\.\d+Z$/, '')
    : String(value ?? '');
}
