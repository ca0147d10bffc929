import { useState } from 'react';
import type { BaselineView } from '../../../shared/bridge/changes-views';
import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { listInWords } from '../../times';
import { useAction } from '../../use-action';
import { useWords, type Words } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './may-hold.css';

/** The vendor's own list of users as a beginning: chosen, seen how it fits, taken over. */
export function BaselineBox() {
  const words = useWords();
  const { t } = words;
  const { card, changed } = useFeed();
  const { vendor } = card;
  const action = useAction();
  const [shown, setShown] = useState<BaselineView | undefined>(undefined);
  const [done, setDone] = useState(false);
  const choose = async () => {
    setDone(false);
    const found = await action.run('chooseBaseline', { feed: card.id });
    if (found !== undefined && found !== null) setShown(found);
  };
  const accept = async ({ sha256 }: BaselineView) => {
    if ((await action.run('acceptBaseline', { feed: card.id, sha256 })) === undefined) return;
    setShown(undefined);
    setDone(true);
    changed();
  };
  return (
    <div className="baseline">
      <h4 className="label">{t('baseline.title', { vendor })}</h4>
      <p className="soft">{t('baseline.what', { vendor })}</p>
      {shown === undefined ? null : (
        <div className="baseline-found">
          <p>{t('baseline.found', { file: shown.file, people: shown.people })}</p>
          <ul className="bullets">
            {sentences(words, shown, vendor).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="button-bar">
        {shown === undefined ? (
          <Button onPress={() => void choose()} busy={action.busy === 'chooseBaseline'}>
            {t('baseline.choose', { vendor })}
          </Button>
        ) : (
          <>
            <Button
              look={shown.matched === 0 ? 'plain' : 'primary'}
              onPress={() => void accept(shown)}
              busy={action.busy === 'acceptBaseline'}
            >
              {t('baseline.accept')}
            </Button>
            <Button onPress={() => setShown(undefined)}>{t('baseline.cancel')}</Button>
          </>
        )}
      </div>
      <p role="status" className="small soft">
        {done ? t('baseline.done') : ''}
      </p>
      <ProblemLine problem={action.problem} />
    </div>
  );
}

function sentences(words: Words, view: BaselineView, vendor: string): string[] {
  const { t } = words;
  const names = (some: readonly string[], count: number) => {
    if (some.length === count) return listInWords(words, some);
    return t('baseline.and-more', { names: some.join(', '), count: count - some.length });
  };
  return [
    view.matched === 0 ? t('baseline.nobody') : t('baseline.matched', { count: view.matched }),
    ...(view.matched === 0 ? [] : [t('baseline.same', { count: view.same })]),
    t('baseline.only-there', {
      count: view.onlyThere,
      vendor,
      names: names(view.someOnlyThere, view.onlyThere),
    }),
    t('baseline.only-here', { count: view.onlyHere, names: names(view.someOnlyHere, view.onlyHere) }),
    ...(view.missingColumns.length === 0
      ? []
      : [t('baseline.missing-columns', { columns: listInWords(words, view.missingColumns) })]),
  ];
}
