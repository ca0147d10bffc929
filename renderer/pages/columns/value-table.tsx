import { useState } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import { Button } from '../../components/button';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';

interface ValueTableProps {
  readonly column: DestinationColumn;
  readonly samples: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Record<string, string>) => void;
}

/** Values of the file beside what the vendor calls them; an empty line leaves the value as it is. */
export function ValueTable({ column, samples, values, change }: ValueTableProps) {
  const { t } = useWords();
  const [added, setAdded] = useState('');
  const sources = [...new Set([...Object.keys(values), ...samples])];
  const put = (source: string, target: string) => {
    const rest = Object.fromEntries(Object.entries(values).filter(([name]) => name !== source));
    change(target === '' ? rest : { ...rest, [source]: target });
  };
  return (
    <div className="value-table">
      <p className="label">{t('values.title')}</p>
      <p className="hint">{t('values.hint')}</p>
      <ul className="value-rows">
        {sources.map((source) => (
          <li key={source}>
            <bdi className="value-source">{source}</bdi>
            <span className="arrow arrow-on" aria-hidden="true" />
            <Target
              column={column}
              source={source}
              target={values[source] ?? ''}
              put={(target) => put(source, target)}
            />
          </li>
        ))}
        <li>
          <TextInput
            label={t('values.add.label')}
            hideLabel
            value={added}
            onChange={setAdded}
            placeholder={t('values.add.label')}
          />
          <Button
            disabled={added.trim() === '' || sources.includes(added.trim())}
            onPress={() => {
              put(added.trim(), added.trim());
              setAdded('');
            }}
          >
            {t('values.add')}
          </Button>
        </li>
      </ul>
    </div>
  );
}

interface TargetProps {
  readonly column: DestinationColumn;
  readonly source: string;
  readonly target: string;
  readonly put: (target: string) => void;
}

function Target({ column, source, target, put }: TargetProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(target);
  const label = t('values.target', { value: source, column: column.name });
  if (column.choices !== undefined && column.choices.length > 0) {
    const options = [
      { id: '', text: t('values.same') },
      ...column.choices.map((choice) => ({ id: choice, text: choice })),
    ];
    return <SelectBox label={label} hideLabel options={options} chosen={target} onChoose={put} />;
  }
  return (
    <TextInput
      label={label}
      hideLabel
      value={draft}
      onChange={setDraft}
      placeholder={t('values.same')}
      onLeave={() => (draft === target ? undefined : put(draft))}
    />
  );
}
