import { checklistOf, type ChecklistPhase } from '../../../shared/destination/checklist';
import type { ChecklistView } from '../../../shared/bridge/views';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useWords, type Words } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { ChecklistStep } from './checklist-step';
import { LetterBox } from './letter-box';
import { useChecklist } from './use-checklist';
import { VendorQuestions } from './vendor-questions';
import './checklist.css';

const phases: readonly ChecklistPhase[] = ['ask', 'prepare', 'connect', 'live'];

/** How far one is: "3 of 13 steps done. Next: …". */
export function progressInWords({ t }: Words, { steps, done, next }: ChecklistView, vendor: string): string {
  if (next === undefined) return t('checklist.all');
  const now = t('checklist.progress', { done, total: steps.length });
  return `${now} ${t('checklist.next', { step: t(`checklist.${next}`, { vendor }) })}`;
}

/** Every step with the vendor until files go there by themselves, the letter to it, and what it was asked. */
export function ChecklistPage() {
  const words = useWords();
  const { t } = words;
  const { card, view, version } = useFeed();
  const { value, problem, actions } = useChecklist(card.id, version);
  const { destination } = checklistOf(view.feed.destination);
  return (
    <PageFrame
      heading={t('checklist.heading', { vendor: card.vendor })}
      lead={t('checklist.lead', { vendor: card.vendor })}
      narrow
    >
      {value === undefined && problem === undefined ? <Loading label={t('common.loading')} /> : null}
      {value === undefined ? null : (
        <p className="check-progress" role="status">
          {progressInWords(words, value, card.vendor)}
        </p>
      )}
      <ProblemLine problem={problem} />
      {card.practice ? (
        <Notice meaning="open" title={t('checklist.practice')}>
          {t('checklist.practice.what', { vendor: card.vendor })}
        </Notice>
      ) : null}
      {value === undefined ? null : (
        <>
          {phases.map((phase) => (
            <section key={phase} className="check-phase" aria-labelledby={`phase-${phase}`}>
              <h3 className="section-title" id={`phase-${phase}`}>
                {t(`checklist.phase.${phase}`)}
              </h3>
              <ol className="check-steps">
                {value.steps
                  .filter((step) => step.phase === phase)
                  .map((step) => (
                    <ChecklistStep
                      key={step.id}
                      step={step}
                      destination={destination}
                      isNext={step.id === value.next}
                      actions={actions}
                    />
                  ))}
              </ol>
            </section>
          ))}
          <LetterBox />
          <VendorQuestions questions={value.questions} destination={destination} answer={actions.answer} />
        </>
      )}
    </PageFrame>
  );
}
