import type { PersonEvent } from '../../../shared/history/person-story';
import type { Meaning } from '../../components/mark';
import type { Words } from '../../words';

/** What happened to somebody, and why, each a sentence. `leaving`: how this vendor takes somebody away. */
export function storySentences(
  { t }: Words,
  event: PersonEvent,
  vendor: string,
  leaving: 'archive' | 'remove',
): readonly string[] {
  const sentences: string[] = [];
  switch (event.is) {
    case 'removed':
      sentences.push(t(`story.removed.${leaving}`, { vendor }), t(`story.why.${event.by ?? 'unknown'}`));
      if (event.byHand) sentences.push(t('story.by-hand', { vendor }));
      break;
    case 'would remove':
      sentences.push(t(`story.would remove.${leaving}`, { vendor }));
      if (event.by !== undefined) sentences.push(t(`story.why.${event.by}`));
      break;
    case 'left':
      sentences.push(t(`story.left.${event.by}`));
      break;
    case 'missing':
      sentences.push(t('story.missing', { exports: event.exports, of: event.of }));
      break;
    case 'key changed':
      sentences.push(t('story.key changed', { before: event.before, after: event.after, vendor }));
      break;
    default:
      sentences.push(t(`story.${event.is}`, { vendor }));
  }
  if (!event.sure) sentences.push(t('story.unsure', { vendor }));
  return sentences;
}

export function meaningOfEvent({ is, sure }: PersonEvent): Meaning {
  if (!sure) return 'needs';
  switch (is) {
    case 'removed':
      return 'failed';
    case 'set aside':
    case 'missing':
      return 'needs';
    case 'sent first':
    case 'came back':
    case 'changed':
    case 'key changed':
      return 'good';
    default:
      return 'open';
  }
}
