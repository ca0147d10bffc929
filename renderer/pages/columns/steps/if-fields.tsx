import { conditionKinds, type Outcome, type Transform } from '../../../../shared/mapping/mapping';
import type { Column } from '../../../../shared/table/table';
import { SelectBox } from '../../../components/select-box';
import { TextInput } from '../../../components/text-input';
import { useWords } from '../../../words';
import { ColumnSelect } from './column-select';

type IfStep = Extract<Transform, { do: 'if' }>;

interface IfFieldsProps {
  readonly step: IfStep;
  readonly sourceColumns: readonly Column[];
  readonly change: (step: IfStep, keep: boolean) => void;
  readonly leave: () => void;
}

/** If this column is so, then this, else that. */
export function IfFields({ step, sourceColumns, change, leave }: IfFieldsProps) {
  const { t } = useWords();
  const asksForValues = step.is !== 'empty' && step.is !== 'not empty';
  const several = step.is === 'one of';
  return (
    <>
      <ColumnSelect
        label={t('steps.if.of')}
        none={t('steps.if.value')}
        columns={sourceColumns}
        chosen={step.of}
        choose={(of) => {
          const { of: _before, ...rest } = step;
          change(of === undefined ? rest : { ...rest, of }, true);
        }}
      />
      <SelectBox
        label={t('steps.if.is')}
        options={conditionKinds.map((id) => ({ id, text: t(`steps.is.${id}`) }))}
        chosen={step.is}
        onChoose={(id) => change({ ...step, is: id as IfStep['is'] }, true)}
      />
      {asksForValues ? (
        <TextInput
          label={t(several ? 'steps.values.several' : 'steps.values')}
          value={several ? step.values.join('\n') : (step.values[0] ?? '')}
          {...(several ? { rows: 3 } : {})}
          onChange={(text) => change({ ...step, values: several ? text.split('\n') : [text] }, false)}
          onLeave={leave}
        />
      ) : (
        <span />
      )}
      <OutcomeFields
        label={t('steps.then')}
        outcome={step.then}
        sourceColumns={sourceColumns}
        change={(then, keep) => change({ ...step, then }, keep)}
        leave={leave}
      />
      <OutcomeFields
        label={t('steps.else')}
        outcome={step.else}
        sourceColumns={sourceColumns}
        change={(otherwise, keep) => change({ ...step, else: otherwise }, keep)}
        leave={leave}
      />
    </>
  );
}

interface OutcomeFieldsProps {
  readonly label: string;
  readonly outcome: Outcome;
  readonly sourceColumns: readonly Column[];
  readonly change: (outcome: Outcome, keep: boolean) => void;
  readonly leave: () => void;
}

const outcomes = ['text', 'column', 'nothing', 'as it is'] as const;

function OutcomeFields({ label, outcome, sourceColumns, change, leave }: OutcomeFieldsProps) {
  const { t } = useWords();
  const begin = (put: (typeof outcomes)[number]): Outcome => {
    if (put === 'text') return { put, text: '' };
    return put === 'column' ? { put, from: sourceColumns[0]?.name ?? '' } : { put };
  };
  return (
    <div className="step-outcome" role="group" aria-label={label}>
      <SelectBox
        label={label}
        options={outcomes.map((id) => ({ id, text: t(`steps.outcome.${id}`) }))}
        chosen={outcome.put}
        onChoose={(id) => {
          if (id !== outcome.put) change(begin(id as 'text'), true);
        }}
      />
      {outcome.put === 'text' ? (
        <TextInput
          label={t('steps.outcome.what', { branch: label })}
          hideLabel
          value={outcome.text}
          onChange={(text) => change({ put: 'text', text }, false)}
          onLeave={leave}
        />
      ) : null}
      {outcome.put === 'column' ? (
        <ColumnSelect
          label={t('steps.outcome.from', { branch: label })}
          columns={sourceColumns}
          chosen={outcome.from}
          choose={(from) => {
            if (from !== undefined) change({ put: 'column', from }, true);
          }}
        />
      ) : null}
    </div>
  );
}
