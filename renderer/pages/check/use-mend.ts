import { useState } from 'react';
import type { Saying } from '../../../shared/bridge/views';
import type { MendChange } from '../../../shared/issues/mend-change';
import { useAction } from '../../use-action';
import { useFeed } from '../feed/feed-scope';

export interface Mending {
  readonly apply: (change: MendChange) => void;
  /** Takes the last change back; undefined when there is none. */
  readonly undo: (() => void) | undefined;
  readonly busy: boolean;
  readonly problem: Saying | undefined;
}

/** Mends by changing the feed's answers or its columns, as the columns page would; the last change can be taken back. */
export function useMend(): Mending {
  const { card, view, changed } = useFeed();
  const action = useAction();
  const [before, setBefore] = useState<MendChange | undefined>(undefined);
  const { feed } = view;

  async function put({ settings, column }: MendChange): Promise<boolean> {
    if (settings) {
      const next = Object.fromEntries(
        Object.entries({ ...feed.settings, ...settings }).filter(([, value]) => value !== undefined),
      );
      if (!(await action.run('setSettings', { feed: card.id, settings: next }))) return false;
    }
    if (column) {
      const mapping = { ...feed.mapping, [column.name]: column.entry };
      if (!(await action.run('setMapping', { feed: card.id, mapping }))) return false;
    }
    changed();
    return true;
  }

  function presentOf({ settings, column }: MendChange): MendChange {
    const names = Object.keys(settings ?? {}) as (keyof NonNullable<MendChange['settings']>)[];
    const entry = column && feed.mapping[column.name];
    return {
      ...(settings && { settings: Object.fromEntries(names.map((name) => [name, feed.settings[name]])) }),
      ...(column && entry && { column: { name: column.name, entry } }),
    };
  }

  return {
    apply: (change) => {
      const now = presentOf(change);
      void put(change).then((done) => (done ? setBefore(now) : undefined));
    },
    undo:
      before === undefined
        ? undefined
        : () => void put(before).then((done) => (done ? setBefore(undefined) : undefined)),
    busy: action.busy !== undefined,
    problem: action.problem,
  };
}
