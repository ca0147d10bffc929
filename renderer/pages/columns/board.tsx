import type { ColumnsView } from '../../../shared/bridge/views';
import type { Mapping } from '../../../shared/mapping/mapping';
import { Button } from '../../components/button';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { BoardRow } from './board-row';
import { withColumn } from './mapping-edits';

interface BoardProps {
  readonly view: ColumnsView;
  readonly change: (mapping: Mapping) => void;
  readonly sampleOffset: number;
  readonly onSampleOffset: (offset: number) => void;
}

const samplesShown = 3;

/** The matching board: the vendor's columns, required first, each tied to where its value comes from. */
export function Board({ view, change, sampleOffset, onSampleOffset }: BoardProps) {
  const { t } = useWords();
  const { card } = useFeed();
  const indexed = view.destinationColumns.map((column, index) => ({ column, index }));
  const ordered = [
    ...indexed.filter(({ column }) => column.required),
    ...indexed.filter(({ column }) => !column.required),
  ];
  const rows = view.samples.map((sample) => sample.row);
  return (
    <section className="board" aria-label={t('columns.board')}>
      <div className="board-head">
        <h3>{t('columns.head.vendor', { vendor: card.vendor })}</h3>
        <h3 className="board-head-source">{t('columns.head.source')}</h3>
        <div className="board-head-samples">
          <h3>{t('columns.head.samples')}</h3>
          <div className="board-step">
            <Button
              look="quiet"
              label={t('columns.samples.before')}
              disabled={sampleOffset === 0}
              onPress={() => onSampleOffset(Math.max(0, sampleOffset - samplesShown))}
            >
              <span className="arrow arrow-back" aria-hidden="true" />
            </Button>
            <span className="small soft nowrap" aria-live="polite">
              {rows.length === 0
                ? ''
                : t('columns.samples.rows', { first: rows[0] ?? 0, last: rows[rows.length - 1] ?? 0 })}
            </span>
            <Button
              look="quiet"
              label={t('columns.samples.after')}
              disabled={rows.length < samplesShown}
              onPress={() => onSampleOffset(sampleOffset + samplesShown)}
            >
              <span className="arrow arrow-on" aria-hidden="true" />
            </Button>
          </div>
        </div>
      </div>
      <ul className="board-rows">
        {ordered.map(({ column, index }) => (
          <BoardRow
            key={column.name}
            column={column}
            entry={view.mapping[column.name]}
            suggestion={view.suggestions.find((each) => each.column === column.name)}
            sourceColumns={view.sourceColumns}
            issues={view.issueCounts[column.name]}
            samples={view.samples.map((sample) => ({ row: sample.row, cell: sample.cells[index] ?? { value: '' } }))}
            isKey={column.name === view.key}
            change={(entry) => change(withColumn(view.mapping, column.name, entry))}
          />
        ))}
      </ul>
    </section>
  );
}
