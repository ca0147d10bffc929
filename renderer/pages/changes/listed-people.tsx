import { type ReactNode, useId, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { ChangeRow } from '../../../shared/bridge/changes-views';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { TableFrame } from '../../components/table-frame';
import { useAnswer } from '../../use-answer';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './change-list.css';

/** How many people stand on one page of the list: so few need no looking for. */
export const listedAtOnce = 10;

interface ListedPeopleProps {
  readonly kind: 'missing' | 'by-hand';
  readonly className: string;
  readonly full: boolean;
  readonly title: string;
  readonly lead?: string;
  /** Left out: a list too short to look for anybody in. */
  readonly find?: string;
  /** What the list says of each person, beside name and identity. */
  readonly heading: string;
  readonly of: (row: ChangeRow) => ReactNode;
  readonly below?: string;
}

/** People whom no line of the file tells of, page by page: who they are, found by name or identity. */
export function ListedPeople({ kind, className, full, title, lead, find, heading, of, below }: ListedPeopleProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const id = useId();
  const [text, setText] = useState('');
  const wanted = useSettled(text);
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    'changeRows',
    { feed: card.id, full, kind, column: null, department: null, find: wanted, offset, limit: listedAtOnce },
    version,
  );
  const page = answer.value;
  return (
    <section className={`section change-list ${className}`} aria-labelledby={id}>
      <div className="change-tools">
        <h3 className="section-title" id={id}>
          {title}
        </h3>
        {find === undefined ? null : (
          <SearchField
            className="field change-find"
            value={text}
            onChange={(typed) => {
              setText(typed.slice(0, 200));
              setOffset(0);
            }}
          >
            <Label className="visually-hidden">{find}</Label>
            <Input className="input" placeholder={find} dir="auto" />
          </SearchField>
        )}
        <Pager offset={offset} size={listedAtOnce} total={page?.total ?? 0} onMove={setOffset} />
      </div>
      {lead === undefined ? null : <p className="soft">{lead}</p>}
      <ProblemLine problem={answer.problem} />
      {page === undefined ? (
        answer.problem === undefined ? (
          <Loading label={t('common.loading')} />
        ) : null
      ) : page.rows.length === 0 ? (
        <p className="soft">{t('changes.none-found')}</p>
      ) : (
        <TableFrame labelledBy={id}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('check.person')}</th>
                <th scope="col">{t('change.key')}</th>
                <th scope="col">{heading}</th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <tr key={row.key}>
                  <td>
                    <bdi>{row.person === '' ? t('check.no-name') : row.person}</bdi>
                  </td>
                  <td>
                    <bdi dir="ltr">{row.key}</bdi>
                  </td>
                  <td>{of(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {below === undefined ? null : <p className="small soft">{below}</p>}
    </section>
  );
}
