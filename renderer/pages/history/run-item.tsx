import { useEffect, useRef, useState } from 'react';
import type { HistoryView } from '../../../shared/bridge/history-views';
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
import { FileLook } from './file-look';
import { collectedSentence, meaningOfRun, runDetails, runTitle } from './run-words';

interface RunItemProps {
  readonly run: RunSummary;
  readonly kept: boolean;
  readonly restorable: boolean;
  /** When the run was whose state it sent again. */
  readonly restored: string | undefined;
  /** The one that the reader came for. */
  readonly isShown: boolean;
  readonly onHistory: (view: HistoryView) => void;
  readonly onRestore: () => void;
}

/** One run: how it ended, why, and what one can still do about it. */
export function RunItem({ run, kept, restorable, restored, isShown, onHistory, onRestore }: RunItemProps) {
  const words = useWords();
  const { t } = words;
  const { card, changed } = useFeed();
  const now = useNow();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const [looking, setLooking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isShown) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [isShown]);
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const collected = collectedSentence(words, run, card.vendor, now);
  const mayBeRefused = run.outcome === 'sent' || run.outcome === 'unknown';
  const save = async () => {
    const done = await action.run('saveSentFile', { feed: card.id, run: run.run });
    if (done !== undefined && done !== null) setSaved(done.saved);
  };
  return (
    <li className={`run${isShown ? ' run-shown' : ''}`} ref={item} tabIndex={isShown ? -1 : undefined}>
      <Mark meaning={meaningOfRun(run)} />
      <div className="run-text">
        <p className="small soft first-capital">
          {whenInWords(words, run.at, now)} · {t(`run.trigger.${run.trigger}`)}
        </p>
        <p className="run-title">{runTitle(words, run, card.vendor)}</p>
        {restored === undefined ? null : <p>{t('run.restores', { when: whenInWords(words, restored, now) })}</p>}
        {runDetails(words, run).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {run.refused === undefined ? null : <p>{t('run.was-refused', { vendor: card.vendor })}</p>}
        {collected === undefined ? null : <p>{collected}</p>}
        {run.remote === undefined ? null : (
          <p className="small soft">
            {run.server === undefined ? null : <>{t('run.to-server', { server: run.server })} </>}
            <span className="code">{run.remote}</span>
          </p>
        )}
        {run.remote === undefined || kept ? null : <p className="small soft">{t('run.file-gone')}</p>}
        {kept || mayBeRefused || restorable ? (
          <div className="run-actions">
            {kept ? (
              <Button look="quiet" onPress={() => setLooking(!looking)}>
                {t(looking ? 'run.look.close' : 'run.look')}
              </Button>
            ) : null}
            {kept ? (
              <Button look="quiet" onPress={() => void save()} busy={action.busy === 'saveSentFile'}>
                {t('run.save')}
              </Button>
            ) : null}
            {restorable ? (
              <Button look="quiet" onPress={onRestore}>
                {t('restore.open')}
              </Button>
            ) : null}
            {mayBeRefused && run.refused === undefined ? (
              <Button look="quiet" onPress={() => setAsking(true)}>
                {t('run.refused', { vendor: card.vendor })}
              </Button>
            ) : null}
          </div>
        ) : null}
        {looking ? <FileLook run={run.run} /> : null}
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
