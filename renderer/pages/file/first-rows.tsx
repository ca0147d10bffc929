import { memo } from 'react';
import type { SourceView } from '../../../shared/bridge/source-views';
import { useTurns } from '../../components/later';
import { TableFrame } from '../../components/table-frame';
import { useWords } from '../../words';
import './first-rows.css';

interface FirstRowsProps {
  readonly rows: SourceView['firstRows'];
  readonly headerRow: number | undefined;
  readonly skipped: readonly { readonly reason: string; readonly rows: readonly number[] }[] | undefined;
  readonly choose: (row: number) => void;
}

const widest = 40;
/** Cells that are drawn in one go: with more the window stands still for a moment. */
const cellsAtOnce = 120;

function isOneText(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell !== '').length <= 1;
}

/** The first rows as they stand in the file, with the header marked; another row can be made the header. */
export const FirstRows = memo(function FirstRows({ rows, headerRow, skipped, choose }: FirstRowsProps) {
  const { t } = useWords();
  const width = Math.min(widest, Math.max(1, ...rows.map((row) => row.cells.length)));
  const leftOut = new Set(skipped?.flatMap((each) => each.rows));
  const drawn = useTurns(rows.length, Math.max(1, Math.floor(cellsAtOnce / width)));
  return (
    <section className="section" aria-labelledby="first-rows-title">
      <h3 className="section-title" id="first-rows-title">
        {t('file.rows')}
      </h3>
      <p className="soft">{t('file.rows.hint')}</p>
      <TableFrame labelledBy="first-rows-title">
        <table className="table first-rows">
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <FirstRow
                key={row.number}
                row={row}
                width={width}
                is={row.number === headerRow ? 'header' : leftOut.has(row.number) ? 'left out' : 'read'}
                choose={choose}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
});

interface FirstRowProps {
  readonly row: SourceView['firstRows'][number];
  /** Cells of the widest row. */
  readonly width: number;
  readonly is: 'header' | 'left out' | 'read';
  readonly choose: (row: number) => void;
}

const classes = { header: 'is-header', 'left out': 'is-left-out', read: '' } as const;

const FirstRow = memo(function FirstRow({ row: { number, cells }, width, is, choose }: FirstRowProps) {
  const { t } = useWords();
  return (
    <tr className={classes[is]}>
      <td className="row-tag">
        {is === 'header' ? t('file.row.header') : is === 'left out' ? t('file.row.left-out') : ''}
      </td>
      <th scope="row" className="number">
        <button
          type="button"
          className="row-pick"
          onClick={() => choose(number)}
          disabled={is === 'header'}
          aria-label={t(is === 'header' ? 'file.row.is-header' : 'file.row.make-header', { row: number })}
        >
          {number}
        </button>
      </th>
      {isOneText(cells) ? (
        // A title: it does not belong to a column, and must not widen one.
        <td colSpan={width}>
          <bdi>{cells.join('')}</bdi>
        </td>
      ) : (
        Array.from({ length: width }, (_, index) => (
          <td key={index} className="cell-clip" title={cells[index] ?? ''}>
            <bdi>{cells[index] ?? ''}</bdi>
          </td>
        ))
      )}
    </tr>
  );
});
