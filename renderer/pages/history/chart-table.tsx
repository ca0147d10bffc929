import type { RosterDay } from '../../../shared/history/roster-days';
import { dayInWords, numberInWords } from '../../times';
import { useWords } from '../../words';

const columns = ['day', 'people', 'added', 'changed', 'removed', 'outcome'] as const;

/** The chart's numbers, newest day first. */
export function ChartTable({ points, now }: { readonly points: readonly RosterDay[]; readonly now: Date }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="table-frame chart-table" tabIndex={0} role="group" aria-label={t('history.chart.table')}>
      <table className="table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`history.chart.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.day}>
              <th scope="row">{dayInWords(words, point.day, now)}</th>
              {([point.people, point.added, point.changed, point.removed] as const).map((count, index) => (
                <td key={columns[index + 1]} className="number">
                  {numberInWords(words, count)}
                </td>
              ))}
              <td>{t(`history.outcome.${point.outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
