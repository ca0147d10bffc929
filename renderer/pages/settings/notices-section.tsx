import type { ReactNode } from 'react';
import type { PolicyView } from '../../../shared/bridge/policy-view';
import { ProblemLine } from '../../components/problem-line';
import { TickBox } from '../../components/tick-box';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { MailForm } from './mail-form';
import { WebhookForm } from './webhook-form';

interface NoticesSectionProps {
  readonly version: number;
  /** What the IT department decided about either way; left out: nothing. */
  readonly allowed: PolicyView['notices'] | undefined;
}

/** Who else is told when a run is held or fails. */
export function NoticesSection({ version, allowed = { mail: true, webhook: true } }: NoticesSectionProps) {
  const { t } = useWords();
  const answer = useAnswer('notices', undefined, version);
  const action = useAction();
  const view = answer.value;
  return (
    <section className="section" aria-labelledby="notices-title">
      <h2 className="section-title" id="notices-title">
        {t('notices.title')}
      </h2>
      <p className="soft">{t('notices.lead')}</p>
      <ProblemLine problem={action.problem ?? answer.problem} />
      {view === undefined ? null : (
        <>
          <Decided allowed={allowed.mail}>
            <MailForm key={`mail ${JSON.stringify(view.settings.mail)}`} view={view} onView={answer.set} />
          </Decided>
          <Decided allowed={allowed.webhook}>
            <WebhookForm key={`hook ${JSON.stringify(view.settings.webhook)}`} view={view} onView={answer.set} />
          </Decided>
          {view.settings.mail || view.settings.webhook ? (
            <TickBox
              on={view.settings.sentToo}
              onChange={(sentToo) =>
                void action.run('setNotices', { settings: { ...view.settings, sentToo } }).then((done) => {
                  if (done !== undefined) answer.set(done);
                })
              }
            >
              {t('notices.sent too')}
            </TickBox>
          ) : null}
          {view.untilQuit ? <p className="hint">{t('notices.until quit')}</p> : null}
        </>
      )}
    </section>
  );
}

/** A way that the IT department does not want is still shown, and cannot be used. */
function Decided({ allowed, children }: { readonly allowed: boolean; readonly children: ReactNode }) {
  const { t } = useWords();
  if (allowed) return children;
  return (
    <div>
      <fieldset className="decided" disabled>
        {children}
      </fieldset>
      <p className="hint">{t('policy.decided')}</p>
    </div>
  );
}
