import { exitCodeOf, type Fault } from '../../shared/fault';
import type { Hold } from '../../shared/verdict/verdict';
import { say, type WordValues } from '../../shared/words/say';
import type { CommandWord } from '../../shared/words/en/commands';

/** 0 done, 1 failed and worth trying again, 2 wrong usage, 3 held, 4 stopped for safety. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** What a command has to say: data for a program, sentences for a person. */
export interface Answer {
  readonly exit: ExitCode;
  /** The one object that --json prints. */
  readonly data: Readonly<Record<string, unknown>>;
  /** In plain words; never a cell's value. */
  readonly words: readonly string[];
}

export function tell(word: CommandWord, values: WordValues = {}): string {
  return say('en', 'commands', word, values);
}

export function faultData({ code, values }: Fault): {
  readonly error: { readonly code: string; readonly message: string };
} {
  return { error: { code, message: say('en', 'faults', code, values) } };
}

export function faultAnswer(problem: Fault): Answer {
  const data = faultData(problem);
  return { exit: exitCodeOf(problem), data, words: [data.error.message] };
}

export function holdSentence({ code, values }: Pick<Hold, 'code' | 'values'>): string {
  return say('en', 'holds', code, values);
}

/** Holds as `preview --json` and `send --json` give them: the numbers beside code and sentence. */
export function holdData(holds: readonly Hold[]): readonly Readonly<Record<string, unknown>>[] {
  return holds.map((hold) => ({
    ...hold.values,
    code: hold.code,
    message: holdSentence(hold),
    approvable: hold.approvable,
  }));
}
