import type { Changes } from '../changes/changes';
import type { Destination } from '../destination/destination';
import type { Issue } from '../issue';
import type { HeldProblem } from '../issues/problem-rules';
import type { FoundDateOrder } from '../records/column-plan';
import { delimiterName } from './delimiter-name';
import { headerDifference } from './header-difference';
import { atLeastThree, columnLimit, type Limits, removedLimit } from './limits';
import { changedPerColumn, clearedPerColumn, peopleRemoved } from './measures';
import type { Hold, Verdict } from './verdict';

const hour = 3_600_000;
const day = 24 * hour;
/** Days: no feed rests so long; a clock that jumped makes every file look read and every end date past. */
const longestPause = 365;
/** Two computers write the export, or a disk keeps local time: FAT's moments move by an hour with summer time. */
const clockSkew = 2 * hour;

/** What was seen of today's export. */
export interface SeenExport {
  /** People in the export whom the feed is for. */
  readonly people: number;
  /** People in the export whom it is not for, and the columns that say so. */
  readonly leftOut?: { readonly people: number; readonly by: readonly string[] };
  readonly header: readonly string[];
  readonly sheet: string;
  /** Text files only. */
  readonly delimiter?: string;
  /** Last change of the source file, ISO 8601. */
  readonly modified?: string;
  readonly headerRow?: number;
  /** What its columns of dates tell of the order of day and month, where nobody has fixed it. */
  readonly dateOrders?: readonly FoundDateOrder[];
  /** Where a person fixed how the export is read: what looking would find instead. */
  readonly elsewhere?: {
    readonly header?: { readonly row: number; readonly names: readonly string[] };
    readonly delimiter?: string;
  };
}

/**
 * What the export should look like: as fixed in the feed, else as it was the last time a run went through. Not as
 * a held run found it, or a strange export would pass the second time.
 */
export interface ExpectedExport {
  readonly header?: readonly string[];
  readonly sheet?: string;
  readonly delimiter?: string;
  readonly people?: number;
  readonly dateOrders?: readonly FoundDateOrder[];
  /** Last change of that export, ISO 8601; left out where today's file is the very same. */
  readonly modified?: string;
  /** When the last run happened, ISO 8601. */
  readonly lastRunAt?: string;
  /** The schedule wants an export that changed at or after this moment, ISO 8601. */
  readonly freshFrom?: string;
}

export interface DecideInput {
  readonly changes: Changes;
  readonly destination: Destination;
  readonly limits: Limits;
  readonly issues: readonly Issue[];
  /** Kinds of problems that a person wants everything to wait for. */
  readonly heldProblems?: readonly HeldProblem[];
  /** Rows of the export that have an error. */
  readonly errorRows: number;
  /** Further rows with an error: a person looked at these very faults before, and sent without them. */
  readonly knownErrorRows?: number;
  readonly export: SeenExport;
  readonly expected: ExpectedExport;
  /** Source headers that the mapping, the leaver rules and the feed's other settings name. */
  readonly neededColumns: readonly string[];
  /** ISO 8601. */
  readonly now: string;
  /** Everything is to be sent again, whatever the vendor has. */
  readonly full: boolean;
}

/**
 * Send, hold and ask, or nothing to send. Every limit allows exactly its number; percentages are of the people
 * that the newest possible state holds. Nothing is compared with the past on a feed's first delivery.
 */
export function decide(input: DecideInput): Verdict {
  const misread = misreading(input.export, input.expected);
  // Whatever else is strange comes of reading the columns wrongly.
  if (misread) return { is: 'held', holds: [misread] };
  const holds = [...sourceHolds(input), ...changeHolds(input)];
  if (holds.length > 0) return { is: 'held', holds };
  const { changes, destination, full } = input;
  if (destination.sends === 'changes') {
    if (changes.fileRows.length === 0 || (changes.sameAsNewest && !full)) return { is: 'nothing' };
  }
  return { is: 'send' };
}

/** What is strange about the export itself. */
function sourceHolds(input: DecideInput): Hold[] {
  const { export: today, expected, limits } = input;
  const holds: Hold[] = [];
  const header = new Set(today.header);
  const gone = [...new Set(input.neededColumns)].filter((name) => !header.has(name));
  if (gone.length > 0) holds.push(hold('column missing', { columns: list(gone), count: gone.length }, false));

  const difference = expected.header === undefined ? undefined : headerDifference(expected.header, today.header);
  if (difference !== undefined) {
    holds.push(
      hold('header changed', {
        added: list(difference.added),
        addedCount: difference.added.length,
        gone: list(difference.gone),
        goneCount: difference.gone.length,
        moved: list(difference.moved),
        movedCount: difference.moved.length,
      }),
    );
  }
  if (expected.delimiter !== undefined && today.delimiter !== undefined && expected.delimiter !== today.delimiter) {
    holds.push(
      hold('delimiter changed', { before: delimiterName(expected.delimiter), after: delimiterName(today.delimiter) }),
    );
  }
  const sheet = expected.sheet === undefined ? undefined : sheetDifference(expected.sheet, today.sheet);
  if (sheet) holds.push(hold(sheet.code, sheet.values));
  const ambiguous = input.issues.filter(({ code }) => code === 'date order ambiguous');
  if (ambiguous.length > 0) {
    const columns = [...new Set(ambiguous.map((issue) => issue.column))];
    holds.push(hold('date order ambiguous', { columns: list(columns), count: columns.length }, false));
  }
  for (const { column, order } of today.dateOrders ?? []) {
    const last = expected.dateOrders?.find((one) => one.column === column)?.order ?? order;
    if (last !== order) holds.push(hold('date order changed', { column, now: order === 'dmy' ? 'day' : 'month' }));
  }
  if (limits.sourceOlderThanDays !== undefined && today.modified !== undefined) {
    const age = (Date.parse(input.now) - Date.parse(today.modified)) / day;
    if (age > limits.sourceOlderThanDays) {
      holds.push(hold('source too old', { days: Math.floor(age), limit: limits.sourceOlderThanDays }));
    }
  }
  if (expected.freshFrom !== undefined && today.modified !== undefined) {
    const age = Date.parse(input.now) - Date.parse(today.modified);
    if (Date.parse(today.modified) < Date.parse(expected.freshFrom)) {
      holds.push(hold('source not fresh', { days: Math.floor(age / day), hours: Math.floor(age / hour) }));
    }
  }
  const behind = expected.lastRunAt === undefined ? 0 : (Date.parse(expected.lastRunAt) - Date.parse(input.now)) / day;
  // A clock that is behind dates the file back, too.
  if (behind <= 1 && expected.modified !== undefined && today.modified !== undefined) {
    const earlier = Date.parse(expected.modified) - Date.parse(today.modified);
    if (earlier > clockSkew) {
      holds.push(hold('older than last', { days: Math.floor(earlier / day), hours: Math.floor(earlier / hour) }));
    }
  }
  if (behind > 1) holds.push(hold('clock behind', { days: Math.floor(behind) }));
  if (-behind > longestPause) holds.push(hold('clock ahead', { days: Math.floor(-behind) }));
  return holds;
}

/** The columns are another's because what a person fixed no longer fits: the row of the header, or the delimiter. */
function misreading(today: SeenExport, expected: ExpectedExport): Hold | undefined {
  const { headerRow, delimiter, elsewhere: { header, delimiter: other } = {} } = today;
  if (expected.header === undefined || headerDifference(expected.header, today.header) === undefined) return undefined;
  if (other !== undefined && delimiter !== undefined)
    return hold('delimiter changed', { before: delimiterName(delimiter), after: delimiterName(other) }, false);
  return header !== undefined && headerDifference(expected.header, header.names) === undefined
    ? hold('header row moved', { row: headerRow ?? 0, now: header.row }, false)
    : undefined;
}

/** What is strange about what would happen. */
function changeHolds(input: DecideInput): Hold[] {
  const { changes, destination, limits, errorRows, expected } = input;
  const vendor = destination.name;
  const people = input.export.people;
  const before = changes.peopleBefore ?? 0;
  const { counts } = changes;
  const holds: Hold[] = [];

  const { leftOut } = input.export;
  if (people === 0 && leftOut) {
    holds.push(hold('nobody fits', { people: leftOut.people, columns: list([...new Set(leftOut.by)]) }, false));
  } else if (people === 0) holds.push(hold('empty', {}, false));
  else if (changes.roster.people.size === 0 && (before > 0 || destination.sends === 'register')) {
    holds.push(hold('nobody left', { people: before, vendor }, false));
  }

  const errorLimit = atLeastThree(limits.errorRowsPercent, people);
  if (errorRows > errorLimit || errorRows * 2 > people) {
    const { knownErrorRows: known = 0 } = input;
    const values = { rows: errorRows, people, limit: Math.min(errorLimit, Math.floor(people / 2)) };
    holds.push(known === 0 ? hold('too many errors', values) : hold('too many new errors', { ...values, known }));
  }
  for (const { column, count } of input.heldProblems ?? []) holds.push(hold('problem to look at', { column, count }));
  if (before === 0) return holds;

  if (changes.comparedWith === 'baseline') {
    const gone = changes.people.filter((person) => person.leaver === 'missing' && !person.carried).length;
    const unknown = changes.missing.length + gone;
    // They have not vanished from the export: perhaps it never had them, and somebody else looks after them.
    if (unknown > 0) holds.push(hold('not in the export', { count: unknown, people: before, vendor }));
  }

  const mayLeave = removedLimit(limits, before);
  const removed = peopleRemoved(changes, destination);
  if (removed > mayLeave) {
    holds.push(
      hold('too many removed', {
        removed,
        people: before,
        limit: mayLeave,
        vendor,
        how: destination.leavers.how === 'archive column' ? 'archived' : 'removed',
      }),
    );
  }
  const changed = counts.changed + counts.rekeyed;
  const changedLimit = atLeastThree(limits.changedPercent, before);
  if (changed > changedLimit) {
    holds.push(hold('too many changed', { changed, people: before, limit: changedLimit, vendor }));
  }
  if (expected.people !== undefined && people > 0) {
    const swing = Math.abs(people - expected.people);
    const swingLimit = atLeastThree(limits.rowSwingPercent, expected.people);
    const mayBeNew = atLeastThree(limits.rowSwingPercent, before);
    if (swing > swingLimit) {
      holds.push(
        hold('row swing', {
          before: expected.people,
          after: people,
          difference: swing,
          limit: swingLimit,
          way: people > expected.people ? 'more' : 'fewer',
        }),
      );
    }
    // Another company's export has as many rows, and people who left long ago may be taken for employees again.
    if (counts.added > mayBeNew && !(swing > swingLimit && people > expected.people)) {
      holds.push(hold('too many new', { added: counts.added, people: before, limit: mayBeNew, vendor }));
    }
  }
  holds.push(...columnHolds(input));
  return holds;
}

/** Columns that changed for nearly everybody: an export gone wrong looks like this, a reorganisation too. */
function columnHolds({ changes, limits, destination }: DecideInput): Hold[] {
  const stayed = changes.unchanged + changes.counts.changed + changes.counts.rekeyed;
  const limit = columnLimit(limits, stayed);
  const changed = changedPerColumn(changes);
  const holds: Hold[] = [];
  for (const { name: column } of destination.columns) {
    const count = changed.get(column) ?? 0;
    if (count > limit) holds.push(hold('one column changed', { column, changed: count, people: stayed, limit }));
  }
  for (const [column, { cleared, people }] of clearedPerColumn(changes)) {
    if ((changed.get(column) ?? 0) > limit || cleared <= columnLimit(limits, people)) continue;
    holds.push(hold('column emptied', { column, cleared, people, limit: columnLimit(limits, people) }));
  }
  return holds;
}

function hold(code: Hold['code'], values: Hold['values'], approvable = true): Hold {
  return { code, values, approvable };
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

/** How the people's sheet differs from the one before; '' is a text file, which has none. */
export function sheetDifference(before: string, after: string): Pick<Hold, 'code' | 'values'> | undefined {
  if (isSameSheet(before, after)) return undefined;
  if (before === '' || after === '')
    return { code: 'kind of file changed', values: { after: after === '' ? 'text' : 'workbook' } };
  return { code: 'sheet changed', values: { before, after } };
}

/** A sheet may be named after the day of its export: "Staff 2026-03-02" is the same sheet as "Staff 2026-03-01". */
export function isSameSheet(one: string, other: string): boolean {
  return undated(one) === undated(other);
}

function undated(sheet: string): string {
  return sheet.replace(/\d[\d\s._/-]{4,}\d/g, '#');
}
