import { useState } from 'react';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Loading } from '../../components/loading';
import { Mark } from '../../components/mark';
import { TextInput } from '../../components/text-input';
import { sayingKey } from '../../saying-key';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { FeedProblem } from '../feed/feed-problem';
import { PageFrame } from '../feed/page-frame';
import { RunPanel } from '../feed/run-panel';
import { RestoreHeld } from '../history/restore-held';
import { ByHandPeople } from './by-hand-people';
import { ChangeList } from './change-list';
import { Consequences } from './consequences';
import { MissingPeople } from './missing-people';
import { ReportButtons } from './report-buttons';
import { SendAnyway } from './send-anyway';
import { Totals } from './totals';
import './held.css';

/** What is unusual about a run, whom it concerns, and the three things one can do about it. */
export function HeldPage() {
  const words = useWords();
  const { t } = words;
  const { card, version, go, changed, run } = useFeed();
  const answer = useAnswer('changes', { feed: card.id, full: false }, version);
  const action = useAction();
  const [discarding, setDiscarding] = useState(false);
  const [reason, setReason] = useState('');
  const view = answer.value;
  const waiting = card.heldReasons.length > 0;
  const reasons = waiting ? card.heldReasons : (view?.holds ?? []);
  const restores = card.heldRestores;
  const approvable = restores !== undefined || view === undefined || view.holds.every((hold) => hold.approvable);
  const nothingHeld = view !== undefined && reasons.length === 0;
  return (
    <PageFrame
      heading={nothingHeld ? t('held.over') : t('held.heading', { count: reasons.length })}
      lead={nothingHeld ? t('held.over.lead') : t('held.lead', { vendor: card.vendor })}
    >
      <RunPanel endsElsewhere />
      <FeedProblem
        problem={action.problem ?? (restores === undefined ? (answer.problem ?? view?.problem) : undefined)}
      />
      {nothingHeld ? (
        <div className="button-bar">
          <Button onPress={() => go('changes')}>{t('held.to-changes')}</Button>
        </div>
      ) : (
        <>
          <ul className="held-reasons">
            {reasons.map((hold) => (
              <li key={sayingKey(hold)}>
                <Mark meaning="needs" />
                <span>{words.hold(hold)}</span>
              </li>
            ))}
          </ul>
          <div className="held-choices">
            <SendAnyway held={waiting} approvable={approvable} />
            <div className="held-choice">
              <h3 className="section-title">{t('held.mend')}</h3>
              <p className="soft">{t('held.mend.what')}</p>
              <div className="button-bar">
                <Button onPress={() => go('file')}>{t('held.mend.file')}</Button>
                <Button onPress={() => go('columns')}>{t('held.mend.columns')}</Button>
                <Button onPress={() => go('schedule')}>{t('held.mend.limits')}</Button>
                {waiting && restores === undefined && card.stepsDone.includes('connection') ? (
                  <Button busy={run.running} onPress={() => void run.send(false)}>
                    {t('held.mend.again')}
                  </Button>
                ) : null}
              </div>
            </div>
            {waiting ? (
              <div className="held-choice">
                <h3 className="section-title">{t('held.discard')}</h3>
                <p className="soft">{t('held.discard.what', { vendor: card.vendor })}</p>
                <div className="button-bar">
                  <Button look="danger" onPress={() => setDiscarding(true)} disabled={run.running}>
                    {t('held.discard.yes')}
                  </Button>
                </div>
              </div>
            ) : null}
          </div>
          {restores === undefined ? null : <RestoreHeld run={restores} />}
          {view === undefined && answer.problem === undefined && restores === undefined ? (
            <Loading label={t('common.loading')} />
          ) : null}
          {view === undefined || view.problem !== undefined || restores !== undefined ? null : (
            <>
              <Totals view={view} />
              <Consequences view={view} />
              <ReportButtons full={false} />
              <MissingPeople full={false} view={view} />
              <ByHandPeople full={false} view={view} />
              <ChangeList full={false} view={view} />
            </>
          )}
        </>
      )}
      <ConfirmDialog
        open={discarding}
        onClose={() => setDiscarding(false)}
        title={t('held.discard.title')}
        confirm={t('held.discard.yes')}
        cancel={t('held.discard.no')}
        onConfirm={() => {
          setDiscarding(false);
          void action
            .run('discard', { feed: card.id, reason: reason.trim() || t('held.discard.reason.none') })
            .then((done) => {
              if (done === undefined) return;
              changed();
              go('today');
            });
        }}
      >
        <p>{t('held.discard.what', { vendor: card.vendor })}</p>
        <TextInput label={t('held.discard.reason')} value={reason} onChange={setReason} className="field-wide" />
      </ConfirmDialog>
    </PageFrame>
  );
}
