import { memo, useState } from 'react';
import type { ColumnRescue } from '../../../shared/rescue/rescue';
import type { RescueFound } from '../../../shared/rescue/found';
import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { mayBeSentence, rescueAnswer, rescueReasons, rescueTitle } from './rescue-sentences';
import './rescue-panel.css';

interface RescuePanelProps {
  readonly rescues: readonly RescueFound[];
  readonly answer: (column: string, rescue: ColumnRescue) => void;
  readonly busy: boolean;
}

/** What Excel did to the columns, with the answer that a person gave or is asked for. */
export const RescuePanel = memo(function RescuePanel({ rescues, answer, busy }: RescuePanelProps) {
  const { t } = useWords();
  const [reopened, setReopened] = useState<string | undefined>(undefined);
  if (rescues.length === 0) return null;
  const idOf = ({ column, kind }: RescueFound): string => `${kind} ${column}`;
  return (
    <section className="section" aria-labelledby="rescue-title">
      <h3 className="section-title" id="rescue-title">
        {t('rescue.title')}
      </h3>
      {rescues.some(({ proposal }) => proposal !== undefined) ? <p className="soft">{t('rescue.remembered')}</p> : null}
      <ul className="rescues">
        {rescues.map((found) => (
          <li key={idOf(found)}>
            {found.answer !== undefined && reopened !== idOf(found) ? (
              <Answered found={found} change={() => setReopened(idOf(found))} />
            ) : (
              <Question
                found={found}
                busy={busy}
                answer={(rescue) => {
                  setReopened(undefined);
                  answer(found.column, rescue);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});

function Answered({ found, change }: { readonly found: RescueFound; readonly change: () => void }) {
  const words = useWords();
  const sentence = rescueAnswer(words, found);
  return (
    <div className="rescue-answered">
      <Mark meaning={found.answer === 'accepted' ? (found.misfits > 0 ? 'needs' : 'good') : 'open'} />
      <p>{sentence}</p>
      <Button look="quiet" onPress={change} label={`${words.t('rescue.change')}: ${sentence}`}>
        {words.t('rescue.change')}
      </Button>
    </div>
  );
}

interface QuestionProps {
  readonly found: RescueFound;
  readonly answer: (rescue: ColumnRescue) => void;
  readonly busy: boolean;
}

function Question({ found, answer, busy }: QuestionProps) {
  const words = useWords();
  const { t } = words;
  const { kind, proposal, examples } = found;
  const mended = examples.filter(({ after }) => after !== undefined);
  const unsure = examples.filter(({ may }) => may !== undefined);
  const lost = examples.filter(({ after, may }) => after === undefined && may === undefined);
  const offer = kind === 'exponent' || kind === 'long number' ? undefined : proposal;
  return (
    <div className="rescue">
      <Mark meaning={offer === undefined ? 'failed' : 'needs'} />
      <div className="rescue-text">
        <p className="rescue-title">{rescueTitle(words, found)}</p>
        {rescueReasons(words, found).map((reason) => (
          <p key={reason} className="soft">
            {reason}
          </p>
        ))}
        {mended.length === 0 && lost.length === 0 ? null : (
          <ul className="rescue-examples">
            {mended.map(({ row, before, after }) => (
              <li key={row}>
                <bdi dir="ltr">{before}</bdi>
                <span className="visually-hidden">{t('rescue.becomes')}</span>
                <span className="arrow arrow-on" aria-hidden="true" />
                <bdi dir="ltr" className="rescue-after">
                  {after}
                </bdi>
              </li>
            ))}
            {lost.map(({ row, before }) => (
              <li key={row}>
                <bdi dir="ltr">{before}</bdi>
              </li>
            ))}
          </ul>
        )}
        {unsure.map(({ row, before, may }) => (
          <p key={row}>{mayBeSentence(words, before, may ?? [])}</p>
        ))}
        {offer === undefined ? null : (
          <div className="row rescue-actions">
            <Button onPress={() => answer(offer)} busy={busy}>
              {t('rescue.yes', { kind })}
            </Button>
            <Button look="quiet" onPress={() => answer({ [kind]: 'leave' })} busy={busy}>
              {t('rescue.no')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
