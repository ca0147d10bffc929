import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until every process of a group is gone; what is still there after ten seconds is ended by force. Chromium's
 * helpers and the app's engine outlive the main process by moments, and hold and write its files meanwhile.
 * @param leader the process that began the group, as Playwright has it of what it launches
 */
export async function wholeGroupEnded(leader: number): Promise<void> {
  if (process.platform === 'win32') return;
  for (const patience of [10_000, 5_000]) {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (!signal(leader, 0)) return;
      await pause(20);
    }
    signal(leader, 'SIGKILL');
  }
}

/** Whether there was anybody in the group to take the signal. */
function signal(leader: number, name: 0 | 'SIGKILL'): boolean {
  try {
    return process.kill(-leader, name);
  } catch {
    return false;
  }
}
