import { RE2JS, RE2JSException } from 're2js';
import { longestPattern } from '../mapping/mapping';
import { err, ok, type Result } from '../result';

/** A pattern made ready: what it finds in a text is replaced. */
export type ReplacePattern = (text: string) => string;

/**
 * A person's pattern, in RE2's syntax: the usual one without looking around and back-references, in exchange for a time
 * that grows with the text alone, whatever the pattern. `put` may name groups ($1) and holds "$$" for a dollar sign.
 * The error is what is wrong with the pattern, in few English words.
 */
export function replacePattern(find: string, put: string, ignoreCase: boolean): Result<ReplacePattern, string> {
  if (find.length > longestPattern) return err(`longer than ${longestPattern} characters`);
  try {
    const pattern = RE2JS.compile(find, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    return ok((text) => pattern.matcher(text).replaceAll(put));
  } catch (problem) {
    if (!(problem instanceof RE2JSException)) throw problem;
    return err(problem.message.replace(/^error parsing regexp: /u, ''));
  }
}
