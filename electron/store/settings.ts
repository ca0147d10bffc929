import { chmodSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import ElectronStore from 'electron-store';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { failPoint } from './fail-point';
import { ensurePrivateFolder } from './feed-folder';
import { insist, isHeld } from './insist';
import { emptySettings, type SettingsData, settingsSchema } from './settings-data';
import { settingsBackups } from './settings-backups';

/** What the app remembers apart from secrets, history and people. */
export interface Settings {
  read(): SettingsData;
  /** Checks and writes; on disk when it returns. Throws when the change makes no settings. */
  change(update: (data: SettingsData) => SettingsData): SettingsData;
}

/**
 * Opens `settings.json` in `folder` (0600). A damaged file is never emptied: it is put aside under
 * *.corrupt-<time>, the newest whole backup takes its place, and `recovered` says so until a person
 * confirms. Gives the fault 'settings newer' for a file of a later version, and 'state unreadable' for one that another
 * program holds, and leaves them alone.
 */
export function openSettings(folder: string, now: () => Date = () => new Date()): Result<Settings, Fault> {
  ensurePrivateFolder(folder);
  const path = join(folder, 'settings.json');
  const backups = settingsBackups(folder);
  const found = readSettings(path);
  if (found === 'newer') return err(fault('settings newer', 'person', { file: path }));
  if (found === 'held') return err(fault('state unreadable', 'person', { file: path }));

  // An older file in its place, as a computer's backup or a synchronised folder leaves it, would forget feeds in silence.
  const newest = backups.newestGood();
  const older = typeof found === 'object' && newest !== undefined && newest.data.revision > found.revision;
  let putAside: string | undefined;
  if (found === 'damaged' || older) {
    const aside = asideName(path, now());
    insist(() => renameSync(path, aside));
    putAside = aside;
  }
  // Made only now: its constructor throws on a damaged file.
  const store = new ElectronStore<Record<string, unknown>>({
    cwd: folder,
    name: 'settings',
    configFileMode: 0o600,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  });

  let current: SettingsData;
  function write(data: SettingsData): SettingsData {
    const checked = settingsSchema.parse({ ...data, revision: data.revision + 1 });
    failPoint('settings: begun');
    store.store = JSON.parse(JSON.stringify(checked)) as Record<string, unknown>;
    failPoint('settings: done');
    backups.keep(checked, now());
    return checked;
  }

  if (typeof found === 'object' && !older) {
    current = found;
    if (process.platform !== 'win32') chmodSync(path, 0o600);
    backups.keep(current, now());
  } else {
    // A file that is gone while its backups are there was lost, not never written.
    const backup = newest;
    const lost = putAside !== undefined || backup !== undefined;
    current = write({
      ...(backup?.data ?? emptySettings()),
      ...(lost
        ? {
            recovered: {
              at: now().toISOString(),
              file: putAside ? basename(putAside) : '',
              ...(backup ? { backup: backup.at } : {}),
            },
          }
        : {}),
    });
  }

  return ok({
    read: () => current,
    change(update) {
      current = write(update(current));
      return current;
    },
  });
}

function readSettings(path: string): SettingsData | 'none' | 'damaged' | 'newer' | 'held' {
  if (!existsSync(path)) return 'none';
  try {
    const json: unknown = JSON.parse(insist(() => readFileSync(path, 'utf8')));
    const read = settingsSchema.safeParse(json);
    if (read.success) return read.data;
    return versionOf(json) > 1 ? 'newer' : 'damaged';
  } catch (problem) {
    return isHeld(problem) ? 'held' : 'damaged';
  }
}

function versionOf(json: unknown): number {
  if (typeof json !== 'object' || json === null || !('version' in json)) return 0;
  return typeof json.version === 'number' ? json.version : 0;
}

function asideName(path: string, now: Date): string {
  const stem = `${path}.corrupt-${now.toISOString().replaceAll(':', '').slice(0, 17)}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if (!existsSync(name)) return name;
  }
}
