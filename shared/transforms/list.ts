import { clean } from './clean';
import { fine, unusable, type Cell } from './finding';

export interface ListRules {
  /** Between the values in the vendor's file. */
  readonly separator: string;
  /** Source value → vendor value for one element; what it does not know stays. */
  readonly replace?: (element: string) => string;
}

/**
 * Several values in one cell, joined as the vendor wants them, each once. Split at line breaks, semicolons and bars;
 * only where there are none of those at commas, because a name such as "Sales, North" may hold one.
 */
export function list(text: string, rules: ListRules): Cell {
  const cleaned = clean(text);
  if (cleaned === '') return fine('');
  const elements = splitList(cleaned)
    .map((element) => rules.replace?.(element) ?? element)
    .filter((element) => element !== '');
  const caught = elements.find((element) => element.includes(rules.separator));
  if (caught !== undefined) return unusable(text, 'list separator in value', { separator: rules.separator });
  return fine([...new Set(elements)].join(rules.separator));
}

export function splitList(cleaned: string): string[] {
  const strong = elementsOf(cleaned, /[\n;|]/u);
  return strong.length > 1 ? strong : elementsOf(strong[0] ?? '', /,/u);
}

/** Each once; nothing but separators is no value. */
function elementsOf(text: string, separator: RegExp): string[] {
  const elements = text.split(separator).map((element) => element.trim());
  return [...new Set(elements.filter((element) => /[^,;|\s]/u.test(element)))];
}
