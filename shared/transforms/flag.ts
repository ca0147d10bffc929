import { yesOrNo } from '../mapping/yes-no-words';
import { cleanLine } from './clean';
import { fine, unusable, type Cell } from './finding';

/** A yes-or-no value as the vendor writes it: `written[0]` for yes, `written[1]` (or nothing) for no. */
export function flag(text: string, written: readonly string[] = ['1']): Cell {
  const line = cleanLine(text);
  if (line === '') return fine('');
  const [yes = '1', no = ''] = written;
  if (line.toLowerCase() === yes.toLowerCase()) return fine(yes);
  if (no !== '' && line.toLowerCase() === no.toLowerCase()) return fine(no);
  const answer = yesOrNo(line);
  if (answer === undefined) return unusable(text, 'yes or no not understood');
  return fine(answer ? yes : no);
}
