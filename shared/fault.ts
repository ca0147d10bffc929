import type { FaultCode } from './words/en/faults';

/**
 * What should happen next:
 * - retry: the same run may succeed later by itself (network, a busy file)
 * - person: somebody must look or mend before it can succeed
 * - stop: safety; never tried again by itself (host key, log-in refused)
 * - usage: the command, the feed or the source is not usable as given
 */
export type Decision = 'retry' | 'person' | 'stop' | 'usage';

export type FaultValues = Readonly<Record<string, string | number>>;

/**
 * A failure with a code, the decision that follows from it, and the numbers and names
 * its sentence needs. Never carries a cell's value, a password or key material.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly decision: Decision;
  readonly values: FaultValues;
}

export function fault(code: FaultCode, decision: Decision, values: FaultValues = {}): Fault {
  return { code, decision, values };
}

/** A fault in flight, for code that has to throw across a library's callback. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(problem: Fault, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'FaultError';
    this.fault = problem;
  }
}

/** Exit code of the command line for a fault: 1 try again, 2 usage or unreadable source, 4 stopped for safety. */
export function exitCodeOf(problem: Fault): 1 | 2 | 4 {
  if (problem.decision === 'usage') return 2;
  if (problem.decision === 'stop') return 4;
  return 1;
}
