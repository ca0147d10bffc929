import { useState } from 'react';
import type { IssueGroup } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { TableFrame } from '../../components/table-frame';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import type { OpenCell } from './cell-panel';
import { MendOffers } from './mend-offers';
import { PeopleGrid } from './people-grid';
import { ProblemRule } from './problem-rule';
import type { Mending } from './use-mend';
import './issue-people.css';

const size = 50;

interface IssuePeopleProps {
  readonly group: IssueGroup;
  readonly title: string;
  readonly goMend: () => void;
  readonly mending: Mending;
  readonly openCell: (cell: OpenCell) => void;
}

/** The people with one kind of problem: the value as it was read, and in words what is wrong with it. */
export function IssuePeople({ group, title, goMend, mending, openCell }: IssuePeopleProps) {
  const words = useWords();
  const { t } = words;
  const { card, version } = useFeed();
  const [offset, setOffset] = useState(0);
  const [whole, setWhole] = useState(false);
  const answer = useAnswer('issueRows', { feed: card.id, group: group.id, offset, limit: size }, version);
  const page = answer.value;
  return (
    <section className="issue-people" aria-labelledby="issue-people-title">
      <div className="issue-people-head">
        <h3 className="section-title" id="issue-people-title">
          {title}
        </h3>
        {whole ? null : <Pager offset={offset} size={size} total={page?.total ?? 0} onMove={setOffset} />}
      </div>
      <ProblemRule group={group} />
      <MendOffers group={group} apply={mending.apply} busy={mending.busy} />
      <div className="issue-people-ways">
        <Button look="quiet" onPress={goMend}>
          {t('check.mend')}
        </Button>
        <Button look="quiet" onPress={() => setWhole(!whole)}>
          {t(whole ? 'check.only-problem' : 'check.whole-rows')}
        </Button>
      </div>
      <ProblemLine problem={answer.problem} />
      {whole ? (
        <PeopleGrid group={group.id} all={false} openCell={openCell} version={version} />
      ) : page === undefined ? (
        answer.problem === undefined ? (
          <Loading label={t('common.loading')} />
        ) : null
      ) : (
        <TableFrame labelledBy="issue-people-title">
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
                    {row.setByHand ? <span className="by-hand-mark">{t('hand.mark')}</span> : null}
                    <p className="issue-why">{words.issue(row.saying)}</p>
                    {row.isPerson ? (
                      <Button
                        look="quiet"
                        className="issue-open"
                        onPress={() => openCell({ row: row.row, column: row.column })}
                      >
                        {t('cell.open')}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
