import type { Destination } from '../destination/destination';
import { type ColumnMapping, stepHeaders } from '../mapping/mapping';
import { atOnce } from '../table/slices';
import type { Table } from '../table/table';
import { cleanLine } from '../transforms/clean';
import { isUnusable, type Finding } from '../transforms/finding';
import { type ColumnPlan, planColumns, sourceIndex } from './column-plan';
import type { CellRules } from './read-cell';

/** One person before and after a column's steps. */
export interface TriedRow {
  /** Row number a person sees in the source sheet. */
  readonly row: number;
  /** The cells that the value is made of, put together. */
  readonly before: string;
  /** What stands in the other columns that the steps read. */
  readonly others: readonly { readonly header: string; readonly text: string }[];
  /** After each step that was taken, in order; of a cell with several values, the last one's way. */
  readonly stages: readonly { readonly at: number; readonly value: string }[];
  /** As the vendor gets it; '' where it could not be understood. */
  readonly after: string;
  readonly finding?: Finding;
}

export interface TriedColumn {
  /** Telling people: findings first, then as many different kinds of value as there is room for. */
  readonly rows: readonly TriedRow[];
  readonly people: number;
  /** People whose value is another one afterwards. */
  readonly changed: number;
  /** People about whom there is something to say. */
  readonly found: number;
}

/** Takes everybody through one column, and shows those who tell most about it. */
export function tryColumn(
  table: Table,
  destination: Destination,
  mapped: { readonly column: string; readonly entry: ColumnMapping },
  rules: CellRules,
  most: number,
): TriedColumn {
  const [plan] = atOnce(planColumns(table, destination, { [mapped.column]: mapped.entry }, rules));
  if (!plan || plan.absent.length > 0) return { rows: [], people: table.rows.count, changed: 0, found: 0 };
  const kinds = new Map<string, { readonly at: number; readonly weight: number; readonly turn: number }>();
  const perWeight = new Map<number, number>();
  let changed = 0;
  let found = 0;
  for (let at = 0; at < table.rows.count; at++) {
    const before = beforeOf(plan, at);
    const cell = plan.read(at);
    const [finding] = cell.findings;
    const differs = isUnusable(cell) || cell.value !== before;
    if (differs) changed += 1;
    const told = finding !== undefined && finding.weight !== 'info';
    if (told) found += 1;
    const weight = finding?.weight === 'unusable' ? 0 : told ? 1 : differs ? 2 : 3;
    const kind = `${weight} ${finding?.code ?? ''} ${shapeOf(before)} > ${shapeOf(cell.value)}`;
    if (kinds.has(kind)) continue;
    // Of one kind of trouble a few are enough; there must be room for what goes well.
    const turn = perWeight.get(weight) ?? 0;
    perWeight.set(weight, turn + 1);
    kinds.set(kind, { at, weight, turn });
  }
  const chosen = chooseRows([...kinds.values()], table.rows.count, most);
  const headers = stepHeaders(mapped.entry.transforms);
  return {
    rows: chosen.map((at) => triedRow(table, plan, at, headers)),
    people: table.rows.count,
    changed,
    found,
  };
}

const fewFindings = 3;

function chooseRows(
  kinds: readonly { readonly at: number; readonly weight: number; readonly turn: number }[],
  count: number,
  most: number,
): number[] {
  // First a few of each weight, then whatever else is different.
  const rank = ({ weight, turn }: { weight: number; turn: number }): number =>
    turn < (weight < 2 ? fewFindings : most) ? weight : weight + 4;
  const chosen = [...kinds]
    .sort((a, b) => rank(a) - rank(b) || a.at - b.at)
    .slice(0, most)
    .map(({ at, weight }) => ({ at, weight }));
  const taken = new Set(chosen.map(({ at }) => at));
  for (let at = 0; chosen.length < Math.min(most, count) && at < count; at++)
    if (!taken.has(at)) chosen.push({ at, weight: 3 });
  return chosen.sort((a, b) => a.weight - b.weight || a.at - b.at).map(({ at }) => at);
}

function triedRow(table: Table, plan: ColumnPlan, at: number, headers: readonly string[]): TriedRow {
  const stages: { at: number; value: string }[] = [];
  const cell = plan.watched(at, (stage) => {
    if (stage.is === 'element') stages.length = 0;
    if (stage.is === 'step') stages.push({ at: stage.at, value: stage.cell.value });
  });
  const finding = cell.findings.find(({ weight }) => weight !== 'info') ?? cell.findings[0];
  return {
    row: table.rows.number(at),
    before: beforeOf(plan, at),
    others: headers.map((header) => {
      const index = sourceIndex(table, header);
      return { header, text: index === undefined ? '' : cleanLine(table.rows.text(at, index)) };
    }),
    stages,
    after: isUnusable(cell) ? '' : cell.value,
    ...(finding && { finding }),
  };
}

function beforeOf(plan: ColumnPlan, at: number): string {
  return plan
    .parts(at)
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(' ');
}

/** What a value looks like: letters and digits are not told apart from their like, nor are runs of them. */
function shapeOf(text: string): string {
  return text
    .slice(0, 60)
    .replace(/\p{Lu}\p{L}*/gu, 'A')
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/gu, '9');
}
