import type { Changes, PossibleState } from './changes/changes';
import type { LeaverRules } from './changes/leavers';
import type { OutgoingFile } from './csv/outgoing';
import type { Destination } from './destination/destination';
import type { RunCounts } from './history/run-event';
import type { Issue } from './issue';
import type { Mapping } from './mapping/mapping';
import type { PersonRecord } from './records/person-record';
import type { Table } from './table/table';
import type { Limits } from './verdict/limits';
import type { Verdict } from './verdict/verdict';

/** What a person fixed when the feed was set up; an unattended run that finds something else is held. */
export interface Expected {
  readonly header?: readonly string[];
  readonly sheet?: string;
  readonly delimiter?: string;
  /** People in the export at the last run. */
  readonly people?: number;
  /** When the last run happened, ISO 8601 UTC. */
  readonly lastRunAt?: string;
}

/** One export and everything known so far. Every value is given; nothing here reads a clock. */
export interface PrepareInput {
  readonly table: Table;
  readonly delimiter?: string;
  /** Last change of the export, ISO 8601 UTC. */
  readonly sourceModified: string;
  readonly destination: Destination;
  readonly mapping: Mapping;
  readonly defaultCountry?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly leavers: LeaverRules;
  readonly limits: Limits;
  readonly protectedKeys: readonly string[];
  readonly neverSend: readonly string[];
  /** Rosters that the vendor may hold now, oldest first. */
  readonly states: readonly PossibleState[];
  readonly strikes: ReadonlyMap<string, number>;
  /** False when the same export is looked at again on the same day. */
  readonly countStrike: boolean;
  readonly expected: Expected;
  /** Local calendar day of the run, "YYYY-MM-DD". */
  readonly today: string;
  /** Moment of the run, ISO 8601 UTC. */
  readonly now: string;
  /** Send everything again, whatever the vendor may hold. */
  readonly full: boolean;
}

/** The whole way of one export, stage by stage; what the screen shows is what would be sent. */
export interface Prepared {
  /** Everybody read from the export, before anybody was set aside. */
  readonly records: readonly PersonRecord[];
  readonly setAside: readonly { readonly row: number; readonly key: string }[];
  readonly issues: readonly Issue[];
  readonly changes: Changes;
  readonly strikes: Readonly<Record<string, number>>;
  readonly verdict: Verdict;
  readonly counts: RunCounts;
  readonly outgoing: OutgoingFile;
}
