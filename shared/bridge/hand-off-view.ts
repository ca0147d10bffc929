import type { DestinationColumnType } from '../destination/destination';
import type { HandOff, OfferedConnection } from '../feed/hand-off';

/** A hand-off file that was opened, for a person to look at before anything is taken over. */
export interface HandOffView {
  /** Names what was opened; another one opened later takes its place. */
  readonly id: string;
  readonly file: string;
  readonly vendor: string;
  readonly destination: HandOff['destination'];
  readonly columns: readonly {
    readonly name: string;
    readonly type: DestinationColumnType;
    readonly required: boolean;
    readonly choices: number;
  }[];
  readonly sends: 'changes' | 'register';
  /** Where it says that files go. */
  readonly connection?: OfferedConnection;
  /** Local time of the vendor's reading, where it says so. */
  readonly readsAt?: string;
}
