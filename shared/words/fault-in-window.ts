import type { Locale } from './locale';
import { say, type WordValues } from './say';

/**
 * A fault's sentence for somebody at the window or before a notice of it: where the general one names what only the
 * command line has (a feed file, variables), the screen has one of its own.
 */
export function faultInWindow(locale: Locale, code: string, values?: WordValues): string {
  const here = `window.fault.${code}`;
  const sentence = say(locale, 'screen', here, values);
  return sentence === here ? say(locale, 'faults', code, values) : sentence;
}
