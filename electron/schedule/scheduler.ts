import { afterFailure, type Attempts, furtherAttempt } from './attempts';
import { due, type ScheduledFeed, windowEnd } from './due';
import { nextRuns, type Occurrence } from './occurrences';

/** Time as the scheduler sees it; tests move it by hand. */
export interface Clock {
  now(): Date;
  /** Calls once after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface SchedulerPorts {
  readonly clock: Clock;
  /** A new number from 0 to 1, by chance. */
  chance(): number;
  /** Feeds that are on a schedule now; none while the schedule waits for a person. */
  feeds(): readonly ScheduledFeed[];
  /** Whether the feed's journal knows that this occurrence was begun. Throws when it cannot be read. */
  started(feed: string, occurrence: string): boolean;
  /** Runs the feed; writes down the occurrence before anything else. Never rejects. 'again': it may succeed later. */
  run(feed: string, occurrence: Occurrence): Promise<'done' | 'again'>;
  /** It failed, and is not tried again before the next occurrence: the person is told. */
  giveUp(feed: string): void;
  /** Remembers that the occurrence is passed over and tells the person. */
  skip(feed: string, occurrence: Occurrence): void;
}

const tick = 30_000;

/**
 * Starts what is due: at its time, and again every half minute, because timers do not survive sleep.
 * `wake` looks at once, after the computer woke or the screen was unlocked. One run at a time.
 */
export function startScheduler(ports: SchedulerPorts): { wake(): void; stop(): void } {
  let callOff: (() => void) | undefined;
  let looking = false;
  let again = false;
  let stopped = false;
  const attempts = new Map<string, Attempts>();

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        for (const feed of ports.feeds()) {
          if (stopped) return;
          // Tried anew with the next tick; the other feeds must not wait for it.
          await lookAt(feed, ports, attempts).catch(() => undefined);
        }
      } while (again && !stopped);
    } finally {
      looking = false;
      if (!stopped) plan();
    }
  }

  function plan(): void {
    callOff?.();
    const now = ports.clock.now();
    const nexts = ports.feeds().flatMap(({ schedule }) => nextIfKnown(schedule, now));
    const soonest = Math.min(tick, ...nexts.map((next) => Date.parse(next) - now.getTime() + 20));
    callOff = ports.clock.after(Math.max(soonest, 20), () => void look());
  }

  callOff = ports.clock.after(0, () => void look());
  return {
    wake: () => void look(),
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}

/** A time zone that this computer does not know stops its own feed, and no other. */
function nextIfKnown(schedule: ScheduledFeed['schedule'], now: Date): readonly string[] {
  try {
    return nextRuns(schedule, now, 1);
  } catch {
    return [];
  }
}

async function lookAt(feed: ScheduledFeed, ports: SchedulerPorts, attempts: Map<string, Attempts>): Promise<void> {
  let what: ReturnType<typeof due>;
  try {
    what = due(feed, ports.clock.now(), (occurrence) => ports.started(feed.feed, occurrence));
  } catch {
    // A journal that cannot be read cannot say that an occurrence did not start: not started then.
    return;
  }
  if (what.is === 'nothing') return;
  if (what.is === 'skip') {
    ports.skip(feed.feed, what.occurrence);
    return;
  }
  const { occurrence } = what;
  const last = attempts.get(feed.feed);
  const before = last?.occurrence === occurrence.id ? last : undefined;
  // Begun by an earlier start of the app, or by hand: what came of it is known to its person.
  if (!before && what.is === 'started') return;
  if (before && (before.nextAt === undefined || before.nextAt > ports.clock.now().getTime())) return;

  const attempt = before && what.is === 'started' ? furtherAttempt(occurrence, before) : occurrence;
  const end = await ports.run(feed.feed, attempt);
  const after: Attempts =
    end === 'again'
      ? afterFailure(
          occurrence,
          before,
          ports.clock.now().getTime(),
          windowEnd(feed.schedule, occurrence),
          ports.chance(),
        )
      : { occurrence: occurrence.id, count: 1 };
  attempts.set(feed.feed, after);
  if (end === 'again' && after.nextAt === undefined) ports.giveUp(feed.feed);
}
