import { LinkLost, lossOf } from './sftp-problem';

/** A span of time that several steps share, which a person may also end. */
export interface Deadline {
  /** Rejects with LinkLost 'silent' when the time is over, or as the signal says when that ends it. Never resolves. */
  readonly over: Promise<never>;
  readonly seconds: number;
  clear(): void;
}

export function startDeadline(milliseconds: number, signal: AbortSignal | undefined): Deadline {
  let clear = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new LinkLost('silent')), milliseconds);
    const stop = (): void => reject(signal ? lossOf(signal) : new LinkLost('stopped'));
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    clear = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
  });
  // It may be over while nobody waits for it.
  over.catch(() => undefined);
  return { over, seconds: Math.round(milliseconds / 1000), clear: () => clear() };
}

/** A limit for everything that is given its signal, beside a person’s wish to stop. */
export interface RunLimit {
  /** Aborted with LinkLost 'late' when the time is over. */
  readonly signal: AbortSignal;
  clear(): void;
}

export function limitRun(milliseconds: number, signal: AbortSignal | undefined): RunLimit {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new LinkLost('late')), milliseconds);
  return {
    signal: signal ? AbortSignal.any([signal, over.signal]) : over.signal,
    clear: () => clearTimeout(timer),
  };
}
