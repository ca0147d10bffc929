import { logIn, type Log } from '../log/log-file';
import type { Note } from './answer';
import { noteIn } from './note-file';

/** The log below a folder, and how unforeseen failures are noted in it. */
export function openLog(home: string): { readonly log: Log; readonly note: Note } {
  const log = logIn(home);
  return { log, note: noteIn(log) };
}
