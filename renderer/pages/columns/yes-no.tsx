import { ChoiceGroup } from '../../components/choice-group';
import { useWords } from '../../words';

interface YesNoProps {
  readonly label: string;
  readonly hint: string;
  /** Undefined: not answered yet. */
  readonly value: boolean | undefined;
  readonly set: (value: boolean) => void;
}

export function YesNo({ label, hint, value, set }: YesNoProps) {
  const { t } = useWords();
  return (
    <ChoiceGroup
      label={label}
      hint={hint}
      inline
      options={[
        { id: 'yes', text: t('common.yes') },
        { id: 'no', text: t('common.no') },
      ]}
      chosen={value === undefined ? '' : value ? 'yes' : 'no'}
      onChoose={(id) => set(id === 'yes')}
    />
  );
}
