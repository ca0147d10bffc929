import type { Locale } from '../../shared/words/locale';
import { faultInWindow } from '../../shared/words/fault-in-window';
import { say } from '../../shared/words/say';
import type { FeedEntry } from '../store/settings-data';
import type { RunEnd } from './runs';

/** What a person is told when a run has ended and nobody was looking; undefined: nothing worth a disturbance. */
export function runNotice(
  locale: Locale,
  entry: FeedEntry,
  { view, byItself }: RunEnd,
): { title: string; body: string; page: string } | undefined {
  const values = { feed: entry.feed.name, vendor: entry.vendor };
  const t = (code: string): string => say(locale, 'screen', code, values);
  const problem = view.problem ? faultInWindow(locale, view.problem.code, view.problem.values) : '';
  switch (view.outcome) {
    case 'held':
      return { title: t('notice.held title'), body: t('notice.held'), page: 'held' };
    case 'failed':
      return { title: t('notice.failed title'), body: problem, page: 'today' };
    case 'unknown':
      return { title: t('notice.unknown title'), body: problem, page: 'today' };
    case 'sent':
      return byItself ? undefined : { title: t('notice.sent title'), body: t('notice.sent'), page: 'today' };
    case 'nothing':
      return byItself ? undefined : { title: t('notice.nothing title'), body: t('notice.nothing'), page: 'today' };
  }
}
