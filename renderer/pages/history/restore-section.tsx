import { useState } from 'react';
import type { RestoreView } from '../../../shared/bridge/history-views';
import type { RunSummary } from '../../../shared/history/feed-state';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { sayingKey } from '../../saying-key';
import { whenInWords } from '../../times';
import { useAnswer } from '../../use-answer';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { RestorePeople } from './restore-people';
import { RestoreTotals } from './restore-totals';
import { SectionHeading } from './section-heading';
import '../changes/consequences.css';

interface RestoreSectionProps {
  readonly run: string;
  readonly runs: readonly RunSummary[];
  readonly onBack: () => void;
}

/** What would change if an earlier run's state were sent again; what comes after; and the button that does it. */
export function RestoreSection({ run, runs, onBack }: RestoreSectionProps) {
  const words = useWords();
  const { t } = words;
  const { card, version, go, run: watch } = useFeed();
  const now = useNow();
  // What was shown when the button was pressed stays until the run is over.
  const [asked] = useState(version);
  const answer = useAnswer('restoreView', { feed: card.id, run }, watch.running ? asked : version);
  const view = answer.value;
  const { vendor } = card;
  const at = runs.find((one) => one.run === run)?.at;
  const send = async () => {
    const done = await watch.restore(run);
    if (done?.outcome === 'held') go('held');
    else if (done !== undefined) onBack();
  };
  return (
    <section className="story">
      <SectionHeading onBack={onBack}>
        {t('restore.heading', { when: at === undefined ? run : whenInWords(words, at, now) })}
      </SectionHeading>
      <ProblemLine problem={answer.problem} />
      {view === undefined && answer.problem === undefined ? <Loading label={t('changes.loading')} /> : null}
      {view === undefined ? null : view.verdict === 'nothing' ? (
        <p>{t('restore.nothing', { vendor })}</p>
      ) : (
        <>
          <p className="soft">{t('restore.lead', { vendor })}</p>
          {view.verdict === 'held' && !watch.running ? (
            <Notice meaning="needs" title={t('restore.held', { count: view.holds.length })}>
              <ul className="plain-list">
                {view.holds.map((hold) => (
                  <li key={sayingKey(hold)}>{words.hold(hold)}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <RestoreTotals view={view} />
          <After view={view} />
          {card.stepsDone.includes('connection') ? (
            <div className="button-bar">
              <Button look="primary" busy={watch.running} onPress={() => void send()}>
                {t(view.verdict === 'held' ? 'restore.send.held' : 'restore.send', { vendor })}
              </Button>
              <Button onPress={onBack} disabled={watch.running}>
                {t('common.cancel')}
              </Button>
            </div>
          ) : (
            <p className="soft">{t('restore.no-connection')}</p>
          )}
          <RestorePeople run={run} />
        </>
      )}
    </section>
  );
}

/** The export goes on saying what it says: the next run brings that back. */
function After({ view: { back } }: { readonly view: RestoreView }) {
  const words = useWords();
  const { t } = words;
  const { go } = useFeed();
  const same = back.is === 'known' && back.added + back.changed + back.removed === 0;
  return (
    <section className="consequences" aria-label={t('restore.after')}>
      <h4 className="label">{t('restore.after')}</h4>
      {back.is === 'not known' ? (
        <p>
          {t('restore.back.unknown')} {words.fault(back.problem)}
        </p>
      ) : same ? (
        <p>{t('restore.back.none')}</p>
      ) : (
        <p>{t('restore.back', { added: back.added, changed: back.changed, removed: back.removed })}</p>
      )}
      {same ? null : (
        <p>
          {t('restore.pause')}{' '}
          <Button look="quiet" onPress={() => go('schedule')}>
            {t('restore.to-schedule')}
          </Button>
        </p>
      )}
    </section>
  );
}
