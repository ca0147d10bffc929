import { useState } from 'react';
import type { ScheduleView, TriedRun } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

const meanings = { sent: 'good', nothing: 'good', held: 'needs', unknown: 'needs', failed: 'failed' } as const;

/** A run at once on the schedule's own way, and what would still be different tomorrow. */
export function TryRow({ view }: { readonly view: ScheduleView }) {
  const words = useWords();
  const { t } = words;
  const { card, changed, go } = useFeed();
  const action = useAction();
  const [tried, setTried] = useState<TriedRun | undefined>(undefined);
  const start = () => {
    setTried(undefined);
    void action.run('trySchedule', { feed: card.id }).then((done) => {
      if (done === undefined) return;
      setTried(done);
      changed();
    });
  };
  const ready = !view.doubts.includes('connection not tested');
  return (
    <section className="section" aria-labelledby="try-title">
      <h3 className="section-title" id="try-title">
        {t('try.title')}
      </h3>
      <p className="soft">{t('try.means', { vendor: card.vendor })}</p>
      <div className="row">
        <Button
          onPress={start}
          busy={action.busy !== undefined}
          disabled={!ready || card.heldReasons.length > 0}
          describedBy="try-why"
        >
          {t('try.button')}
        </Button>
        <span id="try-why" className="soft">
          {!ready ? t('try.not tested') : card.heldReasons.length > 0 ? t('try.held first') : ''}
        </span>
      </div>
      <ProblemLine problem={action.problem} />
      {tried === undefined ? null : tried.is === 'waiting' ? (
        <Notice meaning="needs" announce title={t(`try.waits.${tried.for}`)} />
      ) : (
        <Notice
          meaning={meanings[tried.run.outcome]}
          announce
          title={t(`try.${tried.run.outcome}`, { vendor: card.vendor })}
          {...(tried.run.outcome === 'held'
            ? { actions: <Button onPress={() => go('held')}>{t('try.held.look')}</Button> }
            : {})}
        >
          {tried.run.problem === undefined ? null : <p>{words.fault(tried.run.problem)}</p>}
        </Notice>
      )}
      {view.doubts.map((doubt) =>
        doubt === 'connection not tested' ? null : (
          <p key={doubt} className="try-doubt">
            <strong>{t('try.differs')}</strong> {t(`try.doubt.${doubt}`)}
          </p>
        ),
      )}
    </section>
  );
}
