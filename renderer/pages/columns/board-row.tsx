import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { ColumnsView, Saying } from '../../../shared/bridge/views';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import type { SensitiveMatch } from '../../../shared/mapping/sensitive-columns';
import { Breakable } from '../../components/breakable';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { AdjustPanel } from './adjust-panel';
import { columnShown, isAskedFor } from './asked-column';
import { BoardLine, type LineLook } from './board-line';
import { BoardSources } from './board-sources';
import { isArchiveColumn, isMapped } from './mapping-edits';
import { dragTypes, usePickUp } from './pick-up';
import { PutPlaces } from './put-places';
import { Reason } from './reason';
import { RowMenu } from './row-menu';
import type { RowExtra } from './row-extra';
import { Samples } from './samples';
import { SensitiveLine } from './sensitive-line';

export interface BoardRowProps {
  readonly view: ColumnsView;
  readonly column: DestinationColumn;
  readonly samples: readonly {
    readonly row: number;
    readonly cell: { readonly value: string; readonly issue?: Saying };
  }[];
  readonly confirm: (ask: SensitiveMatch) => void;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

/** One vendor column, tied to its sources, with what three people will get. */
export function BoardRow({ view, column, samples, confirm, change }: BoardRowProps) {
  const { t } = useWords();
  const { go } = useFeed();
  const { held, put } = usePickUp();
  const asked = isAskedFor(column.name);
  const [extra, setExtra] = useState<RowExtra>(asked ? 'adjust' : undefined);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isAskedFor(column.name)) return;
    columnShown(column.name);
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector<HTMLElement>('[data-wanted]')?.focus({ preventScroll: true });
  }, [column.name]);
  const { sourceColumns } = view;
  const entry = view.mapping[column.name];
  const suggestion = view.suggestions.find((each) => each.column === column.name);
  const { errors = 0, warnings = 0 } = view.issueCounts[column.name] ?? {};
  const mapped = isMapped(entry);
  const gone = (entry?.from ?? []).some((name) => !sourceColumns.some((source) => source.name === name));
  const look: LineLook = !mapped ? (column.required ? 'missing' : 'open') : errors > 0 || gone ? 'needs' : 'tied';
  const slots = Math.max(1, (entry?.from?.length ?? 0) + (extra === 'join' ? 1 : 0));
  const source = held?.side === 'source' ? held.name : undefined;
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(dragTypes.source)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const name = event.dataTransfer.getData(dragTypes.source);
      if (name === '') return;
      event.preventDefault();
      put(name, column.name, mapped ? 'instead' : 'put');
    },
  };
  return (
    <li ref={row} className={`board-row board-row-${look}`} {...drop}>
      <div className="board-vendor">
        <Wanted column={column} />
        <p className="small soft board-tags">
          {view.news.added.includes(column.name) ? <span className="tag tag-new">{t('board.new')}</span> : null}
          {column.required ? t('columns.required') : t('columns.optional')}
          {column.name === view.key ? <span> · {t('columns.key')}</span> : null}
        </p>
      </div>
      <BoardLine slots={slots} look={look} />
      <div className="board-source" role="group" aria-label={t('columns.source.label', { column: column.name })}>
        <BoardSources
          column={column}
          entry={entry}
          sourceColumns={sourceColumns}
          extra={extra}
          setExtra={setExtra}
          change={change}
        />
        {!mapped && isArchiveColumn(column.name) ? <p className="hint">{t('columns.archive')}</p> : null}
        <Reason
          column={column.name}
          entry={gone ? undefined : entry}
          suggestion={suggestion}
          sensitive={view.sensitive}
          use={change}
        />
        <SensitiveLine view={view} column={column.name} confirm={confirm} />
        {errors + warnings > 0 ? (
          <button
            type="button"
            className={`link-button board-errors${errors === 0 ? ' board-warnings' : ''}`}
            onClick={() => go('check')}
          >
            <Mark meaning={errors > 0 ? 'needs' : 'open'} small />{' '}
            {t(errors > 0 ? 'columns.errors' : 'columns.warnings', { count: errors > 0 ? errors : warnings })}
          </button>
        ) : null}
        {source === undefined ? null : <PutPlaces column={column} entry={entry} source={source} />}
      </div>
      <RowMenu column={column} entry={entry} setExtra={setExtra} change={change} />
      <Samples samples={samples} mapped={mapped} />
      {extra === 'adjust' && entry !== undefined ? (
        <AdjustPanel
          column={column}
          entry={entry}
          sourceColumns={sourceColumns}
          change={change}
          close={() => setExtra(undefined)}
        />
      ) : null}
    </li>
  );
}

/** The vendor's column, which can be carried to one of the export's as well. */
function Wanted({ column }: { readonly column: DestinationColumn }) {
  const { t } = useWords();
  const { held, pick, leave } = usePickUp();
  const isHeld = held?.side === 'wanted' && held.name === column.name;
  return (
    <button
      type="button"
      className={`board-name${isHeld ? ' is-held' : ''}`}
      data-wanted={column.name}
      aria-label={t('pick.wanted', { column: column.name })}
      aria-pressed={isHeld}
      draggable
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.setData(dragTypes.wanted, column.name);
        event.dataTransfer.effectAllowed = 'copy';
        setTimeout(() => pick({ side: 'wanted', name: column.name, by: 'drag' }));
      }}
      onDragEnd={leave}
      onClick={() => (isHeld ? leave() : pick({ side: 'wanted', name: column.name, by: 'key' }))}
    >
      <bdi>
        <Breakable text={column.name} />
      </bdi>
    </button>
  );
}
