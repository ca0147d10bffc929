import type { WaitsFor } from '../schedule/scheduler';

/** What a feed's due run waits for, and until when at the latest (ISO 8601 UTC). */
export interface Wait {
  readonly for: WaitsFor;
  readonly until: string;
}

/** What the schedule needs to know of the computer's network. */
export interface Network {
  /** False only where there is certainly none. */
  online(): boolean;
  /** Whether the name leads to an address. */
  finds(host: string): Promise<boolean>;
}
