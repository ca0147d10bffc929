/** Something that came of the schedule while nobody was looking. */
export interface News {
  readonly feed: string;
  /** The feed's name. */
  readonly name: string;
  readonly is: 'held' | 'failed' | 'unknown' | 'skipped';
  /** Its own notice, where it is the only one. */
  readonly title: string;
  readonly body: string;
  /** Where the feed opens with a click. */
  readonly page: string;
}

/** News with the moment at which it came, in milliseconds. */
export interface DatedNews {
  readonly news: News;
  readonly at: number;
}

/** So long it is quiet before what came together is told together. */
const quiet = 20_000;
/** So long what came first waits for the rest of the morning at the most. */
const longestWait = 15 * 60_000;
/** The same of the same feed is not told twice within this time: a feed that fails at 08:00 and at 16:00 is told once. */
const sameAgain = 20 * 3_600_000;

/** Adds news to those that wait: one for each feed, the newest. */
export function withNews(waiting: readonly DatedNews[], news: News, at: number): readonly DatedNews[] {
  return [...waiting.filter((one) => one.news.feed !== news.feed), { news, at }];
}

/** Whether it was told already, a short while ago. */
export function isRepeated(told: readonly DatedNews[], news: News, now: number): boolean {
  return told.some(
    (one) => one.news.feed === news.feed && one.news.is === news.is && now >= one.at && now - one.at < sameAgain,
  );
}

/**
 * Milliseconds until what waits is to be told; 0: now; undefined: nothing waits. While runs are under way more may
 * come, but nothing waits longer than `longestWait`.
 */
export function tellIn(waiting: readonly DatedNews[], since: number, now: number, busy: boolean): number | undefined {
  const newest = waiting.at(-1);
  if (!newest) return undefined;
  const atLast = since + longestWait;
  return Math.max(0, Math.min(busy ? atLast : newest.at + quiet, atLast) - now);
}

/** What is worst comes first. */
export function inOrder(waiting: readonly DatedNews[]): readonly News[] {
  const order: readonly News['is'][] = ['failed', 'unknown', 'held', 'skipped'];
  return waiting.map(({ news }) => news).sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is));
}
