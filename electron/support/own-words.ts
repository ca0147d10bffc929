import { commands } from '../../shared/words/en/commands';
import { faults } from '../../shared/words/en/faults';
import { holds } from '../../shared/words/en/holds';
import { weekdays } from '../../shared/feed/schedule';
import { conditionKinds } from '../../shared/mapping/mapping';
import { keptKinds } from '../store/own-places';
import { wordsOf } from './personal-data';
import type { SupportFile } from './support-files';

const outcomes = 'sent held nothing failed unknown discarded superseded interrupted running hand schedule command';

/**
 * Words that the files have whoever uses the app: names of fields, and codes. `bare` are the files of nobody, whose
 * texts are all the app's own.
 */
export function ownWords(bare: readonly SupportFile[], files: readonly SupportFile[]): ReadonlySet<string> {
  const fields = files.flatMap(({ text }) =>
    [...text.matchAll(/"([A-Za-z0-9 -]{1,40})":/g)].map(([, name]) => name ?? ''),
  );
  const codes = [commands, faults, holds].flatMap((catalog) => Object.keys(catalog));
  const kinds = [...weekdays, ...conditionKinds, ...keptKinds, outcomes];
  return new Set([...fields, ...codes, ...kinds, ...bare.map(({ text }) => text)].flatMap(wordsOf));
}
