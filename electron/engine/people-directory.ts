import type { PeopleRun } from '../../shared/history/people-runs';
import { nameColumnsOf } from '../../shared/mapping/person-name';
import type { KeptFiles } from '../store/kept-files';
import { notesFrom, type RosterColumns, rosterColumnsFrom } from '../store/snapshots';

/** Somebody under one key and one name, and the newest run that knew them so. */
export interface DirectoryEntry {
  readonly key: string;
  /** '' where the columns do not tell. */
  readonly name: string;
  readonly run: string;
  /** In the newest roster that reached the vendor. */
  readonly isThere: boolean;
}

export interface PeopleFound {
  readonly people: readonly (DirectoryEntry & { readonly nameBefore?: string })[];
  readonly total: number;
}

/** Everybody whom a kept roster, or a kept note, has; for finding one of them. */
export interface PeopleDirectory {
  /** Whoever has all the words in name and key; the newest name counts, an earlier one is told beside it. */
  find(words: string, most: number): PeopleFound;
}

/** `runs` oldest first. Rosters that are no longer kept are passed over. */
export async function peopleDirectory(kept: KeptFiles, runs: readonly PeopleRun[]): Promise<PeopleDirectory> {
  const newestFirst = runs.toReversed();
  const there = newestFirst.find(({ is, roster }) => roster !== undefined && (is === 'arrived' || is === 'maybe'));
  // Who is at the vendor now comes first, and under today's name.
  const ordered = there ? [there, ...newestFirst.filter((one) => one !== there)] : newestFirst;
  const entries: DirectoryEntry[] = [];
  const newest = new Map<string, DirectoryEntry>();
  const add = (entry: DirectoryEntry): void => {
    entries.push(entry);
    if (!newest.has(entry.key)) newest.set(entry.key, entry);
  };
  const seen = new Seen();
  // The same roster often stands behind several runs; the newest of them tells it.
  const once = new Set<string>();
  const wanted = ordered.flatMap((one) =>
    [one.roster, one.notes].flatMap((name) => {
      if (name === undefined || once.has(name)) return [];
      once.add(name);
      return [{ one, name, isRoster: name === one.roster }];
    }),
  );
  // One is unpacked while the one before it is looked through.
  const reading = (index: number) => {
    const name = wanted[index]?.name;
    return name === undefined ? undefined : kept.read(name);
  };
  let next = reading(0);
  for (const [index, { one, isRoster }] of wanted.entries()) {
    const bytes = await next;
    next = reading(index + 1);
    if (!bytes?.ok) continue;
    const { run } = one;
    if (isRoster) {
      const roster = rosterColumnsFrom(bytes.value);
      if (roster.ok) addRoster(roster.value, seen, ({ key, name }) => add({ key, name, run, isThere: one === there }));
      continue;
    }
    const notes = notesFrom(bytes.value);
    if (!notes.ok) continue;
    for (const [key, { name }] of notes.value)
      if (name !== undefined && newest.get(key)?.name !== name) add({ key, name, run, isThere: false });
  }
  return { find: (words, most) => findAmong(entries, newest, words, most) };
}

function addRoster(
  { columns, size, keys, column }: RosterColumns,
  seen: Seen,
  add: (person: { readonly key: string; readonly name: string }) => void,
): void {
  const parts = nameColumnsOf(columns).map(column);
  for (let row = 0; row < size; row += 1) {
    let hash = 0;
    for (const part of parts) hash = (Math.imul(hash, 31) + part.hash(row)) | 0;
    if (!seen.isNew(keys.hash(row), hash)) continue;
    const name = parts
      .map((part) => part.text(row))
      .filter((text) => text !== '')
      .join(' ');
    add({ key: keys.text(row), name });
  }
}

/** Who was met already, by hashes of key and name: making both texts for everybody of every day would take far longer. */
class Seen {
  private readonly met = new Set<number>();

  isNew(key: number, name: number): boolean {
    // 32 bits of the key and 21 of the name are what a number holds exactly.
    const both = key * 2 ** 21 + (name & 0x1fffff);
    const before = this.met.size;
    this.met.add(both);
    return this.met.size > before;
  }
}

function findAmong(
  entries: readonly DirectoryEntry[],
  newest: ReadonlyMap<string, DirectoryEntry>,
  find: string,
  most: number,
): PeopleFound {
  const words = find.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { people: [], total: 0 };
  const whole = find.trim();
  const found = new Map<string, PeopleFound['people'][number]>();
  for (const entry of entries) {
    const text = `${entry.name} ${entry.key}`.toLocaleLowerCase();
    if (found.has(entry.key) || !words.every((word) => text.includes(word))) continue;
    const now = newest.get(entry.key) ?? entry;
    found.set(entry.key, now.name === entry.name ? now : { ...now, nameBefore: entry.name });
  }
  const people = [...found.values()];
  const exact = people.filter(({ key }) => key === whole);
  const rest = exact.length > 0 ? people.filter(({ key }) => key !== whole) : people;
  return { people: [...exact, ...rest].slice(0, most), total: people.length };
}
