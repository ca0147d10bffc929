import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex
const allUnprintable = /[\u0000-\u001f\u007f]/g;

/**
 * One spelling for a folder: no empty parts, no ".", never "..". Some servers let a path that
 * starts with "//" or holds ".." out of the customer’s own folder.
 */
export function remoteFolder(folder: string): Result<string, Fault> {
  const slashes = folder.trim().replaceAll('\\', '/');
  const fromHome = slashes === '~' || slashes.startsWith('~/') ? slashes.slice(1).replace(/^\/+/, '') : slashes;
  const parts = fromHome.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || unprintable.test(folder)) {
    return err(fault('remote folder not usable', 'usage', { folder: folder.replaceAll(allUnprintable, '?') }));
  }
  const joined = parts.join('/');
  return ok(fromHome.startsWith('/') ? `/${joined}` : joined);
}

/** A name that cannot leave its folder. */
export function remoteFileName(fileName: string): Result<string, Fault> {
  const unusable =
    fileName === '' ||
    fileName === '.' ||
    fileName === '..' ||
    /[/\\]/.test(fileName) ||
    unprintable.test(fileName) ||
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
