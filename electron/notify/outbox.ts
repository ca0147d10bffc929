import type { Fault } from '../../shared/fault';
import type { Result } from '../../shared/result';
import type { Clock } from '../schedule/clock';

/** Minutes before each further try; a run is never kept waiting for any of it. */
const pauses = [1, 5, 15, 60];
/** What waits for a server that is away for long: the newest count. */
const mostWaiting = 50;

export interface Outbox<M> {
  put(message: M): void;
  /** Once, at once, for a person who waits for the answer. */
  now(message: M): Promise<Result<null, Fault>>;
  readonly last: () => { readonly at: string; readonly problem?: Fault } | undefined;
}

/** Sends one message after the other, and again what may succeed later. `send` never rejects. */
export function outbox<M>(
  clock: Clock,
  send: (message: M) => Promise<Result<null, Fault>>,
  changed: () => void,
): Outbox<M> {
  let waiting: M[] = [];
  let tries = 0;
  let going = false;
  let last: ReturnType<Outbox<M>['last']>;

  async function now(message: M): Promise<Result<null, Fault>> {
    const sent = await send(message);
    last = { at: clock.now().toISOString(), ...(!sent.ok && { problem: sent.error }) };
    changed();
    return sent;
  }

  async function go(): Promise<void> {
    const [first] = waiting;
    if (first === undefined) {
      going = false;
      return;
    }
    going = true;
    const sent = await now(first);
    const pause = pauses[tries];
    if (!sent.ok && sent.error.decision === 'retry' && pause !== undefined) {
      tries++;
      clock.after(pause * 60_000, () => void go());
      return;
    }
    tries = 0;
    // It may have been pushed out by newer ones meanwhile.
    waiting = waiting.filter((one) => one !== first);
    await go();
  }

  return {
    now,
    last: () => last,
    put(message) {
      waiting = [...waiting, message].slice(-mostWaiting);
      if (!going) void go();
    },
  };
}
