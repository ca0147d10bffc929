import { useCallback, useState } from 'react';
import type { BridgeArgument, BridgeMethod, BridgeReply } from '../shared/bridge/bridge';
import type { BridgeResults } from '../shared/bridge/bridge-results';
import type { Saying } from '../shared/bridge/views';
import { ask } from './bridge';

export interface Action {
  /** Name of what is under way, or undefined. */
  readonly busy: string | undefined;
  readonly problem: Saying | undefined;
  /** Asks the engine to do something; undefined when it could not, with the reason in `problem`. */
  readonly run: <M extends BridgeMethod>(
    method: M,
    argument: BridgeArgument<M>,
  ) => Promise<BridgeResults[M] | undefined>;
  /** The same for a reply that is already on its way, such as a dropped file's. */
  readonly follow: <M extends BridgeMethod>(
    name: M,
    reply: Promise<BridgeReply<M>>,
  ) => Promise<BridgeResults[M] | undefined>;
}

/** Something a person does on a page: busy while it lasts, and a sentence near the button when it fails. */
export function useAction(): Action {
  const [busy, setBusy] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<Saying | undefined>(undefined);

  const follow = useCallback(async <M extends BridgeMethod>(name: M, reply: Promise<BridgeReply<M>>) => {
    setBusy(name);
    setProblem(undefined);
    const answer = await reply;
    setBusy(undefined);
    if (answer.ok) return answer.value;
    setProblem(answer.problem);
    return undefined;
  }, []);

  const run = useCallback(
    <M extends BridgeMethod>(method: M, argument: BridgeArgument<M>) => follow(method, ask(method, argument)),
    [follow],
  );

  return { busy, problem, run, follow };
}
