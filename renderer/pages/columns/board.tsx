import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ColumnsView } from '../../../shared/bridge/views';
import type { Mapping } from '../../../shared/mapping/mapping';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { TickBox } from '../../components/tick-box';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { BoardRow } from './board-row';
import { boardColumns } from './board-model';
import { instead, withColumn, withSource } from './mapping-edits';
import { nextPlace, PickUpContext, type Held, type Manner, type PickUp } from './pick-up';
import { PeoplePager } from './people-pager';
import { RequiredCounter } from './required-counter';
import { SourceTray } from './source-tray';
import { SureSuggestions } from './sure-suggestions';
import type { Board as BoardWork } from './use-board';

interface BoardProps {
  readonly view: ColumnsView;
  readonly work: BoardWork;
}

/** From so many columns on one needs to search. */
const many = 9;

/** The matching board: the vendor's columns, required first, each tied to its sources; beside them the export's columns. */
export function Board({ view, work }: BoardProps) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const { vendor } = card;
  const [find, setFind] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const board = useRef<HTMLElement>(null);
  const pickUp = usePickingUp(board, view, work);
  const { held, leave } = pickUp;
  const columns = boardColumns(view, { find, onlyOpen });

  const keys = (event: KeyboardEvent) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-put]');
    const places = [...(board.current?.querySelectorAll<HTMLElement>('[data-put]') ?? [])];
    if (place === null) return;
    const key =
      event.key === 'ArrowRight' || event.key === 'ArrowLeft' ? sideways(event.key, words.direction) : event.key;
    const to = nextPlace(key, places.indexOf(place), places.length);
    if (to === undefined) return;
    event.preventDefault();
    places[to]?.focus();
  };

  return (
    <PickUpContext value={pickUp}>
      <section
        className={`match${held === undefined ? '' : ` match-holds-${held.side}`}`}
        aria-label={t('columns.board')}
        ref={board}
        onKeyDown={keys}
      >
        <div className="match-tools">
          <SureSuggestions view={view} work={work} place="next step" />
          <RequiredCounter columns={view.destinationColumns} mapping={view.mapping} sources={view.sourceColumns} />
          <div className="match-actions">
            <SureSuggestions view={view} work={work} place="buttons" />
            <Button
              look="quiet"
              disabled={work.last === undefined}
              {...(work.last === undefined ? {} : { label: t('board.undo.label', { what: work.last }) })}
              onPress={work.undo}
            >
              {t('board.undo')}
            </Button>
          </div>
          <div className="match-filter">
            {view.destinationColumns.length < many ? null : (
              <TextInput
                label={t('board.find', { vendor })}
                hideLabel
                placeholder={t('board.find', { vendor })}
                value={find}
                onChange={setFind}
              />
            )}
            <TickBox on={onlyOpen} onChange={setOnlyOpen}>
              {t('board.only-open')}
            </TickBox>
          </div>
        </div>
        <div className="board">
          <div className="board-head">
            <h3>{t('columns.head.vendor', { vendor })}</h3>
            <h3 className="board-head-source">{t('columns.head.source')}</h3>
            <PeoplePager view={view} work={work} />
          </div>
          {columns.length === 0 ? (
            <p className="board-none soft">{t(onlyOpen && find === '' ? 'board.all-tied' : 'board.none-found')}</p>
          ) : null}
          <ul className="board-rows">
            {columns.map(({ column, index }) => (
              <BoardRow
                key={column.name}
                view={view}
                column={column}
                samples={view.samples.map((sample) => ({
                  row: sample.row,
                  cell: sample.cells[index] ?? { value: '' },
                }))}
                confirm={work.confirm}
                change={(entry) => {
                  const source = listInWords(words, entry?.from ?? []);
                  const what =
                    entry === undefined || source === ''
                      ? t(entry?.value === undefined ? 'board.did.cleared' : 'board.did.changed', {
                          column: column.name,
                        })
                      : sameSources(view.mapping, column.name, entry.from)
                        ? t('board.did.changed', { column: column.name })
                        : t('board.did.tied', { source, column: column.name });
                  work.change(withColumn(view.mapping, column.name, entry), what);
                }}
              />
            ))}
          </ul>
        </div>
        <SourceTray
          view={view}
          setAside={(source, aside) => {
            const { unused = [], known = [] } = view.choices;
            const others = unused.filter((name) => name !== source);
            work.choose(
              {
                ...view.choices,
                unused: aside ? [...others, source] : others,
                ...(view.choices.known === undefined ? {} : { known: [...new Set([...known, source])] }),
              },
              t(aside ? 'board.did.aside' : 'board.did.back', { source }),
            );
          }}
        />
        {held === undefined ? null : (
          <div className="held-bar">
            <p>
              {t(held.side === 'source' ? 'pick.source.up' : 'pick.wanted.up', {
                source: held.name,
                column: held.name,
                vendor,
              })}
            </p>
            <Button look="quiet" onPress={leave}>
              {t('common.cancel')}
            </Button>
          </div>
        )}
        <p className="visually-hidden" role="status" aria-live="assertive">
          {work.said}
        </p>
      </section>
    </PickUpContext>
  );
}

function sameSources(mapping: Mapping, column: string, from: readonly string[] | undefined): boolean {
  return JSON.stringify(mapping[column]?.from ?? []) === JSON.stringify(from ?? []);
}

/** "Forward" is to the left where one reads from the right. */
function sideways(key: 'ArrowRight' | 'ArrowLeft', direction: 'ltr' | 'rtl'): 'ArrowDown' | 'ArrowUp' {
  return (key === 'ArrowRight') === (direction === 'ltr') ? 'ArrowDown' : 'ArrowUp';
}

/** Carries a column from one side to the other, and the focus with it. */
function usePickingUp(board: RefObject<HTMLElement | null>, view: ColumnsView, work: BoardWork): PickUp {
  const { t } = useWords();
  const { card } = useFeed();
  const [held, setHeld] = useState<Held | undefined>(undefined);

  const pick = (next: Held) => {
    // The places for it are there before the focus goes to the likeliest of them.
    flushSync(() => setHeld(next));
    const code = next.side === 'source' ? 'pick.source.up' : 'pick.wanted.up';
    work.say(t(code, { source: next.name, column: next.name, vendor: card.vendor }));
    if (next.by === 'key' && board.current !== null) placeFor(board.current, next, view)?.focus();
  };
  const end = () => {
    if (held === undefined) return;
    flushSync(() => setHeld(undefined));
    if (held.by === 'key' && board.current !== null) homeOf(board.current, held)?.focus();
  };
  const leave = () => {
    // A drag also ends after it was put down: then there is nothing left to leave.
    if (held === undefined) return;
    end();
    work.say(t('pick.left'));
  };
  const put = (source: string, column: string, manner: Manner) => {
    end();
    const entry = view.mapping[column];
    const next = manner === 'join' ? withSource(entry, entry?.from?.length ?? 0, source) : instead(source);
    work.change(withColumn(view.mapping, column, next), t('board.did.tied', { source, column }));
  };

  useEffect(() => {
    if (held === undefined) return undefined;
    const listener = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });

  return { held, pick, leave, put };
}

/** Where the focus goes first: what was suggested, else the first open place. */
function placeFor(board: HTMLElement, held: Held, view: ColumnsView): HTMLElement | null {
  if (held.side === 'wanted') {
    const source = view.suggestions.find(({ column }) => column === held.name)?.from[0];
    const items = [...board.querySelectorAll<HTMLElement>('[data-part="column"]')];
    return items.find((item) => item.closest('li')?.dataset['source'] === source) ?? items[0] ?? null;
  }
  const places = [...board.querySelectorAll<HTMLElement>('[data-put]')];
  const meant = view.suggestions.find(({ from }) => from.includes(held.name))?.column;
  const free = places.find(({ dataset }) => view.mapping[dataset['put'] ?? ''] === undefined);
  return places.find(({ dataset }) => dataset['put'] === meant) ?? free ?? places[0] ?? null;
}

/** Where the focus was when the column was picked up; beside it, when a filter has taken that away. */
function homeOf(board: HTMLElement, { side, name }: Held): HTMLElement | null {
  const all = [...board.querySelectorAll<HTMLElement>(side === 'source' ? '[data-part="column"]' : '[data-wanted]')];
  const home = all.find((each) =>
    side === 'source' ? each.closest('li')?.dataset['source'] === name : each.dataset['wanted'] === name,
  );
  return home ?? all[0] ?? board.querySelector<HTMLElement>('input');
}
