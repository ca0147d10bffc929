import { Button, Input, Label, SearchField } from 'react-aria-components';
import type { FoundPerson } from '../../../shared/bridge/history-views';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface PersonFinderProps {
  readonly find: string;
  readonly onFind: (find: string) => void;
  readonly onChoose: (person: FoundPerson) => void;
}

/** Looks for somebody by name or key in everything that is kept. */
export function PersonFinder({ find, onFind, onChoose }: PersonFinderProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const wanted = useSettled(find).trim();
  const answer = useAnswer('findPeople', { feed: card.id, find: wanted }, version);
  const found = wanted === '' ? undefined : answer.value;
  const settled = wanted === find.trim() && !answer.loading;
  return (
    <section className="finder" aria-label={t('history.find')}>
      <SearchField className="field finder-field" value={find} onChange={(text) => onFind(text.slice(0, 200))}>
        <Label className="label">{t('history.find')}</Label>
        <Input className="input" placeholder={t('history.find.hint')} dir="auto" />
      </SearchField>
      <ProblemLine problem={wanted === '' ? undefined : answer.problem} />
      {find.trim() !== '' && !settled ? <Loading label={t('history.find.looking')} /> : null}
      <p role="status" className="small soft">
        {found !== undefined && settled ? t('history.find.count', { count: found.total }) : ''}
      </p>
      {found === undefined || found.people.length === 0 ? null : (
        <ul className="finder-found">
          {found.people.map((person) => (
            <li key={person.key}>
              <Button className="finder-person" onPress={() => onChoose(person)}>
                <span className="finder-name">
                  <bdi>{person.name === '' ? person.key : person.name}</bdi>
                  {person.nameBefore === undefined || person.nameBefore === '' ? null : (
                    <span className="small soft"> ({t('history.find.before', { name: person.nameBefore })})</span>
                  )}
                </span>
                <span className="small soft">
                  {person.name === '' ? null : (
                    <>
                      <bdi className="code">{person.key}</bdi>
                      {' · '}
                    </>
                  )}
                  {t(person.isThere ? 'history.find.there' : 'history.find.gone', { vendor: card.vendor })}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found !== undefined && settled && found.total > found.people.length ? (
        <p className="small soft">{t('history.find.more', { count: found.total - found.people.length })}</p>
      ) : null}
    </section>
  );
}
