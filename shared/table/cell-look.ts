import type { Rows } from './rows';
import type { ColumnType } from './table';

/** What a single cell looks like, without knowing its column. */
export type CellLook = 'empty' | 'email' | 'date' | 'phone' | 'number' | 'yes/no' | 'text';

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** Most cells have nothing to clean; this tells so cheaply. */
const isPlain = /^[!-~\u00c0-\u024f\u05d0-\u05ea]+(?: [!-~\u00c0-\u024f\u05d0-\u05ea]+)*$/;
const months =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|maj|okt|mai|juin|juil|août|dez|déc)[a-zåäöéû]{0,6}\\.?';
const dateShapes = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i,
  new RegExp(`^\\d{1,2}[- .]{1,2}${months}[- .,]{1,2}\\d{2,4}$`, 'i'),
  new RegExp(`^${months} \\d{1,2},? \\d{4}$`, 'i'),
];
const yesNo = new Set('yes no true false y n ja nej j oui non sí כן לא'.split(' '));

/** Text for comparing and showing: no invisible direction marks, no-break blanks and line breaks as blanks, trimmed. */
export function cleanText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** True when nothing in the cell can be seen. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  return text === '' || cleanText(text) === '';
}

/** Position of the first cell of a row in which anything can be seen; -1 for none. */
export function firstFilled(rows: Rows, at: number): number {
  const reach = rows.reach(at);
  for (let column = 0; column < reach; column++)
    if (rows.id(at, column) !== 0 && !isBlank(rows.text(at, column))) return column;
  return -1;
}

export function lookOf(text: string): CellLook {
  const clean = cleanText(text);
  if (clean === '') return 'empty';
  if (/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/.test(clean)) return 'email';
  if (yesNo.has(clean.toLowerCase())) return 'yes/no';
  if (!/\d/.test(clean)) return 'text';
  if (dateShapes.some((shape) => shape.test(clean))) return 'date';
  if (looksLikePhone(clean)) return 'phone';
  return isAmount(clean) ? 'number' : 'text';
}

/** A plain number, with or without thousands marks, a currency or a percent sign. */
export function isAmount(text: string): boolean {
  return /^[-+(]?\s?(?:[$€£₪]|kr|sek|usd|eur|ils|nis)?\s?\d[\d\s.,']*\s?(?:%|[$€£₪]|kr|sek|usd|eur|ils|nis)?\)?$/i.test(
    text,
  );
}

function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || !/^[+(\d][\d\s()./-]*$/.test(text)) return false;
  if (text.startsWith('+')) return true;
  return text.startsWith('0') ? digits >= 9 : /\d[\s().-]+\d/.test(text);
}

/** Column names under which telephone numbers stand. */
export const phoneWords =
  /phone|mobil|\bcell|\btel\b|tel\.|telefon|handy|gsm|téléphone|puhelin|נייד|טלפון|פלאפון|סלולר/i;

/** Decides a column's type over all its values: most of them must agree, and digits alone make no phone number. */
export function columnType(header: string, values: readonly string[]): ColumnType {
  const looks = values.map(lookOf).filter((look) => look !== 'empty');
  if (looks.length === 0) return 'empty';
  const share = (...wanted: CellLook[]) => looks.filter((look) => wanted.includes(look)).length / looks.length;
  if (share('email') >= 0.7) return 'email';
  if (share('date') >= 0.7) return 'date';
  const filled = values.map(cleanText).filter((value) => value !== '');
  const dialled = filled.filter((value) => /^\+?[\d\s()./-]{7,}$/.test(value)).length / filled.length;
  if (dialled >= 0.6 && phoneWords.test(header)) return 'phone';
  const prefixed = filled.filter((value) => /^(?:\+|0|\(0)/.test(value)).length / filled.length;
  const separated = filled.some((value) => /^\+|\d[\s()./-]+\d/.test(value));
  if (share('phone') >= 0.7 && prefixed >= 0.6 && separated) return 'phone';
  if (share('yes/no') === 1) return 'yes/no';
  if (filled.filter((value) => /^-?\d+(?:[.,]\d+)?$/.test(value)).length / filled.length >= 0.9) return 'number';
  return 'text';
}
