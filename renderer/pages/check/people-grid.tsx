import { useCallback, useMemo, useRef, useState } from 'react';
import type {
  ColumnWidths,
  PeopleGridRow,
  PeopleGridView,
  PeopleGridWish,
} from '../../../shared/bridge/people-grid-view';
import { mostCopied, nameColumn } from '../../../shared/bridge/people-grid-view';
import { occursIn } from '../../../shared/table/folded-text';
import { Grid, type GridHandle } from '../../components/grid/grid';
import type { GridColumn, GridModel, GridRow } from '../../components/grid/grid-model';
import { type CellPlace, type CellRange } from '../../components/grid/keyboard';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { useSettled } from '../../use-settled';
import { useWords, type Words } from '../../words';
import { ask } from '../../bridge';
import { useFeed } from '../feed/feed-scope';
import { PeopleFilter, type FilterChoice, noFilter } from './people-filter';
import { PeopleFind } from './people-find';
import { PointLine, type PointHandle } from './point-line';
import { RowNumberBox } from './row-number-box';
import { useColumnWidths } from './use-column-widths';
import { usePeopleList, type PeopleList } from './use-people-list';
import './people-grid.css';

export interface PeopleGridProps {
  /** Only people with this kind of problem; null: with any. */
  readonly group: string | null;
  /** Everybody, with a problem or without. */
  readonly all: boolean;
  /** `row` as the source sheet shows it, `column` in the vendor's spelling. */
  readonly openCell: (cell: { readonly row: number; readonly column: string }) => void;
  /** Grows when the people may have changed. */
  readonly version: number;
}

/** Before the vendor's columns stand the row's number and the person's name. */
const columnsBefore = 2;
const fewPeople = 12;

/** People as the vendor would get them, cell by cell, with what was found; as many as there are. */
export function PeopleGrid({ group, all, openCell, version }: PeopleGridProps) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const [filter, setFilter] = useState<FilterChoice>(noFilter);
  const [sort, setSort] = useState<PeopleGridWish['sort']>(null);
  const [find, setFind] = useState('');
  const [said, setSaid] = useState('');
  const grid = useRef<GridHandle>(null);
  const pointed = useRef<PointHandle>(null);
  const arrived = useRef(() => grid.current?.arrived());
  const text = useSettled(filter.text.trim(), 250);
  const wish: PeopleGridWish = {
    all,
    group,
    severity: group === null ? filter.severity : null,
    holds: text === '' ? null : { column: filter.column, text },
    sort,
  };
  const { widths, keep: keepWidth } = useColumnWidths(card.id);
  const { list, problem, busy, renew } = usePeopleList(card.id, wish, version, arrived);
  const found = useSettled(find.trim(), 300);
  const model = useMemo(() => list && widths && modelOf(list, widths, found, words), [list, widths, found, words]);
  const gridWords = useMemo(() => gridWordsIn(words), [words]);

  const goTo = useCallback((row: number, column: number) => {
    grid.current?.goTo({ row, column: column + columnsBefore }, false);
  }, []);
  const copy = useCallback(
    async ({ top, bottom, first, last }: CellRange) => {
      if (!list) return;
      const from = Math.max(0, first - columnsBefore + (first === 0 ? 1 : 0));
      const whole = last === 0;
      const to = whole ? list.view.columns.length - 1 : last - columnsBefore;
      const start = first <= 1 && !whole ? nameColumn : from;
      const columns = Array.from({ length: to - start + 1 }, (_, i) => start + i);
      const all = bottom - top + 1;
      const reply = await ask('peopleGridText', {
        feed: card.id,
        view: list.view.view,
        from: top,
        count: all,
        columns,
      });
      if (!reply.ok || reply.value.is !== 'text') return setSaid('');
      const { text: copied, rows } = reply.value;
      const done = await ask('copy', { text: copied.slice(0, mostCopied) });
      if (!done.ok) return setSaid('');
      setSaid(rows < all ? t('grid.copied.part', { rows, all }) : t('grid.copied', { rows }));
    },
    [list, card.id, t],
  );
  const deeds = useMemo(
    () => ({
      open: ({ row, column }: CellPlace) => {
        const person = list?.rows.at(row);
        const name = list?.view.columns[Math.max(0, column - columnsBefore)]?.name;
        if (person && name !== undefined) openCell({ row: person.row, column: name });
      },
      sort: (column: number) => setSort((before) => nextSort(before, column)),
      copy: (range: CellRange) => void copy(range),
      widened: (column: number, width: number) => {
        const id = model?.columns[column]?.id;
        if (id !== undefined) keepWidth(id, width);
      },
      point: (at: CellPlace | undefined) => pointed.current?.show(at),
    }),
    [list, model, openCell, copy, keepWidth],
  );

  if (!list || !model) return problem ? <ProblemLine problem={problem} /> : <Loading label={t('grid.busy')} />;
  const { view } = list;
  // A few people are looked through sooner than narrowed down.
  const isShort = view.people <= fewPeople;
  const isFiltered = wish.holds !== null || wish.severity !== null;
  return (
    <section className="people-grid" aria-label={t('grid.label')} aria-busy={busy}>
      {isShort ? null : (
        <>
          <PeopleFilter
            choice={filter}
            setChoice={setFilter}
            columns={view.columns}
            severities={group === null ? (all ? 'everybody' : 'any') : undefined}
          />
          <div className="people-grid-line">
            <PeopleFind feed={card.id} list={list} find={find} setFind={setFind} goTo={goTo} gone={renew} />
            <RowNumberBox
              feed={card.id}
              view={view.view}
              goTo={(row) => goTo(row, nameColumn)}
              say={setSaid}
              gone={renew}
            />
          </div>
        </>
      )}
      <p className="people-grid-count soft" aria-live="polite">
        {busy ? t('grid.busy') : countOf(view, t)}
        {said === '' ? null : ` · ${said}`}
      </p>
      <ProblemLine problem={problem} />
      {view.rows === 0 ? (
        <p className="people-grid-nobody">{isFiltered ? t('grid.nobody.filter') : t('grid.nobody')}</p>
      ) : (
        <>
          <Grid ref={grid} model={model} words={gridWords} deeds={deeds} />
          <PointLine ref={pointed} model={model} />
        </>
      )}
    </section>
  );
}

function countOf({ rows, people }: Extract<PeopleGridView, { is: 'ready' }>, t: Words['t']): string {
  return rows === people ? t('grid.people', { count: people }) : t('grid.people.of', { count: rows, people });
}

/** Up, down, and as in the export; the row's number is the export's order. */
function nextSort(before: PeopleGridWish['sort'], column: number): PeopleGridWish['sort'] {
  const wanted = column - columnsBefore;
  if (wanted < nameColumn) return null;
  if (before?.column !== wanted) return { column: wanted, down: false };
  return before.down ? null : { column: wanted, down: true };
}

function modelOf({ view, rows, mark, sort }: PeopleList, widths: ColumnWidths, found: string, words: Words): GridModel {
  const drawn = new WeakMap<PeopleGridRow, GridRow>();
  const occurs = found === '' ? () => false : occursIn(found);
  return {
    mark,
    rows: view.rows,
    columns: gridColumns(view.columns, words).map((column) => ({
      ...column,
      width: (Object.hasOwn(widths, column.id) ? widths[column.id] : undefined) ?? column.width,
    })),
    rowAt: (at) => {
      const row = rows.at(at);
      if (!row) return undefined;
      const known = drawn.get(row);
      if (known) return known;
      const made = gridRow(row, words);
      drawn.set(row, made);
      return made;
    },
    want: (first, last) => rows.want(first, last),
    sort: sort && { column: sort.column + columnsBefore, down: sort.down },
    isFound: occurs,
  };
}

function gridColumns(columns: PeopleList['view']['columns'], { t }: Words): GridColumn[] {
  return [
    { id: ' row', name: t('check.row'), width: 88, frozen: true, leftToRight: true, alignEnd: true },
    { id: ' person', name: t('check.person'), width: 176, frozen: true, heads: true },
    ...columns.map(({ name, type }): GridColumn => ({
      id: name,
      name,
      width: type === 'email' ? 208 : type === 'flag' || type === 'date' ? 112 : 152,
      leftToRight: type === 'email' || type === 'phone' || type === 'mobile' || type === 'date',
    })),
  ];
}

function gridRow({ row, person, cells, marks }: PeopleGridRow, { t, issue }: Words): GridRow {
  return {
    cells: [String(row), person === '' ? t('check.no-name') : person, ...cells],
    ...(marks && {
      marks: marks.map(({ column, severity, saying }) => ({
        column: column + columnsBefore,
        look: severity,
        text: issue(saying),
      })),
    }),
  };
}

function gridWordsIn({ t }: Words) {
  return {
    label: t('grid.label'),
    empty: t('check.empty'),
    waiting: t('grid.waiting'),
    open: t('grid.open'),
    marked: (value: string, marks: readonly { readonly look: 'error' | 'warning' | 'info'; readonly text: string }[]) =>
      marks.reduce(
        (so, { look, text }) => t('grid.marked', { value: so, weight: t(`grid.weight.${look}`), reason: text }),
        value,
      ),
  };
}
