import type { FeedCard, FeedMood } from '../../../shared/bridge/views';
import type { Meaning } from '../../components/mark';
import { isBeingSetUp } from '../../place';

/** The shape that stands for how a feed is. */
export function meaningOf(mood: FeedMood): Meaning {
  if (mood === 'needs you') return 'needs';
  if (mood === 'set-up') return 'open';
  return mood;
}

/** A feed that could be sent but whose set-up goes on is not called well yet. */
export function moodOf(card: FeedCard): FeedMood {
  return card.mood === 'good' && isBeingSetUp(card) ? 'set-up' : card.mood;
}
