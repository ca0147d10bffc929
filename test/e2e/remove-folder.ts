import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Removes a folder that an app wrote to: Chromium's helper processes outlive the main one by moments and still write. */
export async function removeFolder(folder: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (problem) {
      if (Date.now() > end) throw problem;
      await pause(50);
    }
  }
}
