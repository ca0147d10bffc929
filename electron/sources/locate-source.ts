import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import type { FeedSource } from '../../shared/feed/feed';
import { err, ok, type Result } from '../../shared/result';
import { errorCode } from './read-bytes';

/** What Office and LibreOffice put beside an open file, what browsers and sync tools put beside an unfinished one. */
const passing = /^~\$|^\.|\.(?:tmp|temp|part|partial|crdownload|download|swp)$|~$/i;

/**
 * The absolute path of the file to read: the given one, or the newest in the folder whose name fits the pattern
 * (`*` any characters, `?` one; upper and lower case alike). Among equally new files the last by name wins.
 * Relative paths start at `baseFolder`, the folder of the feed file.
 */
export async function locateSource(source: FeedSource, baseFolder: string): Promise<Result<string, Fault>> {
  if ('path' in source) return ok(resolve(baseFolder, source.path));
  const folder = resolve(baseFolder, source.folder);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return err(fault('source folder missing', 'usage', { folder }));
    return err(
      fault(code === 'EACCES' || code === 'EPERM' ? 'source locked' : 'source unreadable', 'usage', {
        file: folder,
        detail: code,
      }),
    );
  }
  const fits = patternOf(source.pattern);
  let newest: { path: string; name: string; changed: number } | undefined;
  for (const name of names) {
    if (passing.test(name) || !fits.test(name.normalize('NFC'))) continue;
    const path = join(folder, name);
    const seen = await stat(path).catch(() => undefined);
    if (!seen?.isFile()) continue;
    const newer = !newest || seen.mtimeMs > newest.changed || (seen.mtimeMs === newest.changed && name > newest.name);
    if (newer) newest = { path, name, changed: seen.mtimeMs };
  }
  return newest ? ok(newest.path) : err(fault('no file matches', 'usage', { folder, pattern: source.pattern }));
}

function patternOf(pattern: string): RegExp {
  const body = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${body}$`, 'iu');
}
