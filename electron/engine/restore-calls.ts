import type { RestoreRow, RestoreView } from '../../shared/bridge/history-views';
import type { Page } from '../../shared/bridge/views';
import { consequences } from '../../shared/changes/consequences';
import { FaultError } from '../../shared/fault';
import { rosterDifference } from '../../shared/history/roster-difference';
import type { PreparedRun } from '../run/prepare-feed';
import { prepareRestore } from '../run/prepare-restore';
import { readPast } from '../store/feed-store';
import type { EngineHandlers, FeedPlace } from './engine-contract';
import { nameInRosters } from './person-names';
import { loadedFeed, orThrow, sayingOf, storeOf } from './places';
import type { PreparedMemory } from './prepared-memory';

/** What would happen if the vendor were to have an earlier run's state again. */
export function restoreCalls(memory: PreparedMemory): Pick<EngineHandlers, 'restoreView' | 'restoreRows'> {
  let last: { readonly mark: string; readonly working: Promise<PreparedRun> } | undefined;

  function prepared(place: FeedPlace, run: string): Promise<PreparedRun> {
    const store = storeOf(place);
    const past = orThrow(readPast(store));
    const mark = JSON.stringify([place.root, place.feed, run, past.events.length]);
    if (last?.mark !== mark) {
      const now = new Date().toISOString();
      const working = prepareRestore({ loaded: loadedFeed(place.feed), store, now, run, past }).then(orThrow);
      last = { mark, working };
      working.catch(() => (last = undefined));
    }
    return last.working;
  }

  return {
    async restoreView({ run, ...place }): Promise<RestoreView> {
      const ready = await prepared(place, run);
      const { verdict, counts, changes } = ready.prepared;
      return {
        vendor: ready.destination.name,
        verdict: verdict.is,
        holds: verdict.is === 'held' ? verdict.holds : [],
        counts,
        carried: changes.counts.carried,
        consequences: consequences(changes, ready.destination, place.feed.settings).map(({ code, values }) => ({
          code,
          values,
        })),
        byHand: changes.byHand.length,
        ...(await comingBack(place, ready)),
      };
    },
    async restoreRows({ run, offset, limit, ...place }): Promise<Page<RestoreRow>> {
      const { prepared: ready, states } = await prepared(place, run);
      const name = nameInRosters([...states.map(({ roster }) => roster), ready.changes.roster]);
      const people = ready.changes.people.filter(({ carried }) => !carried);
      return {
        total: people.length,
        offset,
        rows: people.slice(offset, offset + limit).map(({ kind, key, keyBefore, row, cells, carried, leaver }) => ({
          kind,
          person: name(key) || (keyBefore === undefined ? '' : name(keyBefore)),
          key,
          ...(keyBefore !== undefined && { keyBefore }),
          row,
          cells,
          carried,
          ...(leaver !== undefined && { leaver }),
        })),
      };
    },
  };

  /** What the next run would bring back, were the export then as it is now. */
  async function comingBack(place: FeedPlace, { prepared: ready }: PreparedRun): Promise<Pick<RestoreView, 'back'>> {
    try {
      const today = await memory.known(place, false);
      return { back: { is: 'known', ...rosterDifference(ready.changes.roster, today.prepared.changes.roster) } };
    } catch (problem) {
      if (!(problem instanceof FaultError)) throw problem;
      return { back: { is: 'not known', problem: sayingOf(problem.fault) } };
    }
  }
}
