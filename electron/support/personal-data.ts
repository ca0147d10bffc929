import type { SupportFile } from './support-files';

/** Something in a support file that may tell of a person; what it is stays out of the sentence. */
export interface PersonalFinding {
  readonly file: string;
  readonly line: number;
  readonly kind: 'value' | 'e-mail' | 'phone';
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
const phone = /(?<![\p{L}\p{N}.:_-])(\+\d[\d ().-]{6,}\d|0\d{1,3}[ /-]\d[\d ]{4,}\d)(?![\p{L}\p{N}:])/u;
/** Times are written by the log itself, and look like numbers of a telephone. */
const times = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z| [+-]\d\d:\d\d)?/g;
/** Shorter ones are everywhere. */
const shortest = 4;
/** A whole number of so few digits may be a count of anything. */
const fewDigits = /^\d{1,5}$/;

/**
 * Looks through the files for e-mail addresses, telephone numbers and any of the values (cells of today's export and of
 * what the vendor holds, and secrets). A value counts where it stands as words of its own; words that the app itself
 * writes (`ownWords`) tell of nobody.
 */
export function findPersonalData(
  files: readonly SupportFile[],
  values: Iterable<string>,
  ownWords: ReadonlySet<string>,
): readonly PersonalFinding[] {
  const lines = files.flatMap(({ name, text }) =>
    text.split('\n').map((line, index) => ({ file: name, line: index + 1, text: line.replace(times, ' ') })),
  );
  const found: PersonalFinding[] = [];
  for (const { file, line, text } of lines) {
    if (email.test(text)) found.push({ file, line, kind: 'e-mail' });
    if (phone.test(text)) found.push({ file, line, kind: 'phone' });
  }
  // Each value's first word leads to the few values that could stand in a line.
  const byWord = new Map<string, Set<string>>();
  for (const value of values) {
    const words = wordsOf(value);
    const [first] = words;
    const whole = words.join(' ');
    if (first === undefined || whole.length < shortest || fewDigits.test(whole)) continue;
    if (words.every((word) => ownWords.has(word))) continue;
    byWord.set(first, (byWord.get(first) ?? new Set()).add(whole));
  }
  for (const { file, line, text } of lines) {
    const words = wordsOf(text);
    const whole = ` ${words.join(' ')} `;
    const isThere = words.some((word) => [...(byWord.get(word) ?? [])].some((value) => whole.includes(` ${value} `)));
    if (isThere) found.push({ file, line, kind: 'value' });
  }
  return found;
}

/** Words that stand in texts, as they are compared. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
