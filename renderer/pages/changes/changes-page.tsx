import { useState } from 'react';
import type { ChangesView } from '../../../shared/bridge/changes-views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { TickBox } from '../../components/tick-box';
import { sayingKey } from '../../saying-key';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { FeedProblem } from '../feed/feed-problem';
import { PageFrame } from '../feed/page-frame';
import { RunPanel } from '../feed/run-panel';
import { RestoredNotice } from '../history/restored-notice';
import { ByHandPeople } from './by-hand-people';
import { ChangeList } from './change-list';
import { Consequences } from './consequences';
import { ExportButton } from './export-button';
import { MayHold } from './may-hold';
import { MissingPeople } from './missing-people';
import { ReportButtons } from './report-buttons';
import { SendButton } from './send-button';
import { Totals } from './totals';
import './changes.css';

/** What would happen at the vendor if the file were sent now, person by person. */
export function ChangesPage() {
  const words = useWords();
  const { t } = words;
  const { card, version, go, run } = useFeed();
  const [full, setFull] = useState(false);
  const answer = useAnswer('changes', { feed: card.id, full }, version);
  const saving = useAction();
  const view = answer.value;
  const problem = answer.problem ?? view?.problem;
  const usable = view !== undefined && problem === undefined;
  const canSend = usable && card.stepsDone.includes('connection');
  return (
    <PageFrame
      heading={t('changes.heading', { vendor: card.vendor })}
      lead={usable ? t(leadFor(view), { vendor: card.vendor }) : undefined}
      wait={usable ? undefined : t('changes.wait')}
      actions={canSend ? <SendButton view={view} full={full} /> : undefined}
    >
      <RunPanel />
      <FeedProblem problem={problem} />
      {view === undefined && answer.problem === undefined ? <Loading label={t('changes.loading')} /> : null}
      {usable ? (
        <>
          {view.verdict === 'held' && !run.running ? (
            <Notice
              meaning="needs"
              title={t('changes.held', { count: view.holds.length })}
              actions={<Button onPress={() => go('held')}>{t('changes.held.review')}</Button>}
            >
              <ul className="plain-list">
                {view.holds.map((hold) => (
                  <li key={sayingKey(hold)}>{words.hold(hold)}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <RestoredNotice />
          <Totals view={view} />
          <Consequences view={view} />
          {view.mayHold === undefined ? null : <MayHold view={view} mayHold={view.mayHold} />}
          <div className="changes-tools">
            <ExportButton full={full} action={saving} />
            <ReportButtons full={full} />
            {view.firstDelivery ? null : (
              <TickBox on={full} onChange={setFull}>
                {t('changes.full', { vendor: card.vendor })}
              </TickBox>
            )}
          </div>
          <MissingPeople full={full} view={view} />
          <ByHandPeople full={full} view={view} />
          {view.verdict === 'nothing' ? null : <ChangeList full={full} view={view} />}
        </>
      ) : null}
    </PageFrame>
  );
}

function leadFor({ verdict, firstDelivery }: ChangesView) {
  if (firstDelivery) return 'changes.lead.first';
  return verdict === 'nothing' ? 'changes.lead.nothing' : 'changes.lead';
}
