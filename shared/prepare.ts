import { buildChanges } from './changes/build-changes';
import type { Changes, PossibleState } from './changes/changes';
import type { LeaverRules } from './changes/leavers';
import type { OutgoingFile } from './csv/outgoing';
import { toOutgoing } from './csv/to-outgoing';
import type { Destination } from './destination/destination';
import type { RunCounts } from './history/run-event';
import type { Issue } from './issue';
import { checkRecordsInSlices, type Checked } from './issues/check-records';
import type { ProblemRule } from './issues/problem-rules';
import { knownAmong, rowFaults } from './issues/row-faults';
import { rescueIssues } from './issues/rescue-issues';
import { headersOf, type Mapping } from './mapping/mapping';
import type { FoundDateOrder } from './records/column-plan';
import type { MetOverride, Override } from './records/overrides';
import type { PersonRecord } from './records/person-record';
import { filterRowsInSlices, type RowFilter } from './records/row-filter';
import { toRecordsInSlices } from './records/to-records';
import { applyRescuesInSlices } from './rescue/apply-rescues';
import type { Rescues } from './rescue/rescue';
import { atOnce, partOf, type Slices } from './table/slices';
import type { Table } from './table/table';
import type { Lookup } from './transforms/lookup';
import { decide, type ExpectedExport, type SeenExport } from './verdict/decide';
import type { Limits } from './verdict/limits';
import type { Verdict } from './verdict/verdict';

/** One export and everything known so far. Every value is given; nothing here reads a clock. */
export interface PrepareInput {
  /** As it was read, before anything that Excel changed is put right. */
  readonly table: Table;
  readonly delimiter?: string;
  /** What a person had put right, column by column. */
  readonly rescues?: Rescues;
  /** Where a person fixed how the export is read: what looking would find instead. */
  readonly elsewhere?: SeenExport['elsewhere'];
  /** Last change of the export, ISO 8601 UTC. */
  readonly sourceModified: string;
  readonly destination: Destination;
  readonly mapping: Mapping;
  /** Whom the feed is for; all must hold. Left out: everybody in the export. */
  readonly only?: readonly RowFilter[];
  /** Second files that steps look values up in, by name. */
  readonly lookups?: ReadonlyMap<string, Lookup>;
  readonly defaultCountry?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly leavers: LeaverRules;
  readonly limits: Limits;
  /** What was wrong with rows that a person looked at and sent without. */
  readonly knownFaults?: readonly string[];
  readonly protectedKeys: readonly string[];
  readonly neverSend: readonly string[];
  /** Values set by hand that are not used up. */
  readonly overrides?: readonly Override[];
  /** What a person decided for kinds of problems. */
  readonly checks?: readonly ProblemRule[];
  /** Rosters that the vendor may hold now, oldest first. */
  readonly states: readonly PossibleState[];
  readonly strikes: ReadonlyMap<string, number>;
  /** False when the same export is looked at again on the same day. */
  readonly countStrike: boolean;
  readonly expected: ExpectedExport;
  /** Local calendar day of the run, "YYYY-MM-DD". */
  readonly today: string;
  /** Moment of the run, ISO 8601 UTC. */
  readonly now: string;
  /** Send everything again, whatever the vendor may hold. */
  readonly full: boolean;
}

/** Who is in an export and what is wrong with them, before it is compared with anything. */
export interface CheckedPeople {
  /** The people whom the feed is for, with what a person had put right; absent where an earlier roster stands in their place. */
  readonly table?: Table;
  /** The same people as they were read. */
  readonly asRead?: Table;
  /** People of the export whom the feed is not for. */
  readonly leftOut: number;
  /** Everybody read from the export whom the feed is for, before anybody was set aside. */
  readonly records: readonly PersonRecord[];
  readonly setAside: readonly { readonly row: number; readonly key: string }[];
  readonly issues: readonly Issue[];
  /** What was set by hand and met its person in this export. */
  readonly overridesMet: readonly MetOverride[];
  /** What the export's columns of dates tell of the order of day and month, where nobody has fixed it. */
  readonly dateOrders: readonly FoundDateOrder[];
}

/** An export as far as the checks, with what the comparison needs of them. */
export interface CheckedExport extends CheckedPeople {
  readonly table: Table;
  readonly asRead: Table;
  readonly setAside: Checked['setAside'];
  /** One record a person, without those set aside. */
  readonly ready: Checked['ready'];
  readonly held: Checked['held'];
}

/** The whole way of one export, stage by stage; what the screen shows is what would be sent. */
export interface Prepared extends CheckedPeople {
  /** What is wrong with each row that was set aside; and how many of them a person looked at and sent without. */
  readonly faults: readonly string[];
  readonly knownFaults: number;
  readonly changes: Changes;
  readonly strikes: Readonly<Record<string, number>>;
  readonly verdict: Verdict;
  readonly counts: RunCounts;
  readonly outgoing: OutgoingFile;
}

/** The pure stages in their order, up to the checks. */
export function* checkExport(input: PrepareInput): Slices<CheckedExport> {
  const { destination, mapping, only = [] } = input;
  const rescued = yield* partOf(applyRescuesInSlices(input.table, input.rescues ?? {}), 0, 0.05);
  const { table, same, leftOut } = yield* partOf(filterRowsInSlices(rescued.table, only), 0.05, 0.1);
  const reading = toRecordsInSlices(table, destination, mapping, {
    leavers: input.leavers,
    today: input.today,
    ...(input.defaultCountry !== undefined && { defaultCountry: input.defaultCountry }),
    ...(input.dateOrder !== undefined && { dateOrder: input.dateOrder }),
    ...(input.overrides && { overrides: input.overrides }),
    ...(input.lookups && { lookups: input.lookups }),
  });
  const read = yield* partOf(reading, 0.1, 0.9);
  const found = [...read.issues, ...rescueIssues(rescued.misfits, mapping)];
  const checking = checkRecordsInSlices(read.records, found, destination, { rules: input.checks ?? [] });
  const { ready, setAside, issues, held } = yield* partOf(checking, 0.9, 1);
  return {
    table,
    asRead: same(input.table),
    leftOut,
    records: read.records,
    overridesMet: read.met,
    dateOrders: read.dateOrders,
    ready,
    setAside,
    issues,
    held,
  };
}

/** Whether the checks of one input are those of another: all that they depend on is the same. */
export function isSameCheck(one: PrepareInput, other: PrepareInput): boolean {
  const names = [...(one.lookups?.keys() ?? [])];
  return (
    one.table === other.table &&
    names.length === (other.lookups?.size ?? 0) &&
    names.every((name) => one.lookups?.get(name) === other.lookups?.get(name)) &&
    JSON.stringify(rulesOf(one)) === JSON.stringify(rulesOf(other))
  );
}

/** What the checks depend on besides the export and the second files. */
function rulesOf(input: PrepareInput): unknown {
  const { rescues, destination, mapping, only, leavers, today, defaultCountry, dateOrder, overrides, checks } = input;
  return [rescues, destination, mapping, only, leavers, today, defaultCountry, dateOrder, overrides, checks];
}

/** The pure stages in their order: the whole application on one page. `checked`: where the input was checked before. */
export function prepare(input: PrepareInput, checked: CheckedExport = atOnce(checkExport(input))): Prepared {
  const { destination, mapping, leavers, only = [] } = input;
  const { table, asRead, leftOut, records, ready, setAside, issues, held, overridesMet, dateOrders } = checked;
  const { strikes, ...changes } = buildChanges({
    ready,
    setAside,
    states: input.states,
    destination,
    leavers,
    strikes: input.strikes,
    countStrike: input.countStrike,
    protected: input.protectedKeys,
    neverSend: input.neverSend,
    full: input.full,
  });
  const faults = rowFaults(setAside, issues);
  const known = knownAmong(faults, input.knownFaults ?? []);
  const verdict = decide({
    changes,
    destination,
    limits: input.limits,
    issues,
    heldProblems: held,
    errorRows: setAside.length - known,
    ...(known > 0 && { knownErrorRows: known }),
    export: {
      ...seenIn(input, table.rows.count),
      dateOrders,
      ...(leftOut > 0 && { leftOut: { people: leftOut, by: only.map(({ from }) => from) } }),
    },
    expected: input.expected,
    neededColumns: neededColumns(mapping, leavers, only),
    now: input.now,
    full: input.full,
  });
  const outgoing = toOutgoing(changes, destination, input.full);
  return {
    table,
    asRead,
    leftOut,
    records,
    setAside,
    issues,
    overridesMet,
    dateOrders,
    faults,
    knownFaults: known,
    changes,
    strikes,
    verdict,
    counts: {
      ...countsOf(table.rows.count, issues, changes, outgoing),
      ...(setAside.length > 0 && { setAside: setAside.length }),
    },
    outgoing,
  };
}

/** Numbers of a run. `rows`: people of the export, or of the roster in its place. */
export function countsOf(rows: number, issues: readonly Issue[], changes: Changes, outgoing: OutgoingFile): RunCounts {
  return {
    rows,
    added: changes.counts.added,
    changed: changes.counts.changed,
    removed: changes.counts.removed,
    rekeyed: changes.counts.rekeyed,
    unchanged: changes.unchanged,
    errors: issues.filter(({ severity }) => severity === 'error').length,
    warnings: issues.filter(({ severity }) => severity === 'warning').length,
    missing: changes.missing.length,
    inFile: outgoing.rows.length,
  };
}

function seenIn({ table, delimiter, sourceModified, elsewhere }: PrepareInput, people: number): SeenExport {
  return {
    people,
    header: table.columns.map(({ name }) => name),
    sheet: table.sheet,
    modified: sourceModified,
    headerRow: table.headerRow,
    ...(elsewhere && { elsewhere }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

/** Source headers without which this mapping, these leaver rules and these filters mean something else. */
function neededColumns(mapping: Mapping, leavers: LeaverRules, only: readonly RowFilter[]): string[] {
  const named = [...Object.values(mapping).flatMap(headersOf), ...only.map(({ from }) => from)];
  if (leavers.status) named.push(leavers.status.from);
  if (leavers.endDate) named.push(leavers.endDate.from);
  return named;
}
