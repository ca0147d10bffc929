import { useState } from 'react';
import type { HistoryView } from '../../../shared/bridge/views';
import type { RunSummary } from '../../../shared/history/feed-state';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Mark } from '../../components/mark';
import { ProblemLine } from '../../components/problem-line';
import { whenInWords } from '../../times';
import { useAction } from '../../use-action';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { collectedSentence, meaningOfRun, runDetails, runTitle } from './run-words';

interface RunItemProps {
  readonly run: RunSummary;
  readonly kept: boolean;
  readonly onHistory: (view: HistoryView) => void;
}

/** One run: how it ended, why, and what one can still do about it. */
export function RunItem({ run, kept, onHistory }: RunItemProps) {
  const words = useWords();
  const { t } = words;
  const { card, changed } = useFeed();
  const now = useNow();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const collected = collectedSentence(words, run, card.vendor, now);
  const mayBeRefused = run.outcome === 'sent' || run.outcome === 'unknown';
  const save = async () => {
    const done = await action.run('saveSentFile', { feed: card.id, run: run.run });
    if (done !== undefined && done !== null) setSaved(done.saved);
  };
  return (
    <li className="run">
      <Mark meaning={meaningOfRun(run)} />
      <div className="run-text">
        <p className="small soft first-capital">
          {whenInWords(words, run.at, now)} · {t(`run.trigger.${run.trigger}`)}
        </p>
        <p className="run-title">{runTitle(words, run, card.vendor)}</p>
        {runDetails(words, run).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {collected === undefined ? null : <p>{collected}</p>}
        {run.remote === undefined ? null : <p className="small soft code">{run.remote}</p>}
        {kept || mayBeRefused ? (
          <div className="run-actions">
            {kept ? (
              <Button look="quiet" onPress={() => void save()} busy={action.busy === 'saveSentFile'}>
                {t('run.save')}
              </Button>
            ) : null}
            {mayBeRefused ? (
              <Button look="quiet" onPress={() => setAsking(true)}>
                {t('run.refused', { vendor: card.vendor })}
              </Button>
            ) : null}
          </div>
        ) : null}
        <p role="status" className="small soft">
          {saved === undefined ? '' : t('common.saved', { file: saved })}
        </p>
        <ProblemLine problem={action.problem} />
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('run.refused.title', { vendor: card.vendor })}
        confirm={t('run.refused.yes')}
        cancel={t('common.cancel')}
        danger={false}
        onConfirm={() => {
          setAsking(false);
          void action.run('markRefused', { feed: card.id, run: run.run }).then((done) => {
            if (done === undefined) return;
            onHistory(done);
            changed();
          });
        }}
      >
        <p>{t('run.refused.means', { vendor: card.vendor })}</p>
      </ConfirmDialog>
    </li>
  );
}
