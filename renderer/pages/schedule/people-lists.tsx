import { useState } from 'react';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

function linesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}

/** People who are never removed, and people whose data never leaves the computer. */
export function PeopleLists() {
  const { t } = useWords();
  const { card, view, changed } = useFeed();
  const action = useAction();
  const [kept, setKept] = useState(view.feed.protected.join('\n'));
  const [never, setNever] = useState(view.feed.neverSend.join('\n'));
  const save = () => {
    const lists = { protected: linesOf(kept), neverSend: linesOf(never) };
    if (JSON.stringify(lists) === JSON.stringify({ protected: view.feed.protected, neverSend: view.feed.neverSend }))
      return;
    void action.run('setPeopleLists', { feed: card.id, ...lists }).then(changed);
  };
  return (
    <section className="section" aria-labelledby="lists-title">
      <h3 className="section-title" id="lists-title">
        {t('lists.title')}
      </h3>
      <div className="people-lists">
        <TextInput
          label={t('lists.protected')}
          hint={t('lists.protected.hint', { vendor: card.vendor })}
          rows={5}
          value={kept}
          onChange={setKept}
          onLeave={save}
          className="field-wide"
        />
        <TextInput
          label={t('lists.never')}
          hint={t('lists.never.hint')}
          rows={5}
          value={never}
          onChange={setNever}
          onLeave={save}
          className="field-wide"
        />
      </div>
      <ProblemLine problem={action.problem} />
    </section>
  );
}
