import type { UpdatesView } from '../../shared/bridge/updates-view';
import type { UpdateFacts } from '../../shared/update/decide-update';
import type { PackageKind } from '../../shared/update/release';
import type { UpdatePlace } from '../../shared/update/update-place';
import type { LogEntry } from '../log/log-entry';
import type { Clock } from '../schedule/clock';
import type { UpdateMemories } from './memory';
import type { InstallOrder, PackageInstaller } from './package-installer';
import type { Line } from './reach';

/** What the looking for newer versions needs of the app around it. */
export interface UpdatePorts {
  readonly clock: Clock;
  /** A new number from 0 to 1, by chance. */
  chance(): number;
  /** The version that runs, and for which processor. */
  readonly version: string;
  readonly arch: string;
  readonly memories: UpdateMemories;
  readonly line: Line;
  /** Where packages lie until they are installed. */
  readonly folder: string;
  /** What IT and the person decided; read anew each time. */
  decided(): { readonly allowed: boolean; readonly byPolicy: boolean; readonly place?: UpdatePlace | undefined };
  surroundings(): Pick<UpdateFacts, 'feeds' | 'doubtful' | 'window'>;
  /** The package by which this copy of the app can bring itself up to date. */
  ownPackage(): PackageKind | undefined;
  /** Loads the part with electron-updater. */
  installer(order: InstallOrder): Promise<PackageInstaller>;
  /** A newer version is there that only a person can install: told once. */
  tell(version: string): void;
  changed(): void;
  log(entry: LogEntry): void;
}

export interface Updates {
  view(): UpdatesView;
  /** At once, because a person wants it. What came of it is in the view. Throws where it must not. */
  look(): Promise<void>;
  /** At once, because a person wants it. Throws the fault where it cannot be now. */
  install(): Promise<void>;
  /** Somebody set another place, or a run begins: what is under way ends. */
  letGo(): void;
  stop(): void;
}
