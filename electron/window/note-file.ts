import type { Log } from '../log/log-file';
import { codePlace } from '../log/log-entry';
import type { Note } from './answer';

/** Notes unforeseen failures in the log: kind of error and place in the code, never a message: it may quote a cell. */
export function noteIn(log: Log): Note {
  return (_where, problem) => log.write({ what: 'unforeseen failure', place: codePlace(problem) });
}
