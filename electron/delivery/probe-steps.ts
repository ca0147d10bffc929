import type { Fault } from '../../shared/fault';
import type { Result } from '../../shared/result';
import { startDeadline, type Deadline } from './deadline';
import type { ProbeEvent, ProbeStep, ProbeStepName } from './probe-report';
import { usualDeadlines, type LinkOptions } from './target';

export interface ProbeOptions extends LinkOptions {
  readonly onStep?: ((event: ProbeEvent) => void) | undefined;
}

export interface ProbeSteps {
  readonly steps: readonly ProbeStep[];
  /** Runs one step within its own deadline; whether it went well. One that comes to nothing (undefined) is left out. */
  run(
    name: ProbeStepName,
    work: (deadline: Deadline) => Promise<Result<unknown, Fault> | undefined>,
    more?: Pick<ProbeStep, 'leftTo'>,
  ): Promise<boolean>;
}

/** Takes the time of each step, and tells about it at once. */
export function probeSteps({ deadlines, signal, onStep }: ProbeOptions): ProbeSteps {
  const steps: ProbeStep[] = [];
  return {
    steps,
    async run(name, work, more = {}) {
      onStep?.({ is: 'begun', name });
      const deadline = startDeadline(deadlines?.connectMs ?? usualDeadlines.connectMs, signal);
      const start = performance.now();
      const outcome = await work(deadline);
      deadline.clear();
      if (!outcome) return true;
      const ms = Math.round(performance.now() - start);
      const step = outcome.ok ? { name, ok: true, ms, ...more } : { name, ok: false, ms, fault: outcome.error };
      steps.push(step);
      onStep?.({ is: 'ended', ...step });
      return outcome.ok;
    },
  };
}
