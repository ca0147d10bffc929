import { ProblemLine } from '../../components/problem-line';
import { TickBox } from '../../components/tick-box';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { MailForm } from './mail-form';
import { WebhookForm } from './webhook-form';

/** Who else is told when a run is held or fails. */
export function NoticesSection({ version }: { readonly version: number }) {
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
          <MailForm key={`mail ${JSON.stringify(view.settings.mail)}`} view={view} onView={answer.set} />
          <WebhookForm key={`hook ${JSON.stringify(view.settings.webhook)}`} view={view} onView={answer.set} />
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
