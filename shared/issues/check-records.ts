import { keyIndex } from '../destination/column-named';
import type { Destination, DestinationColumn } from '../destination/destination';
import type { Issue } from '../issue';
import type { PersonRecord } from '../records/person-record';
import { atOnce, partOf, rowsInSlice, type Slices } from '../table/slices';
import { capitalNames } from './capital-names';
import { type HeldProblem, ProblemPolicy, type ProblemRule } from './problem-rules';
import { repeatedPeople } from './repeated-people';
import { repeatedValues } from './repeated-values';

/** A row that cannot go as it is: what the vendor last got for this key should stay. */
export interface SetAside {
  readonly row: number;
  /** '' when the row does not tell who it is about. */
  readonly key: string;
  /** As far as they were understood; for telling by the other columns who it may be. */
  readonly values: readonly string[];
}

export interface CheckRules {
  /** What is told once for a column is told of every cell. */
  readonly eachCell?: boolean;
  /** What a person decided for kinds of problems. */
  readonly rules?: readonly ProblemRule[];
}

export interface Checked {
  /** One record a person, in the order of the source. */
  readonly ready: readonly PersonRecord[];
  readonly setAside: SetAside[];
  /** Everything found so far and here, by row. */
  readonly issues: Issue[];
  /** Kinds of problems that a person wants everything to wait for. */
  readonly held: readonly HeldProblem[];
}

/**
 * Checks what cells alone cannot tell: missing values, lengths, people on several rows, values that must
 * not repeat. Rows with an error are set aside; a leaver needs a usable key and nothing else.
 */
export function checkRecords(
  records: readonly PersonRecord[],
  issuesSoFar: readonly Issue[],
  destination: Destination,
  rules: CheckRules = {},
): Checked {
  return atOnce(checkRecordsInSlices(records, issuesSoFar, destination, rules));
}

/** The same with pauses. */
export function* checkRecordsInSlices(
  records: readonly PersonRecord[],
  issuesSoFar: readonly Issue[],
  destination: Destination,
  { eachCell = false, rules = [] }: CheckRules = {},
): Slices<Checked> {
  const issues: Issue[] = [];
  const failed = new Set<number>();
  const policy = rules.length === 0 ? undefined : new ProblemPolicy(rules, destination, records);
  const report = (found: Issue) => {
    const issue = policy?.judge(found) ?? found;
    issues.push(issue);
    if (issue.severity === 'error') failed.add(issue.row);
  };
  for (const [at, issue] of issuesSoFar.entries()) {
    if (at % rowsInSlice === 0) yield 0;
    report(issue);
  }
  const keyAt = keyIndex(destination);
  const keyName = destination.key;
  const demanding = demandingColumns(destination, keyAt);
  const complete: PersonRecord[] = [];
  for (const [at, record] of records.entries()) {
    if (at % rowsInSlice === 0) yield (at / records.length) * 0.3;
    if (record.key === '') {
      if (record.left)
        report({ code: 'leaver without key', severity: 'info', row: record.row, column: keyName, value: '' });
      // An unusable key has its own, better sentence already.
      else if (record.unusable?.includes(keyAt) !== true)
        report({ code: 'key missing', severity: 'error', row: record.row, column: keyName, value: '' });
      if (record.left) continue;
      failed.add(record.row);
      complete.push(record);
      continue;
    }
    if (!record.left && record.unusable?.some((at) => destination.columns[at]?.required === true) === true)
      failed.add(record.row);
    const checked = withValuesChecked(record, demanding, report);
    complete.push(policy?.without(checked) ?? checked);
  }
  const people = yield* partOf(repeatedPeople(complete, keyName, report), 0.3, 0.6);
  yield* partOf(repeatedValues(people, destination, keyAt, report), 0.6, 0.9);
  yield* partOf(capitalNames(people, destination, report, eachCell), 0.9, 1);
  const setAside = new Map<number, SetAside>();
  for (const [at, record] of complete.entries()) {
    if (at % rowsInSlice === 0) yield 1;
    if (!record.left && failed.has(record.row))
      setAside.set(record.row, { row: record.row, key: record.key, values: record.values });
  }
  const passed = failed.size === 0 ? people : people.filter((record) => record.left || !failed.has(record.row));
  // Of what repeats itself among people, some may be left out only now.
  const ready = policy ? passed.map((record) => policy.without(record)) : passed;
  return {
    ready,
    setAside: [...setAside.values()],
    issues: issues.sort((a, b) => a.row - b.row),
    held: policy?.held() ?? [],
  };
}

interface DemandingColumn {
  readonly column: DestinationColumn;
  readonly at: number;
  readonly demanded: boolean;
}

/** Columns that must have a value, or one that is not too long; a missing key is told apart. */
function demandingColumns({ columns }: Destination, keyAt: number): DemandingColumn[] {
  return columns
    .map((column, at) => ({ column, at, demanded: column.required && at !== keyAt }))
    .filter(({ column, demanded }) => demanded || column.maxLength !== undefined);
}

/** Required values and lengths. A value too long for an optional column is not sent. */
function withValuesChecked(
  record: PersonRecord,
  demanding: readonly DemandingColumn[],
  report: (issue: Issue) => void,
): PersonRecord {
  let tooLong: number[] | undefined;
  for (const { column, at, demanded } of demanding) {
    const value = record.values[at] ?? '';
    if (value === '') {
      if (demanded && !record.left && record.unusable?.includes(at) !== true) {
        report({ code: 'value missing', severity: 'error', row: record.row, column: column.name, value: '' });
      }
    } else if (column.maxLength !== undefined && value.length > column.maxLength) {
      const length = [...value].length;
      if (length <= column.maxLength) continue;
      const severity = record.left ? 'info' : column.required ? 'error' : 'warning';
      report({
        code: 'too long',
        severity,
        row: record.row,
        column: column.name,
        value,
        details: { length, limit: column.maxLength },
      });
      if (!column.required) tooLong = [...(tooLong ?? []), at];
    }
  }
  if (tooLong === undefined) return record;
  const dropped = new Set(tooLong);
  return {
    ...record,
    values: record.values.map((value, at) => (dropped.has(at) ? '' : value)),
    unusable: [...new Set([...(record.unusable ?? []), ...tooLong])],
  };
}
