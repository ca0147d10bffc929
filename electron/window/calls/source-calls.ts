import { basename, dirname, join } from 'node:path';
import type { SourceView } from '../../../shared/bridge/source-views';
import { fault, FaultError } from '../../../shared/fault';
import type { Feed, FeedSource } from '../../../shared/feed/feed';
import { patternFor } from '../../../shared/feed/name-pattern';
import { type ColumnChoices, withAllowed } from '../../../shared/mapping/column-choices';
import { vendorKey } from '../../../shared/mapping/learned-choices';
import type { Mapping } from '../../../shared/mapping/mapping';
import { mappingRefused } from '../../policy/in-force';
import { learnedStore } from '../../store/learned-choices';
import type { FeedEntry } from '../../store/settings-data';
import type { BridgeHandlers } from '../answer';
import { changeEntry, changeFeed, changeMarks, type Desk, entryOf, stateRootOf, wholeFeed } from '../desk';
import { stoppable } from '../stoppable';
import { markColumns } from './feed-calls';
import { lessons } from './lessons';

type SourceCalls = Pick<
  BridgeHandlers,
  | 'chooseSource'
  | 'source'
  | 'setSourceChoices'
  | 'acceptSource'
  | 'setRescue'
  | 'sourceFiles'
  | 'setSourcePlace'
  | 'cancelReading'
  | 'columns'
  | 'setMapping'
  | 'setColumnChoices'
  | 'setLeavers'
>;

/** What is known of a file, and what it changes in a feed that takes it. */
interface Judgement {
  readonly view: SourceView;
  readonly change: Partial<FeedEntry['feed']>;
  readonly marks: Partial<FeedEntry['marks']>;
}

export interface SourceDrops {
  readonly source: (feed: string, path: string) => Promise<SourceView>;
}

export function sourceCalls(desk: Desk): SourceCalls & { readonly drops: SourceDrops } {
  const readings = stoppable();
  const learned = learnedStore(desk.folders.state);
  const { teach, takeBack } = lessons(learned);

  function ask(feed: string, whole: Feed): Promise<SourceView> {
    desk.tell({ event: 'reading', feed });
    return desk.engine.call('source', { feed: whole, root: stateRootOf(desk, entryOf(desk, feed)) });
  }

  async function look(feed: string): Promise<SourceView> {
    const view = await readings.follow(feed, () => ask(feed, wholeFeed(entryOf(desk, feed))));
    changeMarks(desk, feed, { file: view.problem === undefined });
    return view;
  }

  /** The header that is there now becomes the one that a run expects. */
  function expectHeader(feed: string, names: readonly string[]): void {
    const { source } = entryOf(desk, feed).feed;
    if (source) changeFeed(desk, feed, { source: { ...source, header: [...names] } });
  }

  /** What taking a file would make of the feed. Changes nothing. */
  async function judge(feed: string, source: FeedSource, isStopped: () => boolean): Promise<Judgement> {
    const entry = entryOf(desk, feed);
    const view = await ask(feed, wholeFeed({ ...entry, feed: { ...entry.feed, source } }));
    if (!view.found || isStopped()) return { view, change: { source }, marks: { file: view.problem === undefined } };
    let seen: FeedEntry['feed'] = { ...entry.feed, source: expecting(source, view) };
    const isNew = Object.keys(seen.mapping).length === 0;
    if (isNew) {
      const { mapping, settings } = await desk.engine.call('firstMapping', {
        feed: wholeFeed({ ...entry, feed: seen }),
        learned: learned.read(),
      });
      // What a person has answered already stays.
      seen = { ...seen, mapping, settings: { ...settings, ...seen.settings } };
    }
    const { view: board, complete } = await desk.engine.call('columns', {
      feed: wholeFeed({ ...entry, feed: seen }),
      sampleOffset: 0,
    });
    const headers = view.found.columns.map(({ name }) => name);
    const wanted = board.destinationColumns.map(({ name }) => name);
    return {
      view: { ...view, found: { ...view.found, differs: [] } },
      change: {
        source: seen.source,
        mapping: seen.mapping,
        settings: seen.settings,
        columnChoices: choicesFor(entry.feed, headers, wanted),
      },
      marks: { file: view.problem === undefined, columns: complete, ...(isNew && { columnsSeen: false }) },
    };
  }

  /** The file is read before it is taken: until it has been, and when that is cancelled, everything stays as it was. */
  async function adopt(feed: string, source: FeedSource): Promise<SourceView> {
    const { view, change, marks } = await readings.follow(feed, (isStopped) => judge(feed, source, isStopped));
    changeEntry(desk, feed, (entry) => ({
      ...entry,
      feed: { ...entry.feed, ...change, settings: { ...change.settings, ...entry.feed.settings } },
      marks: { ...entry.marks, ...marks },
    }));
    return view;
  }

  /** Another file of the same feed: what was decided about its columns is about their names, and stays. */
  function chosen(feed: string, path: string): FeedSource {
    const rescue = entryOf(desk, feed).feed.source?.rescue;
    return { path, ...(rescue && { rescue }) };
  }

  /** Where today's file lies; it may have to be found first. */
  async function todaysPath(feed: string): Promise<string> {
    const { source } = wholeFeed(entryOf(desk, feed));
    if ('path' in source) return source.path;
    const { files } = await desk.engine.call('sourceFiles', { folder: source.folder, pattern: source.pattern });
    const [newest] = files;
    if (!newest)
      throw new FaultError(fault('no file matches', 'usage', { folder: source.folder, pattern: source.pattern }));
    return join(source.folder, newest.name);
  }

  async function columns(feed: string, shown: { sampleOffset: number; problemsFirst?: boolean }) {
    const { view, complete } = await desk.engine.call('columns', {
      feed: wholeFeed(entryOf(desk, feed)),
      learned: learned.read(),
      ...shown,
    });
    const hasColumns = view.sourceColumns.length > 0;
    changeMarks(desk, feed, { columns: complete, ...(hasColumns && { columnsSeen: true }) });
    return view;
  }

  return {
    chooseSource: async ({ feed }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('source');
      return path === undefined ? null : adopt(feed, chosen(feed, path));
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
    acceptSource: ({ feed }) => adopt(feed, wholeFeed(entryOf(desk, feed)).source),
    setRescue: async ({ feed, column, rescue }) => {
      const { source } = wholeFeed(entryOf(desk, feed));
      const before = source.rescue ?? {};
      changeFeed(desk, feed, {
        source: { ...source, rescue: { ...before, [column]: { ...before[column], ...rescue } } },
      });
      const view = await look(feed);
      if (view.found) await markColumns(desk, feed);
      return view;
    },
    sourceFiles: async ({ feed, pattern }) => {
      const { source } = wholeFeed(entryOf(desk, feed));
      const used = 'folder' in source ? source.pattern : undefined;
      const folder = 'folder' in source ? source.folder : dirname(source.path);
      const proposed = 'folder' in source ? source.pattern : patternFor(basename(source.path));
      const files = await desk.engine.call('sourceFiles', { folder, pattern: pattern ?? proposed });
      return { ...files, ...(used !== undefined && { used }) };
    },
    setSourcePlace: async ({ feed, pattern }) => {
      const { source } = wholeFeed(entryOf(desk, feed));
      const fixed = fixedFor(source);
      if (pattern === null) return adopt(feed, { path: await todaysPath(feed), ...fixed });
      const folder = 'folder' in source ? source.folder : dirname(source.path);
      return adopt(feed, { folder, pattern, ...fixed });
    },
    cancelReading: async ({ feed }) => {
      readings.stop(feed);
      await desk.engine.stopReading(feed);
      return null;
    },
    columns: ({ feed, sampleOffset, problemsFirst }) => columns(feed, { sampleOffset, problemsFirst }),
    setMapping: async ({ feed, mapping, allow, undo }) => {
      // It brings the program for patterns along.
      const { mappingFault } = await import('../../../shared/feed/mapping-faults');
      const wrong = mappingFault({ mapping, lookups: entryOf(desk, feed).feed.lookups });
      if (wrong) throw new FaultError(wrong);
      const refused = mappingRefused(mapping);
      // A column that was filled before it was decided can still be taken out, one after the other.
      if (refused && !isFewer(mapping, entryOf(desk, feed).feed.mapping)) throw new FaultError(refused);
      const entry = entryOf(desk, feed);
      const { columnChoices = {} } = entry.feed;
      const at = desk.now().toISOString();
      changeFeed(desk, feed, { mapping, columnChoices: withAllowed(columnChoices, mapping, allow, at) });
      // The sample that shows how the app works teaches nothing about the company's own exports.
      if (undo) await takeBack(feed, entry.feed.mapping, mapping);
      else if (!entry.sample) await teach(feed, vendorOf(entry), entry.feed.mapping, mapping);
      const view = await columns(feed, { sampleOffset: 0 });
      if (view.problem === undefined)
        expectHeader(
          feed,
          view.sourceColumns.map(({ name }) => name),
        );
      return view;
    },
    setLeavers: ({ feed, leavers }) => {
      changeFeed(desk, feed, { leavers });
      return columns(feed, { sampleOffset: 0 });
    },
    setColumnChoices: ({ feed, choices }) => {
      const { allowed } = entryOf(desk, feed).feed.columnChoices ?? {};
      changeFeed(desk, feed, { columnChoices: { ...choices, ...(allowed && { allowed }) } });
      return columns(feed, { sampleOffset: 0 });
    },
    drops: { source: (feed, path) => adopt(feed, chosen(feed, path)) },
  };
}

/** Every column of it is one of the mapping before, as it was. */
function isFewer(mapping: Mapping, before: Mapping): boolean {
  return Object.entries(mapping).every(([column, entry]) => JSON.stringify(before[column]) === JSON.stringify(entry));
}

function vendorOf({ feed, vendor }: FeedEntry): string {
  return vendorKey({ id: typeof feed.destination === 'string' ? feed.destination : 'template', name: vendor });
}

/** What a person has seen of both sides stays known. A file with other columns than before is another file: nothing in it is new. */
function choicesFor(
  { columnChoices = {}, source }: FeedEntry['feed'],
  headers: readonly string[],
  wanted: readonly string[],
): ColumnChoices {
  const known = columnChoices.known ?? source?.header ?? [];
  const familiar = headers.filter((name) => known.includes(name)).length >= headers.length / 2;
  return { knownWanted: [...wanted], ...columnChoices, known: familiar ? [...known] : [...headers] };
}

/** What was found becomes what a run expects; a run that finds something else is held. */
function expecting(source: FeedSource, { found }: SourceView): FeedSource {
  if (!found) return source;
  return {
    ...source,
    header: found.columns.map(({ name }) => name),
    found: {
      sheet: found.sheet,
      ...(found.delimiter !== undefined && { delimiter: found.delimiter }),
    },
  };
}

/** How a source is read, whichever file it is. */
function fixedFor(source: FeedSource): Omit<FeedSource, 'path' | 'folder' | 'pattern'> {
  const { sheet, headerRow, encoding, delimiter, header, found, rescue } = source;
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(header && { header }),
    ...(found && { found }),
    ...(rescue && { rescue }),
  };
}
