import { afterFailure, type Attempted, type Attempts, furtherAttempt } from './attempts';
import type { Clock } from './clock';
import { due, type ScheduledFeed, windowEnd } from './due';
import { nextIfKnown, type Occurrence } from './occurrences';

/** What a run that is due still waits for. */
export type WaitsFor = 'export' | 'network';

export interface SchedulerPorts {
  readonly clock: Clock;
  /** A new number from 0 to 1, by chance. */
  chance(): number;
  /** Feeds that are on a schedule now; none while the schedule waits for a person. */
  feeds(): readonly ScheduledFeed[];
  /** How far the feed's journal knows this occurrence to have come. Throws when it cannot be read. */
  attempted(feed: string, occurrence: string): Attempted | undefined;
  /**
   * What a run would fail for now and not later: an export that is not fresh yet, a network that is not up.
   * @param awakeSince milliseconds: when the app began, the computer woke or its clock was set
   */
  waitsFor(feed: string, occurrence: Occurrence, awakeSince: number): Promise<WaitsFor | undefined>;
  /** Hears what a due run waits for, and until when at the latest (milliseconds); undefined when it waits no longer. */
  waiting(feed: string, wait: { readonly for: WaitsFor; readonly until: number } | undefined): void;
  /** Runs the feed; writes down the occurrence before anything else. Never rejects. 'again': it may succeed later. */
  run(feed: string, occurrence: Occurrence): Promise<'done' | 'again'>;
  /** It failed, and is not tried again before the next occurrence: the person is told, once. */
  giveUp(feed: string, occurrence: Occurrence): void;
  /** Remembers that the occurrence is passed over and tells the person. */
  skip(feed: string, occurrence: Occurrence): void;
}

export interface Scheduler {
  /** Looks at once: something that the schedule depends on has changed. */
  look(): void;
  /** The computer woke: looks at once, and gives its network some minutes. */
  wake(): void;
  /** A run at this moment, on the very way of one that is due; says what a run would wait for instead of waiting. */
  tryNow(feed: string): Promise<WaitsFor | 'done' | 'again'>;
  stop(): void;
}

const tick = 30_000;
/** Timers stop while the computer sleeps, and its clock may be set: so much between two looks was no waiting. */
const jump = 90_000;
/** A run that was kept waiting by another feed's counts as in time, unless the computer slept meanwhile. */
const longestBusy = 3_600_000;

/**
 * Starts what is due: at its time, and again every half minute, because timers do not survive sleep. One run at a time.
 */
export function startScheduler(ports: SchedulerPorts): Scheduler {
  const { clock } = ports;
  let callOff: (() => void) | undefined;
  let looking = false;
  let again = false;
  let stopped = false;
  let awakeSince = clock.now().getTime();
  const memory: Memory = { attempts: new Map(), busySince: awakeSince, awakeSince: () => awakeSince };

  function woke(): void {
    awakeSince = clock.now().getTime();
  }

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        memory.busySince = clock.now().getTime();
        for (const feed of ports.feeds()) {
          if (stopped) return;
          // Tried anew with the next tick; the other feeds must not wait for it.
          await lookAt(feed, ports, memory).catch(() => undefined);
        }
      } while (again && !stopped);
    } finally {
      looking = false;
      if (!stopped) plan();
    }
  }

  function plan(): void {
    callOff?.();
    const now = clock.now();
    const nexts = ports.feeds().flatMap(({ schedule }) => nextIfKnown(schedule, now, 1));
    const soonest = Math.min(tick, ...nexts.map((next) => Date.parse(next) - now.getTime() + 20));
    const pause = Math.max(soonest, 20);
    callOff = clock.after(pause, () => {
      const late = clock.now().getTime() - now.getTime() - pause;
      if (Math.abs(late) > jump) woke();
      void look();
    });
  }

  callOff = clock.after(0, () => void look());
  return {
    look: () => void look(),
    wake: () => {
      woke();
      void look();
    },
    async tryNow(feed) {
      const at = clock.now().toISOString();
      const occurrence = { id: `${feed}@try@${at}`, at };
      return (await ports.waitsFor(feed, occurrence, awakeSince)) ?? (await ports.run(feed, occurrence));
    },
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}

interface Memory {
  readonly attempts: Map<string, Attempts>;
  /** When the look that is under way began, milliseconds. */
  busySince: number;
  awakeSince(): number;
}

async function lookAt(feed: ScheduledFeed, ports: SchedulerPorts, memory: Memory): Promise<void> {
  const now = ports.clock.now().getTime();
  const busySince = now - memory.busySince > longestBusy ? now : memory.busySince;
  let what: ReturnType<typeof due>;
  try {
    what = due(feed, new Date(now), (occurrence) => ports.attempted(feed.feed, occurrence), busySince);
  } catch {
    // A journal that cannot be read cannot say that an occurrence did not start: not started then.
    return;
  }
  if (what.is === 'run' || what.is === 'again') {
    await attempt(feed, what, ports, memory);
    return;
  }
  ports.waiting(feed.feed, undefined);
  if (what.is === 'nothing') return;
  // Attempted, and never begun: somebody else had the feed's lock all the time, or it lacks something.
  const tried = memory.attempts.get(feed.feed)?.occurrence === what.occurrence.id;
  if (what.is === 'skip' && !tried) ports.skip(feed.feed, what.occurrence);
  else ports.giveUp(feed.feed, what.occurrence);
}

/** The first attempt of an occurrence, or a further one when its pause is over and what it needs is there. */
async function attempt(
  feed: ScheduledFeed,
  what: Extract<ReturnType<typeof due>, { is: 'run' | 'again' }>,
  ports: SchedulerPorts,
  { attempts, awakeSince }: Memory,
): Promise<void> {
  const { occurrence } = what;
  const end = windowEnd(feed.schedule, occurrence);
  const time = (): number => ports.clock.now().getTime();
  let before = attempts.get(feed.feed);
  if (before?.occurrence !== occurrence.id) before = undefined;
  // Begun by an earlier start of the app: its pauses go on.
  if (!before && what.is === 'again') {
    const { count, at } = what.attempted;
    before = afterFailure(occurrence, { occurrence: occurrence.id, count: count - 1 }, at, end, ports.chance());
    attempts.set(feed.feed, before);
  }
  if (before && before.nextAt === undefined) {
    if (what.is === 'again') ports.giveUp(feed.feed, occurrence);
    return;
  }
  if (before?.nextAt !== undefined && before.nextAt > time()) return;

  const missing = await ports.waitsFor(feed.feed, occurrence, awakeSince());
  // With the last look of the window it runs all the same, and says itself what is missing.
  const last = time() + tick >= end;
  ports.waiting(feed.feed, missing && !last ? { for: missing, until: end } : undefined);
  if (missing && !last) return;

  const number = Math.max(before?.count ?? 0, what.is === 'again' ? what.attempted.count : 0);
  const now = what.is === 'again' ? furtherAttempt(occurrence, { count: number }) : occurrence;
  const outcome = await ports.run(feed.feed, now);
  const after: Attempts =
    outcome === 'again'
      ? afterFailure(occurrence, before, time(), end, ports.chance())
      : { occurrence: occurrence.id, count: 1 };
  attempts.set(feed.feed, after);
  if (outcome === 'again' && after.nextAt === undefined) ports.giveUp(feed.feed, occurrence);
}
