import { useCallback, useId, useState } from 'react';
import type { Checklist } from '../../../shared/destination/checklist';
import type { StepState } from '../../../shared/feed/checklist';
import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { TickBox } from '../../components/tick-box';
import { dayInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { showLetter } from './letter-box';
import { StepNote } from './step-note';
import { pageOfStep } from './step-pages';
import { whyOf } from './step-words';
import type { ChecklistActions } from './use-checklist';

interface ChecklistStepProps {
  readonly step: StepState;
  readonly destination: Checklist['destination'];
  readonly isNext: boolean;
  readonly actions: ChecklistActions;
}

/** One step: its tick, why and how, who says that it is done, and a note. What the app sees no person unticks. */
export function ChecklistStep({ step, destination, isNext, actions }: ChecklistStepProps) {
  const words = useWords();
  const { t } = words;
  const { card, go } = useFeed();
  const now = useNow();
  const whyId = useId();
  const [noting, setNoting] = useState<'no' | 'yes' | 'asked'>(step.note === '' ? 'no' : 'yes');
  const { id, done, sign } = step;
  const title = t(`checklist.${id}`, { vendor: card.vendor });
  const page = pageOfStep[id];
  const { note } = actions;
  const keepNote = useCallback((text: string) => note(id, text), [note, id]);
  return (
    <li className={`check-step${isNext ? ' check-step-next' : ''}`} {...(isNext && { 'aria-current': 'step' })}>
      <div className="check-step-line">
        <TickBox
          on={done !== undefined}
          readOnly={done?.by === 'app'}
          describedBy={whyId}
          onChange={(on) => void actions.tick(id, on)}
        >
          {title}
        </TickBox>
        {isNext ? <span className="check-step-now">{t('checklist.is-next')}</span> : null}
        {noting !== 'no' ? null : (
          <Button
            look="quiet"
            className="check-step-add"
            label={t('checklist.note.add.label', { step: title })}
            onPress={() => setNoting('asked')}
          >
            {t('checklist.note.add')}
          </Button>
        )}
      </div>
      <div className="check-step-more">
        <div id={whyId} className="check-step-text">
          <p className="soft">{whyOf(words, destination, id, card.vendor)}</p>
          {done === undefined ? null : (
            <p className="check-step-by">
              {done.by === 'app' ? <Mark meaning="good" small /> : null}
              {t(done.by === 'app' ? 'checklist.seen' : 'checklist.ticked', { day: dayInWords(words, done.on, now) })}
            </p>
          )}
          {sign === undefined || done !== undefined ? null : (
            <p>
              {words.lookUp(`checklist.sign.${sign.fact}`, {
                day: dayInWords(words, sign.on, now),
                vendor: card.vendor,
              })}
            </p>
          )}
        </div>
        {id !== 'access' ? null : (
          <Button look="quiet" className="check-step-go" onPress={showLetter}>
            {t('checklist.to-letter')}
          </Button>
        )}
        {page === undefined || done !== undefined ? null : (
          <Button
            look="quiet"
            className="check-step-go"
            label={t('checklist.go.label', { page: t(`page.${page}`), step: title })}
            onPress={() => go(page)}
          >
            {t('checklist.go', { page: t(`page.${page}`) })}
          </Button>
        )}
        {noting === 'no' ? null : (
          <StepNote title={title} note={step.note} fresh={noting === 'asked'} keep={keepNote} />
        )}
      </div>
    </li>
  );
}
