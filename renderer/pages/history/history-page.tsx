import { useState } from 'react';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { RunPanel } from '../feed/run-panel';
import { PersonFinder } from './person-finder';
import { PersonStory } from './person-story';
import { RestoreSection } from './restore-section';
import { RosterChart } from './roster-chart';
import { RunList } from './run-list';
import './history.css';

/** What of the history one looks at: all of it, one person's, or one run that is to be sent again. */
type Look =
  | { readonly at: 'runs'; readonly shown?: string }
  | { readonly at: 'person'; readonly key: string; readonly run: string }
  | { readonly at: 'restore'; readonly run: string };

/** Everything that happened to a feed: its size over time, each run, each person's story. */
export function HistoryPage() {
  const { t } = useWords();
  const { card, version } = useFeed();
  const history = useAnswer('history', { feed: card.id }, version);
  const [look, setLook] = useState<Look>({ at: 'runs' });
  const [find, setFind] = useState('');
  const view = history.value;
  const back = () => setLook({ at: 'runs' });
  return (
    <PageFrame heading={t('history.heading')} narrow>
      <RunPanel />
      <ProblemLine problem={history.problem} />
      {view === undefined && history.problem === undefined ? <Loading label={t('common.loading')} /> : null}
      {view === undefined ? null : view.runs.length === 0 ? (
        <p className="soft">{t('history.empty', { vendor: card.vendor })}</p>
      ) : look.at === 'person' ? (
        <PersonStory
          personKey={look.key}
          run={look.run}
          onBack={back}
          onRun={(shown) => setLook({ at: 'runs', shown })}
        />
      ) : look.at === 'restore' ? (
        <RestoreSection run={look.run} runs={view.runs} onBack={back} />
      ) : (
        <>
          <PersonFinder find={find} onFind={setFind} onChoose={({ key, run }) => setLook({ at: 'person', key, run })} />
          <RosterChart runs={view.runs} />
          <RunList
            key={look.shown ?? ''}
            view={view}
            shown={look.shown}
            onHistory={history.set}
            onRestore={(run) => setLook({ at: 'restore', run })}
          />
        </>
      )}
    </PageFrame>
  );
}
