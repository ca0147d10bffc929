import { cleanText, isBlank, lookOf } from './cell-look';
import { headerWordCount, isKeyName, squashed } from './header-words';
import { cellsAt, type Rows } from './rows';
import type { HeaderReason } from './source-reading';

export interface HeaderFound {
  /** Position in the list of rows. */
  readonly at: number;
  /** The other of two header rows, when there are two. */
  readonly second?: number;
}

/** Titles above a header are few. */
const rowsLookedAt = 60;
const rowsBelow = 25;

interface Looked {
  readonly at: number;
  readonly cells: readonly string[];
  /** Columns with something in them. */
  readonly filled: readonly number[];
  readonly labels: number;
  readonly words: number;
  readonly emails: number;
  /** Cells that only a person's row has: e-mail addresses, phone numbers, dates. */
  readonly personal: number;
}

/**
 * Finds the row with the column names: as wide as the rows below it, made of words, unlike what stands below it.
 * Undefined when the first wide row already looks like a person.
 */
export function findHeader(rows: Rows): HeaderFound | undefined {
  const looked = lookAt(rows, 0, rowsLookedAt + rowsBelow);
  const usualWidth = usualWidthOf(looked);
  let best: { row: Looked; score: number; index: number } | undefined;
  for (const [index, row] of looked.slice(0, rowsLookedAt).entries()) {
    if (row.emails > 0) continue;
    const score = scoreOf(row, index, looked, usualWidth);
    if (!best || score > best.score) best = { row, score, index };
  }
  if (!best) return undefined;
  const { row, index } = best;
  if ((row.words === 0 && row.personal > 0) || (row.words < 2 && row.filled.length < usualWidth / 2)) return undefined;
  const above = looked[index - 1];
  const below = looked[index + 1];
  const rest = looked.slice(index + 2, index + 2 + rowsBelow);
  if (below && below.at === row.at + 1 && areTwoHeaders(row, below, rest)) return pick(row, below);
  if (above && above.at === row.at - 1 && areTwoHeaders(above, row, looked.slice(index + 1, index + 1 + rowsBelow)))
    return pick(above, row);
  return { at: row.at };
}

/** The second of two header rows below a header that a person chose. */
export function secondHeader(rows: Rows, at: number): number | undefined {
  const [row, below, ...rest] = lookAt(rows, at, rowsBelow);
  return row && below && below.at === at + 1 && areTwoHeaders(row, below, rest) ? at + 1 : undefined;
}

/** What speaks for the header at this position, as far as it can be said in a sentence. */
export function headerFacts(
  rows: Rows,
  at: number,
): Pick<HeaderReason, 'width' | 'usualWidth' | 'firstSoWide' | 'names' | 'unlikeBelow'> {
  const looked = lookAt(rows, 0, rowsLookedAt + rowsBelow);
  const usualWidth = usualWidthOf(looked);
  const index = looked.findIndex((row) => row.at === at);
  const row = looked[index] ?? lookAt(rows, at, 1)[0];
  if (!row) return { width: 0, usualWidth, firstSoWide: false, names: [], unlikeBelow: 0 };
  const below = index < 0 ? lookAt(rows, at + 1, rowsBelow) : looked.slice(index + 1, index + 1 + rowsBelow);
  const names = row.filled.map((i) => cleanText(row.cells[i] ?? '')).filter((name) => headerWordCount([name]) > 0);
  return {
    width: row.filled.length,
    usualWidth,
    firstSoWide: index >= 0 && looked.slice(0, index).every((above) => above.filled.length < row.filled.length),
    names: [...new Set(names)].slice(0, 3),
    unlikeBelow: contrastColumns(row, below).length,
  };
}

function usualWidthOf(looked: readonly Looked[]): number {
  const widths = looked.map((row) => row.filled.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.8)] ?? 0;
}

function lookAt(rows: Rows, from: number, most: number): Looked[] {
  const looked: Looked[] = [];
  for (let at = from; at < rows.count && looked.length < most; at++) {
    const cells = cellsAt(rows, at);
    const filled = [...cells.keys()].filter((i) => !isBlank(cells[i] ?? ''));
    if (filled.length === 0) continue;
    const texts = filled.map((i) => cells[i] ?? '');
    const looks = texts.map(lookOf);
    const count = (look: string) => looks.filter((other) => other === look).length;
    looked.push({
      at,
      cells,
      filled,
      labels: texts.filter((text, i) => looks[i] === 'text' && cleanText(text).length <= 80).length,
      words: headerWordCount(texts),
      emails: count('email'),
      personal: count('email') + count('phone') + count('date'),
    });
  }
  return looked;
}

function scoreOf(row: Looked, index: number, looked: readonly Looked[], usualWidth: number): number {
  const width = row.filled.length;
  const wide = Math.min(1, width / Math.max(1, usualWidth));
  const names = new Set(row.filled.map((i) => squashed(row.cells[i] ?? '')));
  const below = looked.slice(index + 1, index + 1 + rowsBelow);
  const peopleAbove = looked
    .slice(0, index)
    .filter((other) => other.personal > 0 && other.filled.length >= usualWidth * 0.6).length;
  return (
    3 * wide +
    2 * (row.labels / width) +
    names.size / width +
    0.6 * Math.min(5, row.words) +
    0.6 * Math.min(5, contrastColumns(row, below).length) -
    1.5 * row.personal -
    3 * peopleAbove -
    0.05 * index
  );
}

/** Columns that hold data of one kind below, and a word here. */
function contrastColumns(row: Looked, below: readonly Looked[]): number[] {
  return row.filled.filter((i) => {
    if (lookOf(row.cells[i] ?? '') !== 'text') return false;
    const looks = below.map((other) => lookOf(other.cells[i] ?? '')).filter((look) => look !== 'empty');
    const data = looks.filter(
      (look) => look === 'email' || look === 'phone' || look === 'date' || look === 'number',
    ).length;
    return looks.length > 0 && data / looks.length >= 0.6;
  });
}

/**
 * Two rows of names above the people (keys and labels, or two languages): the lower one is a header too when it repeats
 * the upper one in other letters, or has names where every person has a number, date or address.
 */
function areTwoHeaders(upper: Looked, lower: Looked, below: readonly Looked[]): boolean {
  if (upper.personal > 0 || lower.personal > 0) return false;
  const width = Math.max(upper.filled.length, lower.filled.length);
  if (Math.min(upper.filled.length, lower.filled.length) < width * 0.6) return false;
  if (lower.labels < lower.filled.length * 0.8 || upper.labels < upper.filled.length * 0.8) return false;
  const same = lower.filled.filter((i) => squashed(lower.cells[i] ?? '') === squashed(upper.cells[i] ?? ''));
  // Letter by letter the same row twice is a repeated header, not a second one.
  if (same.every((i) => cleanText(lower.cells[i] ?? '') === cleanText(upper.cells[i] ?? '')) && same.length === width)
    return false;
  if (same.length >= Math.max(2, lower.filled.length * 0.4)) return true;
  const contrast = contrastColumns(lower, below);
  return contrast.length >= 2 && lower.words >= Math.max(2, lower.filled.length * 0.5);
}

/** Of two header rows, the one that names columns apart and in human words. */
function pick(upper: Looked, lower: Looked): HeaderFound {
  const distinct = (row: Looked) =>
    new Set(row.filled.map((i) => squashed(row.cells[i] ?? ''))).size / row.filled.length;
  const human = (row: Looked) => row.filled.filter((i) => !isKeyName(row.cells[i] ?? '')).length / row.filled.length;
  const apart = distinct(lower) - distinct(upper);
  const lowerWins = Math.abs(apart) > 0.2 ? apart > 0 : human(lower) > human(upper);
  return lowerWins ? { at: lower.at, second: upper.at } : { at: upper.at, second: lower.at };
}
