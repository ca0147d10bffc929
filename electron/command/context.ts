import type { DataKeys } from '../store/data-key';
import { feedStore, type FeedStore } from '../store/feed-store';
import type { SecretStore } from '../run/credentials';
import type { LoadedFeed } from '../run/load-feed';

/** What every command works with. */
export interface CommandContext {
  /** The moment it is, or that --at says it is, ISO 8601 UTC. */
  readonly now: () => string;
  /** The state folder. */
  readonly root: string;
  readonly keys: DataKeys;
  readonly secrets: SecretStore;
  /** Ends when the person interrupts. */
  readonly signal: AbortSignal;
  /** A sentence for a person, at once and not only at the end. */
  readonly announce: (sentence: string) => void;
  /** The only object on standard output, for a command that goes on after it. */
  readonly printNow: (data: Readonly<Record<string, unknown>>) => void;
}

export function storeOf({ root, keys }: CommandContext, { stateName }: LoadedFeed): FeedStore {
  return feedStore(root, stateName, keys);
}
