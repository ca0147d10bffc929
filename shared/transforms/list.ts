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
  const { separator } = rules;
  const elements = new Set<string>();
  for (const written of splitList(cleaned)) {
    const element = rules.replace?.(written) ?? written;
    if (element.includes(separator)) return unusable(text, 'list separator in value', { separator });
    if (element !== '') elements.add(element);
  }
  return fine([...elements].join(separator));
}

export function splitList(cleaned: string): string[] {
  const strong = elementsOf(cleaned.split(/[;|]/u.test(cleaned) ? /[\n;|]/u : '\n'));
  return strong.length > 1 ? strong : elementsOf(strong[0]?.split(',') ?? []);
}

/** Each once; nothing but separators is no value. */
function elementsOf(parts: readonly string[]): string[] {
  const elements = new Set<string>();
  for (const part of parts) {
    const element = part.trim();
    if (/[^,;|\s]/u.test(element)) elements.add(element);
  }
  return [...elements];
}
