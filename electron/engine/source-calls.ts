import { basename } from 'node:path';
import type { Feed } from '../../shared/feed/feed';
import { foundSettings } from '../../shared/mapping/found-settings';
import { acceptedMapping, suggestMapping } from '../../shared/mapping/suggest-mapping';
import { applyRescues } from '../../shared/rescue/apply-rescues';
import { FaultError } from '../../shared/fault';
import { allowedSuggestions } from '../policy/in-force';
import { destinationOf, feedDestination } from '../run/destination-of';
import { folderFiles } from '../sources/locate-source';
import { feedFolder } from '../store/feed-folder';
import { journal } from '../store/journal';
import type { EngineHandlers } from './engine-contract';
import { loadedFeed, orThrow, sayingOf } from './places';
import type { ReadingMemory } from './reading-memory';
import { sourceView, type SourcePast } from './source-view';

const filesShown = 8;

/** The file: what was understood of it, or why not, and its first rows as they are. */
export function sourceCalls(
  memory: ReadingMemory,
): Pick<EngineHandlers, 'destination' | 'source' | 'cancelReading' | 'sourceFiles' | 'firstMapping'> {
  return {
    async destination(wish) {
      const { name, columns } = orThrow(await destinationOf(wish, ''));
      return { name, columns: columns.length };
    },
    async source({ feed, root }) {
      const seen = await memory.see(feed);
      if (seen.ok) return sourceView(seen.value, feed, await pastOf(feed, root));
      if (seen.error.code === 'reading stopped') throw new FaultError(seen.error);
      const { source } = feed;
      const [shown, fileName] =
        'path' in source ? [source.path, basename(source.path)] : [source.folder, source.pattern];
      return { path: shown, fileName, problem: sayingOf(seen.error), firstRows: [] };
    },
    async cancelReading({ feed }) {
      memory.cancel(feed);
      return null;
    },
    async sourceFiles({ folder, pattern }) {
      const files = await folderFiles(folder, pattern);
      if (!files.ok) return { folder, pattern, fitting: 0, files: [], others: 0, problem: sayingOf(files.error) };
      const { fitting, others } = files.value;
      return {
        folder,
        pattern,
        fitting: fitting.length,
        files: fitting.slice(0, filesShown).map(({ name, changed, bytes }) => ({
          name,
          modified: new Date(changed).toISOString(),
          bytes,
        })),
        others: others.length,
      };
    },
    async firstMapping({ feed, learned }) {
      const destination = orThrow(await feedDestination(loadedFeed(feed)));
      const { reading } = orThrow(await memory.read(feed));
      const { table } = applyRescues(reading.table, feed.source.rescue ?? {});
      const mapping = acceptedMapping(allowedSuggestions(suggestMapping(table, destination, learned)));
      return { mapping, settings: foundSettings(table, destination, mapping) };
    },
  };
}

/** A history that cannot be read is told where it matters; the file page only learns less from it. */
async function pastOf({ id, source }: Feed, root: string): Promise<SourcePast> {
  const read = journal(feedFolder(root, id ?? '').journal).read();
  const files = 'folder' in source ? await folderFiles(source.folder, source.pattern) : undefined;
  return {
    events: read.ok ? read.value.events : [],
    fitting: files?.ok === true ? files.value.fitting.map(({ changed }) => new Date(changed).toISOString()) : [],
    now: new Date().toISOString(),
  };
}
