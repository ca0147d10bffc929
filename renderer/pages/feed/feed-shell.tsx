import { useCallback, useMemo, useState } from 'react';
import type { AppView, FeedCard } from '../../../shared/bridge/views';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { pageLater } from '../../components/page-later';
import { isBeingSetUp, isSetupPage, type FeedPage, type Place } from '../../place';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { FeedHead } from './feed-head';
import { FeedScopeContext, type FeedScope } from './feed-scope';
import { FeedTabs } from './feed-tabs';
import { useRun } from './use-run';

interface FeedShellProps {
  readonly app: AppView;
  readonly card: FeedCard;
  readonly page: FeedPage;
  readonly go: (place: Place) => void;
  readonly version: number;
  readonly moves: number;
  readonly changed: () => void;
}

const pages: Readonly<Record<FeedPage, (props: object) => React.ReactNode>> = {
  today: pageLater(async () => (await import('../today/today-page')).TodayPage),
  held: pageLater(async () => (await import('../changes/held-page')).HeldPage),
  file: pageLater(async () => (await import('../file/file-page')).FilePage),
  columns: pageLater(async () => (await import('../columns/columns-page')).ColumnsPage),
  check: pageLater(async () => (await import('../check/check-page')).CheckPage),
  changes: pageLater(async () => (await import('../changes/changes-page')).ChangesPage),
  connection: pageLater(async () => (await import('../connection/connection-page')).ConnectionPage),
  schedule: pageLater(async () => (await import('../schedule/schedule-page')).SchedulePage),
  history: pageLater(async () => (await import('../history/history-page')).HistoryPage),
  checklist: pageLater(async () => (await import('../checklist/checklist-page')).ChecklistPage),
  compare: pageLater(async () => (await import('../compare/compare-page')).ComparePage),
};

/** One feed: its head, its steps or tabs, and the page the reader is on. */
export function FeedShell({ app, card, page, go, version, moves, changed }: FeedShellProps) {
  const words = useWords();
  const view = useAnswer('feed', { feed: card.id }, version);
  const run = useRun(card.id, changed);
  const { forget, running } = run;
  const goTo = useCallback(
    (next: FeedPage) => {
      if (!running) forget();
      go({ at: 'feed', feed: card.id, page: next });
    },
    [go, card.id, forget, running],
  );
  const feed = view.value;
  // The last step does not turn into a tab under the reader's hands: the set-up ends when they leave it.
  const [inSteps, setInSteps] = useState(() => isBeingSetUp(card));
  const settingUp = isBeingSetUp(card) || (inSteps && isSetupPage(page));
  if (settingUp !== inSteps) setInSteps(settingUp);
  const scope = useMemo<FeedScope | undefined>(
    () =>
      feed === undefined
        ? undefined
        : { app, card, view: feed, settingUp, page, go: goTo, version, changed, run, moves },
    [app, card, feed, settingUp, page, goTo, version, changed, run, moves],
  );
  if (scope === undefined) {
    return (
      <div className="page-in">
        {view.problem === undefined ? (
          <Loading label={words.t('common.loading')} />
        ) : (
          <Notice meaning="failed" title={words.fault(view.problem)} announce />
        )}
      </div>
    );
  }
  const Page = pages[page];
  return (
    <FeedScopeContext value={scope}>
      <FeedHead removed={() => go({ at: 'start' })} />
      <FeedTabs />
      <Page key={page} />
    </FeedScopeContext>
  );
}
