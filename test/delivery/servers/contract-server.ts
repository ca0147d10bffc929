import type { Credentials, Verified } from '../../../electron/delivery/target';
import type { Decision } from '../../../shared/fault';
import type { FaultCode } from '../../../shared/words/en/faults';

/** Ways to prove who we are. The password is asked for in two: as such, or as the answer to a question. */
export type Way = 'key' | 'password' | 'keyboard-interactive';

/** A folder at a server for one test, seen from the server’s side. */
export interface Drop {
  /** As a person would write it into a feed. */
  readonly folder: string;
  put(name: string, bytes: Buffer): void;
  read(name: string): Buffer | undefined;
  names(): string[];
  /** Permission bits, and when it was changed last (ms since 1970). */
  stat(name: string): { readonly mode: number; readonly changed: number };
  /** From now on the account may not do this in it. */
  forbid(what: 'writing' | 'reading'): void;
}

/** One running server, in the terms of the suite. */
export interface ContractServer {
  readonly host: string;
  readonly port: number;
  /** "SHA256:…" */
  readonly hostKey: string;
  /** Whose account takes this way, and with what. */
  logIn(way: Way): { readonly username: string; readonly credentials: Credentials };
  /** A key that it does not know. */
  readonly wrongKey: Buffer;
  newFolder(name?: string): Drop;
  stop(): Promise<void>;
}

/** A make of server, and what it does differently, for reasons of its own. */
export interface Make {
  readonly name: string;
  /** Debian packages to install where it is not there; undefined where it can be started. */
  readonly missing: string | undefined;
  start(): Promise<ContractServer>;
  readonly ways: readonly Way[];
  /** Permission bits of a new file for which 0640 was asked. */
  readonly mode: number;
  /** What becomes of "temp then rename" when a file has the name already. */
  readonly replaces: 'in one step' | 'by overwriting';
  /** What it says to a file in a folder that the account may only read; undefined where no right keeps it out. */
  readonly readOnly: { readonly code: FaultCode; readonly decision: Decision } | undefined;
  /** What can be known of a file in a folder that the account may not look into, and whether it can be renamed there. */
  readonly blind: { readonly verified: Verified; readonly renames: boolean };
}

/** What a server says that looks at the rights when a file is opened. */
export const folderRefused = { code: 'remote folder refused', decision: 'person' } as const;

/** The password of every account at the servers of the tests. */
export const rightPassword = 'right';
