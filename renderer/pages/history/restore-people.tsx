import { useState } from 'react';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { ChangePerson } from '../changes/change-person';
import { leavingWord } from '../changes/totals';
import { useFeed } from '../feed/feed-scope';
import '../changes/change-person.css';
import '../changes/change-list.css';

const size = 50;

/** Whom the earlier state would change, person by person. */
export function RestorePeople({ run }: { readonly run: string }) {
  const { t } = useWords();
  const { card, version, view } = useFeed();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('restoreRows', { feed: card.id, run, offset, limit: size }, version);
  const page = answer.value;
  const total = page?.total ?? 0;
  return (
    <section className="section change-list" aria-labelledby="restore-people">
      <div className="change-tools">
        <h4 className="section-title" id="restore-people">
          {t('restore.people')}
        </h4>
        <Pager offset={offset} size={size} total={total} onMove={setOffset} />
      </div>
      <ProblemLine problem={answer.problem} />
      {page === undefined ? (
        answer.problem === undefined ? (
          <Loading label={t('common.loading')} />
        ) : null
      ) : page.rows.length === 0 ? (
        <p className="soft">{t('restore.people.none')}</p>
      ) : (
        <ul className="change-rows">
          {page.rows.map((row) => (
            <ChangePerson key={`${row.kind} ${row.key}`} row={row} leaving={leavingWord(view.feed.destination)} />
          ))}
        </ul>
      )}
    </section>
  );
}
