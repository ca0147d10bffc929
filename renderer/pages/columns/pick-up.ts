import { createContext, useContext } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';

/** What was picked up: one of the export's columns, or one of the vendor's. */
export interface Held {
  readonly side: 'source' | 'wanted';
  readonly name: string;
  /** By key or click the focus goes on to the first place for it; a drag leaves it alone. */
  readonly by: 'key' | 'drag';
}

/** Puts a source where nothing is, in another's place, or beside others. */
export type Manner = 'put' | 'instead' | 'join';

/** Picking a column up on one side of the board and putting it down on the other. */
export interface PickUp {
  readonly held: Held | undefined;
  readonly pick: (held: Held) => void;
  readonly leave: () => void;
  /** Ends what was picked up by putting a source into one of the vendor's columns. */
  readonly put: (source: string, column: DestinationColumn['name'], manner: Manner) => void;
}

export const PickUpContext = createContext<PickUp>({
  held: undefined,
  pick: () => undefined,
  leave: () => undefined,
  put: () => undefined,
});

export function usePickUp(): PickUp {
  return useContext(PickUpContext);
}

/** Marks what is dragged, so that files and texts from elsewhere are not taken for columns. */
export const dragTypes = {
  source: 'application/x-source-column',
  wanted: 'application/x-wanted-column',
  slot: 'application/x-joined-source',
} as const;

/** Where the arrow keys lead among so many places; undefined for keys that lead nowhere. */
export function nextPlace(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'PageDown') return Math.min(count - 1, at + 10);
  if (key === 'PageUp') return Math.max(0, at - 10);
  return undefined;
}
