import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface OpenToOthers {
  /** Files and folders that others could read or change, and that now only their owner can. */
  readonly closed: number;
  /** Files and folders that belong to another user of this computer, or could not be closed. */
  readonly foreign: number;
}

/**
 * Closes what lies below these files and folders to everybody but its owner, and counts what was open. On Windows the
 * profile's own rights do that.
 */
export function closeToOthers(paths: readonly string[]): OpenToOthers {
  if (process.platform === 'win32') return { closed: 0, foreign: 0 };
  const me = process.getuid?.();
  let [closed, foreign] = [0, 0];
  const visit = (path: string): void => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found || found.isSymbolicLink()) return;
    if (found.uid !== me) foreign += 1;
    else if ((found.mode & 0o077) !== 0) {
      chmodSync(path, found.isDirectory() ? 0o700 : 0o600);
      closed += 1;
    }
    if (found.isDirectory()) for (const name of namesIn(path)) visit(join(path, name));
  };
  for (const path of paths) visit(path);
  return { closed, foreign };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
