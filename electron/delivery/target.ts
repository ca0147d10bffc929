import type { Fault } from '../../shared/fault';
import type { LogInSecrets, Server, Way, WayCredentials } from './way';

/** Where a file goes, and how it is put there. */
export interface DeliveryTarget extends Server, Way {
  /** As the vendor gave it: absolute, or relative to where the session starts; '' is where it starts. */
  readonly folder: string;
  readonly fileName: string;
  readonly publish: 'unique name' | 'overwrite' | 'temp then rename';
  /** For 'temp then rename': where the unfinished file lies. Never beside, where the folder’s newest file is read. */
  readonly temporary?: 'beside' | 'where the session starts' | undefined;
  /** Which file of the folder the vendor reads. Set: the server is asked what it offers, and that decides; see publish-way.ts. */
  readonly reads?: 'the agreed name' | 'the newest file' | undefined;
}

/** What opens the way to the server, and the server itself. */
export interface Credentials extends LogInSecrets, WayCredentials {}

/** How long to wait, in milliseconds. Everything has a deadline: the libraries below have none. */
export interface Deadlines {
  /** From the first packet until files can be written, log-in included. */
  readonly connectMs: number;
  /** Silence from the server while something is asked of it. */
  readonly operationMs: number;
  /** A polite good-bye; then the line is cut. */
  readonly endMs: number;
  /** Between signs of life on an idle line; three missed in a row and it counts as lost. */
  readonly keepAliveMs: number;
  /** The whole of it: a server that answers a little every now and then must not hold up the day. */
  readonly runMs: number;
}

export const usualDeadlines: Deadlines = {
  connectMs: 60_000,
  operationMs: 30_000,
  endMs: 5_000,
  keepAliveMs: 10_000,
  runMs: 30 * 60_000,
};

export interface LinkOptions {
  readonly signal?: AbortSignal | undefined;
  readonly deadlines?: Partial<Deadlines> | undefined;
}

export type DeliveryStep =
  | { readonly is: 'connecting' | 'logged in' | 'checking' | 'renaming' | 'removing' }
  | { readonly is: 'sending'; readonly bytes: number; readonly of: number }
  /** The server does not let a finished file take another’s place, so that place is written directly. */
  | { readonly is: 'overwriting'; readonly because: 'no temporary file' | 'no rename' };

export interface DeliveryOptions extends LinkOptions {
  readonly onStep?: ((step: DeliveryStep) => void) | undefined;
  /** The server needs one write after the other. */
  readonly oneByOne?: boolean | undefined;
  /** Larger files are not read back, in bytes. Left out: all are. */
  readonly readBackLimit?: number | undefined;
  /** These very bytes were begun to be sent under this name before: what lies there, whole or in part, is ours. */
  readonly again?: boolean | undefined;
}

/** How sure we are: the server’s copy was read back, it counted the same bytes, or it only said yes to everything. */
export type Verified = 'hash' | 'size' | 'accepted';

export type DeliveryOutcome =
  | {
      readonly is: 'delivered';
      readonly remote: string;
      readonly verified: Verified;
      readonly bytes: number;
      /** The server did not show the file under its name once it was closed: nothing follows from its not being there later. */
      readonly unseen?: true;
      /** The server takes one write after the other only. */
      readonly oneByOne?: true;
      /** Set when a temporary name was wanted but the server only allowed the final one. */
      readonly overwrote?: 'no temporary file' | 'no rename';
    }
  /** Nothing was published. */
  | { readonly is: 'failed'; readonly fault: Fault }
  /** The vendor may or may not be able to read it, whole or in part: look before sending again. */
  | { readonly is: 'unknown'; readonly remote: string; readonly fault: Fault };
