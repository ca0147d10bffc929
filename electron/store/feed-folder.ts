import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';

/** Where everything about one feed is kept: journal, kept files, lock. */
export interface FeedFolder {
  readonly folder: string;
  readonly journal: string;
  readonly kept: string;
  readonly lock: string;
}

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

function surroundings(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}

/**
 * The state folder of the command line: `chosen` (--state), else ROSTER_COURIER_HOME, else the
 * operating system's place for data that belongs to one user and one computer (XDG base
 * directories, Application Support, the local and never the roaming AppData).
 */
export function stateRoot(chosen: string | undefined, around: Surroundings = surroundings()): string {
  if (chosen) return resolve(chosen);
  const { env, home, platform } = around;
  if (env.ROSTER_COURIER_HOME) return resolve(env.ROSTER_COURIER_HOME);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'roster-courier');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'roster-courier');
  return join(env.XDG_STATE_HOME || join(home, '.local', 'state'), 'roster-courier');
}

/** Name of a feed's state folder: its own id, or else the place of its file, so that a copied file is another feed. */
export function feedStateName(id: string | undefined, feedFile: string): string {
  if (id) return id;
  const real = realPathOf(feedFile);
  const stem = basename(real, extname(real)).toLowerCase();
  const slug =
    stem
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'feed';
  return `${slug}-${createHash('sha256').update(real).digest('hex').slice(0, 12)}`;
}

export function feedFolder(root: string, stateName: string): FeedFolder {
  const folder = join(root, 'feeds', stateName);
  return { folder, journal: join(folder, 'journal.jsonl'), kept: join(folder, 'kept'), lock: join(folder, 'lock') };
}

/** Creates a folder (and those above it) that only its owner may look into. */
export function ensurePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // mkdir leaves an existing folder's mode alone, and a umask may have taken more than was meant.
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
}

function realPathOf(path: string): string {
  try {
    // The system's own tells how a name is written on the disk: on Windows and macOS FEED.json is feed.json, and one feed.
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
