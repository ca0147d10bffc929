import { Button } from 'react-aria-components';
import type { SourceView } from '../../../shared/bridge/views';
import { useWords } from '../../words';

interface FirstRowsProps {
  readonly rows: SourceView['firstRows'];
  readonly headerRow: number | undefined;
  readonly skipped: readonly { readonly reason: string; readonly rows: readonly number[] }[];
  readonly choose: (row: number) => void;
}

const widest = 40;

function isOneText(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell !== '').length <= 1;
}

/** The first rows as they stand in the file, with the header marked; another row can be made the header. */
export function FirstRows({ rows, headerRow, skipped, choose }: FirstRowsProps) {
  const { t } = useWords();
  const width = Math.min(widest, Math.max(1, ...rows.map((row) => row.cells.length)));
  const leftOut = new Set(skipped.flatMap((each) => each.rows));
  return (
    <section className="section" aria-labelledby="first-rows-title">
      <h3 className="section-title" id="first-rows-title">
        {t('file.rows')}
      </h3>
      <p className="soft">{t('file.rows.hint')}</p>
      <div className="table-frame" role="group" aria-labelledby="first-rows-title" tabIndex={0}>
        <table className="table first-rows">
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.number}
                className={row.number === headerRow ? 'is-header' : leftOut.has(row.number) ? 'is-left-out' : ''}
              >
                <td className="row-tag">
                  {row.number === headerRow
                    ? t('file.row.header')
                    : leftOut.has(row.number)
                      ? t('file.row.left-out')
                      : ''}
                </td>
                <th scope="row" className="number">
                  <Button
                    className="row-pick"
                    onPress={() => choose(row.number)}
                    isDisabled={row.number === headerRow}
                    aria-label={
                      row.number === headerRow
                        ? t('file.row.is-header', { row: row.number })
                        : t('file.row.make-header', { row: row.number })
                    }
                  >
                    {row.number}
                  </Button>
                </th>
                {isOneText(row.cells) ? (
                  // A title: it does not belong to a column, and must not widen one.
                  <td colSpan={width}>
                    <bdi>{row.cells.join('')}</bdi>
                  </td>
                ) : (
                  Array.from({ length: width }, (_, index) => (
                    <td key={index}>
                      <div className="cell-clip" title={row.cells[index] ?? ''}>
                        <bdi>{row.cells[index] ?? ''}</bdi>
                      </div>
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
