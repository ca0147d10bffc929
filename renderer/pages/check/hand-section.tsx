import { useState } from 'react';
import type { CellStoryView } from '../../../shared/bridge/check-views';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/choice-group';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { SearchBox } from '../../components/search-box';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './hand-section.css';

/** Sets a value of one person by hand, or takes that back; where it cannot be, says why. */
export function HandSection({ story }: { readonly story: CellStoryView }) {
  const { t } = useWords();
  const { card, changed } = useFeed();
  const action = useAction();
  const { key, column, was, override, notByHand } = story;
  const place = { feed: card.id, key, column };
  const set = (value: string, once: boolean) =>
    void action.run('setOverride', { ...place, value, was, once }).then(changed);
  const drop = () => void action.run('dropOverride', place).then(changed);
  return (
    <section className="hand-section" aria-labelledby="hand-title">
      <h4 className="label" id="hand-title">
        {t(override?.is === 'used' ? 'hand.is-set' : 'hand.title')}
      </h4>
      {notByHand !== undefined ? (
        <p className="soft">{t(`hand.not.${notByHand}`, { column })}</p>
      ) : override?.is === 'used' ? (
        <>
          <p>
            {override.once
              ? t('hand.is-set.once')
              : override.was.trim() === ''
                ? t('hand.is-set.keep.empty')
                : t('hand.is-set.keep', { was: override.was })}
          </p>
          <div>
            <Button onPress={drop} busy={action.busy !== undefined}>
              {t('hand.drop')}
            </Button>
          </div>
        </>
      ) : override?.is === 'source changed' ? (
        <Notice
          meaning="needs"
          title={t('hand.changed')}
          actions={
            <>
              <Button onPress={() => set(override.value, override.once)}>
                {t('hand.keep-mine', { mine: override.value })}
              </Button>
              <Button onPress={drop}>{t('hand.use-new')}</Button>
            </>
          }
        >
          <p>{t('hand.changed.why', { mine: override.value, was: override.was, now: was })}</p>
        </Notice>
      ) : (
        <HandForm story={story} busy={action.busy !== undefined} set={set} />
      )}
      <ProblemLine problem={action.problem} />
    </section>
  );
}

interface HandFormProps {
  readonly story: CellStoryView;
  readonly busy: boolean;
  readonly set: (value: string, once: boolean) => void;
}

function HandForm({ story, busy, set }: HandFormProps) {
  const { t } = useWords();
  const { vendor } = useFeed().card;
  const { column, choices } = story;
  const [value, setValue] = useState(story.value === '' ? story.was : story.value);
  const [once, setOnce] = useState(false);
  const label = t('hand.value', { column });
  return (
    <>
      <p className="hint">{t('hand.hint', { vendor })}</p>
      {choices !== undefined && choices.length > 0 ? (
        <SearchBox
          label={label}
          options={choices.map((choice) => ({ id: choice, text: choice }))}
          chosen={choices.includes(value) ? value : null}
          onChoose={(choice) => setValue(choice ?? '')}
          placeholder={t('cell.empty')}
          nothingFound={t('hand.no-choice')}
          showOptions={label}
        />
      ) : (
        <TextInput label={label} value={value} onChange={setValue} maxLength={2000} />
      )}
      <ChoiceGroup
        label={t('hand.how-long')}
        options={[
          { id: 'keep', text: t('hand.keep') },
          { id: 'once', text: t('hand.once') },
        ]}
        chosen={once ? 'once' : 'keep'}
        onChoose={(id) => setOnce(id === 'once')}
      />
      <div>
        <Button onPress={() => set(value.trim(), once)} busy={busy}>
          {t('hand.set')}
        </Button>
      </div>
    </>
  );
}
