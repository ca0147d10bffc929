import { useState } from 'react';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './listed.css';

/** Every value that was set by hand, with how it stands; nothing while there is none. */
export function HandList() {
  const { t } = useWords();
  const { card, version, changed } = useFeed();
  const [open, setOpen] = useState(false);
  const action = useAction();
  const answer = useAnswer('overrides', { feed: card.id }, version);
  const list = answer.value ?? [];
  if (list.length === 0) return null;
  return (
    <Fold title={t('hand.list.count', { count: list.length })} open={open} onOpen={setOpen}>
      <ul className="listed listed-wide">
        {list.map(({ key, person, column, value, once, is }) => (
          <li key={`${key} ${column}`}>
            <span className="listed-part">
              <bdi>{person === '' ? key : person}</bdi>
              <span className="small soft">
                <bdi>{column}</bdi>
              </span>
            </span>
            <span className="listed-part">
              {value === '' ? <span className="soft">{t('cell.empty')}</span> : <bdi>{value}</bdi>}
              <span className="small soft">{t(is === 'used' && once ? 'hand.list.used.once' : `hand.list.${is}`)}</span>
            </span>
            <Button
              look="quiet"
              label={t('hand.list.take-back.label', { column, person: person === '' ? key : person })}
              onPress={() => void action.run('dropOverride', { feed: card.id, key, column }).then(changed)}
            >
              {t('hand.list.take-back')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemLine problem={action.problem} />
    </Fold>
  );
}
