/** What was asked of the server. */
export type Operation =
  'open' | 'write' | 'sync' | 'close' | 'read' | 'stat' | 'list' | 'rename' | 'remove' | 'find home';

/** Status numbers of SFTP version 3 that tell anything; 4 means "no" without a reason (draft-ietf-secsh-filexfer-02, 7). */
export const status = { endOfFile: 1, noSuchFile: 2, permissionDenied: 3, failure: 4, unsupported: 8 } as const;

/** The server answered, and the answer was no. */
export class Refused extends Error {
  readonly operation: Operation;
  readonly status: number;
  constructor(operation: Operation, code: number) {
    super(`${operation} refused with status ${code}`);
    this.name = 'Refused';
    this.operation = operation;
    this.status = code;
  }
}

export type LossReason = 'closed' | 'silent' | 'stopped' | 'late' | 'garbled';

/** No answer will ever come: the line is gone, the server is silent, we were told to stop, or the whole took too long. */
export class LinkLost extends Error {
  readonly reason: LossReason;
  constructor(reason: LossReason) {
    super(`link lost: ${reason}`);
    this.name = 'LinkLost';
    this.reason = reason;
  }
}

/** The value, or undefined when the server says no; a lost link still throws. */
export async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
}

/** Why a signal ended what it was given to: its own reason, or else a person. */
export function lossOf(signal: AbortSignal): LinkLost {
  const reason: unknown = signal.reason;
  return reason instanceof LinkLost ? reason : new LinkLost('stopped');
}
