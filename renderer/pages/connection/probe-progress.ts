import type { ProbeStepName, ProbeStepView, ProbeView } from '../../../shared/bridge/connection-views';
import type { BridgeEvent } from '../../../shared/bridge/events';
import type { Connection } from '../../../shared/feed/connection';

export type ProbeEvent = Extract<BridgeEvent, { event: 'probe step' }>;

/** A test of the connection, as far as it has been heard of. */
export interface ProbeProgress {
  /** The steps it is going to take, in order. */
  readonly expected: readonly ProbeStepName[];
  readonly running: ProbeStepName | undefined;
  readonly ended: readonly ProbeStepView[];
  /** What it found in the end. */
  readonly found: ProbeView | undefined;
}

export interface ProbeLine {
  readonly step: ProbeStepName;
  readonly is: 'not yet' | 'running' | 'good' | 'compare' | 'failed' | 'stopped' | 'not reached';
  readonly seen?: ProbeStepView;
}

/** A server that tells its free space shows one step more. */
export function beginProbe({ proxy, jumpHost }: Pick<Connection, 'proxy' | 'jumpHost'>): ProbeProgress {
  const way: readonly ProbeStepName[] = [
    ...(proxy ? (['proxy'] as const) : []),
    ...(jumpHost ? (['jump host'] as const) : []),
  ];
  return {
    expected: [...way, 'name', 'port', 'host key', 'log-in', 'folder'],
    running: undefined,
    ended: [],
    found: undefined,
  };
}

export function hearProbe(progress: ProbeProgress, event: ProbeEvent): ProbeProgress {
  if (progress.found) return progress;
  if (event.is === 'begun') return { ...progress, running: event.step };
  return { ...progress, running: undefined, ended: [...progress.ended, event.step] };
}

export function endProbe(progress: ProbeProgress, found: ProbeView): ProbeProgress {
  return { ...progress, running: undefined, ended: found.steps, found };
}

/** One line for each step: what came of it, or what it waits for. */
export function probeLines({ expected, running, ended, found }: ProbeProgress): readonly ProbeLine[] {
  const seen = new Map(ended.map((step) => [step.step, step]));
  const more = running !== undefined ? [running] : [];
  const names = [...new Set([...expected, ...ended.map(({ step }) => step), ...more])];
  return names.map((step) => {
    const step_ = seen.get(step);
    if (step_) return { step, is: outcomeOf(step_), seen: step_ };
    return { step, is: step === running ? 'running' : found ? 'not reached' : 'not yet' };
  });
}

const toCompare: ReadonlySet<string | undefined> = new Set([
  'host key not accepted yet',
  'jump host key not accepted yet',
]);

function outcomeOf({ ok, problem }: ProbeStepView): ProbeLine['is'] {
  if (ok) return 'good';
  if (toCompare.has(problem?.code)) return 'compare';
  return problem?.code === 'delivery stopped' ? 'stopped' : 'failed';
}

/** The step that kept a test from going on, when it is one to mend. */
export function failedStep(progress: ProbeProgress | undefined): ProbeStepView | undefined {
  return progress && probeLines(progress).find(({ is }) => is === 'failed')?.seen;
}
