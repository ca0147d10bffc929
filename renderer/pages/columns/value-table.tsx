import { useState } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import { fold } from '../../../shared/transforms/fold';
import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PasteValues } from './steps/paste-values';

interface ValueTableProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping;
  readonly change: (entry: ColumnMapping) => void;
}

interface ValueRow {
  readonly value: string;
  readonly count: number;
}

const searchableFrom = 20;
const shownAtOnce = 50;

/** Values of the file beside what the vendor calls them: first those of most people that have no other word yet. */
export function ValueTable({ column, entry, change }: ValueTableProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const { from = [], with: joiner } = entry;
  const answer = useAnswer(
    'columnValues',
    { feed: card.id, from, ...(joiner !== undefined && { joiner }), separate: column.type === 'list' },
    version,
  );
  const [find, setFind] = useState('');
  const [most, setMost] = useState(shownAtOnce);
  // The order is that of when the table was opened: a line must not jump away while it is filled in.
  const [first] = useState(() => new Set(Object.keys(entry.values ?? {}).map(fold)));
  const values = entry.values ?? {};
  const words = new Map(Object.entries(values).map(([value, word]) => [fold(value), word]));
  const counted = (answer.value?.values ?? []).filter(({ value }) => value !== '');
  const known = new Set(counted.map(({ value }) => fold(value)));
  const rows: ValueRow[] = [
    ...counted.filter(({ value }) => !first.has(fold(value))),
    ...counted.filter(({ value }) => first.has(fold(value))),
    ...Object.keys(values)
      .filter((value) => !known.has(fold(value)))
      .map((value) => ({ value, count: 0 })),
  ];
  const fitting = find === '' ? rows : rows.filter(({ value }) => fold(value).includes(fold(find)));
  const open = counted.filter(({ value }) => !words.has(fold(value))).length;

  function put(value: string, word: string): void {
    const rest = Object.entries(values).filter(([name]) => fold(name) !== fold(value));
    setValues(Object.fromEntries(word === '' ? rest : [...rest, [value, word]]));
  }

  function setValues(next: Readonly<Record<string, string>>): void {
    const { values: _before, ...others } = entry;
    change(Object.keys(next).length === 0 ? others : { ...others, values: { ...next } });
  }

  return (
    <div className="value-table">
      <p className="hint">{t('values.hint')}</p>
      <ProblemLine problem={answer.problem} />
      {answer.value === undefined ? null : (
        <p className="soft small" aria-live="polite">
          {t('values.open', { open })}
        </p>
      )}
      {rows.length > searchableFrom ? (
        <TextInput label={t('values.find')} value={find} onChange={setFind} className="value-find" />
      ) : null}
      <ul className="value-rows">
        {fitting.slice(0, most).map(({ value, count }) => (
          <li key={value}>
            <span className="value-source">
              <bdi>{value}</bdi> <span className="soft small">{t('values.count', { count })}</span>
            </span>
            <span className="arrow arrow-on" aria-hidden="true" />
            <Target
              column={column}
              others={entry.others}
              source={value}
              target={words.get(fold(value)) ?? ''}
              put={(word) => put(value, word)}
            />
          </li>
        ))}
      </ul>
      {find !== '' && fitting.length === 0 ? <p className="hint">{t('values.none')}</p> : null}
      {fitting.length > most ? (
        <Button look="quiet" onPress={() => setMost(most + 200)}>
          {t('values.more', { count: Math.min(200, fitting.length - most) })}
        </Button>
      ) : null}
      <OtherValues column={column} entry={entry} change={change} />
      <PasteValues take={(pairs) => setValues(merged(values, pairs))} />
    </div>
  );
}

function merged(before: Readonly<Record<string, string>>, pairs: Readonly<Record<string, string>>) {
  const replaced = new Set(Object.keys(pairs).map(fold));
  return { ...Object.fromEntries(Object.entries(before).filter(([name]) => !replaced.has(fold(name)))), ...pairs };
}

function OtherValues({ column, entry, change }: ValueTableProps) {
  const { t } = useWords();
  const { others } = entry;
  const [draft, setDraft] = useState(others?.do === 'put' ? others.text : '');
  const warns = (column.type === 'list' || column.type === 'choice') && column.choices === undefined;
  const set = (next: ColumnMapping['others']): void => {
    const { others: _before, ...rest } = entry;
    change(next === undefined ? rest : { ...rest, others: next });
  };
  const options = [
    { id: '', text: t(warns ? 'values.others.default.list' : 'values.others.default') },
    ...(warns || others?.do === 'keep' ? [{ id: 'keep', text: t('values.others.keep') }] : []),
    { id: 'put', text: t('values.others.put') },
    { id: 'report', text: t('values.others.report') },
  ];
  return (
    <div className="value-others">
      <SelectBox
        label={t('values.others')}
        options={options}
        chosen={others?.do ?? ''}
        onChoose={(id) => set(id === '' ? undefined : id === 'put' ? { do: 'put', text: draft } : { do: id as 'keep' })}
      />
      {others?.do === 'put' ? (
        <TextInput
          label={t('values.others.text')}
          value={draft}
          onChange={setDraft}
          onLeave={() => (draft === others.text ? undefined : set({ do: 'put', text: draft }))}
        />
      ) : null}
    </div>
  );
}

interface TargetProps {
  readonly column: DestinationColumn;
  readonly others: ColumnMapping['others'];
  readonly source: string;
  readonly target: string;
  readonly put: (target: string) => void;
}

function Target({ column, others, source, target, put }: TargetProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState({ of: target, text: target });
  if (draft.of !== target) setDraft({ of: target, text: target });
  const label = t('values.target', { value: source, column: column.name });
  // What a line without a word of its own becomes.
  const unnamed =
    others?.do === 'put' ? others.text : t(others?.do === 'report' ? 'values.others.report' : 'values.same');
  if (column.choices !== undefined && column.choices.length > 0) {
    const options = [{ id: '', text: unnamed }, ...column.choices.map((choice) => ({ id: choice, text: choice }))];
    return <SelectBox label={label} hideLabel options={options} chosen={target} onChoose={put} />;
  }
  return (
    <TextInput
      label={label}
      hideLabel
      value={draft.text}
      onChange={(text) => setDraft({ of: target, text })}
      placeholder={unnamed}
      onLeave={() => (draft.text === target ? undefined : put(draft.text))}
    />
  );
}
