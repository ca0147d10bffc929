import { useState } from 'react';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { FeedProblem } from '../feed/feed-problem';
import { PageFrame } from '../feed/page-frame';
import { IssueKinds, kindTitle } from './issue-kinds';
import { IssuePeople } from './issue-people';
import './check.css';

/** Who is ready, and who needs a look before their data can go. */
export function CheckPage() {
  const words = useWords();
  const { t } = words;
  const { card, version, go } = useFeed();
  const check = useAnswer('check', { feed: card.id }, version);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const view = check.value;
  const groups = view?.groups ?? [];
  const chosen = groups.find((group) => group.id === asked) ?? groups[0];
  const problem = check.problem ?? view?.problem;
  const wait =
    view === undefined || problem !== undefined
      ? t('check.wait')
      : view.ready === 0
        ? t('check.wait.nobody')
        : undefined;
  return (
    <PageFrame
      heading={t('check.heading')}
      wait={wait}
      lead={view === undefined || problem !== undefined ? undefined : <p>{t('check.lead')}</p>}
    >
      <FeedProblem problem={problem} />
      {view === undefined && check.problem === undefined ? <Loading label={t('check.loading')} /> : null}
      {view === undefined || problem !== undefined ? null : (
        <>
          <Notice
            meaning={view.setAside > 0 ? 'needs' : 'good'}
            title={t('check.ready', { ready: view.ready, people: view.people })}
          >
            <p>
              {view.setAside > 0
                ? t('check.set-aside', { count: view.setAside, vendor: card.vendor })
                : groups.length > 0
                  ? t('check.warnings-only')
                  : t('check.all-ready')}
            </p>
          </Notice>
          {chosen === undefined ? null : (
            <div className="check-split">
              <IssueKinds groups={groups} chosen={chosen.id} choose={setAsked} />
              <IssuePeople
                key={chosen.id}
                group={chosen}
                title={kindTitle(words, chosen)}
                mend={() => go(chosen.column === '' ? 'file' : 'columns')}
              />
            </div>
          )}
        </>
      )}
    </PageFrame>
  );
}
