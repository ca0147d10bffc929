import type { Fault } from '../../shared/fault';
import { feedState, type FeedState } from '../../shared/history/feed-state';
import type { RunEvent } from '../../shared/history/run-event';
import { ok, type Result } from '../../shared/result';
import { type DataKeys, dataKeyInFile } from './data-key';
import { feedFolder, type FeedFolder } from './feed-folder';
import { journal, type Journal } from './journal';
import { keptFiles, type KeptFiles } from './kept-files';

/** Everything one feed remembers. */
export interface FeedStore {
  readonly folder: FeedFolder;
  readonly journal: Journal;
  readonly kept: KeptFiles;
}

/** What the journal says, and what follows from it. */
export interface FeedPast {
  readonly events: readonly RunEvent[];
  readonly state: FeedState;
  /** The journal's last line was cut short by a crash. */
  readonly torn: boolean;
  /** The journal was damaged, cut off or an older one, and was taken from its copy. */
  readonly restored: boolean;
}

/** The memory of a feed under a state folder. Creates nothing until something is written. */
export function feedStore(root: string, stateName: string, keys: DataKeys = dataKeyInFile(root)): FeedStore {
  const folder = feedFolder(root, stateName);
  return { folder, journal: journal(folder.journal), kept: keptFiles(folder.kept, keys) };
}

export function readPast(store: FeedStore): Result<FeedPast, Fault> {
  const reading = store.journal.read();
  if (!reading.ok) return reading;
  const { events, torn, restored } = reading.value;
  return ok({ events, state: feedState(events), torn, restored });
}
