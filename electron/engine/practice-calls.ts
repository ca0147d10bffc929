import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PracticeView } from '../../shared/bridge/practice-views';
import { FaultError } from '../../shared/fault';
import { type PracticeServer, startPracticeServer } from '../practice/practice-server';
import type { EngineHandlers, PracticePlace } from './engine-contract';

/** The practice server: one for the app, started when somebody wants it. */
export function practiceCalls(): Pick<EngineHandlers, 'practice'> {
  let starting: Promise<PracticeServer> | undefined;

  return {
    async practice(place) {
      starting ??= start(place);
      let server: PracticeServer;
      try {
        server = await starting;
      } catch (problem) {
        starting = undefined;
        throw problem;
      }
      const { host, port, username, password, privateKeyFile, folder } = server;
      const view: PracticeView = { running: true, host, port, folder, files: await filesIn(folder) };
      return { view, connection: { host, port, username, privateKeyFile }, password };
    },
  };
}

/** Its usual port, or any free one when something else has taken that. */
async function start({ folder, port }: PracticePlace): Promise<PracticeServer> {
  try {
    return await startPracticeServer({ folder, ...(port !== undefined && { port }) });
  } catch (problem) {
    if (port === undefined || !(problem instanceof FaultError)) throw problem;
    return startPracticeServer({ folder });
  }
}

/** Newest first; the server's own files are not shown. */
async function filesIn(folder: string): Promise<PracticeView['files']> {
  const found: PracticeView['files'][number][] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const shown = relative(folder, path).split(sep).join('/');
    if (shown.startsWith('.')) continue;
    // The vendor may take a file away while the others are looked at.
    const seen = await stat(path).catch(() => undefined);
    if (seen) found.push({ path: shown, bytes: seen.size, modified: seen.mtime.toISOString() });
  }
  return found.sort((a, b) => b.modified.localeCompare(a.modified)).slice(0, 100);
}
