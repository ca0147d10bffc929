import { fault, FaultError } from '../../shared/fault';
import type { EngineCalls, EngineEvent, EngineMessage, EngineMethod, EngineRequest } from './engine-contract';
import { onlyAsks } from './only-asks';

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
  /**
   * Ends the readings of a feed for the screen; they fail with 'reading stopped'. Some kinds of file are read in one
   * piece, in which the engine hears nothing: then its process is ended, unless it has more to do than answer questions.
   */
  stopReading(feed: string): Promise<void>;
  /** Ends the process; calls under way fail. */
  stop(): void;
}

interface Waiting {
  readonly engine: EnginePeer;
  readonly request: EngineRequest;
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
  /** Milliseconds after which the engine counts as stuck: for a run, for everything else, and when it is to stop reading. */
  readonly patience?: { readonly run: number; readonly other: number; readonly stop: number };
}

/** A million rows take a minute to read; a slow link may need many to deliver. */
const usualPatience = { run: 60 * 60_000, other: 10 * 60_000, stop: 500 };

/** What may take as long as the people and files are many. */
const longWork: ReadonlySet<EngineMethod> = new Set<EngineMethod>(['run', 'backTest']);
/** What a new file is asked about; each would read it anew. */
const readings: ReadonlySet<EngineMethod> = new Set<EngineMethod>(['source', 'firstMapping', 'columns']);

/**
 * Talks to the engine and starts it when it is needed: at the first call, and again after it died. One that
 * does not answer in time is ended, because everything else would wait behind it.
 */
export function engineClient({ spawn, hear, note, patience = usualPatience }: EngineClientOptions): EngineClient {
  let peer: EnginePeer | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  /** Processes that were ended to stop readings, with these readings. */
  const endedFor = new WeakMap<EnginePeer, ReadonlySet<EngineRequest>>();

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
      if (message.place !== undefined) note(caller.request.method, message.place);
      caller.reject(new FaultError(message.fault));
    });
    started.onExit((reason) => {
      if (peer === started) peer = undefined;
      const lost = [...waiting.values()].filter(({ engine }) => engine === started);
      for (const caller of lost) {
        waiting.delete(caller.request.id);
        clearTimeout(caller.stuck);
        const stopped = endedFor.get(started);
        if (stopped?.has(caller.request) === true) caller.reject(new FaultError(fault('reading stopped', 'person')));
        else if (stopped && onlyAsks[caller.request.method]) send(caller);
        else caller.reject(new FaultError(fault('engine stopped', 'retry', { reason })));
      }
    });
    return started;
  }

  function send({ request, resolve, reject }: Omit<Waiting, 'engine' | 'stuck'>): void {
    const engine = (peer ??= start());
    const stuck = setTimeout(() => engine.kill(), longWork.has(request.method) ? patience.run : patience.other);
    waiting.set(request.id, { engine, request, resolve, reject, stuck });
    engine.post(request);
  }

  const call: EngineClient['call'] = (method, argument) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      send({ request: { id: lastId, method, argument }, resolve, reject });
    });

  return {
    call,
    async stopReading(feed) {
      const engine = peer;
      if (!engine) return;
      const here = () => [...waiting.values()].flatMap((caller) => (caller.engine === engine ? [caller.request] : []));
      // Whoever asks for the same file again from now on wants it read.
      const meant = new Set(here().filter((request) => isReadingOf(feed, request)));
      const deaf = setTimeout(() => {
        if (!here().every(({ method }) => onlyAsks[method])) return;
        endedFor.set(engine, meant);
        // Whoever comes now is served by the next one.
        if (peer === engine) peer = undefined;
        engine.kill();
      }, patience.stop);
      await call('cancelReading', { feed }).finally(() => clearTimeout(deaf));
    },
    stop() {
      peer?.kill();
    },
  };
}

function isReadingOf(feed: string, { method, argument }: EngineRequest): boolean {
  return readings.has(method) && (argument as EngineCalls['source' | 'columns']['argument']).feed.id === feed;
}
