import { useState } from 'react';
import type { IssueGroup } from '../../../shared/bridge/views';
import type { ProblemOutcome } from '../../../shared/issues/problem-rules';
import { ChoiceGroup } from '../../components/choice-group';
import { Fold } from '../../components/fold';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './problem-rule.css';

/** What becomes of people with this kind of problem, and what may not be chosen, with the reason. */
export function ProblemRule({ group }: { readonly group: IssueGroup }) {
  const { t } = useWords();
  const { card, changed } = useFeed();
  const { vendor } = card;
  const action = useAction();
  const [open, setOpen] = useState(false);
  const { code, column, severity, decided, choices } = group;
  const set = (then: ProblemOutcome | null) =>
    void action.run('setProblemRule', { feed: card.id, code, column, then }).then(changed);
  return (
    <div className="problem-rule">
      <p className="soft">
        {decided === undefined ? t(`check.means.${severity}`) : t(`rule.now.${decided}`, { vendor })}
      </p>
      <Fold title={t('rule.title')} open={open} onOpen={setOpen} small level={4}>
        <ChoiceGroup
          label={t('rule.label')}
          hideLabel
          options={[
            { id: 'usual', text: t('rule.usual') },
            ...choices.possible.map((then) => ({
              id: then,
              text: t(`rule.${then}`),
              detail: t(`rule.${then}.detail`, { vendor, column }),
            })),
          ]}
          chosen={decided ?? 'usual'}
          onChoose={(id) => set(id === 'usual' ? null : (id as ProblemOutcome))}
        />
        {choices.notWithout === undefined || choices.notWithout === 'no value' ? null : (
          <p className="hint">{t(`rule.not-without.${choices.notWithout}`, { vendor, column })}</p>
        )}
      </Fold>
      <ProblemLine problem={action.problem} />
    </div>
  );
}
