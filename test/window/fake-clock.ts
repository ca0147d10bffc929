import type { Clock } from '../../electron/schedule/clock';

/** Time that only moves when told; calls come in their order, each with everything it set off. */
export class FakeClock implements Clock {
  private calls: { at: number; call: () => void }[] = [];
  private time: number;

  constructor(start: string) {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  after(milliseconds: number, call: () => void): () => void {
    const planned = { at: this.time + milliseconds, call };
    this.calls.push(planned);
    return () => {
      this.calls = this.calls.filter((one) => one !== planned);
    };
  }

  /** Runs every timer until then. */
  async runUntil(moment: string): Promise<void> {
    const end = Date.parse(moment);
    for (;;) {
      await settled();
      const next = this.calls.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.calls = this.calls.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.call();
    }
    this.time = end;
  }

  /** The computer sleeps or its clock is set: time jumps, timers do not run. */
  jump(moment: string): void {
    const by = Date.parse(moment) - this.time;
    this.time += by;
    for (const planned of this.calls) planned.at += by;
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
