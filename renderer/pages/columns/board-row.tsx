import { useState, type DragEvent } from 'react';
import type { Saying, SuggestionView } from '../../../shared/bridge/views';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import type { Column } from '../../../shared/table/table';
import { Breakable } from '../../components/breakable';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { AdjustPanel } from './adjust-panel';
import { BoardLine, type LineLook } from './board-line';
import { BoardSources } from './board-sources';
import { columnDragType } from './not-used';
import { isArchiveColumn, isMapped, withSource } from './mapping-edits';
import { Reason } from './reason';
import { RowMenu } from './row-menu';
import type { RowExtra } from './row-extra';
import { Samples } from './samples';

export interface BoardRowProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping | undefined;
  readonly suggestion: SuggestionView | undefined;
  readonly sourceColumns: readonly Column[];
  readonly issues: { readonly errors: number; readonly warnings: number } | undefined;
  readonly samples: readonly {
    readonly row: number;
    readonly cell: { readonly value: string; readonly issue?: Saying };
  }[];
  readonly isKey: boolean;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

/** One vendor column, tied to its source, with what three people will get. */
export function BoardRow(props: BoardRowProps) {
  const { column, entry, suggestion, sourceColumns, issues, samples, change } = props;
  const { t } = useWords();
  const { go } = useFeed();
  const [extra, setExtra] = useState<RowExtra>(undefined);
  const [over, setOver] = useState(false);
  const errors = issues?.errors ?? 0;
  const mapped = isMapped(entry);
  const warnings = issues?.warnings ?? 0;
  const gone = (entry?.from ?? []).some((name) => !sourceColumns.some((source) => source.name === name));
  const look: LineLook = !mapped ? (column.required ? 'missing' : 'open') : errors > 0 || gone ? 'needs' : 'tied';
  const slots = Math.max(1, (entry?.from?.length ?? 0) + (extra === 'join' ? 1 : 0));
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(columnDragType)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const name = event.dataTransfer.getData(columnDragType);
      if (name === '') return;
      event.preventDefault();
      change(withSource(entry, 0, name));
    },
  };
  return (
    <li className={`board-row board-row-${look}${over ? ' board-row-over' : ''}`} {...drop}>
      <div className="board-vendor">
        <p className="board-name">
          <bdi>
            <Breakable text={column.name} />
          </bdi>
        </p>
        <p className="small soft board-tags">
          {column.required ? t('columns.required') : t('columns.optional')}
          {props.isKey ? <span> · {t('columns.key')}</span> : null}
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
        <Reason column={column.name} entry={entry} suggestion={suggestion} use={change} />
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
