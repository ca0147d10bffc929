import type { Transform } from '../../../shared/mapping/mapping';
import type { Words } from '../../words';

/** What a step of a column does, in a few words. */
export function stepSentence(words: Words, transform: Transform): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(transform))
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  return words.lookUp(`cell.step.${transform.do}`, values) || words.t('cell.step.other');
}
