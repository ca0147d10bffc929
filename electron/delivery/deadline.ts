import { LinkLost } from './sftp-problem';

/** A span of time that several steps share, which a person may also end. */
export interface Deadline {
  /** Rejects with LinkLost 'silent' when the time is over, or 'stopped' when told to stop. Never resolves. */
  readonly over: Promise<never>;
  readonly seconds: number;
  clear(): void;
}

export function startDeadline(milliseconds: number, signal: AbortSignal | undefined): Deadline {
  let clear = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new LinkLost('silent')), milliseconds);
    const stop = (): void => reject(new LinkLost('stopped'));
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
