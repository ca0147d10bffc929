import { nameColumn, type PeopleGridColumn } from '../../../shared/bridge/people-grid-view';
import type { Severity } from '../../../shared/issue';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';

export interface FilterChoice {
  readonly severity: Severity | null;
  /** By its place among the vendor's columns; -1 is the name. */
  readonly column: number;
  readonly text: string;
}

export const noFilter: FilterChoice = { severity: null, column: nameColumn, text: '' };

const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface PeopleFilterProps {
  readonly choice: FilterChoice;
  readonly setChoice: (choice: FilterChoice) => void;
  readonly columns: readonly PeopleGridColumn[];
  /** What is shown without a choice; undefined where one kind of problem was chosen already. */
  readonly severities: 'everybody' | 'any' | undefined;
}

/** Which people the grid shows: by weight of the problem, and by what a column says. */
export function PeopleFilter({ choice, setChoice, columns, severities: shown }: PeopleFilterProps) {
  const { t } = useWords();
  return (
    <div className="people-grid-line">
      {shown === undefined ? null : (
        <SelectBox
          label={t('grid.severity')}
          className="people-filter-choice"
          options={[
            { id: '', text: t(`grid.severity.${shown}`) },
            ...severities.map((severity) => ({ id: severity, text: t(`check.severity.${severity}`) })),
          ]}
          chosen={choice.severity ?? ''}
          onChoose={(id) => setChoice({ ...choice, severity: severities.find((one) => one === id) ?? null })}
        />
      )}
      <SelectBox
        label={t('grid.column')}
        className="people-filter-choice"
        options={[
          { id: String(nameColumn), text: t('check.person') },
          ...columns.map(({ name }, at) => ({ id: String(at), text: name })),
        ]}
        chosen={String(choice.column)}
        onChoose={(id) => setChoice({ ...choice, column: Number(id) })}
      />
      <TextInput
        label={t('grid.holds')}
        value={choice.text}
        onChange={(text) => setChoice({ ...choice, text })}
        maxLength={200}
        className="people-filter-choice"
      />
    </div>
  );
}
