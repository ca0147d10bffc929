import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import { noticeBook } from '../notify/notice-book';
import type { RunMessage } from '../notify/run-message';
import { severalAsOne } from '../notify/several-as-one';
import { systemClock } from '../schedule/clock';
import type { Desk } from './desk';
import { stateOf } from './feed-views';
import { moment } from './moments';
import { notify } from './notices';
import { runNotice } from './run-notice';
import type { FeedEntry } from '../store/settings-data';
import type { OutsideNotices } from './outside-notices';
import type { RunEnd } from './runs';

export interface NewsPorts {
  readonly desk: Desk;
  readonly outside: Pick<OutsideNotices, 'tell'>;
  readonly locale: () => Locale;
  /** A person is looking at the window. */
  readonly watched: () => boolean;
  readonly busy: () => boolean;
  readonly openFeed: (feed: string, page: string) => void;
}

/** What people are told of runs: by hand at once, of the schedule gathered, and what is tried again only in the end. */
export interface ScheduleNews {
  ended(end: RunEnd): void;
  gaveUp(feed: string): void;
  skipped(feed: string, at: string): void;
}

export function scheduleNews({ desk, outside, locale, watched, busy, openFeed }: NewsPorts): ScheduleNews {
  const lastFailure = new Map<string, RunEnd>();
  const book = noticeBook({
    clock: systemClock,
    busy,
    show(all) {
      const [first] = all;
      if (!first || watched()) return;
      const notice = all.length === 1 ? first : severalAsOne(locale(), all);
      notify({ ...notice, click: () => openFeed(first.feed, first.page) });
    },
  });

  function tellEnd(end: RunEnd): void {
    const entry = desk.settings.read().feeds.find(({ feed }) => feed.id === end.feed);
    if (entry && end.byItself) outside.tell(messageOf(entry, end, desk.now().toISOString()));
    const notice = entry && runNotice(locale(), entry, end);
    if (!entry || !notice) return;
    const { outcome } = end.view;
    if (end.byItself && (outcome === 'held' || outcome === 'failed' || outcome === 'unknown')) {
      book.tell({ feed: end.feed, name: entry.feed.name, is: outcome, ...notice });
    } else if (!watched()) notify({ ...notice, click: () => openFeed(end.feed, notice.page) });
  }

  return {
    ended(end) {
      // What the schedule tries again by itself is told when that is over.
      if (end.byItself && end.again) lastFailure.set(end.feed, end);
      else {
        lastFailure.delete(end.feed);
        tellEnd(end);
      }
    },
    gaveUp(feed) {
      const end = lastFailure.get(feed) ?? endInJournal(desk, feed);
      lastFailure.delete(feed);
      if (end) tellEnd({ ...end, again: false });
    },
    skipped(feed, at) {
      const entry = desk.settings.read().feeds.find((candidate) => candidate.feed.id === feed);
      if (!entry) return;
      const { name } = entry.feed;
      outside.tell({ feed: name, vendor: entry.vendor, outcome: 'skipped', codes: [], at });
      const t = (code: string): string => say(locale(), 'screen', code, { feed: name, when: moment(locale(), at) });
      const words = { title: t('notice.skipped title'), body: t('notice.skipped') };
      book.tell({ feed, name, is: 'skipped', ...words, page: 'schedule' });
    },
  };
}

/** What others are told: codes and counts only. */
function messageOf({ feed, vendor }: FeedEntry, { view }: RunEnd, at: string): RunMessage {
  const { outcome, problem, holds, counts } = view;
  return {
    feed: feed.name,
    vendor,
    outcome,
    codes: problem ? [problem.code] : holds.map(({ code }) => code),
    ...(counts && {
      counts: {
        rows: counts.rows,
        added: counts.added,
        changed: counts.changed,
        removed: counts.removed,
        errors: counts.errors,
        warnings: counts.warnings,
      },
    }),
    at,
  };
}

/** How the last run of the schedule ended, when that was before the app was started. */
function endInJournal(desk: Desk, feed: string): RunEnd | undefined {
  const run = stateOf(desk, feed)?.runs.find(({ trigger }) => trigger === 'schedule');
  if (!run) return undefined;
  const { outcome, code, values = {} } = run;
  if (outcome !== 'failed' && outcome !== 'unknown' && outcome !== 'interrupted') return undefined;
  // A run without an end left no reason either: the app or the computer was stopped in the middle.
  const problem = code === undefined ? { code: 'broken off by a stop', values: {} } : { code, values };
  return {
    feed,
    view: { outcome: outcome === 'interrupted' ? 'unknown' : outcome, holds: [], problem },
    byItself: true,
    again: false,
  };
}
