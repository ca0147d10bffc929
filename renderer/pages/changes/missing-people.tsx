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

interface MissingPeopleProps {
  readonly full: boolean;
  readonly view: ChangesView;
}

/** Whom the export no longer has though the vendor does: who they are, found by name or identity. */
export function MissingPeople({ full, view }: MissingPeopleProps) {
  const { t } = useWords();
  if (view.missing > 0) return <MissingList full={full} count={view.missing} />;
  const fewer = view.holds.some(({ code, values }) => code === 'row swing' && values['way'] === 'fewer');
  // Rows went, and nobody with them: without a word about it a person would look for a list.
  return fewer && view.counts.removed === 0 ? (
    <p className="soft">{t('changes.missing.nobody', { vendor: view.vendor })}</p>
  ) : null;
}

function MissingList({ full, count }: { readonly full: boolean; readonly count: number }) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const id = useId();
  const [find, setFind] = useState('');
  const wanted = useSettled(find);
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    'changeRows',
    { feed: card.id, full, kind: 'missing', column: null, department: null, find: wanted, offset, limit: size },
    version,
  );
  const page = answer.value;
  return (
    <section className="section change-list missing-people" aria-labelledby={id}>
      <div className="change-tools">
        <h3 className="section-title" id={id}>
          {t('changes.missing.title', { count })}
        </h3>
        <SearchField
          className="field change-find"
          value={find}
          onChange={(text) => {
            setFind(text.slice(0, 200));
            setOffset(0);
          }}
        >
          <Label className="visually-hidden">{t('changes.missing.find')}</Label>
          <Input className="input" placeholder={t('changes.missing.find')} dir="auto" />
        </SearchField>
        <Pager offset={offset} size={size} total={page?.total ?? 0} onMove={setOffset} />
      </div>
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
                <th scope="col">{t('changes.missing.from')}</th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ key, person, missing }) => (
                <tr key={key}>
                  <td>
                    <bdi>{person === '' ? t('check.no-name') : person}</bdi>
                  </td>
                  <td>
                    <bdi dir="ltr">{key}</bdi>
                  </td>
                  <td>{missing === undefined ? null : t('changes.missing.exports', missing)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <p className="small soft">{t('changes.missing.saved')}</p>
    </section>
  );
}
