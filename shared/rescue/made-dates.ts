import { lookOf } from '../table/cell-look';
import { namesDate } from './column-words';
import { mayBeMadeDate, originalsOf, type RangeForm, rangeFormOf } from './dates-of-ranges';
import { countCells, type DistinctCell } from './distinct-cells';
import type { Proposal } from './found';

/** A column of short codes: group, grade, shift, phone, identifier. */
const code = /^(?=.*\d)[\p{L}\d+()./_ –-]{1,20}$/u;

/** What is known of the dates in a column that is not one of dates. */
export interface MadeDates {
  /** Present when at least one of them can only have been one thing. */
  readonly proposal?: Proposal<'dates'>;
  readonly form: RangeForm;
  /** Cells that more than one thing may have become. */
  readonly byHand: readonly DistinctCell[];
}

/** Dates that Excel made of ranges, groups or identifiers; undefined where dates belong, or where there are none. */
export function madeDates(header: string, cells: readonly DistinctCell[]): MadeDates | undefined {
  if (namesDate(header)) return undefined;
  const made = cells.filter(({ text }) => mayBeMadeDate(text));
  const others = cells.filter(({ text }) => !mayBeMadeDate(text));
  const madeCount = countCells(made);
  const otherCount = countCells(others);
  if (madeCount === 0 || madeCount >= otherCount) return undefined;
  if (countCells(others, (text) => code.test(text) && lookOf(text) !== 'date') < otherCount * 0.8) return undefined;
  const forms = others.flatMap(({ text, count }) => {
    const form = rangeFormOf(text);
    return form === undefined ? [] : [{ ...form, count }];
  });
  const sign = forms[0]?.sign;
  const ranges = forms.reduce((sum, { count }) => sum + count, 0);
  if (sign === undefined || forms.some((form) => form.sign !== sign) || ranges < otherCount * 0.8)
    return { form: { sign: '-', ascending: false }, byHand: made };
  const form = { sign, ascending: forms.length >= 3 && forms.every(({ ascending }) => ascending) };
  const byHand = made.filter(({ text }) => originalsOf(text, form).length !== 1);
  if (byHand.length === made.length) return { form, byHand };
  const like = others.find(({ text }) => rangeFormOf(text) !== undefined)?.text ?? '';
  return { form, byHand, proposal: { rule: form, evidence: { like } } };
}
