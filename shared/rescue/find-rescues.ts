import type { CountryCode } from 'libphonenumber-js/max';
import { cleanText, phoneWords } from '../table/cell-look';
import type { Column, Table } from '../table/table';
import { originalsOf } from './dates-of-ranges';
import { type DistinctCell, distinctCells } from './distinct-cells';
import { findLosses } from './find-losses';
import type { RescueExample, RescueFound } from './found';
import { lostPadding } from './lost-padding';
import { lostPlus } from './lost-plus';
import { lostZero } from './lost-zero';
import { type MadeDates, madeDates } from './made-dates';
import { mend, startsWithApostrophe } from './mend';
import { supportedCountry } from './numbering';
import { type ColumnRescue, type RescueKind, rescueKinds, type Rescues } from './rescue';

export interface RescueContext {
  /** ISO country of numbers without a country code, as far as it is known. */
  readonly country?: string;
  /** What was answered before. */
  readonly rescues?: Rescues;
}

const examplesShown = 3;
const rowsListed = 100;

interface Finding {
  readonly proposal?: ColumnRescue;
  readonly evidence: RescueFound['evidence'];
  readonly made?: MadeDates;
}

/**
 * What Excel has done to the columns of an export: what can be put right, what is for a person's hand, and what is
 * lost. Nothing is changed; what was answered before is listed with its answer, also where nothing is to be done today.
 */
export function findRescues(table: Table, { country, rescues = {} }: RescueContext = {}): RescueFound[] {
  const known = supportedCountry(country);
  const found = table.columns.flatMap((column) => ofColumn(table, column, known, rescues[column.name] ?? {}));
  return [...found, ...findLosses(table)];
}

function ofColumn(
  table: Table,
  column: Column,
  country: CountryCode | undefined,
  answered: ColumnRescue,
): RescueFound[] {
  const raw = column.type === 'empty' ? [] : distinctCells(table.rows, column.index);
  if (raw.length === 0 && Object.keys(answered).length === 0) return [];
  const found: RescueFound[] = [];
  let earlier: ColumnRescue = {};
  for (const kind of rescueKinds) {
    const answer = answered[kind];
    const cells = withoutPlus(kind, mended(raw, earlier), column, country);
    const finding = look(kind, column, cells, country);
    const accepted = answer !== undefined && answer !== 'leave';
    const rule = accepted ? ({ [kind]: answer } as ColumnRescue) : finding?.proposal;
    if (answer !== undefined || rule !== undefined || finding !== undefined) {
      const tally = tallyOf(table, column.index, kind, earlier, rule, finding?.made);
      found.push({
        column: column.name,
        kind,
        ...tally,
        evidence: finding?.evidence ?? {},
        ...(finding?.proposal !== undefined && { proposal: finding.proposal }),
        ...(accepted && { proposal: rule ?? {} }),
        ...(answer !== undefined && { answer: accepted ? 'accepted' : 'left' }),
      });
    }
    if (accepted) earlier = { ...earlier, [kind]: answer };
  }
  return found;
}

function mended(cells: readonly DistinctCell[], rescue: ColumnRescue): readonly DistinctCell[] {
  if (Object.keys(rescue).length === 0) return cells;
  return cells.map(({ text, count }) => ({ text: mend(text, rescue).text, count }));
}

/** Numbers that lack only their plus have lost no zero. */
function withoutPlus(
  kind: RescueKind,
  cells: readonly DistinctCell[],
  column: Column,
  country: CountryCode | undefined,
): readonly DistinctCell[] {
  const plus = kind === 'zero' && isPhone(column) ? lostPlus(cells, country) : undefined;
  return plus === undefined ? cells : cells.filter(({ text }) => mend(text, { plus: plus.rule }).text === text);
}

function isPhone({ name, type }: Column): boolean {
  return type === 'phone' || (type !== 'date' && type !== 'email' && phoneWords.test(name));
}

function look(
  kind: RescueKind,
  column: Column,
  cells: readonly DistinctCell[],
  country: CountryCode | undefined,
): Finding | undefined {
  switch (kind) {
    case 'apostrophe':
      return cells.some(({ text }) => startsWithApostrophe(text))
        ? { proposal: { apostrophe: 'take off' }, evidence: {} }
        : undefined;
    case 'dates': {
      const made = column.type === 'date' ? undefined : madeDates(column.name, cells);
      if (made === undefined) return undefined;
      const { proposal } = made;
      return { made, evidence: proposal?.evidence ?? {}, ...(proposal && { proposal: { dates: proposal.rule } }) };
    }
    case 'plus': {
      const plus = isPhone(column) ? lostPlus(cells, country) : undefined;
      return plus && { proposal: { plus: plus.rule }, evidence: plus.evidence };
    }
    case 'zero': {
      const zero = isPhone(column) ? lostZero(cells, country) : undefined;
      return zero && { proposal: { zero: zero.rule }, evidence: zero.evidence };
    }
    case 'pad': {
      const pad = isPhone(column) ? undefined : lostPadding(column.name, cells);
      return pad && { proposal: { pad: pad.rule }, evidence: pad.evidence };
    }
  }
}

/** Looks at every row: how many cells a rule changes, how many contradict it, and which are for a person's hand. */
function tallyOf(
  { rows }: Table,
  column: number,
  kind: RescueKind,
  earlier: ColumnRescue,
  rule: ColumnRescue | undefined,
  made: MadeDates | undefined,
): Pick<RescueFound, 'count' | 'rows' | 'examples' | 'byHand' | 'misfits'> {
  const byHandTexts = new Set(made?.byHand.map(({ text }) => text));
  const known = new Map<number, { before: string; after: string; misfit: boolean; byHand: boolean }>();
  const listed: number[] = [];
  const examples = new Map<string, RescueExample>();
  const hand = new Map<string, RescueExample>();
  let count = 0;
  let byHand = 0;
  let misfits = 0;
  for (let at = 0; at < rows.count; at++) {
    const id = rows.id(at, column);
    if (id === 0) continue;
    let cell = known.get(id);
    if (cell === undefined) {
      const before = mend(cleanText(rows.text(at, column)), earlier).text;
      const after = rule === undefined ? { text: before } : mend(before, rule);
      cell = {
        before,
        after: after.text,
        misfit: after.misfit === kind,
        byHand: after.text === before && byHandTexts.has(before),
      };
      known.set(id, cell);
    }
    const { before, after } = cell;
    if (cell.misfit) misfits += 1;
    if (after === before && !cell.byHand) continue;
    const row = rows.number(at);
    if (cell.byHand) {
      byHand += 1;
      if (hand.size < examplesShown && made !== undefined)
        hand.set(before, hand.get(before) ?? { row, before, may: originalsOf(before, made.form) });
    } else {
      count += 1;
      if (examples.size < examplesShown) examples.set(before, examples.get(before) ?? { row, before, after });
    }
    if (listed.length < rowsListed) listed.push(row);
  }
  return { count, byHand, misfits, rows: listed, examples: [...examples.values(), ...hand.values()] };
}
