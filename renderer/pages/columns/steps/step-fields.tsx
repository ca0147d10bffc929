import { dateFormats, type Transform } from '../../../../shared/mapping/mapping';
import type { Column } from '../../../../shared/table/table';
import { countriesIn } from '../../../countries';
import { NumberInput } from '../../../components/number-input';
import { SelectBox } from '../../../components/select-box';
import { TextInput } from '../../../components/text-input';
import { TickBox } from '../../../components/tick-box';
import { useWords } from '../../../words';
import { useFeed } from '../../feed/feed-scope';
import { ColumnSelect } from './column-select';
import { IfFields } from './if-fields';
import { LookupFields } from './lookup-fields';
import { sampleDate } from './step-sentence';

export interface StepFieldsProps<T extends Transform = Transform> {
  readonly step: T;
  readonly sourceColumns: readonly Column[];
  /** The source columns that the value is made of. */
  readonly from: readonly string[];
  /** `keep`: it is complete as it is; while somebody types it is not. */
  readonly change: (step: T, keep: boolean) => void;
  /** The field was left. */
  readonly leave: () => void;
}

/** What can be said about a step, in a few fields. */
export function StepFields({ step, ...rest }: StepFieldsProps) {
  switch (step.do) {
    case 'if':
      return <IfFields step={step} {...rest} />;
    case 'look up':
      return <LookupFields step={step} {...rest} />;
    case 'upper case':
    case 'lower case':
    case 'title case':
      return <CaseFields step={step} {...rest} />;
    case 'split name':
      return <NameFields step={step} {...rest} />;
    case 'phone':
      return <PhoneFields step={step} {...rest} />;
    case 'date':
      return <DateFields step={step} {...rest} />;
    case 'prefix':
    case 'suffix':
      return <AroundFields step={step} {...rest} />;
    case 'pad':
      return <PadFields step={step} {...rest} />;
    case 'replace':
      return <ReplaceFields step={step} {...rest} />;
    case 'replace pattern':
      return <PatternFields step={step} {...rest} />;
    case 'part':
      return <PartFields step={step} {...rest} />;
    case 'characters':
      return <CharactersFields step={step} {...rest} />;
  }
}

type Of<K extends Transform['do']> = StepFieldsProps<Extract<Transform, { do: K }>> & {
  readonly change: (step: Transform, keep: boolean) => void;
};

function CaseFields({ step, change }: Of<'upper case' | 'lower case' | 'title case'>) {
  const { t } = useWords();
  return (
    <SelectBox
      label={t('steps.case')}
      options={(['title case', 'upper case', 'lower case'] as const).map((id) => ({ id, text: t(`step.${id}`) }))}
      chosen={step.do}
      onChoose={(id) => change({ do: id as 'title case' }, true)}
    />
  );
}

function NameFields({ step, change }: Of<'split name'>) {
  const { t } = useWords();
  return (
    <>
      <SelectBox
        label={t('steps.take')}
        options={(['first', 'last'] as const).map((id) => ({ id, text: t(`steps.take.${id} name`) }))}
        chosen={step.take}
        onChoose={(id) => change({ ...step, take: id as 'first' }, true)}
      />
      <SelectBox
        label={t('steps.order')}
        options={(['first last', 'last, first'] as const).map((id) => ({ id, text: t(`steps.order.${id}`) }))}
        chosen={step.order}
        onChoose={(id) => change({ ...step, order: id as 'first last' }, true)}
      />
      <SelectBox
        label={t('steps.middle')}
        options={(['none', 'first', 'last', 'leave out'] as const).map((id) => ({ id, text: t(`steps.middle.${id}`) }))}
        chosen={step.middle ?? 'none'}
        onChoose={(id) => {
          const { middle: _before, ...rest } = step;
          change(id === 'none' ? rest : { ...rest, middle: id as 'first' }, true);
        }}
      />
    </>
  );
}

function PhoneFields({ step, sourceColumns, change }: Of<'phone'>) {
  const { t, locale } = useWords();
  return (
    <>
      <SelectBox
        label={t('steps.country')}
        options={countriesIn(locale).map(({ code, name }) => ({ id: code, text: name }))}
        chosen={step.country}
        onChoose={(country) => change({ ...step, country }, true)}
      />
      <ColumnSelect
        label={t('steps.country-from')}
        none={t('steps.country-from.none')}
        columns={sourceColumns}
        chosen={step.countryFrom}
        choose={(countryFrom) => {
          const { countryFrom: _before, ...rest } = step;
          change(countryFrom === undefined ? rest : { ...rest, countryFrom }, true);
        }}
      />
    </>
  );
}

function DateFields({ step, change }: Of<'date'>) {
  const { t } = useWords();
  const { card } = useFeed();
  return (
    <>
      <SelectBox
        label={t('steps.date-order')}
        options={(['dmy', 'mdy', 'ymd'] as const).map((id) => ({ id, text: t(`questions.date-order.${id}`) }))}
        chosen={step.order}
        onChoose={(id) => change({ ...step, order: id as 'dmy' }, true)}
      />
      <SelectBox
        label={t('steps.format')}
        options={[
          { id: '', text: t('steps.format.vendor', { vendor: card.vendor }) },
          ...dateFormats.map((id) => ({ id, text: sampleDate(id) })),
        ]}
        chosen={step.format ?? ''}
        onChoose={(id) => {
          const { format: _before, ...rest } = step;
          change(id === '' ? rest : { ...rest, format: id as 'yyyy' }, true);
        }}
      />
    </>
  );
}

function AroundFields({ step, change, leave }: Of<'prefix' | 'suffix'>) {
  const { t } = useWords();
  return (
    <>
      <SelectBox
        label={t('steps.where')}
        options={(['prefix', 'suffix'] as const).map((id) => ({ id, text: t(`steps.where.${id}`) }))}
        chosen={step.do}
        onChoose={(id) => change({ do: id as 'prefix', text: step.text }, true)}
      />
      <TextInput
        label={t('steps.text')}
        value={step.text}
        onChange={(text) => change({ ...step, text }, false)}
        onLeave={leave}
      />
    </>
  );
}

function PadFields({ step, change, leave }: Of<'pad'>) {
  const { t } = useWords();
  return (
    <>
      <NumberInput
        label={t('steps.length')}
        value={step.length}
        min={1}
        max={40}
        onCommit={(length) => change({ ...step, length }, true)}
      />
      <TextInput
        label={t('steps.with')}
        value={step.with}
        maxLength={1}
        code
        onChange={(sign) => change({ ...step, with: sign }, false)}
        onLeave={leave}
      />
    </>
  );
}

function ReplaceFields({ step, change, leave }: Of<'replace'>) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        label={t('steps.find')}
        value={step.find}
        onChange={(find) => change({ ...step, find }, false)}
        onLeave={leave}
      />
      <TextInput
        label={t('steps.put')}
        hint={t('steps.put.hint')}
        value={step.put}
        onChange={(put) => change({ ...step, put }, false)}
        onLeave={leave}
      />
    </>
  );
}

function PatternFields({ step, change, leave }: Of<'replace pattern'>) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        label={t('steps.pattern')}
        hint={t('steps.pattern.hint')}
        value={step.find}
        maxLength={200}
        code
        onChange={(find) => change({ ...step, find }, false)}
        onLeave={leave}
      />
      <TextInput
        label={t('steps.put')}
        hint={t('steps.put.hint')}
        value={step.put}
        maxLength={200}
        onChange={(put) => change({ ...step, put }, false)}
        onLeave={leave}
      />
      <TickBox on={step.ignoreCase === true} onChange={(ignoreCase) => change({ ...step, ignoreCase }, true)}>
        {t('steps.ignore-case')}
      </TickBox>
    </>
  );
}

function PartFields({ step, change, leave }: Of<'part'>) {
  const { t } = useWords();
  return (
    <>
      <SelectBox
        label={t('steps.take')}
        options={(['before', 'after'] as const).map((id) => ({ id, text: t(`steps.side.${id}`) }))}
        chosen={step.take}
        onChoose={(id) => change({ ...step, take: id as 'before' }, true)}
      />
      <TextInput
        label={t('steps.separator')}
        value={step.separator}
        maxLength={40}
        onChange={(separator) => change({ ...step, separator }, false)}
        onLeave={leave}
      />
      <SelectBox
        label={t('steps.at')}
        options={(['first', 'last'] as const).map((id) => ({ id, text: t(`steps.at.${id}`) }))}
        chosen={step.at}
        onChoose={(id) => change({ ...step, at: id as 'first' }, true)}
      />
      <SelectBox
        label={t('steps.missing')}
        options={(['report', 'keep'] as const).map((id) => ({ id, text: t(`steps.missing.${id}`) }))}
        chosen={step.missing}
        onChoose={(id) => change({ ...step, missing: id as 'keep' }, true)}
      />
    </>
  );
}

function CharactersFields({ step, change }: Of<'characters'>) {
  const { t } = useWords();
  return (
    <>
      <SelectBox
        label={t('steps.take')}
        options={(['first', 'last'] as const).map((id) => ({ id, text: t(`steps.characters.${id}`) }))}
        chosen={step.take}
        onChoose={(id) => change({ ...step, take: id as 'first' }, true)}
      />
      <NumberInput
        label={t('steps.length')}
        value={step.count}
        min={1}
        max={1000}
        onCommit={(count) => change({ ...step, count }, true)}
      />
    </>
  );
}
