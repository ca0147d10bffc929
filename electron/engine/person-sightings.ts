import type { PeopleRun } from '../../shared/history/people-runs';
import type { PersonNote, PersonNotes } from '../../shared/history/person-note';
import type { PersonRow, Sighting } from '../../shared/history/person-story';
import { personTrail } from '../../shared/history/person-trail';
import type { KeptFiles } from '../store/kept-files';
import { notesFrom, rosterColumnsFrom } from '../store/snapshots';

/** What of one person is kept. */
export interface KeptSightings {
  /** Oldest first, one for each run. */
  readonly sightings: readonly Sighting[];
  /** Runs whose roster is no longer kept. */
  readonly notKept: number;
}

/** Everything that the kept files know of whoever goes under `key` in the run `run`. `runs` oldest first. */
export async function personSightings(
  kept: KeptFiles,
  runs: readonly PeopleRun[],
  key: string,
  run: string,
): Promise<KeptSightings> {
  const notes = await notesAbout(kept, runs, key);
  const at = runs.findIndex((one) => one.run === run);
  const trail = personTrail(
    runs.map((one) => ({
      run: one.run,
      arrived: one.is === 'arrived' || one.is === 'maybe' || one.is === 'taken over',
      notes: notes.get(one.run) ?? new Map<string, PersonNote>(),
    })),
    at < 0 ? runs.length - 1 : at,
    key,
  );
  const rows = await rowsOf(kept, runs, new Set(trail));
  let notKept = 0;
  const sightings = runs.map((one, index): Sighting => {
    const own = trail[index] ?? key;
    const roster = one.roster === undefined ? undefined : rows.get(one.roster);
    if (one.roster !== undefined && roster === undefined) notKept += 1;
    const known = notes.get(one.run);
    const note = known?.get(own) ?? (one.readExport && known !== undefined ? {} : undefined);
    return {
      run: one.run,
      at: one.at,
      is: one.is,
      key: own,
      ...(roster && { row: roster.get(own) ?? null }),
      ...(note !== undefined && { note }),
      ...(one.restores && { restores: true }),
    };
  });
  return { sightings, notKept };
}

/** By run, the notes that concern a key or one that it led to or came from; none where a run's are no longer kept. */
async function notesAbout(
  kept: KeptFiles,
  runs: readonly PeopleRun[],
  key: string,
): Promise<ReadonlyMap<string, PersonNotes>> {
  const bytes = new Map<string, Uint8Array>();
  for (const { run, notes } of runs) {
    if (notes === undefined) continue;
    const read = await kept.read(notes);
    if (read.ok) bytes.set(run, read.value);
  }
  const keys = new Set([key]);
  let found = new Map<string, PersonNotes>();
  for (let known = 0; known < keys.size;) {
    known = keys.size;
    found = new Map();
    for (const { run, notes, readExport } of runs) {
      const own = bytes.get(run);
      if (notes === undefined && readExport) found.set(run, new Map());
      if (own === undefined) continue;
      const read = notesFrom(own, [...keys]);
      if (!read.ok) continue;
      found.set(run, read.value);
      for (const [after, { keyBefore }] of read.value) {
        if (keyBefore === undefined || !(keys.has(after) || keys.has(keyBefore))) continue;
        keys.add(after).add(keyBefore);
      }
    }
  }
  return found;
}

/** So many kept files are unpacked side by side. */
const atOnce = 4;

/** By kept roster, the rows of some keys. A roster that is no longer there is left out. */
async function rowsOf(
  kept: KeptFiles,
  runs: readonly PeopleRun[],
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, PersonRow>>> {
  const found = new Map<string, ReadonlyMap<string, PersonRow>>();
  const names = [...new Set(runs.flatMap(({ roster }) => (roster === undefined ? [] : [roster])))];
  const next = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const bytes = await kept.read(name);
      const roster = bytes.ok ? rosterColumnsFrom(bytes.value) : bytes;
      if (!roster.ok) continue;
      const { columns, size, keys: keyColumn, column } = roster.value;
      const rows = new Map<string, PersonRow>();
      for (const key of keys) {
        let row = 0;
        while (row < size && !keyColumn.is(row, key)) row += 1;
        if (row < size) rows.set(key, { columns, values: columns.map((_, index) => column(index).text(row)) });
      }
      found.set(name, rows);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return found;
}
