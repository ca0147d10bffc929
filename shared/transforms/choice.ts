import { clean, cleanLine } from './clean';
import { fine, unusable, type Cell } from './finding';
import { splitList } from './list';

/** Two spellings that a person takes for the same choice. */
export function choiceKey(text: string): string {
  return cleanLine(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

export interface ChoiceRules {
  /** The vendor's own spellings, by choiceKey. */
  readonly byKey: ReadonlyMap<string, string>;
  /** They were only seen in use: another value may be right as well. */
  readonly seenOnly: boolean;
  readonly separator: string;
}

export function choiceRules(choices: readonly string[], seenOnly: boolean, separator: string): ChoiceRules {
  return { byKey: new Map(choices.map((choice) => [choiceKey(choice), choice])), seenOnly, separator };
}

/** A value in the vendor's own spelling; several of them, when each is one of the vendor's. */
export function choice(text: string, rules: ChoiceRules): Cell {
  const line = cleanLine(text);
  if (line === '') return fine('');
  const one = rules.byKey.get(choiceKey(line));
  if (one !== undefined) return fine(one);
  const several = splitList(clean(text)).map((element) => rules.byKey.get(choiceKey(element)));
  if (several.length > 1 && several.every((element) => element !== undefined))
    return fine([...new Set(several)].join(rules.separator));
  if (rules.seenOnly) return { value: line, findings: [{ code: 'choice not seen', weight: 'info' }] };
  return unusable(text, 'choice unknown');
}
