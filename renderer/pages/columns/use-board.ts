import { createContext, useContext, useState } from 'react';
import type { ColumnsView, Saying } from '../../../shared/bridge/views';
import type { ColumnChoices } from '../../../shared/mapping/column-choices';
import type { Mapping } from '../../../shared/mapping/mapping';
import { notAllowed, type SensitiveMatch } from '../../../shared/mapping/sensitive-columns';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { partsToRestore, withStep, type BoardState, type BoardStep } from './board-history';

/** Remembers how everything on the page is before it changes, so that it can be undone. */
export const RememberContext = createContext<(what: string) => void>(() => undefined);

export function useRemember(): (what: string) => void {
  return useContext(RememberContext);
}

/** Which people of the file are shown on the board. */
export interface ShownPeople {
  readonly sampleOffset: number;
  readonly problemsFirst: boolean;
}

/** A change that waits until a person has said whether sensitive columns may go along. */
export interface PendingChange {
  readonly mapping: Mapping;
  readonly what: string;
  readonly asks: readonly SensitiveMatch[];
}

export interface Board {
  readonly view: ColumnsView | undefined;
  readonly problem: Saying | undefined;
  readonly failed: boolean;
  readonly shown: ShownPeople;
  readonly show: (shown: ShownPeople) => void;
  /** Changes the mapping; asks first when that would send a sensitive column. `what`: the sentence for undoing it. */
  readonly change: (mapping: Mapping, what: string) => void;
  readonly choose: (choices: ColumnChoices, what: string) => void;
  readonly setView: (view: ColumnsView) => void;
  readonly pending: PendingChange | undefined;
  readonly settle: (yes: boolean) => void;
  /** Asks again for a match that was made without a yes. */
  readonly confirm: (ask: SensitiveMatch) => void;
  readonly remember: (what: string) => void;
  /** What undoing would take back; undefined when there is nothing. */
  readonly last: string | undefined;
  readonly undo: () => void;
  /** The newest sentence for a screen reader. */
  readonly said: string;
  readonly say: (sentence: string) => void;
}

export function useBoard(): Board {
  const { t } = useWords();
  const { card, view: feed, version, changed } = useFeed();
  const [shown, show] = useState<ShownPeople>({ sampleOffset: 0, problemsFirst: false });
  const columns = useAnswer('columns', { feed: card.id, ...shown }, version);
  const action = useAction();
  const [steps, setSteps] = useState<readonly BoardStep[]>([]);
  const [pending, setPending] = useState<PendingChange | undefined>(undefined);
  const [said, say] = useState('');
  const view = columns.value;

  const stateNow = (): BoardState | undefined =>
    view && {
      mapping: view.mapping,
      leavers: view.leavers,
      choices: view.choices,
      settings: feed.feed.settings,
      only: feed.feed.only ?? [],
      lookups: (feed.feed.lookups ?? []).map(({ name }) => name),
    };

  const remember = (what: string) => {
    const before = stateNow();
    if (before !== undefined) setSteps((all) => withStep(all, { before, what }));
  };

  const commit = (mapping: Mapping, asks: readonly SensitiveMatch[]) => {
    if (view === undefined) return;
    columns.set({ ...view, mapping });
    const allow = asks.map(({ column, to }) => ({ from: column, to }));
    void action.run('setMapping', { feed: card.id, mapping, allow }).then(changed);
  };

  const change = (mapping: Mapping, what: string) => {
    if (view === undefined) return;
    const { sensitive, choices } = view;
    const before = notAllowed(sensitive, view.mapping, choices.allowed);
    const asks = notAllowed(sensitive, mapping, choices.allowed).filter(
      (one) => !before.some((other) => other.column === one.column && other.to === one.to),
    );
    if (asks.length > 0) {
      setPending({ mapping, what, asks });
      return;
    }
    remember(what);
    commit(mapping, []);
    say(what);
  };

  const settle = (yes: boolean) => {
    if (pending === undefined) return;
    setPending(undefined);
    if (!yes) {
      say(t('pick.left'));
      return;
    }
    remember(pending.what);
    commit(pending.mapping, pending.asks);
    say(pending.what);
  };

  const putChoices = ({ allowed: _allowed, ...choices }: ColumnChoices) =>
    action.run('setColumnChoices', { feed: card.id, choices });

  const choose = (choices: ColumnChoices, what: string) => {
    if (view === undefined) return;
    remember(what);
    columns.set({ ...view, choices });
    void putChoices(choices).then(changed);
    say(what);
  };

  const undo = () => {
    const step = steps.at(-1);
    const now = stateNow();
    if (step === undefined || now === undefined || view === undefined) return;
    setSteps(steps.slice(0, -1));
    const { mapping, leavers, choices, settings, only, lookups } = step.before;
    const parts = partsToRestore(now, step.before);
    columns.set({ ...view, mapping, leavers, choices });
    const restore = async () => {
      const allow = (choices.allowed ?? []).map(({ from, to }) => ({ from, to }));
      // Before the mapping: a step without its file is refused.
      if (parts.includes('lookups')) await action.run('restoreLookups', { feed: card.id, names: [...lookups] });
      if (parts.includes('choices')) await putChoices(choices);
      if (parts.includes('mapping')) await action.run('setMapping', { feed: card.id, mapping, allow, undo: true });
      if (parts.includes('leavers')) await action.run('setLeavers', { feed: card.id, leavers });
      if (parts.includes('settings')) await action.run('setSettings', { feed: card.id, settings });
      if (parts.includes('only')) await action.run('setOnly', { feed: card.id, only });
      changed();
    };
    void restore();
    say(t('board.undone', { what: step.what }));
  };

  return {
    view,
    problem: action.problem ?? columns.problem ?? view?.problem,
    failed: columns.problem !== undefined,
    shown,
    show,
    change,
    choose,
    setView: columns.set,
    pending,
    settle,
    confirm: (ask) =>
      view && setPending({ mapping: view.mapping, what: t('board.did.changed', { column: ask.to }), asks: [ask] }),
    remember,
    last: steps.at(-1)?.what,
    undo,
    said,
    say,
  };
}
