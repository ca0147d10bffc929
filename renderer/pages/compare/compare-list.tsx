import { useId, useState } from 'react';
import type { CompareList as ListName, CompareRow } from '../../../shared/bridge/compare-view';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { TableFrame } from '../../components/table-frame';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import '../check/issue-people.css';

const size = 50;

interface CompareListProps {
  readonly other: string;
  readonly list: ListName;
  readonly count: number;
  /** The two vendors' names. */
  readonly first: string;
  readonly second: string;
  /** The columns that differ, for a list of differing values. */
  readonly columns?: { readonly first: string | null; readonly second: string | null };
}

/** The people of one list, page by page; nothing where there are none. */
export function CompareList(props: CompareListProps) {
  return props.count === 0 ? null : <FilledList {...props} />;
}

function FilledList({ other, list, first, second, columns }: CompareListProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const id = useId();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('compareRows', { feed: card.id, other, list, offset, limit: size }, version);
  const page = answer.value;
  const total = page?.total ?? 0;
  const differs = list === 'phone' || list === 'email';
  const title =
    list === 'phone' || list === 'email'
      ? t(`compare.list.${list}`)
      : t('compare.list.only', list === 'only first' ? { one: first, other: second } : { one: second, other: first });
  const missingAt = list === 'only first' ? second : first;
  return (
    <section className="section issue-people" aria-labelledby={id}>
      <div className="issue-people-head">
        <h3 className="section-title" id={id}>
          {title}
        </h3>
        <Pager offset={offset} size={size} total={total} onMove={setOffset} />
      </div>
      <ProblemLine problem={answer.problem} />
      {page === undefined ? (
        answer.problem === undefined ? (
          <Loading label={t('common.loading')} />
        ) : null
      ) : (
        <TableFrame labelledBy={id}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {t('check.row')}
                </th>
                <th scope="col">{t('check.person')}</th>
                {differs ? (
                  <>
                    <th scope="col">
                      <bdi>{first}</bdi>
                      <p className="small soft">
                        <bdi>{columns?.first}</bdi>
                      </p>
                    </th>
                    <th scope="col">
                      <bdi>{second}</bdi>
                      <p className="small soft">
                        <bdi>{columns?.second}</bdi>
                      </p>
                    </th>
                  </>
                ) : (
                  <th scope="col">{t('compare.why', { name: missingAt })}</th>
                )}
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <tr key={row.row}>
                  <td className="number">{row.row}</td>
                  <td>
                    <bdi>{row.person === '' ? t('check.no-name') : row.person}</bdi>
                  </td>
                  {differs ? (
                    <>
                      <ValueCell value={row.first} />
                      <ValueCell value={row.second} />
                    </>
                  ) : (
                    <WhyCell row={row} />
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}

function ValueCell({ value = '' }: { readonly value: string | undefined }) {
  const { t } = useWords();
  return <td>{value === '' ? <span className="soft">{t('check.empty')}</span> : <bdi dir="ltr">{value}</bdi>}</td>;
}

function WhyCell({ row: { because, issue } }: { readonly row: CompareRow }) {
  const { t, issue: issueWords } = useWords();
  return (
    <td>
      {because === undefined ? null : t(`compare.because.${because}`)}
      {issue === undefined ? null : <p className="small soft">{issueWords(issue)}</p>}
    </td>
  );
}
