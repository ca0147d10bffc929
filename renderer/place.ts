import type { HandOffView } from '../shared/bridge/hand-off-view';
import type { FeedCard, Saying, SetupStep } from '../shared/bridge/views';

export const feedPages = [
  'today',
  'held',
  'file',
  'columns',
  'check',
  'changes',
  'connection',
  'schedule',
  'history',
  'checklist',
  'compare',
] as const;
export type FeedPage = (typeof feedPages)[number];

/** Where in the window the reader is. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'settings' }
  | { readonly at: 'help' }
  /** A hand-off file that was opened, or why it was not. */
  | { readonly at: 'hand-off'; readonly view?: HandOffView; readonly problem?: Saying }
  | { readonly at: 'feed'; readonly feed: string; readonly page: FeedPage };

/** The pages of the set-up, in order. */
export const setupPages = [
  'file',
  'columns',
  'check',
  'changes',
  'connection',
  'schedule',
] as const satisfies readonly (FeedPage & SetupStep)[];
export type SetupPage = (typeof setupPages)[number];

export function isSetupPage(page: FeedPage): page is SetupPage {
  return (setupPages as readonly string[]).includes(page);
}

/** A feed is being set up until every step is done or it has run; a step that breaks later is a fault, not a set-up. */
export function isBeingSetUp(card: FeedCard): boolean {
  return card.lastRun === undefined && setupPages.some((step) => !card.stepsDone.includes(step));
}

/** The page a feed opens on: what waits for the reader, else the first step not done, else today. */
export function firstPage(card: FeedCard): FeedPage {
  if (isBeingSetUp(card)) return setupPages.find((step) => !card.stepsDone.includes(step)) ?? 'file';
  return card.mood === 'needs you' && card.heldReasons.length > 0 ? 'held' : 'today';
}

export function asFeedPage(text: string): FeedPage {
  return feedPages.find((page) => page === text) ?? 'today';
}
