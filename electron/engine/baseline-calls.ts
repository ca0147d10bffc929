import { basename } from 'node:path';
import type { BaselineView } from '../../shared/bridge/changes-views';
import { importBaseline, readBaseline } from '../run/import-baseline';
import type { EngineHandlers } from './engine-contract';
import { nameReader } from '../../shared/mapping/person-name';
import { loadedFeed, orThrow, storeOf } from './places';
import type { PreparedMemory } from './prepared-memory';

const mostNames = 8;

/** The vendor's own list: how it fits, and taking it over. */
export function baselineCalls(memory: PreparedMemory): Pick<EngineHandlers, 'baselineView' | 'importBaseline'> {
  return {
    async baselineView({ path, ...place }): Promise<BaselineView> {
      const now = new Date().toISOString();
      const { roster, missing, sha256 } = orThrow(await readBaseline(loadedFeed(place.feed), path, now));
      const { prepared, destination } = await memory.fresh(place, true);
      const columns = destination.columns.map(({ name }) => name);
      const name = nameReader(columns);
      const { leavers } = destination;
      const archive = leavers.how === 'archive column' ? leavers.column : undefined;
      const compared = columns.map((column) => !missing.includes(column));
      const today = prepared.changes.roster.people;
      let matched = 0;
      let same = 0;
      const there: string[] = [];
      const here: string[] = [];
      for (const [key, values] of roster.people) {
        const row = today.get(key);
        if (row === undefined) there.push(name(values) || key);
        else {
          matched += 1;
          if (values.every((value, at) => !compared[at] || value === (row[at] ?? ''))) same += 1;
        }
      }
      for (const [key, values] of today) if (!roster.people.has(key)) here.push(name(values) || key);
      return {
        file: basename(path),
        sha256,
        people: roster.people.size,
        matched,
        same,
        onlyThere: there.length,
        onlyHere: here.length,
        someOnlyThere: there.slice(0, mostNames),
        someOnlyHere: here.slice(0, mostNames),
        // Nobody misses the column that only tells who left.
        missingColumns: missing.filter((column) => column !== archive),
      };
    },
    async importBaseline({ path, sha256, ...place }) {
      const now = new Date().toISOString();
      orThrow(await importBaseline(loadedFeed(place.feed), storeOf(place), path, now, sha256));
      memory.forget(place.feed.id ?? '');
      return null;
    },
  };
}
