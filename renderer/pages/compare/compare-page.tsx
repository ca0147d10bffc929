import { useState } from 'react';
import type { ComparedColumnView, CompareView } from '../../../shared/bridge/compare-view';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { CompareList } from './compare-list';

/** This feed beside another one that reads the same export: who goes to one vendor only, and what differs. */
export function ComparePage() {
  const { t } = useWords();
  const { view } = useFeed();
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const others = view.sameSource;
  const other = others.find(({ id }) => id === asked) ?? others[0];
  return (
    <PageFrame heading={t('compare.heading')}>
      {others.length > 1 && other !== undefined ? (
        <SelectBox
          label={t('compare.with')}
          options={others.map(({ id, name, vendor }) => ({ id, text: name, detail: t('side.to', { vendor }) }))}
          chosen={other.id}
          onChoose={setAsked}
          className="field-wide"
        />
      ) : null}
      {other === undefined ? (
        <Notice meaning="open" title={t('compare.no-other')} />
      ) : (
        <Compared key={other.id} other={other.id} />
      )}
    </PageFrame>
  );
}

function Compared({ other }: { readonly other: string }) {
  const { t, fault } = useWords();
  const { card, version } = useFeed();
  const answer = useAnswer('compareFeeds', { feed: card.id, other }, version);
  const view = answer.value;
  if (answer.problem !== undefined) return <ProblemLine problem={answer.problem} />;
  if (view === undefined) return <Loading label={t('compare.loading')} />;
  const { first, second, problem } = view;
  if (problem !== undefined) {
    const title =
      problem.of === 'both' ? undefined : t('compare.problem', { name: problem.of === 'first' ? first : second });
    return (
      <Notice meaning="failed" {...(title === undefined ? {} : { title })} announce>
        <p>{fault(problem)}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{t('compare.lead', { first, second, file: view.fileName })}</p>
      <Summary view={view} />
      <CompareList other={other} list="only first" count={view.onlyFirst} first={first} second={second} />
      <CompareList other={other} list="only second" count={view.onlySecond} first={first} second={second} />
      <CompareList
        other={other}
        list="phone"
        count={view.phone.differ}
        first={first}
        second={second}
        columns={view.phone}
      />
      <CompareList
        other={other}
        list="email"
        count={view.email.differ}
        first={first}
        second={second}
        columns={view.email}
      />
    </>
  );
}

/** All in sentences; what could not be compared is said, so that silence means that nothing differs. */
function Summary({ view }: { readonly view: CompareView }) {
  const { t } = useWords();
  const { first, second, both, onlyFirst, onlySecond, phone, email, keptFirst, keptSecond } = view;
  const samePeople = onlyFirst + onlySecond === 0;
  const allCompared = isCompared(phone) && isCompared(email);
  const isSame = samePeople && phone.differ + email.differ === 0;
  const sentences = [
    ...(samePeople ? [] : [t('compare.only', { count: onlyFirst, one: first, other: second })]),
    ...(samePeople ? [] : [t('compare.only', { count: onlySecond, one: second, other: first })]),
    ...(isSame || !isCompared(phone) ? [] : [t('compare.phone', { count: phone.differ, first, second })]),
    ...(isSame || !isCompared(email) ? [] : [t('compare.email', { count: email.differ, first, second })]),
    ...withoutOf(phone, first, second).map((name) => t('compare.phone.none', { name })),
    ...withoutOf(email, first, second).map((name) => t('compare.email.none', { name })),
    ...(keptFirst === 0 ? [] : [t('compare.kept', { count: keptFirst, name: first })]),
    ...(keptSecond === 0 ? [] : [t('compare.kept', { count: keptSecond, name: second })]),
  ];
  const title =
    !isSame || both === 0
      ? t('compare.both', { count: both })
      : allCompared
        ? t('compare.same')
        : t('compare.same.people');
  return (
    <Notice meaning={!isSame ? 'needs' : both === 0 ? 'open' : 'good'} title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

function isCompared({ first, second }: ComparedColumnView): boolean {
  return first !== null && second !== null;
}

/** Whose file has nothing of the kind. */
function withoutOf(column: ComparedColumnView, first: string, second: string): string[] {
  return [...(column.first === null ? [first] : []), ...(column.second === null ? [second] : [])];
}
