import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

/** What has no picture, halves of characters, and marks that turn the writing direction, so that a name reads as another. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const allUnprintable = new RegExp(unprintable, 'gu');

/**
 * One spelling for a folder: no empty parts, no ".", never "..", no blanks around a part. Some servers let a path that
 * starts with "//" or holds ".." out of the customer’s own folder. Left without a slash in front, it is taken from
 * where the session starts.
 */
export function remoteFolder(folder: string): Result<string, Fault> {
  const slashes = folder.trim().replaceAll('\\', '/');
  const fromHome = slashes === '~' || slashes.startsWith('~/') ? slashes.slice(1).replace(/^\/+/, '') : slashes;
  const parts = fromHome
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || unprintable.test(folder)) {
    return err(fault('remote folder not usable', 'usage', { folder: folder.replaceAll(allUnprintable, '?') }));
  }
  const joined = parts.join('/');
  return ok(fromHome.startsWith('/') ? `/${joined}` : joined);
}

/** A name that cannot leave its folder, and that every server writes down as it is: Windows drops blanks and dots at its end. */
export function remoteFileName(fileName: string): Result<string, Fault> {
  const unusable =
    fileName === '' ||
    /[/\\]/.test(fileName) ||
    unprintable.test(fileName) ||
    /^\s|[\s.]$/u.test(fileName) ||
    Buffer.byteLength(fileName) > 255;
  return unusable
    ? err(fault('remote file name not usable', 'usage', { file: fileName.replaceAll(allUnprintable, '?') }))
    : ok(fileName);
}

/** Joins a folder in its one spelling and a name. */
export function inFolder(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
