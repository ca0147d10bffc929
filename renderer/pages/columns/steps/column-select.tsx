import type { Column } from '../../../../shared/table/table';
import { SelectBox } from '../../../components/select-box';
import { useWords } from '../../../words';

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly chosen: string | undefined;
  /** What stands for no column; left out: one must be chosen. */
  readonly none?: string;
  readonly choose: (header: string | undefined) => void;
}

/** One of the file's columns; one that the file no longer has can still be seen. */
export function ColumnSelect({ label, columns, chosen, none, choose }: ColumnSelectProps) {
  const { t } = useWords();
  const isGone = chosen !== undefined && chosen !== '' && !columns.some(({ name }) => name === chosen);
  return (
    <SelectBox
      label={label}
      options={[
        ...(none === undefined ? [] : [{ id: '', text: none }]),
        ...(isGone ? [{ id: chosen, text: chosen, detail: t('columns.source.gone') }] : []),
        ...columns.map(({ name, samples }) => ({ id: name, text: name, detail: samples.slice(0, 3).join(' · ') })),
      ]}
      chosen={chosen ?? ''}
      onChoose={(id) => choose(id === '' ? undefined : id)}
    />
  );
}
