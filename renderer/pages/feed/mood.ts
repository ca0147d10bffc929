import type { FeedCard, FeedMood } from '../../../shared/bridge/views';
import type { Meaning } from '../../components/mark';
import { isBeingSetUp } from '../../place';

/** What to call it: a feed that is set up, of which nothing was sent yet, is not well, only ready. */
export function moodWord(card: FeedCard): FeedMood | 'ready' {
  const mood = moodOf(card);
  return mood === 'good' && card.lastRun === undefined ? 'ready' : mood;
}

/** The shape that stands for how a feed is. */
export function meaningOf(mood: FeedMood): Meaning {
  if (mood === 'needs you') return 'needs';
  if (mood === 'set-up') return 'open';
  return mood;
}

/** A feed that could be sent but whose set-up goes on is not called well yet; one that ran and lost a step needs somebody. */
export function moodOf(card: FeedCard): FeedMood {
  if (card.mood === 'good' && isBeingSetUp(card)) return 'set-up';
  return card.mood === 'set-up' && !isBeingSetUp(card) ? 'needs you' : card.mood;
}
