import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HistoryView } from '../../shared/bridge/views';
import { fault, FaultError } from '../../shared/fault';
import type { RunEvent } from '../../shared/history/run-event';
import { discardHeld, markRefused } from '../run/discard';
import { readPast } from '../store/feed-store';
import type { EngineHandlers, FeedPlace } from './engine-contract';
import { orThrow, storeOf } from './places';
import type { PreparedMemory } from './prepared-memory';

/** What happened, and what a person knows better than the computer. */
export function historyCalls(
  memory: PreparedMemory,
): Pick<EngineHandlers, 'discard' | 'history' | 'markRefused' | 'sentFile'> {
  return {
    async discard({ by, reason, ...place }) {
      orThrow(await discardHeld(storeOf(place), new Date().toISOString(), { by, reason }));
      memory.forget(place.feed.id ?? '');
      return null;
    },
    history: async (place) => historyView(place),
    async markRefused({ run, by, ...place }) {
      orThrow(await markRefused(storeOf(place), new Date().toISOString(), run, by));
      memory.forget(place.feed.id ?? '');
      return historyView(place);
    },
    async sentFile({ run, ...place }) {
      const store = storeOf(place);
      const kept = keptOf(orThrow(readPast(store)).events).get(run);
      if (!kept) throw new FaultError(fault('kept file unreadable', 'person', { folder: store.folder.kept }));
      return { bytes: orThrow(await store.kept.read(kept.file)), name: basename(kept.remote) };
    },
  };
}

function historyView(place: FeedPlace): HistoryView {
  const store = storeOf(place);
  const { events, state } = orThrow(readPast(store));
  const kept = [...keptOf(events)].filter(([, { file }]) => existsSync(join(store.folder.kept, file)));
  return { runs: state.runs, kept: kept.map(([run]) => run) };
}

type KeptEvent = Extract<RunEvent, { event: 'file kept' }>;

function keptOf(events: readonly RunEvent[]): Map<string, KeptEvent> {
  return new Map(events.flatMap((event) => (event.event === 'file kept' ? [[event.run, event]] : [])));
}
