import { useCallback, useEffect, useRef, useState } from 'react';
import type { BridgeReply } from '../../../shared/bridge/bridge';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { ask } from '../../bridge';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import type { PeopleList } from './use-people-list';

interface PeopleFindProps {
  readonly feed: string;
  readonly list: PeopleList;
  readonly find: string;
  readonly setFind: (find: string) => void;
  /** Column by its place among the vendor's; -1 is the name. */
  readonly goTo: (row: number, column: number) => void;
  readonly gone: () => void;
}

interface Hit {
  /** The list and the text that it belongs to. */
  readonly of: string;
  readonly people: number;
  readonly at: number;
  readonly nth: number;
}

/** Finds a text in all columns of the list, and goes from one person who has it to the next. */
export function PeopleFind({ feed, list, find, setFind, goTo, gone }: PeopleFindProps) {
  const { t } = useWords();
  const wanted = useSettled(find.trim(), 300);
  const { view } = list.view;
  const of = `${view} ${wanted}`;
  const [hit, setHit] = useState<Hit | undefined>(undefined);
  const here = hit?.of === of ? hit : undefined;

  const hear = useCallback(
    (reply: BridgeReply<'peopleGridFind'>) => {
      if (!reply.ok || reply.value.is === 'overtaken') return;
      if (reply.value.is === 'gone') return gone();
      const { people, hit: found } = reply.value;
      setHit({ of, people, at: found?.at ?? 0, nth: found?.nth ?? 0 });
      if (found) goTo(found.at, found.column);
    },
    [of, goTo, gone],
  );
  useEffect(() => {
    if (wanted === '') return undefined;
    let current = true;
    void ask('peopleGridFind', { feed, view, find: wanted, from: 0, back: false }).then((reply) => {
      if (current) hear(reply);
    });
    return () => {
      current = false;
    };
  }, [feed, view, wanted, hear]);

  const latest = useRef(of);
  useEffect(() => {
    latest.current = of;
  }, [of]);
  const step = (back: boolean) => {
    if (!here || here.people === 0) return;
    // What comes when the list or the text is another one by now leads nowhere.
    void ask('peopleGridFind', { feed, view, find: wanted, from: here.at + (back ? -1 : 1), back }).then((reply) => {
      if (latest.current === of) hear(reply);
    });
  };
  const told =
    wanted === ''
      ? ''
      : here === undefined
        ? t('grid.find.busy')
        : here.people === 0
          ? t('grid.find.nobody')
          : t('grid.find.at', { nth: here.nth, count: here.people });
  return (
    <div
      className="people-find"
      role="search"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        step(event.shiftKey);
      }}
    >
      <TextInput label={t('grid.find')} value={find} onChange={setFind} maxLength={200} className="people-find-text" />
      <Button
        look="quiet"
        label={t('grid.find.before')}
        disabled={!here || here.people === 0}
        onPress={() => step(true)}
      >
        <span className="arrow people-find-up" aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        label={t('grid.find.next')}
        disabled={!here || here.people === 0}
        onPress={() => step(false)}
      >
        <span className="arrow people-find-down" aria-hidden="true" />
      </Button>
      <span className="people-find-told soft" aria-live="polite">
        {told}
      </span>
    </div>
  );
}
