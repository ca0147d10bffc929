import type { ChangeRow, ChangesView } from '../../shared/bridge/changes-views';
import type { Page } from '../../shared/bridge/views';
import { consequences } from '../../shared/changes/consequences';
import { leavingWay } from '../../shared/changes/leaving-way';
import { sensitiveConsequences } from '../../shared/changes/sensitive-consequences';
import type { PersonChange } from '../../shared/changes/changes';
import { mayHold } from '../../shared/changes/may-hold';
import { possibleDeliveries, readingWindow } from '../../shared/changes/possible-states';
import { fault, FaultError } from '../../shared/fault';
import { type Feed, keepDaysOf } from '../../shared/feed/feed';
import { csvBytes } from '../formats/csv-bytes';
import type { PreparedFeed } from '../run/prepare-feed';
import {
  type ChangesReview,
  filtersOf,
  isCleared,
  type MissingChange,
  reviewOf,
  staysAndChanges,
} from './changes-review';
import type { EngineCalls, EngineHandlers } from './engine-contract';
import { fileStem } from './file-stem';
import { nobodyCounted } from '../run/fresh-run';
import { searchPeople } from './people-search';
import { sayingOf } from './places';
import type { PreparedMemory } from './prepared-memory';

/** What would be sent, person by person, and the file itself. */
export function changesCalls(memory: PreparedMemory): Pick<EngineHandlers, 'changes' | 'changeRows' | 'exportFile'> {
  return {
    async changes({ full, ...place }) {
      try {
        return changesView(await memory.fresh(place, full), place.feed);
      } catch (problem) {
        if (!(problem instanceof FaultError)) throw problem;
        return { ...nothingKnown, problem: sayingOf(problem.fault) };
      }
    },
    async changeRows({ full, offset, limit, ...wish }): Promise<Page<ChangeRow>> {
      const review = reviewOf(await memory.known(wish, full));
      const wanted = await wantedPeople(review, wish);
      return {
        total: wanted.length,
        offset,
        rows: wanted.slice(offset, offset + limit).map((person) => changeRow(person, review)),
      };
    },
    async exportFile({ full, ...place }) {
      const { prepared, day } = await memory.fresh(place, full);
      const { verdict } = prepared;
      const never = verdict.is === 'held' ? verdict.holds.find(({ approvable }) => !approvable) : undefined;
      if (never) throw new FaultError(fault('nothing to export', 'person'));
      return { bytes: csvBytes(prepared.outgoing), name: `${fileStem(place.feed.name)} ${day}.csv` };
    },
  };
}

function changesView(ready: PreparedFeed, feed: Feed): ChangesView {
  const { prepared, destination, state } = ready;
  const { verdict, counts, changes } = prepared;
  return {
    vendor: destination.name,
    verdict: verdict.is,
    holds: verdict.is === 'held' ? verdict.holds : [],
    counts,
    carried: changes.counts.carried,
    consequences: [
      ...sensitiveConsequences(ready.reading.table, feed, destination.name),
      ...consequences(changes, destination, feed.settings),
    ].map(({ code, values }) => ({ code, values: { ...values } })),
    leaving: leavingWay(destination),
    byHand: changes.byHand.length,
    missing: changes.missing.length,
    leftOut: prepared.leftOut,
    setAside: prepared.setAside.length,
    ...(prepared.knownFaults > 0 &&
      ready.sentWithoutAt !== undefined && {
        sentWithout: { people: prepared.knownFaults, at: ready.sentWithoutAt, days: keepDaysOf(feed) },
      }),
    leftBefore: leftBefore(ready),
    firstDelivery: state.deliveries.length === 0 && state.baseline === undefined,
    ...filtersOf(ready),
    mayHold: mayHoldView(ready),
  };
}

function leftBefore({ prepared }: PreparedFeed): number {
  const { records, changes } = prepared;
  const left = records.filter((record) => record.left).length;
  const now = changes.people.filter(
    ({ kind, carried, leaver }) => kind === 'removed' && !carried && (leaver === 'status' || leaver === 'end date'),
  ).length;
  return Math.max(0, left - now);
}

/** What the vendor may have now, whether or not anything changes. */
function mayHoldView({ state, states, destination }: PreparedFeed): NonNullable<ChangesView['mayHold']> {
  const { pickup, sends } = destination;
  const possible = possibleDeliveries(state.deliveries, pickup, new Date().toISOString(), state.baseline);
  return {
    ...mayHold(possible, states, pickup, state.baseline?.at),
    ...(pickup.at !== undefined && { readsAt: pickup.at }),
    missedReadings: pickup.missedReadings,
    longestDays: Math.floor(readingWindow(pickup) / 86_400_000),
    sends,
  };
}

const nothingKnown: ChangesView = {
  vendor: '',
  verdict: 'nothing',
  holds: [],
  counts: nobodyCounted,
  carried: 0,
  consequences: [],
  leaving: 'archive',
  byHand: 0,
  missing: 0,
  leftOut: 0,
  setAside: 0,
  leftBefore: 0,
  firstDelivery: false,
  cleared: 0,
  identity: 0,
  columns: [],
};

type Wish = Pick<EngineCalls['changeRows']['argument'], 'kind' | 'find' | 'column' | 'department'>;

async function wantedPeople(
  review: ChangesReview,
  { kind, find, column, department }: Wish,
): Promise<readonly (PersonChange & Partial<Pick<MissingChange, 'missing'>>)[]> {
  const needle = find.trim();
  const people = kind === 'missing' ? review.missing : kind === 'by-hand' ? review.byHand : review.people;
  const isFound =
    needle === '' ? () => true : await searchPeople(people, (person) => textsOf(person, review.name(person)), needle);
  return people.filter(
    (person, at) =>
      isKind(person, kind, review) &&
      ((column ?? null) === null || (staysAndChanges(person) && person.cells.some((cell) => cell.column === column))) &&
      ((department ?? null) === null || review.department?.of(person) === department) &&
      isFound(at),
  );
}

/** Somebody who is only carried again did not change: they are a kind of their own. */
function isKind(person: PersonChange, kind: Wish['kind'], { event }: ChangesReview): boolean {
  switch (kind) {
    case 'all':
    case 'missing':
    case 'by-hand':
      return true;
    case 'carried':
      return person.carried;
    case 'cleared':
      return isCleared(person);
    case 'identity':
      return event(person) !== undefined;
    default:
      return person.kind === kind && !person.carried;
  }
}

function textsOf({ key, keyBefore = '', cells, ...person }: PersonChange, name: string): string[] {
  const texts = [key, keyBefore, name];
  if ('missing' in person) texts.push(...(person.values ?? []));
  for (const { before, after } of cells) texts.push(before, after);
  return texts;
}

function changeRow(person: PersonChange & Partial<Pick<MissingChange, 'missing'>>, review: ChangesReview): ChangeRow {
  const { kind, key, keyBefore, row, cells, carried, leaver, missing } = person;
  const event = review.event(person);
  const setByHand = review.setByHand(person);
  return {
    kind,
    person: review.name(person),
    key,
    ...(keyBefore !== undefined && { keyBefore }),
    row,
    cells,
    carried,
    ...(setByHand.length > 0 && { setByHand }),
    ...(leaver !== undefined && { leaver }),
    ...(missing && { missing }),
    ...(event && { event }),
  };
}
