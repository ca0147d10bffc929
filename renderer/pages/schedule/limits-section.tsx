import type { ReactNode } from 'react';
import type { Limits } from '../../../shared/verdict/limits';
import { NumberInput } from '../../components/number-input';
import { ProblemLine } from '../../components/problem-line';
import { Sentence, slotMark } from '../../components/sentence';
import { TickBox } from '../../components/tick-box';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** When a run waits for a person: sentences with a number in them that can be changed. */
export function LimitsSection() {
  const { t } = useWords();
  const { card, view, changed } = useFeed();
  const action = useAction();
  const limits = view.feed.limits;
  const set = (next: Limits) => void action.run('setLimits', { feed: card.id, limits: next }).then(changed);
  const field = (name: Exclude<keyof Limits, 'sourceOlderThanDays'>, max: number): ReactNode => (
    <NumberInput
      key={name}
      inSentence
      label={t(`limits.${name}.label`)}
      value={limits[name]}
      max={max}
      fractions={name !== 'removedCount'}
      onCommit={(value) => set({ ...limits, [name]: value })}
    />
  );
  const { sourceOlderThanDays: oldDays, ...rest } = limits;
  return (
    <section className="section" aria-labelledby="limits-title">
      <h3 className="section-title" id="limits-title">
        {t('limits.title')}
      </h3>
      <p className="soft">{t('limits.lead')}</p>
      <ul className="limits">
        <li>
          <Sentence
            text={t('limits.removed', { percent: slotMark(0), count: slotMark(1) })}
            fields={[field('removedPercent', 100), field('removedCount', 100_000)]}
          />
        </li>
        <li>
          <Sentence text={t('limits.changed', { percent: slotMark(0) })} fields={[field('changedPercent', 100)]} />
        </li>
        <li>
          <Sentence text={t('limits.swing', { percent: slotMark(0) })} fields={[field('rowSwingPercent', 1000)]} />
        </li>
        <li>
          <Sentence text={t('limits.column', { percent: slotMark(0) })} fields={[field('columnChangedPercent', 100)]} />
        </li>
        <li>
          <Sentence text={t('limits.errors', { percent: slotMark(0) })} fields={[field('errorRowsPercent', 100)]} />
        </li>
        <li className="limits-old">
          <TickBox on={oldDays !== undefined} onChange={(on) => set(on ? { ...rest, sourceOlderThanDays: 3 } : rest)}>
            {t('limits.old.on')}
          </TickBox>
          {oldDays === undefined ? null : (
            <Sentence
              text={t('limits.old', { count: oldDays, days: slotMark(0) })}
              fields={[
                <NumberInput
                  key="old"
                  inSentence
                  label={t('limits.old.label')}
                  value={oldDays}
                  onCommit={(value) => set({ ...rest, sourceOlderThanDays: value })}
                />,
              ]}
            />
          )}
        </li>
      </ul>
      <p className="hint">{t('limits.always')}</p>
      <ProblemLine problem={action.problem} />
    </section>
  );
}
