import type { ChangesView } from '../../shared/bridge/changes-views';
import type { Saying } from '../../shared/bridge/views';
import type { PersonChange } from '../../shared/changes/changes';
import { identityEvents, type IdentityEvent, valuesBefore } from '../../shared/changes/identity-events';
import { leavingWay } from '../../shared/changes/leaving-way';
import { columnLabel } from '../../shared/destination/column-label';
import { classify } from '../../shared/mapping/classify';
import type { Subject } from '../../shared/mapping/subjects';
import type { PreparedFeed } from '../run/prepare-feed';
import { nameReader } from '../../shared/mapping/person-name';
import { nameInRosters } from './person-names';

/** What is worked out once for all pages of a list of changes. */
export interface ChangesReview {
  readonly people: readonly PersonChange[];
  /** Who is not in the export and stays for now; the file changes nothing of theirs. */
  readonly missing: readonly MissingChange[];
  /** Who left, and goes by no file: a person has to remove them at the vendor. */
  readonly byHand: readonly PersonChange[];
  readonly name: (person: PersonChange) => string;
  readonly event: (person: PersonChange) => Saying | undefined;
  /** The person's columns whose value was set by hand. */
  readonly setByHand: (person: PersonChange) => readonly string[];
  /** Undefined where neither the vendor nor the export has departments. */
  readonly department?: { readonly column: string; readonly of: (person: PersonChange) => string };
}

/** Somebody missing, as a row of a list; `values` as last known. */
export interface MissingChange extends PersonChange {
  readonly missing: { readonly exports: number; readonly of: number };
}

const reviews = new WeakMap<PreparedFeed, ChangesReview>();

/** The same answer for the same working, for as long as that is kept. */
export function reviewOf(ready: PreparedFeed): ChangesReview {
  const known = reviews.get(ready);
  if (known) return known;
  const review = workOut(ready);
  reviews.set(ready, review);
  return review;
}

function workOut(ready: PreparedFeed): ChangesReview {
  const { destination, prepared, states } = ready;
  const { people, roster } = prepared.changes;
  const inRosters = nameInRosters([...states.map((state) => state.roster), roster]);
  const name = ({ key, keyBefore }: PersonChange) =>
    inRosters(key) || (keyBefore === undefined ? '' : inRosters(keyBefore));
  const events = identityEvents(people, destination);
  const index = new Map(destination.columns.map((column, at) => [column.name, at]));
  const readName = nameReader(destination.columns.map((column) => column.name));
  const nameBefore = (person: PersonChange) => readName(valuesBefore(person, index));
  const department = departmentIn(ready);
  /** A trade is one event of two people: told at the first of them, and the other stands next. */
  const secondOfTrade = new Set<string>();
  const overridden = new Map<number, string[]>();
  for (const { row, override, is } of prepared.overridesMet)
    if (is === 'used') overridden.set(row, [...(overridden.get(row) ?? []), override.column]);
  const leaveByHand = new Set(prepared.changes.byHand);
  const goesByHand = ({ kind, key }: PersonChange) => kind === 'removed' && leaveByHand.has(key);
  return {
    setByHand: ({ row }) => overridden.get(row) ?? [],
    // Who changes comes before who is merely sent again.
    people: [
      ...tradesTogether(people.filter(({ carried }) => !carried)),
      // Nothing is sent again about somebody whom no file can tell of.
      ...people.filter((person) => person.carried && !goesByHand(person)),
    ],
    byHand: people.filter(goesByHand),
    missing: prepared.changes.missing.map(({ key, missingExports, afterMissing }) => ({
      kind: 'unchanged',
      key,
      cells: [],
      values: roster.people.get(key) ?? [],
      row: 0,
      carried: false,
      missing: { exports: missingExports, of: afterMissing },
    })),
    name,
    event: (person) => {
      const event = events.get(person.key);
      return event && !person.carried ? eventSaying(event, person) : undefined;
    },
    ...(department && { department }),
  };

  function tradesTogether(changing: readonly PersonChange[]): PersonChange[] {
    if (![...events.values()].some((event) => event.is === 'swapped')) return [...changing];
    const byKey = new Map(changing.map((person) => [person.key, person]));
    return changing.flatMap((person) => {
      if (secondOfTrade.has(person.key)) return [];
      const event = events.get(person.key);
      const other = event?.is === 'swapped' ? byKey.get(event.other) : undefined;
      if (other === undefined || other === person) return [person];
      secondOfTrade.add(other.key);
      return [person, other];
    });
  }

  function eventSaying(event: IdentityEvent, person: PersonChange): Saying {
    const values = { vendor: destination.name, column: columnLabel(destination.key) };
    switch (event.is) {
      case 'new key': {
        return {
          code: `event.new-key.${leavingWay(destination)}`,
          values: { ...values, evidence: (person.evidence ?? []).map(columnLabel).join(', ') },
        };
      }
      case 'swapped': {
        const told = secondOfTrade.has(person.key) ? 'event.swapped.other' : 'event.swapped';
        return { code: told, values: { ...values, other: inRosters(event.other) || event.other } };
      }
      case 'passed on':
        return {
          code: event.moved === undefined ? 'event.passed-on' : 'event.passed-on.moved',
          values: { ...values, before: nameBefore(person), moved: event.moved ?? '' },
        };
      case 'moved on':
        return { code: 'event.moved-on', values: { ...values, before: event.keyBefore } };
    }
  }
}

const departmentSubjects: readonly Subject[] = ['department', 'division', 'team', 'site', 'cost centre'];
const mostDepartments = 200;

/** The vendor's column where it has one: it is known of people who left, too. Else the export's. */
function departmentIn({ destination, reading }: PreparedFeed): ChangesReview['department'] {
  const columns = destination.columns.map(({ name }) => name);
  const { table } = reading;
  for (const subject of departmentSubjects) {
    const at = columns.findIndex((name) => isAbout(name, subject));
    if (at >= 0) return { column: columns[at]!, of: ({ values }) => values?.[at]?.trim() ?? '' };
  }
  for (const subject of departmentSubjects) {
    const column = table.columns.find(({ name }) => isAbout(name, subject));
    if (!column) continue;
    const places = new Map<number, number>();
    for (let row = 0; row < table.rows.count; row++) places.set(table.rows.number(row), row);
    const of = ({ row }: PersonChange) => {
      const place = places.get(row);
      return place === undefined ? '' : table.rows.text(place, column.index).trim();
    };
    return { column: column.name, of };
  }
  return undefined;
}

function isAbout(name: string, subject: Subject): boolean {
  return (classify(columnLabel(name)).subjects.get(subject) ?? 0) >= 0.9;
}

/** What the filters of the changes page can ask for. */
export function filtersOf(
  ready: PreparedFeed,
): Pick<ChangesView, 'cleared' | 'identity' | 'columns'> & Partial<Pick<ChangesView, 'departments'>> {
  const { people, event, department } = reviewOf(ready);
  const columns = new Map<string, { people: number; cleared: number }>();
  const departments = new Map<string, number>();
  let cleared = 0;
  let identity = 0;
  for (const person of people) {
    if (isCleared(person)) cleared += 1;
    if (event(person)) identity += 1;
    if (department) {
      const value = department.of(person);
      departments.set(value, (departments.get(value) ?? 0) + 1);
    }
    if (!staysAndChanges(person)) continue;
    for (const cell of person.cells) {
      const before = columns.get(cell.column) ?? { people: 0, cleared: 0 };
      columns.set(cell.column, {
        people: before.people + 1,
        cleared: before.cleared + (cell.after === '' ? 1 : 0),
      });
    }
  }
  return {
    cleared,
    identity,
    columns: ready.destination.columns.flatMap(({ name: column }) => {
      const found = columns.get(column);
      return found ? [{ column, ...found }] : [];
    }),
    ...(department && {
      departments: {
        column: department.column,
        values: [...departments]
          .map(([value, count]) => ({ value, count }))
          .sort((a, b) => b.count - a.count)
          .slice(0, mostDepartments),
      },
    }),
  };
}

/** Of whom the vendor keeps an entry in which something changes. */
export function staysAndChanges({ kind, carried }: PersonChange): boolean {
  return !carried && (kind === 'changed' || kind === 're-keyed');
}

/** Somebody who stays, and of whom something is emptied. */
export function isCleared(person: PersonChange): boolean {
  return staysAndChanges(person) && person.cells.some(({ after }) => after === '');
}
