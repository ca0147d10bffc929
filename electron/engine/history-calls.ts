import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HistoryView } from '../../shared/bridge/history-views';
import { fault, FaultError } from '../../shared/fault';
import type { RunEvent } from '../../shared/history/run-event';
import { feedDestination } from '../run/destination-of';
import { discardHeld, markRefused, waitAgain } from '../run/discard';
import { keepDaysOf } from '../../shared/feed/feed';
import { readPast } from '../store/feed-store';
import type { EngineHandlers, FeedPlace } from './engine-contract';
import { loadedFeed, orThrow, storeOf } from './places';
import type { PreparedMemory } from './prepared-memory';

/** What happened, and what a person knows better than the computer. */
export function historyCalls(
  memory: PreparedMemory,
): Pick<EngineHandlers, 'discard' | 'history' | 'markRefused' | 'waitAgain' | 'sentFile' | 'sentText'> {
  return {
    async discard({ by, reason, ...place }) {
      orThrow(await discardHeld(storeOf(place), new Date().toISOString(), { by, reason }));
      memory.forget(place.feed.id ?? '');
      return null;
    },
    history: async (place) => historyView(place),
    async markRefused({ run, by, ...place }) {
      orThrow(await markRefused(storeOf(place), new Date().toISOString(), run, by, keepDaysOf(place.feed)));
      memory.forget(place.feed.id ?? '');
      return historyView(place);
    },
    async waitAgain({ by, ...place }) {
      orThrow(await waitAgain(storeOf(place), new Date().toISOString(), by));
      memory.forget(place.feed.id ?? '');
      return null;
    },
    async sentFile({ run, ...place }) {
      const { bytes, remote } = await keptFile(place, run);
      return { bytes, name: basename(remote) };
    },
    async sentText({ run, ...place }) {
      const { bytes, sha256 } = await keptFile(place, run);
      const destination = orThrow(await feedDestination(loadedFeed(place.feed)));
      const text = new TextDecoder(destination.file.encoding).decode(bytes);
      const lines = text.split(/\r\n|[\r\n]/);
      if (lines.at(-1) === '') lines.pop();
      const shown = lines.slice(0, mostLines);
      return { text: shown.join('\n'), lines: lines.length, linesShown: shown.length, bytes: bytes.length, sha256 };
    },
  };
}

/** Lines of a file that are shown; the whole of it can be saved. */
const mostLines = 200;

async function keptFile(
  place: FeedPlace,
  run: string,
): Promise<{ readonly bytes: Uint8Array; readonly remote: string; readonly sha256: string }> {
  const store = storeOf(place);
  const kept = keptOf(orThrow(readPast(store)).events).get(run);
  if (!kept) throw new FaultError(fault('kept file unreadable', 'person', { folder: store.folder.kept }));
  return { bytes: orThrow(await store.kept.read(kept.file)), remote: kept.remote, sha256: kept.file };
}

function historyView(place: FeedPlace): HistoryView {
  const store = storeOf(place);
  const { events, state } = orThrow(readPast(store));
  const isKept = (name: string) => existsSync(join(store.folder.kept, name));
  const kept = [...keptOf(events)].filter(([, { file }]) => isKept(file));
  const restorable = state.deliveries.filter(({ roster, refused }) => !refused && isKept(roster));
  return {
    runs: state.runs,
    kept: kept.map(([run]) => run),
    restorable: restorable.map(({ run }) => run),
    keepDays: keepDaysOf(place.feed),
  };
}

type KeptEvent = Extract<RunEvent, { event: 'file kept' }>;

function keptOf(events: readonly RunEvent[]): Map<string, KeptEvent> {
  return new Map(events.flatMap((event) => (event.event === 'file kept' ? [[event.run, event]] : [])));
}
