import { useState } from 'react';
import type { MendEffectView } from '../../../shared/bridge/check-views';
import type { MendChange } from '../../../shared/issues/mend-change';
import { effectKinds, type EffectKind } from '../../../shared/issues/mend-effect';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords, type Words } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './mend-offers.css';

interface MendEffectProps {
  readonly group: string;
  readonly change: MendChange;
  readonly apply: (change: MendChange) => void;
  readonly busy: boolean;
}

/** What a change would come to, with a few people before and after, and the yes. */
export function MendEffect({ group, change, apply, busy }: MendEffectProps) {
  const words = useWords();
  const { t } = words;
  const { card, version } = useFeed();
  const [open, setOpen] = useState(false);
  const answer = useAnswer('mendEffect', { feed: card.id, group, change }, version);
  const effect = answer.value;
  if (effect === undefined)
    return answer.problem ? <ProblemLine problem={answer.problem} /> : <Loading label={t('mend.looking')} />;
  const helps = effect.right > 0;
  return (
    <>
      <p>{effectSentence(words, effect)}</p>
      {effect.looked < effect.people ? (
        <p className="small soft">{t('mend.effect.part', { looked: effect.looked, people: effect.people })}</p>
      ) : null}
      {helps || effect.broken > 0 ? (
        <Fold title={t('mend.show')} open={open} onOpen={setOpen} small level={4}>
          {effectKinds.map((kind) =>
            effect.examples[kind].length === 0 ? null : <Examples key={kind} kind={kind} effect={effect} />,
          )}
        </Fold>
      ) : null}
      {helps ? (
        <div>
          <Button onPress={() => apply(change)} busy={busy}>
            {t('mend.do', { count: effect.right })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** "25 become right, 2 stay wrong." */
function effectSentence({ t, locale }: Words, effect: MendEffectView): string {
  if (effect.right === 0 && effect.broken === 0) return t('mend.effect.none');
  const parts = effectKinds
    .filter((kind) => effect[kind] > 0)
    .map((kind) => t(`mend.effect.${kind}`, { count: effect[kind] }));
  return `${new Intl.ListFormat(locale, { type: 'unit' }).format(parts)}.`;
}

function Examples({ kind, effect }: { readonly kind: EffectKind; readonly effect: MendEffectView }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="mend-examples">
      <p className="small soft">{t(`mend.examples.${kind}`)}</p>
      <ul>
        {effect.examples[kind].map(({ row, person, before, after, saying }) => (
          <li key={row}>
            <bdi className="soft">{person === '' ? row : person}</bdi>
            <span>
              <bdi>{before === '' ? t('cell.empty') : before}</bdi>{' '}
              <span className="arrow arrow-on" aria-hidden="true" />{' '}
              {after === '' ? <span className="soft">{t('mend.nothing-sent')}</span> : <bdi>{after}</bdi>}
            </span>
            {saying === undefined ? null : <span className="small soft">{words.issue(saying)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
