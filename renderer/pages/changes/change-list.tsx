import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { ChangesView } from '../../../shared/bridge/changes-views';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { ChangeFilters, type Filters, noFilters } from './change-filters';
import { ChangePerson } from './change-person';
import './change-person.css';
import './change-list.css';

const size = 50;

interface ChangeListProps {
  readonly full: boolean;
  readonly view: ChangesView;
}

/** The people whom the file changes, old to new; by kind, column and department, or found by name. */
export function ChangeList({ full, view }: ChangeListProps) {
  const words = useWords();
  const { t } = words;
  const { card, version } = useFeed();
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [find, setFind] = useState('');
  const wanted = useSettled(find);
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    'changeRows',
    { feed: card.id, full, ...filters, find: wanted, offset, limit: size },
    version,
  );
  const page = answer.value;
  const total = page?.total ?? 0;
  const isNarrowed = find !== '' || JSON.stringify(filters) !== JSON.stringify(noFilters);
  return (
    <section className="section change-list" aria-labelledby="change-list-title">
      <div className="change-tools">
        <h3 className="section-title" id="change-list-title">
          {t('changes.people')}
        </h3>
        <ChangeFilters
          view={view}
          chosen={filters}
          choose={(next) => {
            setFilters(next);
            setOffset(0);
          }}
        />
        <SearchField
          className="field change-find"
          value={find}
          onChange={(text) => {
            setFind(text.slice(0, 200));
            setOffset(0);
          }}
        >
          <Label className="visually-hidden">{t('changes.find')}</Label>
          <Input className="input" placeholder={t('changes.find')} dir="auto" />
        </SearchField>
        <Pager offset={offset} size={size} total={total} onMove={setOffset} />
      </div>
      <p className="small soft change-shown" role="status">
        {isNarrowed && page !== undefined && total > 0 ? t('changes.shown', { count: total }) : ''}
      </p>
      <ProblemLine problem={answer.problem} />
      {page === undefined ? (
        answer.problem === undefined ? (
          <Loading label={t('common.loading')} />
        ) : null
      ) : page.rows.length === 0 ? (
        <p className="soft">{isNarrowed ? t('changes.none-found') : t('changes.none')}</p>
      ) : (
        <ul className="change-rows">
          {page.rows.map((row) => (
            <ChangePerson key={`${row.kind} ${row.key}`} row={row} leaving={view.leaving} />
          ))}
        </ul>
      )}
    </section>
  );
}
