import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type LearnedChoices, learnedChoicesSchema, nothingLearned } from '../../shared/mapping/learned-choices';
import { writeWhole } from './durable';
import { ensurePrivateFolder } from './feed-folder';

/** What people matched by hand, for all feeds of a state folder: headers, never a cell's value. */
export interface LearnedStore {
  read(): LearnedChoices;
  /** Kept when it returns; in memory alone where the disk refuses: a suggestion is not worth a failure. */
  change(update: (learned: LearnedChoices) => LearnedChoices): Promise<void>;
}

export function learnedStore(root: string): LearnedStore {
  let current: LearnedChoices | undefined;
  let writing: Promise<void> = Promise.resolve();
  const read = (): LearnedChoices => (current ??= readLearned(root));
  return {
    read,
    change(update) {
      const changed = update(read());
      if (changed === current) return writing;
      current = changed;
      const bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}\n`);
      writing = writing.then(() => write(root, bytes));
      return writing;
    },
  };
}

/** What a state folder has learned; nothing where there is no such file, or none that can be understood. */
export function readLearned(root: string): LearnedChoices {
  try {
    return understood(fileOf(root)) ?? nothingLearned;
  } catch {
    return nothingLearned;
  }
}

/** Throws where it cannot be read. */
function understood(file: string): LearnedChoices | undefined {
  const text = readFileSync(file, 'utf8');
  try {
    return learnedChoicesSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Puts aside what a new file would take the place of without ever having been understood. */
function keepDamaged(file: string): void {
  try {
    if (understood(file) !== undefined) return;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return;
  }
  renameSync(file, `${file}.damaged-${Date.now()}`);
}

async function write(root: string, bytes: Uint8Array): Promise<void> {
  try {
    ensurePrivateFolder(root);
    keepDamaged(fileOf(root));
    await writeWhole(fileOf(root), bytes);
  } catch {
    // A full disk, or a folder that may not be written: it is known until the app is quit.
  }
}

function fileOf(root: string): string {
  return join(root, 'learned-columns.json');
}
