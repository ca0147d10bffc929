import { useState } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import type { Column } from '../../../shared/table/table';
import { Mark } from '../../components/mark';
import { SearchBox } from '../../components/search-box';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import type { RowExtra } from './row-extra';
import { withSource } from './mapping-edits';

interface BoardSourcesProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping | undefined;
  readonly sourceColumns: readonly Column[];
  readonly extra: RowExtra;
  readonly setExtra: (extra: RowExtra) => void;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

const joiners = [' ', ', ', '-', '/', ''] as const;

/** Where a vendor column's value comes from: one source, several joined, or the same text for everybody. */
export function BoardSources({ column, entry, sourceColumns, extra, setExtra, change }: BoardSourcesProps) {
  const words = useWords();
  const { t } = words;
  const from = entry?.from ?? [];
  const gone = from.filter((name) => !sourceColumns.some((source) => source.name === name));
  const present = sourceColumns.map((source) => ({
    id: source.name,
    text: source.name,
    ...(source.samples.length === 0 ? {} : { detail: source.samples.slice(0, 3).join(' · ') }),
  }));
  const options = [...gone.map((name) => ({ id: name, text: name, detail: t('columns.source.gone') })), ...present];
  if (extra === 'constant' || (from.length === 0 && entry?.value !== undefined)) {
    return <Constant column={column} value={entry?.value ?? ''} done={() => setExtra(undefined)} change={change} />;
  }
  const slots: readonly (string | null)[] = from.length === 0 ? [null] : extra === 'join' ? [...from, null] : from;
  return (
    <>
      {slots.map((chosen, index) => (
        <SearchBox
          key={`${index} ${chosen ?? ''}`}
          className="board-slot"
          hideLabel
          label={
            slots.length === 1
              ? t('columns.source.label', { column: column.name })
              : t('columns.source.nth', { column: column.name, number: index + 1 })
          }
          options={options}
          chosen={chosen}
          placeholder={t('columns.source.choose')}
          nothingFound={t('columns.source.none')}
          showOptions={t('columns.source.open', { column: column.name })}
          onChoose={(source) => {
            if (source === null && chosen === null) return;
            if (extra === 'join') setExtra(undefined);
            change(withSource(entry, index, source));
          }}
        />
      ))}
      {gone.length > 0 ? (
        <p className="hint board-gone">
          <Mark meaning="needs" small /> {t('columns.source.gone.what', { columns: listInWords(words, gone) })}
        </p>
      ) : null}
      {from.length > 1 ? (
        <SelectBox
          className="board-joiner"
          label={t('columns.joined')}
          options={[...new Set([...joiners, entry?.with ?? ' '])].map((joiner) => ({
            id: joiner,
            text: joinerName(joiner),
          }))}
          chosen={entry?.with ?? ' '}
          onChoose={(joiner) => change({ ...entry, with: joiner })}
        />
      ) : null}
    </>
  );

  function joinerName(joiner: string): string {
    if (joiner === ' ') return t('columns.joiner.space');
    if (joiner === '') return t('columns.joiner.nothing');
    return joiner === ', ' ? t('columns.joiner.comma') : t('columns.joiner.text', { text: joiner });
  }
}

interface ConstantProps {
  readonly column: DestinationColumn;
  readonly value: string;
  readonly done: () => void;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

function Constant({ column, value, done, change }: ConstantProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(value);
  return (
    <TextInput
      label={t('columns.constant.label', { column: column.name })}
      hideLabel
      value={draft}
      onChange={setDraft}
      placeholder={t('columns.constant.placeholder')}
      hint={t('columns.constant')}
      onLeave={() => {
        done();
        if (draft !== value) change(draft === '' ? undefined : { value: draft });
      }}
    />
  );
}
