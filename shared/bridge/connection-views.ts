import type { Saying } from './views';

/** What the window receives of a connection and its test: never a secret. */

/** The vendor's server, or the jump host that one goes through to reach it. */
export type WhichServer = 'server' | 'jump host';

export type ProbeStepName = 'proxy' | 'jump host' | 'name' | 'port' | 'host key' | 'log-in' | 'folder' | 'free space';

export interface ProbeStepView {
  readonly step: ProbeStepName;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** Who looked up the server's name, when it was not done here. */
  readonly leftTo?: 'proxy' | 'jump host';
  readonly problem?: Saying;
}

/** A server's key as it was shown; for the person to compare before trusting it. */
export interface ShownKeyView {
  readonly fingerprint: string;
  readonly type: string;
  readonly trusted: boolean;
}

export interface ProbeView {
  /** Those that were tried, in order, up to the first that failed. */
  readonly steps: readonly ProbeStepView[];
  readonly hostKey?: ShownKeyView;
  readonly jumpHostKey?: ShownKeyView;
  /** Where a session starts. */
  readonly home?: string;
  /** Files and folders that can be seen in the folder; absent where the server does not show them. */
  readonly entries?: number;
  /** How a file is going to be put there, and why so; absent where the feed says how. */
  readonly publish?: {
    readonly way: 'unique name' | 'overwrite' | 'temp then rename';
    readonly because: 'one step' | 'one step not announced' | 'folder not shown' | 'newest file is read';
  };
  /** Absent where the server does not tell. */
  readonly freeBytes?: number;
  readonly warnings: readonly Saying[];
  readonly ok: boolean;
}

/** What a vendor wrote, held against the key that a server shows. */
export interface HostKeyComparisonView {
  readonly is: 'same' | 'different' | 'other kind' | 'too weak' | 'nothing' | 'revoked' | 'only an authority';
  /** The key it was held against: another one of the server's, where only keys of another kind are named. */
  readonly shown: Omit<ShownKeyView, 'trusted'>;
  /** The file it came from. */
  readonly file?: string;
}

/** The key file that one logs in with, as far as may be shown. */
export interface KeyFileView {
  readonly name: string;
  /** Why it cannot be used, or not be looked into yet. */
  readonly problem?: Saying;
  readonly found?: {
    /** "OpenSSH", "PEM", "PKCS#8" or "PuTTY". */
    readonly form: string;
    readonly type: string;
    /** Of the public half, "SHA256:…". */
    readonly fingerprint: string;
    /** The public half as one line, for the vendor. */
    readonly publicKey: string;
    readonly isProtected: boolean;
  };
}
