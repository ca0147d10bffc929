import type { LeaverRules } from '../../shared/changes/leavers';
import { columnIndexNamed } from '../../shared/destination/column-named';
import type { Destination } from '../../shared/destination/destination';
import { fault, type Fault, FaultError } from '../../shared/fault';
import type { Mapping } from '../../shared/mapping/mapping';
import type { Roster } from '../../shared/records/person-record';
import { toRecords } from '../../shared/records/to-records';
import { err, ok, type Result } from '../../shared/result';
import type { Table } from '../../shared/table/table';
import { readSource } from '../sources/read-source';
import type { FeedStore } from '../store/feed-store';
import { withLock } from '../store/lock';
import { rosterBytes } from '../store/snapshots';
import { feedDestination } from './destination-of';
import type { LoadedFeed } from './load-feed';
import { localMoment, timeZoneOf } from './local-time';
import { newRunName } from './run-context';

export interface Baseline {
  readonly run: string;
  readonly people: number;
  /** The vendor's columns that the list does not have: they count as empty. */
  readonly missing: readonly string[];
}

/** The vendor's own list as a roster, before it is taken over. */
export interface ReadBaseline {
  readonly roster: Roster;
  /** The vendor's columns that the list does not have: they count as empty. */
  readonly missing: readonly string[];
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}

/** Reads the vendor's own list. Its columns are known by the vendor's names; rows without the identifying value are left out. */
export async function readBaseline(
  loaded: LoadedFeed,
  file: string,
  now: string,
): Promise<Result<ReadBaseline, Fault>> {
  const destination = await feedDestination(loaded);
  if (!destination.ok) return destination;
  const reading = await readSource(file, {});
  if (!reading.ok) return reading;
  const mapping = sameNames(destination.value, reading.value.table);
  if (!Object.hasOwn(mapping, destination.value.key)) {
    return err(fault('baseline without key', 'usage', { file, column: destination.value.key }));
  }
  return ok({
    roster: rosterOf(loaded, destination.value, reading.value.table, mapping, now),
    missing: destination.value.columns.map(({ name }) => name).filter((name) => !Object.hasOwn(mapping, name)),
    sha256: reading.value.sha256,
  });
}

/**
 * Takes the vendor's own list of users as what the vendor holds now, so that the first file tells only what
 * differs. With `sha256` only a file of that content: the one that a person was shown.
 */
export async function importBaseline(
  loaded: LoadedFeed,
  store: FeedStore,
  file: string,
  now: string,
  sha256?: string,
): Promise<Result<Baseline, Fault>> {
  const read = await readBaseline(loaded, file, now);
  if (!read.ok) return read;
  const { roster, missing } = read.value;
  if (sha256 !== undefined && read.value.sha256 !== sha256) return err(fault('baseline replaced', 'person', { file }));
  const run = newRunName(now);
  const locked = await withLock(store.folder.lock, async () => {
    try {
      const kept = await store.kept.keep(rosterBytes(roster));
      store.journal.append({ event: 'baseline', at: now, run, roster: kept, people: roster.people.size });
      return ok(run);
    } catch (problem) {
      if (problem instanceof FaultError) return err(problem.fault);
      throw problem;
    }
  });
  if (!locked.ok) return locked;
  if (!locked.value.ok) return locked.value;
  return ok({ run, people: roster.people.size, missing });
}

/** Each of the vendor's columns from the column of the list that is called the same. */
function sameNames({ columns }: Destination, table: Table): Mapping {
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const column = table.columns[columnIndexNamed(table.columns, name)];
      return column ? [[name, { from: [column.name] }]] : [];
    }),
  );
}

/** Written the same way as a run writes people, or every phone number would count as changed. */
function rosterOf(loaded: LoadedFeed, destination: Destination, table: Table, mapping: Mapping, now: string): Roster {
  const { defaultCountry, dateOrder } = loaded.feed.settings;
  const { records } = toRecords(table, destination, mapping, {
    leavers: archivedIn(destination, mapping),
    today: localMoment(now, timeZoneOf(loaded.feed)).date,
    ...(defaultCountry !== undefined && { defaultCountry }),
    ...(dateOrder !== undefined && { dateOrder }),
  });
  const people = records.filter(({ key, left }) => key !== '' && !left);
  return {
    columns: destination.columns.map(({ name }) => name),
    people: new Map(people.map(({ key, values }) => [key, values])),
  };
}

/** Whom the vendor has archived it does not hold any more. */
function archivedIn({ leavers }: Destination, mapping: Mapping): Pick<LeaverRules, 'status'> {
  const from = leavers.how === 'archive column' ? mapping[leavers.column]?.from?.[0] : undefined;
  if (leavers.how !== 'archive column' || from === undefined) return {};
  return { status: { from, left: [leavers.value, 'Yes', 'TRUE', '1', 'Archived'] } };
}
