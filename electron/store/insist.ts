import { unlinkSync } from 'node:fs';

/** What Windows answers while a virus scanner, an indexer or a backup holds a file, mostly for some milliseconds. */
const heldCodes: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const mostTries = 12;
const asleep = new Int32Array(new SharedArrayBuffer(4));

/** Whether somebody else may only hold the file for a moment; never on other systems, where the first answer counts. */
export function isHeld(problem: unknown, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && heldCodes.has((problem as NodeJS.ErrnoException).code ?? '');
}

/**
 * What is done to a file, done again where another program holds it: on Windows, for 1.3 seconds at most, in which this
 * thread waits. Throws what the last try threw.
 */
export function insist<T>(deed: () => T, platform: NodeJS.Platform = process.platform): T {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return deed();
    } catch (problem) {
      if (attempt === mostTries || !isHeld(problem, platform)) throw problem;
      Atomics.wait(asleep, 0, 0, attempt * 20);
    }
  }
}

/**
 * Removes a file, if it is there. Not with Node's rm: from 24.0 to 24.13.0 it removes nothing on Windows, and says
 * nothing, where a path has letters beyond ASCII in it, as the folder of Åsa has.
 */
export function removeFile(path: string): void {
  try {
    insist(() => unlinkSync(path));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
  }
}

/** The same where nothing depends on it. */
export function tryToRemove(path: string): void {
  try {
    removeFile(path);
  } catch {
    // Whatever is left is found by the next one who clears up.
  }
}
