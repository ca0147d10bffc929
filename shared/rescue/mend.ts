import { cleanText } from '../table/cell-look';
import { mayBeMadeDate, originalsOf } from './dates-of-ranges';
import { type ColumnRescue, type RescueKind, rescueKinds } from './rescue';

/** Apostrophes as Excel, Word and phones write them. */
const apostrophe = /^['’‘´`](?=[+\d(])/u;
/** A longer number begins with a country code. */
const mostNationalDigits = 10;

/** What has become of a cell: its text, and the rescue that it contradicts. */
export interface Mended {
  readonly text: string;
  readonly misfit?: RescueKind;
}

/** Puts right what a person accepted for a column. A text that has its form already comes back as it is. */
export function mend(text: string, rescue: ColumnRescue): Mended {
  const clean = cleanText(text);
  if (clean === '') return { text };
  let now = clean;
  let misfit: RescueKind | undefined;
  for (const kind of rescueKinds) {
    const rule = rescue[kind];
    if (rule === undefined || rule === 'leave') continue;
    const better = betterText(now, kind, rescue);
    if (better !== undefined) now = better;
    else if (contradicts(now, kind, rescue)) misfit ??= kind;
  }
  return { text: now === clean ? text : now, ...(misfit !== undefined && { misfit }) };
}

/** The text as it was before Excel changed it in this way; undefined when this rescue does not concern it. */
function betterText(text: string, kind: RescueKind, rescue: ColumnRescue): string | undefined {
  switch (kind) {
    case 'apostrophe':
      return apostrophe.test(text) ? text.replace(apostrophe, '') : undefined;
    case 'dates': {
      if (typeof rescue.dates !== 'object') return undefined;
      const originals = originalsOf(text, rescue.dates);
      return originals.length === 1 ? originals[0] : undefined;
    }
    case 'plus': {
      if (typeof rescue.plus !== 'object') return undefined;
      const { code, digits } = rescue.plus;
      return isNumber(text) && text.startsWith(code) && digits.includes(text.length) ? `+${text}` : undefined;
    }
    case 'zero':
      return typeof rescue.zero === 'object' && isNumber(text) && rescue.zero.digits.includes(text.length)
        ? `0${text}`
        : undefined;
    case 'pad':
      return typeof rescue.pad === 'object' && isNumber(text) && text.length < rescue.pad.to
        ? text.padStart(rescue.pad.to, '0')
        : undefined;
  }
}

/** True for a value that shows that what was accepted is not, or no longer, true of this column. */
function contradicts(text: string, kind: RescueKind, rescue: ColumnRescue): boolean {
  switch (kind) {
    case 'apostrophe':
      return false;
    case 'dates':
      return mayBeMadeDate(text);
    case 'plus':
      return isNumber(text) && text.length > mostNationalDigits;
    case 'zero':
      return isNumber(text) && text.length >= 6 && text.length <= mostNationalDigits;
    case 'pad':
      return typeof rescue.pad === 'object' && /^\d+$/.test(text) && text.length > rescue.pad.to;
  }
}

/** As a number cell shows it: digits alone, without a zero in front. */
export function isNumber(text: string): boolean {
  return /^[1-9]\d*$/.test(text);
}

export function startsWithApostrophe(text: string): boolean {
  return apostrophe.test(text);
}
