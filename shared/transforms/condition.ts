import type { ConditionKind } from '../mapping/mapping';
import { assertNever } from '../result';
import { fold } from './fold';

/** Whether a text is as a condition says; `values` are taken as any of them. */
export function conditionOf(is: ConditionKind, values: readonly string[]): (text: string) => boolean {
  const folded = values.map(fold);
  const all = new Set(folded);
  // An empty text is part of every text: it would always hold.
  const parts = folded.filter((value) => value !== '');
  switch (is) {
    case 'equals':
    case 'one of':
      return (text) => all.has(fold(text));
    case 'contains':
      return (text) => {
        const held = fold(text);
        return parts.some((value) => held.includes(value));
      };
    case 'starts with':
      return (text) => {
        const held = fold(text);
        return parts.some((value) => held.startsWith(value));
      };
    case 'empty':
      return (text) => fold(text) === '';
    case 'not empty':
      return (text) => fold(text) !== '';
    default:
      return assertNever(is);
  }
}
