import { hasCheckDigit } from './check-digit';
import { namesIdentifier, namesPostalCode } from './column-words';
import { countCells, type DistinctCell } from './distinct-cells';
import type { Proposal } from './found';
import { isNumber } from './mend';

const fewestDigits = 4;

/**
 * Zeros in front of identifiers that are mostly of one length. A plain counter (998, 999, 1000) has short numbers of
 * its own, so its numbers must lie too far apart for one, or something else must speak for zeros: a cell that kept
 * them, or a check digit that is right only with them.
 */
export function lostPadding(header: string, cells: readonly DistinctCell[]): Proposal<'pad'> | undefined {
  const postal = namesPostalCode(header);
  if (!postal && !namesIdentifier(header)) return undefined;
  const numbers = cells.filter(({ text }) => /^\d+$/.test(text));
  const all = countCells(numbers);
  if (all === 0 || all < countCells(cells) * 0.9) return undefined;
  const to = usualLength(numbers);
  const short = numbers.filter(({ text }) => isNumber(text) && text.length < to);
  const whole = numbers.filter(({ text }) => text.length === to);
  const shortCount = countCells(short);
  if (to < fewestDigits || shortCount === 0) return undefined;
  // Longer ones: there is no length that all of them have.
  if (countCells(numbers, (text) => text.length > to) > all * 0.02) return undefined;
  const evidence = { to, whole: countCells(whole) };
  const proposal = { rule: { to }, evidence };
  if (postal) return short.every(({ text }) => text.length === to - 1) ? proposal : undefined;
  const kept = countCells(whole, (text) => text.startsWith('0'));
  if (kept > 0) return { rule: { to }, evidence: { ...evidence, kept } };
  if (checkDigits(whole, 0.98) && checkDigits(short, 1, to)) return proposal;
  if (shortCount > all * 0.25) return undefined;
  return isCounter(numbers) ? undefined : proposal;
}

function usualLength(cells: readonly DistinctCell[]): number {
  const lengths = new Map<number, number>();
  for (const { text, count } of cells) lengths.set(text.length, (lengths.get(text.length) ?? 0) + count);
  return [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** One in ten numbers has a right check digit by chance: a few say nothing. */
function checkDigits(cells: readonly DistinctCell[], share: number, length = 0): boolean {
  if (length === 0 && cells.length < 5) return false;
  return countCells(cells, (text) => hasCheckDigit(text.padStart(length, '0'))) >= countCells(cells) * share;
}

function isCounter(cells: readonly DistinctCell[]): boolean {
  const numbers = cells.map(({ text }) => Number(text));
  const least = numbers.reduce((one, other) => Math.min(one, other));
  const most = numbers.reduce((one, other) => Math.max(one, other));
  return cells.length > (most - least + 1) * 0.2;
}
