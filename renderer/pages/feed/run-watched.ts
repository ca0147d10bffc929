import type { BridgeReply } from '../../../shared/bridge/bridge';
import type { BridgeEvent } from '../../../shared/bridge/events';
import type { RunStep, RunView, Saying } from '../../../shared/bridge/views';

/** What the window knows of a feed's newest run. */
export interface Watched {
  readonly running: boolean;
  readonly steps: readonly RunStep[];
  readonly result: RunView | undefined;
  readonly problem: Saying | undefined;
  /**
   * Of a run that this window started: whether its end was told, and whether it was answered. The two come by ways of
   * their own, so either may be first, and steps may still come after the answer.
   */
  readonly own?: { readonly ended: boolean; readonly answered: boolean };
}

export const quiet: Watched = { running: false, steps: [], result: undefined, problem: undefined };

/** This window starts a run. */
export const begun: Watched = { ...quiet, running: true, own: { ended: false, answered: false } };

/** Something was told about the feed's runs, whoever started them. */
export function heard(before: Watched, event: Extract<BridgeEvent, { event: 'run step' | 'run ended' }>): Watched {
  const { own, running, steps } = before;
  if (event.event === 'run ended') {
    if (own?.answered === true && !own.ended) return { ...before, own: { ...own, ended: true } };
    return { ...before, running: false, ...(own && { own: { ...own, ended: true } }) };
  }
  // Of the run that was answered; a step of another comes only after this one's end.
  if (own?.answered === true && !own.ended) return before;
  if (!running) return { ...quiet, running: true, steps: [event.step] };
  return steps.includes(event.step) ? before : { ...before, steps: [...steps, event.step] };
}

/** The run that this window started was answered. A refusal (another one is under way) is followed by no end. */
export function answered({ steps, own }: Watched, reply: BridgeReply<'send'>): Watched {
  return {
    running: false,
    steps,
    result: reply.ok ? reply.value : undefined,
    problem: reply.ok ? undefined : reply.problem,
    ...(reply.ok && { own: { ended: own?.ended === true, answered: true } }),
  };
}

/** The reader has closed what was told of the end. */
export function forgotten({ own }: Watched): Watched {
  return { ...quiet, ...(own && { own }) };
}
