import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { RosterChart } from './roster-chart';
import { RunItem } from './run-item';
import './history.css';

/** Everything that happened to a feed, newest first, as sentences. */
export function HistoryPage() {
  const { t } = useWords();
  const { card, version } = useFeed();
  const history = useAnswer('history', { feed: card.id }, version);
  const view = history.value;
  return (
    <PageFrame heading={t('history.heading')} narrow>
      <ProblemLine problem={history.problem} />
      {view === undefined && history.problem === undefined ? <Loading label={t('common.loading')} /> : null}
      {view === undefined ? null : view.runs.length === 0 ? (
        <p className="soft">{t('history.empty', { vendor: card.vendor })}</p>
      ) : (
        <>
          <RosterChart runs={view.runs} />
          <ul className="runs">
            {view.runs.map((run) => (
              <RunItem key={run.run} run={run} kept={view.kept.includes(run.run)} onHistory={history.set} />
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}
