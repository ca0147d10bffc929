import type { Fault } from '../../shared/fault';

/** Where a file goes, and how it is put there. */
export interface DeliveryTarget {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  /** Accepted host keys as OpenSSH prints them, "SHA256:…". None accepted: nothing is ever sent. */
  readonly hostKeys: readonly string[];
  /** As the vendor gave it: absolute, or relative to where the session starts; '' is where it starts. */
  readonly folder: string;
  readonly fileName: string;
  readonly publish: 'unique name' | 'overwrite' | 'temp then rename';
}

export interface Credentials {
  readonly password?: string | undefined;
  /** The bytes of the key file. */
  readonly privateKey?: Buffer | undefined;
  readonly passphrase?: string | undefined;
}

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
}

export const usualDeadlines: Deadlines = { connectMs: 60_000, operationMs: 30_000, endMs: 5_000, keepAliveMs: 10_000 };

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
  /** Writes under way at once; 1 for servers that need them one by one from the start. */
  readonly window?: number | undefined;
  /** Files up to this size are read back and compared, in bytes. */
  readonly readBackLimit?: number | undefined;
}

/** How sure we are: the server’s copy was read back, it counted the same bytes, or it only said yes to everything. */
export type Verified = 'hash' | 'size' | 'accepted';

export type DeliveryOutcome =
  | {
      readonly is: 'delivered';
      readonly remote: string;
      readonly verified: Verified;
      readonly bytes: number;
      /** Set when a temporary name was wanted but the server only allowed the final one. */
      readonly overwrote?: 'no temporary file' | 'no rename';
    }
  /** Nothing was published. */
  | { readonly is: 'failed'; readonly fault: Fault }
  /** The vendor may or may not be able to read it, whole or in part: look before sending again. */
  | { readonly is: 'unknown'; readonly remote: string; readonly fault: Fault };
