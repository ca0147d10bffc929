import type { PeopleGridColumn, PeopleGridMark, PeopleGridRow } from '../../shared/bridge/people-grid-view';
import { nameColumn } from '../../shared/bridge/people-grid-view';
import type { Issue } from '../../shared/issue';
import { nameReader } from '../../shared/mapping/person-name';
import type { PersonRecord } from '../../shared/records/person-record';
import type { CheckedFeed } from '../run/prepare-feed';
import { groupOf } from './issue-groups';
import { issueSaying } from './sayings';
import type { Slices } from './slices';

const between = 4096;

/** Everybody of a prepared feed with what was found about them, for windows of rows. People by their place in the export. */
export interface PeopleGridIndex {
  readonly columns: readonly PeopleGridColumn[];
  readonly people: number;
  /** What is shown of somebody in a column: the vendor's value, or what was read where none could be made of it. */
  readonly text: (at: number, column: number) => string;
  /** The same in all columns. */
  readonly texts: (at: number) => readonly string[];
  /** '' where the columns do not tell. */
  readonly name: (at: number) => string;
  /** As the source sheet shows it. */
  readonly rowNumber: (at: number) => number;
  /** Makes of a column's text what it is sorted by: a date with its year first. */
  readonly sortForm: (column: number) => (text: string) => string;
  readonly row: (at: number) => PeopleGridRow;
  /** One for each place: whether something was found about the person that `fits`. */
  readonly withIssue: (fits: (issue: Issue, group: string) => boolean, work: Slices) => Promise<Uint8Array>;
}

/** Works for as long as everybody's issues are laid beside them; holds four bytes a person and six an issue. */
export async function peopleGridIndex({ prepared, destination }: CheckedFeed, work: Slices): Promise<PeopleGridIndex> {
  const { records, issues } = prepared;
  const places = await placesOf(records, issues, work);
  const { starts, order } = byPlace(records.length, places);
  const { groups, groupAt } = await groupsOf(issues, work);
  const columnAt = new Map(destination.columns.map(({ name }, at) => [name, at]));
  const readName = nameReader(destination.columns.map(({ name }) => name));

  const issuesAt = function* (at: number): Generator<Issue> {
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const issue = issues[order[i] ?? -1];
      if (issue) yield issue;
    }
  };
  const asRead = (at: number, column: number): string => {
    const name = destination.columns[column]?.name;
    for (const issue of issuesAt(at)) if (issue.column === name && issue.value !== '') return issue.value;
    return '';
  };
  const texts = (at: number): readonly string[] => {
    const { values = [], unusable } = records[at] ?? {};
    if (!unusable) return values;
    return values.map((value, column) => (value === '' && unusable.includes(column) ? asRead(at, column) : value));
  };
  const name = (at: number): string => readName(records[at]?.values ?? []);
  const text = (at: number, column: number): string => {
    if (column === nameColumn) return name(at);
    const { values, unusable } = records[at] ?? {};
    const value = values?.[column] ?? '';
    return value === '' && unusable?.includes(column) === true ? asRead(at, column) : value;
  };
  return {
    columns: destination.columns.map(({ name, type }) => ({ name, type })),
    people: records.length,
    rowNumber: (at) => records[at]?.row ?? 0,
    text,
    texts,
    name,
    sortForm: (column) =>
      destination.columns[column]?.type === 'date'
        ? (text) => yearFirst(text, destination.file.dateFormat)
        : (text) => text,
    row: (at) => {
      const record = records[at];
      const marks = [...issuesAt(at)].map((issue): PeopleGridMark => {
        const column = columnAt.get(issue.column) ?? nameColumn;
        return { column, severity: issue.severity, saying: issueSaying(issue) };
      });
      return {
        row: record?.row ?? 0,
        person: name(at),
        cells: texts(at),
        ...(marks.length > 0 && { marks }),
      };
    },
    async withIssue(fits, work) {
      const wanted = new Uint8Array(records.length);
      for (const [i, issue] of issues.entries()) {
        const place = places[i] ?? -1;
        if (place >= 0 && fits(issue, groups[groupAt[i] ?? 0] ?? '')) wanted[place] = 1;
        if (i % between === 0 && work.due()) await work.rest();
      }
      return wanted;
    },
  };
}

/** For each issue the place of its person; -1 for what concerns no row of a person. */
async function placesOf(records: readonly PersonRecord[], issues: readonly Issue[], work: Slices): Promise<Int32Array> {
  const places = new Int32Array(issues.length).fill(-1);
  const known = new Map<number, number>();
  for (const { row } of issues) known.set(row, -1);
  for (const [at, { row }] of records.entries()) {
    if (known.has(row)) known.set(row, at);
    if (at % between === 0 && work.due()) await work.rest();
  }
  for (const [i, { row }] of issues.entries()) places[i] = known.get(row) ?? -1;
  return places;
}

/** Issues person by person: those of the person at `at` are order[starts[at]] up to order[starts[at + 1]]. */
function byPlace(people: number, places: Int32Array): { readonly starts: Uint32Array; readonly order: Uint32Array } {
  const starts = new Uint32Array(people + 1);
  for (const place of places) if (place >= 0) starts[place + 1]!++;
  for (let at = 0; at < people; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const order = new Uint32Array(starts[people] ?? 0);
  for (const [i, place] of places.entries()) if (place >= 0) order[next[place]!++] = i;
  return { starts, order };
}

async function groupsOf(
  issues: readonly Issue[],
  work: Slices,
): Promise<{ readonly groups: readonly string[]; readonly groupAt: Uint16Array }> {
  const ids = new Map<string, number>();
  const groupAt = new Uint16Array(issues.length);
  for (const [i, issue] of issues.entries()) {
    const group = groupOf(issue);
    const id = ids.get(group) ?? ids.size;
    if (id === ids.size) ids.set(group, id);
    groupAt[i] = id;
    if (i % between === 0 && work.due()) await work.rest();
  }
  return { groups: [...ids.keys()], groupAt };
}

/** "31/03/2024" as "2024-03-31" where it has the given form; anything else as it is. */
function yearFirst(text: string, form: string): string {
  if (text.length !== form.length) return text;
  const part = (sign: string): string => {
    const at = form.indexOf(sign);
    return at < 0 ? '' : text.slice(at, at + sign.length);
  };
  const day = `${part('yyyy')}-${part('mm')}-${part('dd')}`;
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : text;
}
