import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { BridgeReply } from '../../../shared/bridge/bridge';
import type { PeopleGridRow, PeopleGridView, PeopleGridWish } from '../../../shared/bridge/people-grid-view';
import type { Saying } from '../../../shared/bridge/views';
import { ask } from '../../bridge';
import { RowWindows } from '../../components/grid/row-windows';

export interface PeopleList {
  readonly view: Extract<PeopleGridView, { is: 'ready' }>;
  readonly rows: RowWindows<PeopleGridRow>;
  /** The wish that it was put together for. */
  readonly mark: string;
  /** In which order these rows are. */
  readonly sort: PeopleGridWish['sort'];
}

interface Held {
  readonly key: string;
  readonly list: PeopleList | undefined;
  readonly problem: Saying | undefined;
}

/**
 * The list of people that the engine put together for a wish, with the rows of it that were seen lately. The list before
 * stays until the next is there. `arrived` is called when rows have come.
 */
export function usePeopleList(
  feed: string,
  wish: PeopleGridWish,
  version: number,
  arrived: RefObject<() => void>,
): Omit<Held, 'key'> & { readonly busy: boolean; readonly renew: () => void } {
  const [times, setTimes] = useState(0);
  const renew = useCallback(() => setTimes((before) => before + 1), []);
  const question = JSON.stringify(wish);
  const key = `${feed} ${question} ${version} ${times}`;
  const [held, setHeld] = useState<Held>({ key: '', list: undefined, problem: undefined });
  const shown = useRef<PeopleList>(undefined);

  useEffect(() => {
    let current = true;
    const asked = JSON.parse(question) as PeopleGridWish;
    const hear = (reply: BridgeReply<'peopleGrid'>): void => {
      if (!current) return;
      if (!reply.ok) return setHeld((before) => ({ ...before, key, problem: reply.problem }));
      const view = reply.value;
      if (view.is === 'overtaken') return renew();
      const load = async (from: number, count: number) => {
        const answer = await ask('peopleGridRows', { feed, view: view.view, from, count });
        if (answer.ok && answer.value.is === 'rows') return answer.value.rows;
        // The engine holds another list by now, or is another one: the list is asked for again.
        if (shown.current?.view === view) renew();
        return undefined;
      };
      shown.current?.rows.close();
      const list = {
        view,
        mark: question,
        sort: asked.sort,
        rows: new RowWindows(view.rows, load, () => arrived.current()),
      };
      shown.current = list;
      setHeld({ key, list, problem: undefined });
    };
    // The page itself asks first: what the engine works out for that is what the list is made from.
    const turn = setTimeout(() => void ask('peopleGrid', { feed, wish: asked }).then(hear), 0);
    return () => {
      current = false;
      clearTimeout(turn);
    };
  }, [feed, question, key, renew, arrived]);

  useEffect(() => () => shown.current?.rows.close(), []);
  return { list: held.list, problem: held.problem, busy: held.key !== key, renew };
}
