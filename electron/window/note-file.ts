import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../engine/serve-engine';
import { ensurePrivateFolder } from '../store/feed-folder';
import type { Note } from './answer';

const limit = 1_000_000;

/**
 * Notes of unforeseen failures, in `logs/app.log`: when, during what, kind of error and place in the code.
 * Never a message: it may quote a cell. Two files of a megabyte at most.
 */
export function noteIn(home: string): Note {
  const folder = join(home, 'logs');
  const file = join(folder, 'app.log');
  return (where, problem) => {
    try {
      ensurePrivateFolder(folder);
      if (sizeOf(file) > limit) renameSync(file, join(folder, 'app.1.log'));
      const place = typeof problem === 'string' ? problem : placeOf(problem);
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), where, place })}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not turn one failure into two.
    }
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
