import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import type { FeedSource } from '../../shared/feed/feed';
import { fitsWildcards } from '../../shared/feed/wildcards';
import { err, ok, type Result } from '../../shared/result';
import { errorCode } from './read-bytes';

/** What Office and LibreOffice put beside an open file, what browsers and sync tools put beside an unfinished one. */
const passing = /^~\$|^\.|\.(?:tmp|temp|part|partial|crdownload|download|swp)$|~$/i;

/** A file whose name fits the source's pattern. */
export interface FittingFile {
  readonly path: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly bytes: number;
}

export interface FolderFiles {
  /** The newest first; among equally new ones the last by name. */
  readonly fitting: readonly FittingFile[];
  /** Names of the other files. */
  readonly others: readonly string[];
}

/**
 * The absolute path of the file to read: the given one, or the newest in the folder whose name fits the pattern
 * (`*` any characters, `?` one; upper and lower case alike). Relative paths start at `baseFolder`, the folder of the feed file.
 */
export async function locateSource(source: FeedSource, baseFolder: string): Promise<Result<string, Fault>> {
  if ('path' in source) return ok(resolve(baseFolder, source.path));
  const folder = resolve(baseFolder, source.folder);
  const files = await folderFiles(folder, source.pattern);
  if (!files.ok) return files;
  const [newest] = files.value.fitting;
  return newest ? ok(newest.path) : err(fault('no file matches', 'usage', { folder, pattern: source.pattern }));
}

/** What a pattern finds in a folder, leaving out what other programs put there for a moment. */
export async function folderFiles(folder: string, pattern: string): Promise<Result<FolderFiles, Fault>> {
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
  const wanted = pattern.normalize('NFC');
  const files: FittingFile[] = [];
  const others: string[] = [];
  for (const name of names) {
    if (passing.test(name)) continue;
    if (!fitsWildcards(wanted, name.normalize('NFC'))) {
      others.push(name);
      continue;
    }
    const path = join(folder, name);
    const seen = await stat(path).catch(() => undefined);
    if (!seen?.isFile()) continue;
    files.push({ path, name, changed: seen.mtimeMs, bytes: seen.size });
  }
  return ok({ fitting: files.sort((a, b) => b.changed - a.changed || (a.name < b.name ? 1 : -1)), others });
}
