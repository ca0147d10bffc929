import type { FoundInExport, ListedPerson, PeopleListsView } from '../../shared/bridge/check-views';
import { foldKey, KeyList } from '../../shared/changes/key-list';
import { identifyingColumns } from '../../shared/changes/identifying-columns';
import { columnLabel } from '../../shared/destination/column-label';
import { FaultError } from '../../shared/fault';
import { nameReader } from '../../shared/mapping/person-name';
import type { PersonRecord } from '../../shared/records/person-record';
import type { CheckedFeed } from '../run/prepare-feed';
import type { EngineHandlers } from './engine-contract';
import { searchPeople } from './people-search';
import { nameInRosters } from './person-names';
import type { PreparedMemory } from './prepared-memory';

const mostFound = 20;

/** Who is never removed and who is never sent, and finding somebody to put there. */
export function peopleListsCalls(memory: PreparedMemory): Pick<EngineHandlers, 'peopleLists' | 'findInExport'> {
  return {
    async peopleLists(place): Promise<PeopleListsView> {
      const { feed } = place;
      const notes = feed.listNotes ?? {};
      let ready: CheckedFeed;
      try {
        ready = await memory.checked(place);
      } catch (problem) {
        if (!(problem instanceof FaultError)) throw problem;
        // The lists hold, and can be changed, also while no export can be read.
        const bare = (keys: readonly string[]) => keys.map((key) => ({ key, person: '', ...noteOf(notes, key) }));
        return { key: '', protected: bare(feed.protected), neverSend: bare(feed.neverSend) };
      }
      return {
        key: columnLabel(ready.destination.key),
        protected: listed(ready, feed.protected, notes, 'key'),
        neverSend: listed(ready, feed.neverSend, notes, 'any value of their own'),
      };
    },
    async findInExport({ find, ...place }): Promise<readonly FoundInExport[]> {
      const wanted = find.trim();
      if (wanted === '') return [];
      const { prepared, destination } = await memory.checked(place);
      const name = nameReader(destination.columns.map((column) => column.name));
      const isFound = await searchPeople(prepared.records, ({ key, values }) => [name(values), key], wanted);
      const found: FoundInExport[] = [];
      const met = new Set<string>();
      for (const [at, { key, row, values }] of prepared.records.entries()) {
        if (key === '' || !isFound(at) || met.has(key)) continue;
        met.add(key);
        found.push({ key, row, person: name(values) });
        if (found.length === mostFound) break;
      }
      return found;
    },
  };
}

/** Whoever is on a list, with their name from today's export, else from what was sent before. */
function listed(
  { prepared, destination, states }: CheckedFeed,
  keys: readonly string[],
  notes: Readonly<Record<string, string>>,
  meant: 'key' | 'any value of their own',
): readonly ListedPerson[] {
  if (keys.length === 0) return [];
  const name = nameReader(destination.columns.map((column) => column.name));
  const columns = meant === 'key' ? [] : identifyingColumns(destination);
  // One pass finds whom any key means; only these few are then asked key by key.
  const all = new KeyList(keys);
  const someone = prepared.records.filter(
    ({ key, values }) => all.has(key) || columns.some((column) => all.has(values[column] ?? '')),
  );
  const before = nameInRosters(states.map((state) => state.roster));
  return keys.map((key) => {
    const one = new KeyList([key]);
    const means = ({ key: own, values }: PersonRecord) =>
      one.has(own) || columns.some((column) => one.has(values[column] ?? ''));
    const today = someone.find(means);
    return {
      key,
      person: today ? name(today.values) : before(key),
      inExport: today !== undefined,
      ...noteOf(notes, key),
    };
  });
}

function noteOf(notes: Readonly<Record<string, string>>, key: string): Pick<ListedPerson, 'note'> {
  const note = notes[foldKey(key)];
  return note === undefined ? {} : { note };
}
