import { useId, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { ChangesView } from '../../../shared/bridge/changes-views';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { TableFrame } from '../../components/table-frame';
import { useAnswer } from '../../use-answer';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './change-list.css';

const size = 10;

interface ByHandPeopleProps {
  readonly full: boolean;
  readonly view: ChangesView;
}

/** Who left and goes by no file: whom a person has to remove at the vendor, with the file that changes nothing, too. */
export function ByHandPeople({ full, view }: ByHandPeopleProps) {
  return view.byHand > 0 ? <ByHandList full={full} view={view} /> : null;
}

function ByHandList({ full, view }: ByHandPeopleProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const id = useId();
  const [find, setFind] = useState('');
  const wanted = useSettled(find);
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    'changeRows',
    { feed: card.id, full, kind: 'by-hand', column: null, department: null, find: wanted, offset, limit: size },
    version,
  );
  const page = answer.value;
  return (
    <section className="section change-list by-hand-people" aria-labelledby={id}>
      <div className="change-tools">
        <h3 className="section-title" id={id}>
          {t('changes.by-hand.title', { count: view.byHand, vendor: view.vendor })}
        </h3>
        {view.byHand <= size ? null : (
          <SearchField
            className="field change-find"
            value={find}
            onChange={(text) => {
              setFind(text.slice(0, 200));
              setOffset(0);
            }}
          >
            <Label className="visually-hidden">{t('changes.by-hand.find')}</Label>
            <Input className="input" placeholder={t('changes.by-hand.find')} dir="auto" />
          </SearchField>
        )}
        <Pager offset={offset} size={size} total={page?.total ?? 0} onMove={setOffset} />
      </div>
      <p className="soft">{t('changes.by-hand.lead', { vendor: view.vendor })}</p>
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
                <th scope="col">{t('changes.by-hand.why')}</th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ key, person, leaver }) => (
                <tr key={key}>
                  <td>
                    <bdi>{person === '' ? t('check.no-name') : person}</bdi>
                  </td>
                  <td>
                    <bdi dir="ltr">{key}</bdi>
                  </td>
                  <td>{leaver === undefined ? null : t(`change.leaver.${leaver as 'status'}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
