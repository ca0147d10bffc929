import { memo } from 'react';
import type { SourceFound } from '../../../shared/bridge/source-views';
import { useTurns } from '../../components/later';
import { TableFrame } from '../../components/table-frame';
import { useWords } from '../../words';
import { evidenceInWords } from './understanding-words';
import './source-columns.css';

/** Columns that are drawn in one go: with more the window stands still for a moment. */
const columnsAtOnce = 8;

/** Every column: what it holds, how that was seen, how full it is, and a few of its values. */
export const SourceColumns = memo(function SourceColumns({ found }: { readonly found: SourceFound }) {
  const words = useWords();
  const { t } = words;
  const drawn = useTurns(found.columns.length, columnsAtOnce);
  return (
    <section className="section" aria-labelledby="columns-title">
      <h3 className="section-title" id="columns-title">
        {t('understood.columns')}
      </h3>
      <p className="soft">{t('understood.columns.hint')}</p>
      <TableFrame labelledBy="columns-title">
        <table className="table source-columns">
          <thead>
            <tr>
              <th scope="col">{t('understood.column.name')}</th>
              <th scope="col">{t('understood.column.type')}</th>
              <th scope="col">{t('understood.column.filled')}</th>
              <th scope="col">{t('understood.column.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {found.columns.slice(0, drawn).map((column) => {
              const [kind, evidence] = evidenceInWords(words, column);
              return (
                <tr key={column.name}>
                  <th scope="row" className="source-column-name">
                    <bdi>{column.name}</bdi>
                  </th>
                  <td>
                    {kind} {evidence === '' ? null : <span className="soft small">{evidence}</span>}
                  </td>
                  <td className="nowrap">
                    {t('understood.column.share', { filled: column.filled, people: found.people })}
                  </td>
                  <td>
                    <div className="source-samples">
                      {column.samples.slice(0, 3).map((sample) => (
                        <bdi key={sample} className="source-sample" title={sample}>
                          {sample}
                        </bdi>
                      ))}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
});
