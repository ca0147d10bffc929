import { useCallback, useEffect, useState } from 'react';
import type { BridgeArgument, BridgeMethod } from '../shared/bridge/bridge';
import type { BridgeResults } from '../shared/bridge/bridge-results';
import type { Saying } from '../shared/bridge/views';
import { ask } from './bridge';

export interface Answer<T> {
  /** The newest answer; the one before stays while the next is under way. */
  readonly value: T | undefined;
  readonly problem: Saying | undefined;
  readonly loading: boolean;
  /** Takes an answer that came back from another call. */
  readonly set: (value: T) => void;
}

interface Held<T> {
  readonly key: string;
  readonly value: T | undefined;
  readonly problem: Saying | undefined;
}

/**
 * Asks once per distinct argument and version, and again when either changes.
 * An answer to an older question is dropped.
 */
export function useAnswer<M extends BridgeMethod>(
  method: M,
  argument: BridgeArgument<M>,
  version = 0,
): Answer<BridgeResults[M]> {
  const question = JSON.stringify([method, argument ?? null]);
  const key = `${question} ${version}`;
  const [held, setHeld] = useState<Held<BridgeResults[M]>>({ key: '', value: undefined, problem: undefined });

  useEffect(() => {
    let current = true;
    const asked = (JSON.parse(question) as [M, BridgeArgument<M> | null])[1];
    void ask(method, (asked ?? undefined) as BridgeArgument<M>).then((reply) => {
      if (!current) return;
      setHeld((before) =>
        reply.ok
          ? { key, value: sameOr(before.value, reply.value), problem: undefined }
          : { key, value: before.value, problem: reply.problem },
      );
    });
    return () => {
      current = false;
    };
  }, [method, question, key]);

  const set = useCallback(
    (value: BridgeResults[M]) =>
      setHeld((before) => ({ key: before.key, value: sameOr(before.value, value), problem: undefined })),
    [],
  );
  return { value: held.value, problem: held.key === key ? held.problem : undefined, loading: held.key !== key, set };
}

/** An answer that says nothing new stays the object that it was: what was drawn from it need not be drawn again. */
function sameOr<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
