import type { FeedMood } from '../../../shared/bridge/views';
import type { Meaning } from '../../components/mark';

/** The shape that stands for how a feed is. */
export function meaningOf(mood: FeedMood): Meaning {
  if (mood === 'needs you') return 'needs';
  if (mood === 'set-up') return 'open';
  return mood;
}
