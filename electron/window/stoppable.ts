import { fault, FaultError } from '../../shared/fault';

/** Work that a person can stop, by feed. */
export interface Stoppable {
  /** The work's own end, or the fault 'reading stopped' as soon as it is stopped; what it still does is not waited for. */
  follow<T>(feed: string, work: (isStopped: () => boolean) => Promise<T>): Promise<T>;
  stop(feed: string): void;
}

/** Keeps what is under way; a person who stops something waits for nobody. */
export function stoppable(): Stoppable {
  const underWay = new Map<string, Set<() => void>>();

  return {
    async follow(feed, work) {
      const mine = underWay.get(feed) ?? new Set();
      underWay.set(feed, mine);
      let stopped = false;
      let stop: () => void = () => undefined;
      const ended = new Promise<never>((_resolve, reject) => {
        stop = () => {
          stopped = true;
          reject(new FaultError(fault('reading stopped', 'person')));
        };
      });
      mine.add(stop);
      try {
        return await Promise.race([work(() => stopped), ended]);
      } finally {
        mine.delete(stop);
        if (mine.size === 0) underWay.delete(feed);
      }
    },
    stop(feed) {
      for (const stop of underWay.get(feed) ?? []) stop();
    },
  };
}
