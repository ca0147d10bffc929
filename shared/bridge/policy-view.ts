import type { Policy } from '../policy/policy';

/** What the IT department decided, as far as the window shows it. */
export interface PolicyView {
  /** Set: it is so, and no person changes it. */
  readonly startAtLogin?: boolean;
  /** False: nobody is told of runs that way. */
  readonly notices: Policy['notices'];
  readonly mostKeepDays?: number;
  /** Set: files go to these servers only. */
  readonly servers?: readonly { readonly host: string; readonly port: number }[];
  readonly practiceServer: boolean;
  /** Headers of the export that never go into a vendor's file. */
  readonly neverSendColumns: readonly string[];
  /** Names of the hand-off files that are offered where a feed is made. */
  readonly handOffs: readonly string[];
}
