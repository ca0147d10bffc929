import { appendFileSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrivateFolder } from '../store/feed-folder';
import { type LogEntry, logEntrySchema } from './log-entry';

/** Bytes of one file, and how many there are: two megabytes at most. */
const fileLimit = 400_000;
const fileCount = 5;

/** What happened, for whoever has to find out why something went wrong. */
export interface Log {
  /** Best effort: a full disk must not turn one failure into two. What is not on the list is not written. */
  readonly write: (entry: LogEntry) => void;
}

/** A log in `logs/` below a folder: a line of JSON for each entry, with the time here and in UTC. Mode 0600. */
export function logIn(root: string, now: () => Date = () => new Date()): Log {
  const folder = join(root, 'logs');
  return {
    write(entry) {
      try {
        const checked = logEntrySchema.parse(entry);
        const line = `${JSON.stringify({ at: now().toISOString(), here: localTime(now()), ...checked })}\n`;
        ensurePrivateFolder(folder);
        if (sizeOf(nameOf(folder, 0)) + line.length > fileLimit) rotate(folder);
        appendFileSync(nameOf(folder, 0), line, { mode: 0o600 });
      } catch {
        // Nothing may depend on it.
      }
    },
  };
}

/** Everything that is still there, oldest first. */
export function readLog(root: string): string {
  const folder = join(root, 'logs');
  return Array.from({ length: fileCount }, (_, index) => nameOf(folder, fileCount - 1 - index))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}

function nameOf(folder: string, number: number): string {
  return join(folder, number === 0 ? 'log.jsonl' : `log.${number}.jsonl`);
}

function rotate(folder: string): void {
  for (let number = fileCount - 2; number >= 0; number -= 1) {
    const file = nameOf(folder, number);
    if (existsSync(file)) renameSync(file, nameOf(folder, number + 1));
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** "2026-03-02 09:00:00 +01:00": by the computer's own clock and zone. */
export function localTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const two = (number: number): string => String(Math.floor(Math.abs(number))).padStart(2, '0');
  const shifted = new Date(moment.getTime() + offset * 60_000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 19)} ${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
