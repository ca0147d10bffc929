import { realpath } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { ownFolder } from './practice-keys';

/** The path a session sees: "/" is the practice folder, and nothing leads above it. */
export function seenPath(asked: string): string {
  return posix
    .normalize(`/${asked}`)
    .replace(/^\/+/, '/')
    .replace(/(.)\/$/, '$1');
}

/**
 * The real path behind one that a session sees.
 * @param separator of folders on this system
 * @throws an ENOENT error for the server's own folder and for links that lead out
 */
export async function realPathOf(root: string, asked: string, separator: string = sep): Promise<string> {
  const seen = seenPath(asked);
  // On Windows "\" leads into folders and ":" to a second content of a file.
  if (separator === '\\' && /[\\:]/.test(seen)) throw notThere();
  const first = seen.split('/')[1] ?? '';
  // Some file systems take ".SERVER" and ".server. " for the same name.
  if (first.toLowerCase().replace(/[. ]+$/, '') === ownFolder) throw notThere();
  const real = join(root, ...seen.split('/'));
  const base = await realpath(root);
  const existing = await realpath(real).catch(async () => realpath(dirname(real)));
  if (existing !== base && !existing.startsWith(base + sep)) throw notThere();
  return real;
}

function notThere(): NodeJS.ErrnoException {
  return Object.assign(new Error('not there'), { code: 'ENOENT' });
}
