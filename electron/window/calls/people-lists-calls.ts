import type { FeedView } from '../../../shared/bridge/views';
import { foldKey } from '../../../shared/changes/key-list';
import type { BridgeHandlers } from '../answer';
import { changeFeed, type Desk, entryOf, placeOf } from '../desk';

type PeopleListsCalls = Pick<BridgeHandlers, 'peopleLists' | 'findInExport' | 'setListed'>;

/** People who are never removed, and people whose data never leaves the computer. */
export function peopleListsCalls(desk: Desk, view: (feed: string) => Promise<FeedView>): PeopleListsCalls {
  return {
    peopleLists: async ({ feed }) => desk.engine.call('peopleLists', await placeOf(desk, feed)),
    findInExport: async ({ feed, find }) => desk.engine.call('findInExport', { ...(await placeOf(desk, feed)), find }),
    setListed: async ({ feed, list, key, on, note = '' }) => {
      const { feed: before } = entryOf(desk, feed);
      const written = key.trim();
      const same = foldKey(written);
      const others = before[list].filter((one) => foldKey(one) !== same);
      const next = {
        protected: before.protected,
        neverSend: before.neverSend,
        [list]: on ? [...others, written] : others,
      };
      const listed = new Set([...next.protected, ...next.neverSend].map(foldKey));
      const notes = { ...before.listNotes, ...(on && note.trim() !== '' && { [same]: note.trim() }) };
      // A word about somebody goes when they are on no list any more.
      const listNotes = Object.fromEntries(Object.entries(notes).filter(([name]) => listed.has(name)));
      changeFeed(desk, feed, { ...next, listNotes });
      return view(feed);
    },
  };
}
