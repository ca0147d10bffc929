import { sensitiveConsequences } from '../../shared/changes/sensitive-consequences';
import type { Feed } from '../../shared/feed/feed';
import { say } from '../../shared/words/say';
import type { PreparedFeed } from '../run/prepare-feed';
import type { Answer } from './answer';

/** Adds a warning for each sensitive column that goes to the vendor without a person having allowed it. */
export function withSensitiveWarnings(answer: Answer, { reading, destination }: PreparedFeed, feed: Feed): Answer {
  const unasked = sensitiveConsequences(reading.table, feed, destination.name).filter(
    ({ code }) => code === 'sensitive sent unasked',
  );
  if (unasked.length === 0) return answer;
  const warnings = unasked.map(({ values }) => ({
    code: 'sensitive column',
    message: say('en', 'consequences', 'sensitive sent unasked', { ...values }),
    header: values.header,
    column: values.column,
    kind: values.kind,
  }));
  const before = Array.isArray(answer.data['warnings']) ? (answer.data['warnings'] as readonly unknown[]) : [];
  return {
    ...answer,
    data: { ...answer.data, warnings: [...before, ...warnings] },
    words: [...answer.words, ...warnings.map(({ message }) => message)],
  };
}
