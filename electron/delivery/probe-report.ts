import type { Fault, FaultValues } from '../../shared/fault';
import type { WarningCode } from '../../shared/words/en/warnings';
import type { Agreed } from './algorithms';
import type { HostKey } from './host-key';
import type { PublishWay } from './publish-way';

export type ProbeStepName = 'proxy' | 'jump host' | 'name' | 'port' | 'host key' | 'log-in' | 'folder' | 'free space';

export interface ProbeStep {
  readonly name: ProbeStepName;
  readonly ok: boolean;
  readonly ms: number;
  /** The name of the server was not looked up here. */
  readonly leftTo?: 'proxy' | 'jump host';
  readonly fault?: Fault;
}

/** Told when a step begins, and again with what came of it. */
export type ProbeEvent =
  { readonly is: 'begun'; readonly name: ProbeStepName } | ({ readonly is: 'ended' } & ProbeStep);

/** It works, but a person should know. */
export interface ProbeWarning {
  readonly code: WarningCode;
  readonly values: FaultValues;
}

export type ShownKey = HostKey & { readonly accepted: boolean };

/** What a test of the connection found out, as far as it came. */
export interface ProbeFound {
  /** The key the server shows, accepted or not. */
  hostKey?: ShownKey;
  jumpHostKey?: ShownKey;
  /** What protects the connection, by SSH’s names. */
  agreed?: Agreed;
  /** Where a session starts. */
  home?: string;
  /** How many files and folders can be seen in the folder; absent where the server does not show them. */
  entries?: number;
  /** Which abilities it announced, by SFTP’s names, e.g. "posix-rename@openssh.com"; [] for none. */
  announced?: readonly string[];
  /** How deliveries go there, and why; absent where the feed says how. */
  publish?: PublishWay;
  /** What the server says is left for us; many do not say. */
  freeBytes?: number;
}

/** What a test of the connection found; the steps that were tried, in order, up to the first that failed. */
export interface ProbeReport extends Readonly<ProbeFound> {
  readonly ok: boolean;
  readonly steps: readonly ProbeStep[];
  readonly warnings: readonly ProbeWarning[];
}
