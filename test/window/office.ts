import type { z } from 'zod';
import type { Attempted } from '../../electron/schedule/attempts';
import type { ScheduledFeed } from '../../electron/schedule/due';
import { startScheduler, type WaitsFor } from '../../electron/schedule/scheduler';
import { scheduleSchema } from '../../shared/feed/schedule';
import type { FakeClock } from './fake-clock';

type ScheduleInput = z.input<typeof scheduleSchema>;

/** The scheduler over a journal in memory, that outlives it as the real one does. */
export class Office {
  readonly started: string[] = [];
  readonly ran: { id: string; at: string }[] = [];
  readonly skipped: string[] = [];
  feed: ScheduledFeed;
  unreadable = false;
  /** What comes of the next runs; afterwards all is well. */
  ends: ('done' | 'again' | 'not even started' | 'killed')[] = [];
  readonly gaveUp: string[] = [];
  /** What a due run waits for, as of now. */
  missing: (now: Date, awakeSince: number) => WaitsFor | undefined = () => undefined;
  /** Each change of what is waited for. */
  readonly waits: string[] = [];
  private readonly journal = new Map<string, Attempted>();
  chance = 0;
  private scheduler: ReturnType<typeof startScheduler> | undefined;

  constructor(
    readonly clock: FakeClock,
    schedule: ScheduleInput,
    more: Partial<ScheduledFeed> = {},
  ) {
    this.feed = { feed: 'staff', schedule: scheduleSchema.parse(schedule), since: '2026-01-01T00:00:00.000Z', ...more };
  }

  start(): this {
    this.scheduler = startScheduler({
      clock: this.clock,
      chance: () => this.chance,
      feeds: () => [this.feed],
      attempted: (_feed, id) => {
        if (this.unreadable) throw new Error('journal unreadable');
        return this.journal.get(id);
      },
      waitsFor: async (_feed, _occurrence, awakeSince) => this.missing(this.clock.now(), awakeSince),
      waiting: (_feed, wait) => {
        const now = wait ? `${wait.for} until ${new Date(wait.until).toISOString().slice(11, 16)}` : '';
        if ((this.waits.at(-1) ?? '') !== now) this.waits.push(now);
      },
      run: async (_feed, { id }) => {
        const end = this.ends.shift() ?? 'done';
        const now = this.clock.now();
        if (end !== 'not even started') {
          this.started.push(id);
          const [occurrence = '', number = '1'] = id.split('#');
          const last = end === 'killed' ? 'open' : end;
          this.journal.set(occurrence, { count: Number(number), last, at: now.getTime() });
        }
        this.ran.push({ id, at: now.toISOString() });
        await Promise.resolve();
        if (end === 'killed') {
          this.stop();
          return new Promise(() => undefined);
        }
        return end === 'done' ? 'done' : 'again';
      },
      giveUp: (_feed, { id }) => {
        this.gaveUp.push(id);
        this.feed = { ...this.feed, told: id };
      },
      skip: (_feed, { id }) => {
        this.skipped.push(id);
        this.feed = { ...this.feed, skipped: id };
      },
    });
    return this;
  }

  stop(): void {
    this.scheduler?.stop();
  }

  wake(): void {
    this.scheduler?.wake();
  }

  async tryNow(): Promise<string | undefined> {
    return this.scheduler?.tryNow('staff');
  }
}

export const stockholm = { at: '08:00', timeZone: 'Europe/Stockholm' };
