import type { Clock } from '../schedule/clock';
import { type DatedNews, inOrder, isRepeated, type News, tellIn, withNews } from './news';

export interface NoticePorts {
  readonly clock: Clock;
  /** A run is under way. */
  busy(): boolean;
  /** One notice for all of these, the worst first. */
  show(news: readonly News[]): void;
}

/** Gathers what comes of the schedule into one notice a morning, instead of one for each feed and try. */
export function noticeBook({ clock, busy, show }: NoticePorts): { tell(news: News): void } {
  let waiting: readonly DatedNews[] = [];
  let told: readonly DatedNews[] = [];
  let since = 0;
  let callOff: (() => void) | undefined;

  function plan(): void {
    callOff?.();
    const now = clock.now().getTime();
    const wait = tellIn(waiting, since, now, busy());
    if (wait === undefined) return;
    if (wait > 0) {
      // Whether runs are under way is looked at again meanwhile.
      callOff = clock.after(Math.min(wait, 5_000), plan);
      return;
    }
    const all = inOrder(waiting);
    told = [...told, ...waiting.map(({ news }) => ({ news, at: now }))].slice(-200);
    waiting = [];
    show(all);
  }

  return {
    tell(news) {
      const now = clock.now().getTime();
      if (isRepeated(told, news, now)) return;
      if (waiting.length === 0) since = now;
      waiting = withNews(waiting, news, now);
      plan();
    },
  };
}
