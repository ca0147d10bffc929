import { keyIndex } from '../destination/column-named';
import type { Destination, DestinationColumn } from '../destination/destination';
import type { Issue, Severity } from '../issue';
import type { Mapping } from '../mapping/mapping';
import { mappingGaps } from '../mapping/mapping-gaps';
import { atOnce, partOf, rowsInSlice, type Slices } from '../table/slices';
import type { Table } from '../table/table';
import type { CellWatch } from '../transforms/cell-watch';
import type { DateOrder } from '../transforms/date';
import { isUnusable, unusable, type Cell, type Finding } from '../transforms/finding';
import type { Lookup } from '../transforms/lookup';
import { onePerColumn, planColumns, type ColumnPlan, type FoundDateOrder } from './column-plan';
import { isSpreadsheetError } from './damaged-cells';
import { leaverReading, type LeaverColumns } from './leaver-rules';
import { type MetOverride, notByHand, type Override, overridesByKey, saysTheSame } from './overrides';
import type { PersonRecord } from './person-record';
import { columnForm } from './read-cell';
import { recordKey } from './record-key';

export interface RecordContext {
  readonly leavers: LeaverColumns;
  /** Local calendar day, "YYYY-MM-DD". */
  readonly today: string;
  readonly defaultCountry?: string;
  readonly dateOrder?: DateOrder;
  /** Second files that steps look values up in, by name. */
  readonly lookups?: ReadonlyMap<string, Lookup>;
  /** Values set by hand over what the export says. */
  readonly overrides?: readonly Override[];
  /** Findings about a whole column are told of every cell, and not once with their number. */
  readonly eachCell?: boolean;
}

/** Told the stages of the columns whose way somebody wants to see. */
export type RowWatch = (column: number) => CellWatch | undefined;

export interface RecordReader {
  readonly recordAt: (at: number, watch?: RowWatch) => PersonRecord;
  /** The text that a value of the destination's column was read from; '' where nothing is matched to it. */
  readonly rawAt: (at: number, column: number) => string;
  /** Grow while records are read. */
  readonly issues: Issue[];
  readonly met: MetOverride[];
  /** What the source's columns of dates tell of their own order; one entry a column. */
  readonly dateOrders: readonly FoundDateOrder[];
  /** Findings that are told once for a column, with how many of the cells read so far they concern. */
  readonly toldOnce: () => Issue[];
}

export interface ReadRecords {
  readonly records: PersonRecord[];
  readonly issues: Issue[];
  readonly met: readonly MetOverride[];
  readonly dateOrders: readonly FoundDateOrder[];
}

/** The share of the work that goes to looking at dates as whole columns. */
const planned = 0.05;
/** Findings that concern a column rather than a cell: told once, with how many cells they are about. */
const oncePerColumn: ReadonlySet<string> = new Set(['date order ambiguous', 'two-digit year', 'lookup key repeated']);

/**
 * Turns the table's rows into people as the vendor would get them. A required cell that cannot be understood is an
 * error; an optional one is a warning, its value is '' and its column listed in `unusable`. A row without a usable
 * key becomes a record with the key ''. What concerns somebody who left is never more than an info.
 */
export function toRecords(
  table: Table,
  destination: Destination,
  mapping: Mapping,
  context: RecordContext,
): ReadRecords {
  return atOnce(toRecordsInSlices(table, destination, mapping, context));
}

/** The same with pauses. */
export function* toRecordsInSlices(
  table: Table,
  destination: Destination,
  mapping: Mapping,
  context: RecordContext,
): Slices<ReadRecords> {
  const reader = yield* partOf(recordReaderInSlices(table, destination, mapping, context), 0, planned);
  const records: PersonRecord[] = [];
  const { count } = table.rows;
  for (let at = 0; at < count; at += 1) {
    if (at % rowsInSlice === 0) yield planned + (at / count) * (1 - planned);
    records.push(reader.recordAt(at));
  }
  return {
    records,
    issues: [...reader.issues, ...reader.toldOnce()],
    met: reader.met,
    dateOrders: reader.dateOrders,
  };
}

/** Reads one row after the other; what a row becomes does not depend on the rows read before it. */
export function* recordReaderInSlices(
  table: Table,
  destination: Destination,
  mapping: Mapping,
  context: RecordContext,
): Slices<RecordReader> {
  const plans = yield* planColumns(table, destination, mapping, context);
  const leavers = yield* leaverReading(table, context.leavers, context);
  const issues: Issue[] = plans.flatMap((plan) => plan.absent.map((header) => absentColumn(table, plan, header)));
  for (const column of mappingGaps(mapping, destination, table).unknown) {
    issues.push({ code: 'vendor column unknown', severity: 'warning', row: table.headerRow, column, value: '' });
  }
  const { overrides = [] } = context;
  for (const column of new Set(overrides.map((override) => override.column)))
    if (notByHand(destination, column) !== undefined)
      issues.push({ code: 'column not by hand', severity: 'warning', row: table.headerRow, column, value: '' });
  const byHand = overridesByKey(overrides, destination);
  const met: MetOverride[] = [];
  const told = new Map<string, { issue: Issue; count: number }>();
  const notes = notesByRow(table);
  const keyAt = keyIndex(destination);
  const keyType = destination.columns[keyAt]?.type ?? 'text';
  const archiveAt =
    destination.leavers.how === 'archive column'
      ? destination.columns.findIndex(named(destination.leavers.column))
      : -1;
  const empty = destination.columns.map(() => '');
  let found: { readonly column: DestinationColumn; readonly raw: string; readonly finding: Finding }[] = [];
  /** The text that a column's cell was read from. */
  const rawOf = (plan: ColumnPlan | undefined, at: number): string => {
    const parts = plan?.parts(at) ?? [];
    return parts.length === 1 ? (parts[0] ?? '') : parts.filter((part) => part !== '').join(' ');
  };
  /** Puts in place what was set by hand; gives the columns that were. */
  const setByHand = (
    at: number,
    mine: ReadonlyMap<number, Override>,
    values: string[],
    unusableAt: Set<number>,
  ): number[] => {
    const row = table.rows.number(at);
    const set: number[] = [];
    for (const [columnAt, override] of mine) {
      const column = destination.columns[columnAt]!;
      const plan = plans.find((one) => one.at === columnAt);
      const raw = rawOf(plan, at);
      if (!saysTheSame(override, raw)) {
        met.push({ override, row, is: 'source changed' });
        found.push({ column, raw, finding: sourceChanged(override) });
        continue;
      }
      met.push({ override, row, is: 'used' });
      set.push(columnAt);
      found = found.filter((one) => one.column !== column);
      unusableAt.delete(columnAt);
      const form = plan?.form ?? columnForm(column, destination, context);
      const cell = form(override.value);
      found.push({
        column,
        raw: override.value,
        finding: { code: 'set by hand', weight: 'info', details: { was: raw } },
      });
      for (const finding of cell.findings) found.push({ column, raw: override.value, finding });
      values[columnAt] = isUnusable(cell) ? '' : cell.value;
      if (isUnusable(cell)) unusableAt.add(columnAt);
    }
    return set;
  };
  const recordAt = (at: number, watch?: RowWatch): PersonRecord => {
    const row = table.rows.number(at);
    const values = [...empty];
    let unusableAt: number[] | undefined;
    found = [];
    const noted = notes?.get(row);
    for (const plan of plans) {
      const watcher = watch?.(plan.at);
      const cell =
        plan.absent.length > 0
          ? gone
          : ((noted && broken(plan, at, noted)) ?? (watcher ? plan.watched(at, watcher) : plan.read(at)));
      if (cell.findings.length === 0) {
        values[plan.at] = cell.value;
        continue;
      }
      const raw = rawOf(plan, at);
      for (const finding of cell.findings)
        if (finding !== goneFinding) found.push({ column: plan.column, raw, finding });
      if (isUnusable(cell)) (unusableAt ??= []).push(plan.at);
      else values[plan.at] = cell.value;
    }
    const archived = archiveAt >= 0 && values[archiveAt] !== '';
    // The archive column is written by the leaver rules alone.
    if (archived) values[archiveAt] = '';
    const key = recordKey(keyType, values[keyAt] ?? '');
    const mine = byHand?.get(key);
    let hand: readonly number[] | undefined;
    if (mine !== undefined && key !== '') {
      const stillUnusable = new Set(unusableAt);
      hand = setByHand(at, mine, values, stillUnusable);
      unusableAt = stillUnusable.size === 0 ? undefined : [...stillUnusable].sort((a, b) => a - b);
    }
    const leftBecause = leavers.leftBecause(at) ?? (archived ? 'status' : undefined);
    const left = leftBecause !== undefined;
    for (const { column, raw, finding } of found) {
      const severity = severityOf(finding, column.required, left);
      const issue: Issue = {
        code: finding.code,
        severity,
        row,
        column: column.name,
        value: raw,
        ...(finding.details === undefined ? {} : { details: finding.details }),
      };
      if (oncePerColumn.has(finding.code) && severity !== 'error' && context.eachCell !== true) tellOnce(told, issue);
      else issues.push(issue);
    }
    const record = { key, row, values, left };
    if (!left && unusableAt === undefined && hand === undefined) return record;
    return {
      ...record,
      ...(left && { leftBecause }),
      ...(unusableAt && { unusable: unusableAt }),
      ...(hand && hand.length > 0 && { setByHand: hand }),
    };
  };
  return {
    recordAt,
    rawAt: (at, column) =>
      rawOf(
        plans.find((plan) => plan.at === column),
        at,
      ),
    issues,
    met,
    dateOrders: onePerColumn([...plans, leavers].flatMap(({ foundOrder }) => foundOrder ?? [])),
    toldOnce: () => [
      ...[...told.values()].map(({ issue, count }) => ({ ...issue, details: { ...issue.details, count } })),
      ...leavers.issues,
    ],
  };
}

/** What the person set is not used, and not forgotten either. */
function sourceChanged({ value }: Override): Finding {
  return { code: 'set by hand before', weight: 'warning', details: { mine: value } };
}

const goneFinding: Finding = { code: 'source column missing', weight: 'unusable' };
/** A cell whose source column is not there: said once for the column, and what the vendor has should stay. */
const gone: Cell = { value: '', findings: [goneFinding] };

function absentColumn(table: Table, plan: ColumnPlan, header: string): Issue {
  return {
    code: 'source column missing',
    severity: 'error',
    row: table.headerRow,
    column: plan.column.name,
    value: '',
    details: { header },
  };
}

type RowNotes = ReadonlyMap<number, 'digits lost' | 'formula without value'>;

/** Cells whose text cannot be believed, whatever it says. */
function broken(plan: ColumnPlan, at: number, noted: RowNotes): Cell | undefined {
  for (const [i, part] of plan.texts(at).entries()) {
    if (isSpreadsheetError(part)) return unusable(part, 'excel error');
    const note = noted.get(plan.cells[i] ?? -1);
    if (note !== undefined) return unusable(part, note);
  }
  return undefined;
}

function notesByRow(table: Table): ReadonlyMap<number, RowNotes> | undefined {
  if (table.notes.length === 0) return undefined;
  const notes = new Map<number, Map<number, 'digits lost' | 'formula without value'>>();
  for (const { row, column, code } of table.notes) {
    if (code === 'merged into') continue;
    const inRow = notes.get(row) ?? new Map<number, 'digits lost' | 'formula without value'>();
    notes.set(row, inRow.set(column, code));
  }
  return notes;
}

function severityOf(finding: Finding, required: boolean, left: boolean): Severity {
  if (left || finding.weight === 'info') return 'info';
  return finding.weight === 'unusable' && required ? 'error' : 'warning';
}

function tellOnce(told: Map<string, { issue: Issue; count: number }>, issue: Issue): void {
  const id = `${issue.column} ${issue.code}`;
  const known = told.get(id);
  if (known === undefined) told.set(id, { issue, count: 1 });
  else known.count += 1;
}

function named(name: string): (column: { readonly name: string }) => boolean {
  return (column) => column.name === name;
}
