import { useState } from 'react';
import type { RowFilter } from '../../../../shared/records/row-filter';
import type { Column } from '../../../../shared/table/table';
import { fold } from '../../../../shared/transforms/fold';
import { Button } from '../../../components/button';
import { Mark } from '../../../components/mark';
import { ProblemLine } from '../../../components/problem-line';
import { SelectBox } from '../../../components/select-box';
import { TextInput } from '../../../components/text-input';
import { TickBox } from '../../../components/tick-box';
import { useAction } from '../../../use-action';
import { useAnswer } from '../../../use-answer';
import { useWords } from '../../../words';
import { useFeed } from '../../feed/feed-scope';
import { useRemember } from '../use-board';
import { ColumnSelect } from './column-select';
import './steps.css';

/** A condition while it is being put together: it may lack its values. */
type Draft = Pick<RowFilter, 'from' | 'is'> & { readonly values: readonly string[] };

/** Whom of the export the feed is for, with how many fit as one clicks. */
export function RowFilters({ sourceColumns }: { readonly sourceColumns: readonly Column[] }) {
  const { t } = useWords();
  const { card, view, version, changed } = useFeed();
  const action = useAction();
  const remember = useRemember();
  const kept = view.feed.only ?? [];
  const mark = JSON.stringify(kept);
  const [draft, setDraft] = useState({ known: mark, sent: mark, filters: kept.map(draftOf) });
  // Changed elsewhere, such as by undoing: that counts. What was sent from here comes back, and changes nothing here.
  if (draft.known !== mark)
    setDraft(
      draft.sent === mark || action.busy !== undefined
        ? { ...draft, known: mark }
        : { known: mark, sent: mark, filters: kept.map(draftOf) },
    );
  const { filters } = draft;
  const answer = useAnswer('only', { feed: card.id, only: filters.flatMap(wholeOf) }, version);
  const counts = answer.value;

  function set(next: readonly Draft[]): void {
    const whole = next.flatMap(wholeOf);
    const sent = JSON.stringify(whole);
    setDraft({ ...draft, sent, filters: [...next] });
    if (sent === draft.sent) return;
    remember(t('board.did.only'));
    void action.run('setOnly', { feed: card.id, only: whole }).then(changed);
  }

  const add = () => {
    const column =
      sourceColumns.find(({ name }) => /site|location|plats|ort|kontor|אתר|סניף/i.test(name)) ?? sourceColumns[0];
    if (column) set([...filters, { from: column.name, is: 'one of', values: [] }]);
  };
  return (
    <section className="section row-filters" aria-labelledby="only-title">
      <h3 className="section-title" id="only-title">
        {t('only.title')}
      </h3>
      <p aria-live="polite">
        {counts === undefined ? null : counts.people === 0 && counts.of > 0 ? (
          <>
            <Mark meaning="failed" /> {t('only.nobody')}
          </>
        ) : counts.only.length === 0 ? (
          t('only.everybody', { of: counts.of })
        ) : (
          <strong>{t('only.sum', { people: counts.people, of: counts.of, vendor: card.vendor })}</strong>
        )}
      </p>
      {filters.map((filter, at) => (
        <FilterRow
          key={at}
          filter={filter}
          sourceColumns={sourceColumns}
          count={counts?.each[filters.slice(0, at).flatMap(wholeOf).length]}
          change={(next) => set(filters.map((each, index) => (index === at ? next : each)))}
          remove={() => set(filters.filter((_, index) => index !== at))}
        />
      ))}
      {filters.length === 0 ? null : <p className="hint">{t('only.consequence', { vendor: card.vendor })}</p>}
      <ProblemLine problem={action.problem ?? answer.problem} />
      <Button onPress={add}>{t(filters.length === 0 ? 'only.add' : 'only.more')}</Button>
    </section>
  );
}

interface FilterRowProps {
  readonly filter: Draft;
  readonly sourceColumns: readonly Column[];
  readonly count: number | null | undefined;
  readonly change: (filter: Draft) => void;
  readonly remove: () => void;
}

const kinds = ['one of', 'none of', 'empty', 'not empty'] as const;

function FilterRow({ filter, sourceColumns, count, change, remove }: FilterRowProps) {
  const { t } = useWords();
  const isGone = !sourceColumns.some(({ name }) => name === filter.from);
  const hasValues = filter.is === 'one of' || filter.is === 'none of';
  return (
    <div className="row-filter" role="group" aria-label={`${t('only.column')} ${filter.from}`}>
      <div className="row-filter-line">
        <ColumnSelect
          label={t('only.column')}
          columns={sourceColumns}
          chosen={filter.from}
          choose={(from) => {
            if (from !== undefined) change({ ...filter, from, values: [] });
          }}
        />
        <SelectBox
          label={t('only.is')}
          options={kinds.map((id) => ({ id, text: t(`only.is.${id}`) }))}
          chosen={filter.is}
          onChoose={(id) => change({ ...filter, is: id as RowFilter['is'] })}
        />
        <Button look="quiet" label={t('only.remove', { column: filter.from })} onPress={remove}>
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      {isGone ? (
        <p className="hint">
          <Mark meaning="needs" small /> {t('only.gone', { column: filter.from })}
        </p>
      ) : hasValues ? (
        <FilterValues key={filter.from} filter={filter} change={change} />
      ) : null}
      {typeof count === 'number' && wholeOf(filter).length > 0 ? (
        <p className="soft small">{t('only.fits', { count })}</p>
      ) : null}
      {hasValues && filter.values.length === 0 ? <p className="hint">{t('only.choose')}</p> : null}
    </div>
  );
}

const searchableFrom = 20;
const shownAtOnce = 100;

function FilterValues({ filter, change }: Pick<FilterRowProps, 'filter' | 'change'>) {
  const { t } = useWords();
  const { card } = useFeed();
  const [find, setFind] = useState('');
  const answer = useAnswer('columnValues', { feed: card.id, from: [filter.from], everybody: true });
  const found = answer.value?.values ?? [];
  const chosen = new Set(filter.values.map(fold));
  const values = [
    ...found,
    ...filter.values
      .filter((value) => !found.some((each) => fold(each.value) === fold(value)))
      .map((value) => ({ value, count: 0 })),
  ];
  const fitting = find === '' ? values : values.filter(({ value }) => fold(value).includes(fold(find)));
  return (
    <fieldset className="status-values">
      <legend className="label">{t('only.values', { column: filter.from })}</legend>
      {values.length > searchableFrom ? (
        <TextInput label={t('values.find')} value={find} onChange={setFind} className="value-find" />
      ) : null}
      <div className="status-list">
        {fitting.slice(0, shownAtOnce).map(({ value, count }) => (
          <TickBox
            key={value}
            on={chosen.has(fold(value))}
            onChange={(on) =>
              change({
                ...filter,
                values: on ? [...filter.values, value] : filter.values.filter((each) => fold(each) !== fold(value)),
              })
            }
          >
            <bdi>{value === '' ? t('values.empty') : value}</bdi>{' '}
            <span className="soft">· {t('values.count', { count })}</span>
          </TickBox>
        ))}
      </div>
    </fieldset>
  );
}

function draftOf(filter: RowFilter): Draft {
  return { from: filter.from, is: filter.is, values: 'values' in filter ? filter.values : [] };
}

/** The condition, when it says anything. */
function wholeOf({ from, is, values }: Draft): RowFilter[] {
  if (is === 'empty' || is === 'not empty') return [{ from, is }];
  return values.length === 0 ? [] : [{ from, is, values: [...values] }];
}
