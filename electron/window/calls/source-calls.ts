import type { SourceView } from '../../../shared/bridge/views';
import type { FeedSource } from '../../../shared/feed/feed';
import type { BridgeHandlers } from '../answer';
import { changeFeed, changeMarks, type Desk, entryOf, wholeFeed } from '../desk';
import { markColumns } from './feed-calls';

type SourceCalls = Pick<
  BridgeHandlers,
  'chooseSource' | 'source' | 'setSourceChoices' | 'columns' | 'setMapping' | 'setLeavers'
>;

export interface SourceDrops {
  readonly source: (feed: string, path: string) => Promise<SourceView>;
}

export function sourceCalls(desk: Desk): SourceCalls & { readonly drops: SourceDrops } {
  async function look(feed: string): Promise<SourceView> {
    const view = await desk.engine.call('source', { feed: wholeFeed(entryOf(desk, feed)) });
    changeMarks(desk, feed, { file: view.problem === undefined });
    return view;
  }

  /** The header that is there now becomes the one that a run expects. */
  function expectHeader(feed: string, names: readonly string[]): void {
    const { source } = entryOf(desk, feed).feed;
    if (source) changeFeed(desk, feed, { source: { ...source, header: [...names] } });
  }

  async function adopt(feed: string, source: FeedSource): Promise<SourceView> {
    changeFeed(desk, feed, { source });
    const view = await look(feed);
    if (!view.found) return view;
    expectHeader(
      feed,
      view.found.columns.map(({ name }) => name),
    );
    if (Object.keys(entryOf(desk, feed).feed.mapping).length === 0) {
      const { mapping, settings } = await desk.engine.call('firstMapping', { feed: wholeFeed(entryOf(desk, feed)) });
      // What a person has answered already stays.
      changeFeed(desk, feed, { mapping, settings: { ...settings, ...entryOf(desk, feed).feed.settings } });
    }
    await markColumns(desk, feed);
    return view;
  }

  async function columns(feed: string, sampleOffset: number) {
    const { view, complete } = await desk.engine.call('columns', {
      feed: wholeFeed(entryOf(desk, feed)),
      sampleOffset,
    });
    changeMarks(desk, feed, { columns: complete });
    return view;
  }

  return {
    chooseSource: async ({ feed }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('source');
      return path === undefined ? null : adopt(feed, { path });
    },
    source: async ({ feed }) => (entryOf(desk, feed).feed.source ? look(feed) : null),
    setSourceChoices: async ({ feed, ...choices }) => {
      const source = { ...wholeFeed(entryOf(desk, feed)).source };
      for (const [name, value] of Object.entries(choices)) {
        if (value === null) delete source[name as keyof typeof choices];
        else if (value !== undefined) Object.assign(source, { [name]: value });
      }
      return adopt(feed, source);
    },
    columns: ({ feed, sampleOffset }) => columns(feed, sampleOffset),
    setMapping: async ({ feed, mapping }) => {
      changeFeed(desk, feed, { mapping });
      const view = await columns(feed, 0);
      if (view.problem === undefined)
        expectHeader(
          feed,
          view.sourceColumns.map(({ name }) => name),
        );
      return view;
    },
    setLeavers: ({ feed, leavers }) => {
      changeFeed(desk, feed, { leavers });
      return columns(feed, 0);
    },
    drops: { source: (feed, path) => adopt(feed, { path }) },
  };
}
