import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { BridgeArgument } from '../../../shared/bridge/bridge';
import type { RunCounts } from '../../../shared/history/run-event';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { useAnswer } from '../../use-answer';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { ChangePerson } from './change-person';

type Kind = BridgeArgument<'changeRows'>['kind'];

const size = 50;
const kinds: readonly Kind[] = ['all', 'added', 'changed', 'removed', 're-keyed', 'carried'];

interface ChangeListProps {
  readonly full: boolean;
  readonly counts: RunCounts;
  readonly carried: number;
}

/** The people whom the file changes, old to new; by kind, or found by name. */
export function ChangeList({ full, counts, carried }: ChangeListProps) {
  const words = useWords();
  const { t } = words;
  const { card, version } = useFeed();
  const [kind, setKind] = useState<Kind>('all');
  const [find, setFind] = useState('');
  const wanted = useSettled(find);
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('changeRows', { feed: card.id, full, kind, find: wanted, offset, limit: size }, version);
  const page = answer.value;
  const count: Readonly<Record<Kind, number>> = {
    all: counts.added + counts.changed + counts.removed + counts.rekeyed + carried,
    added: counts.added,
    changed: counts.changed,
    removed: counts.removed,
    're-keyed': counts.rekeyed,
    carried,
  };
  return (
    <section className="section change-list" aria-labelledby="change-list-title">
      <div className="change-tools">
        <h3 className="section-title" id="change-list-title">
          {t('changes.people')}
        </h3>
        <SelectBox
          className="change-kind"
          hideLabel
          label={t('changes.filter')}
          options={kinds
            .filter((each) => each === 'all' || each === kind || count[each] > 0)
            .map((each) => ({ id: each, text: t(`changes.kind.${each}`, { count: count[each] }) }))}
          chosen={kind}
          onChoose={(id) => {
            setKind(kinds.find((each) => each === id) ?? 'all');
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
        <Pager
          offset={offset}
          size={size}
          total={page?.total ?? 0}
          onMove={setOffset}
          where={t('common.range', {
            first: offset + 1,
            last: Math.min(offset + size, page?.total ?? 0),
            total: page?.total ?? 0,
          })}
          earlier={t('common.earlier')}
          later={t('common.later')}
        />
      </div>
      <ProblemLine problem={answer.problem} />
      {page === undefined ? (
        <Loading label={t('common.loading')} />
      ) : page.rows.length === 0 ? (
        <p className="soft">{find === '' && kind === 'all' ? t('changes.none') : t('changes.none-found')}</p>
      ) : (
        <ul className="change-rows">
          {page.rows.map((row) => (
            <ChangePerson key={`${row.kind} ${row.key}`} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}
