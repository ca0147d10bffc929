import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAll } from './durable';
import { failPoint } from './fail-point';
import { insist, tryToRemove } from './insist';
import { type SettingsData, settingsSchema } from './settings-data';

export interface Backup {
  /** When its generation began, ISO 8601 UTC. */
  readonly at: string;
  readonly data: SettingsData;
}

const kept = 3;
const generationLasts = 3_600_000;
const name = /^settings\.good-(\d{4}-\d\d-\d\dT\d\d)(\d\d)(\d\d)Z\.json$/;

/**
 * Copies of settings that were read and understood, newest first: the newest follows every change,
 * the others are at least an hour apart, so that one bad hour cannot replace all of them.
 */
export function settingsBackups(folder: string) {
  function names(): string[] {
    return readdirSync(folder)
      .filter((file) => name.test(file))
      .sort()
      .reverse();
  }

  function keep(data: SettingsData, now: Date): void {
    const [newest] = names();
    // Also when the clock was set back: a name from the past would not be the newest.
    const young = newest !== undefined && now.getTime() - Date.parse(timeOf(newest)) < generationLasts;
    writeDurably(join(folder, young ? newest : nameFor(now)), JSON.stringify(data));
    for (const old of names().slice(kept)) tryToRemove(join(folder, old));
  }

  /** The newest backup that can still be read and understood. */
  function newestGood(): Backup | undefined {
    for (const file of names()) {
      try {
        const read = settingsSchema.safeParse(JSON.parse(insist(() => readFileSync(join(folder, file), 'utf8'))));
        if (read.success) return { at: timeOf(file), data: read.data };
      } catch {
        // A damaged backup is passed over; an older one may be whole.
      }
    }
    return undefined;
  }

  return { keep, newestGood };
}

function nameFor(now: Date): string {
  return `settings.good-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.json`;
}

function timeOf(file: string): string {
  const [, hour = '', minute = '', second = ''] = name.exec(file) ?? [];
  return `${hour}:${minute}:${second}Z`;
}

function writeDurably(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  const handle = insist(() => openSync(temporary, 'w', 0o600));
  try {
    writeAll(handle, Buffer.from(text), 'settings backup');
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  // Whatever else has its name is no backup.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) renameSync(path, `${path}.corrupt-${Date.now()}`);
  failPoint('settings backup: synced');
  insist(() => renameSync(temporary, path));
  failPoint('settings backup: done');
}
