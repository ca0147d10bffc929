import { fault, FaultError } from '../../shared/fault';
import type { EngineCalls, EngineEvent, EngineMessage, EngineMethod, EngineRequest } from './engine-contract';

/** The engine's process as its client sees it; tests put another process in its place. */
export interface EnginePeer {
  post(request: EngineRequest): void;
  onMessage(hear: (message: EngineMessage) => void): void;
  /** Called once, when the process is gone. `reason` is a word such as "oom" or an exit code. */
  onExit(hear: (reason: string) => void): void;
  kill(): void;
}

export interface EngineClient {
  /** Rejects with FaultError: the engine's own faults, or 'engine stopped' when it died meanwhile. */
  call<M extends EngineMethod>(method: M, argument: EngineCalls[M]['argument']): Promise<EngineCalls[M]['answer']>;
  /** Ends the process; calls under way fail. */
  stop(): void;
}

interface Waiting {
  readonly method: EngineMethod;
  readonly resolve: (value: never) => void;
  readonly reject: (problem: Error) => void;
  readonly stuck: NodeJS.Timeout;
}

export interface EngineClientOptions {
  /** Starts the engine's process. */
  readonly spawn: () => EnginePeer;
  readonly hear: (event: EngineEvent) => void;
  /** Gets the place in the code of an unforeseen failure. */
  readonly note: (where: string, place: string) => void;
  /** Milliseconds after which the engine counts as stuck, for a run and for everything else. */
  readonly patience?: { readonly run: number; readonly other: number };
}

/** A million rows take a minute to read; a slow link may need many to deliver. */
const usualPatience = { run: 60 * 60_000, other: 10 * 60_000 };

/**
 * Talks to the engine and starts it when it is needed: at the first call, and again after it died. One that
 * does not answer in time is ended, because everything else would wait behind it.
 */
export function engineClient({ spawn, hear, note, patience = usualPatience }: EngineClientOptions): EngineClient {
  let peer: EnginePeer | undefined;
  let lastId = 0;
  let waiting = new Map<number, Waiting>();

  function start(): EnginePeer {
    const started = spawn();
    started.onMessage((message) => {
      if ('event' in message) {
        hear(message.event);
        return;
      }
      const caller = waiting.get(message.id);
      if (!caller) return;
      waiting.delete(message.id);
      clearTimeout(caller.stuck);
      if (message.ok) {
        caller.resolve(message.value as never);
        return;
      }
      if (message.place !== undefined) note(caller.method, message.place);
      caller.reject(new FaultError(message.fault));
    });
    started.onExit((reason) => {
      if (peer === started) peer = undefined;
      const lost = waiting;
      waiting = new Map();
      for (const { reject, stuck } of lost.values()) {
        clearTimeout(stuck);
        reject(new FaultError(fault('engine stopped', 'retry', { reason })));
      }
    });
    return started;
  }

  return {
    call: (method, argument) =>
      new Promise((resolve, reject) => {
        const engine = (peer ??= start());
        lastId += 1;
        const stuck = setTimeout(() => engine.kill(), method === 'run' ? patience.run : patience.other);
        waiting.set(lastId, { method, resolve, reject, stuck });
        engine.post({ id: lastId, method, argument });
      }),
    stop() {
      peer?.kill();
    },
  };
}
