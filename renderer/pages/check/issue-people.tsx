import { useState } from 'react';
import type { IssueGroup } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { MendOffer } from './mend-offer';

const size = 50;

interface IssuePeopleProps {
  readonly group: IssueGroup;
  readonly title: string;
  readonly mend: () => void;
}

/** The people with one kind of problem: the value as it was read, and in words what is wrong with it. */
export function IssuePeople({ group, title, mend }: IssuePeopleProps) {
  const words = useWords();
  const { t } = words;
  const { card, version } = useFeed();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('issueRows', { feed: card.id, group: group.id, offset, limit: size }, version);
  const page = answer.value;
  return (
    <section className="issue-people" aria-labelledby="issue-people-title">
      <div className="issue-people-head">
        <h3 className="section-title" id="issue-people-title">
          {title}
        </h3>
        <Pager offset={offset} size={size} total={page?.total ?? 0} onMove={setOffset} />
      </div>
      <p className="soft">
        {t(`check.means.${group.severity}`)}{' '}
        <Button look="quiet" onPress={mend}>
          {t('check.mend')}
        </Button>
      </p>
      <MendOffer group={group} />
      <ProblemLine problem={answer.problem} />
      {page === undefined ? (
        <Loading label={t('common.loading')} />
      ) : (
        <div className="table-frame" tabIndex={0} role="group" aria-labelledby="issue-people-title">
          <table className="table">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {t('check.row')}
                </th>
                <th scope="col">{t('check.person')}</th>
                <th scope="col">
                  <bdi>{group.column}</bdi>
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <tr key={`${row.row} ${row.column}`}>
                  <td className="number">{row.row}</td>
                  <td>
                    <bdi>{row.person === '' ? t('check.no-name') : row.person}</bdi>
                  </td>
                  <td>
                    <span className={`bad-value bad-value-${row.severity}`}>
                      {row.value === '' ? <span className="soft">{t('check.empty')}</span> : <bdi>{row.value}</bdi>}
                    </span>
                    <p className="issue-why">{words.issue(row.saying)}</p>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
