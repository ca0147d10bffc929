import type { UpdateReason } from '../update/decide-update';
import type { UpdatePlace } from '../update/update-place';
import type { Saying } from './views';

/** Newer versions of the app: whether it looks for them and where, and what it found. */
export interface UpdatesView {
  /** The version that runs. */
  readonly version: string;
  /** False: the IT department forbids it, whatever else is set. */
  readonly allowed: boolean;
  /** The place is the IT department's, and nobody changes it. */
  readonly decided: boolean;
  /** Where it looks; left out: nowhere. */
  readonly place?: UpdatePlace;
  /** ISO 8601 UTC. */
  readonly lookedAt?: string;
  /** Something newer for a person to install, something to be fetched, something ready to be installed. */
  readonly is: 'nothing' | 'older' | 'tell' | 'fetch' | 'ready';
  /** What is under way at this moment. */
  readonly working?: 'look' | 'fetch' | 'install';
  /** The version that was found. */
  readonly found?: string;
  /** Installing it came to nothing once: only a person tries again. */
  readonly again: boolean;
  /** Why it does not go on now. */
  readonly why?: { readonly because: UpdateReason; readonly at?: string };
  readonly problem?: Saying;
}
