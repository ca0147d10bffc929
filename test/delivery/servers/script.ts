import type { AuthContext } from 'ssh2';

/** One request as the script sees it. */
export interface Asked {
  readonly what: string;
  /** 1 for the first of its kind. */
  readonly nth: number;
  readonly path: string;
  /** Of an OPEN; 0 otherwise. */
  readonly flags: number;
  /** Of a READ or WRITE; 0 otherwise. */
  readonly offset: number;
  readonly mode: number | undefined;
}

/** How a scripted server differs from a plain one. Every part is a switch of its own, and they can be combined. */
export interface Script {
  /**
   * A status to answer with; 'silent' never to answer, 'mute' to do it without an answer, 'garbage' to answer
   * something that is not SFTP; undefined for the usual answer.
   */
  readonly answer?: (asked: Asked) => number | 'silent' | 'mute' | 'garbage' | undefined;
  /** Decides every log-in attempt; left out: the password "right". */
  readonly logIn?: (context: AuthContext) => void;
  readonly subsystem?: 'silent' | 'refused' | 'garbage';
  /** The extensions it announces; the renaming and the syncing of OpenSSH are also done. */
  readonly announces?: readonly ('posix-rename@openssh.com' | 'fsync@openssh.com')[];
  /** The size that every kind of stat tells, from the real one. */
  readonly size?: (real: number) => number;
  /** Files are swept away when they are closed, or so many milliseconds later. */
  readonly sweeps?: boolean | number;
  /** Refuses a write that comes while another is under way, or out of order. */
  readonly oneByOne?: boolean;
  /** Answers one write after the other, each after so many milliseconds. */
  readonly slowMs?: number;
  /** Like an object store: a file is what it was until it is closed without a write having failed; or so many milliseconds later. */
  readonly commits?: boolean | number;
  /** An open file’s size is that of whatever has its name; for object stores, whose open files have none yet. */
  readonly statsByName?: boolean;
  /** Changes what is stored. */
  readonly stores?: (data: Buffer) => Buffer;
  /** Ignores "only if it is new". */
  readonly overwrites?: boolean;
  /** Changes a file when it is closed after writing. */
  readonly closes?: (data: Buffer) => Buffer;
  /** Bytes that fit into a file. */
  readonly room?: number;
  /** Gives at most so many bytes for one read; 20 000 unless told. */
  readonly readsAtMost?: number;
  /** Answers what was asked at the same time in the opposite order. */
  readonly backwards?: boolean;
  /** Every answer comes in pieces of so many bytes. */
  readonly pieces?: number;
}

/** What the account may do in a folder. */
export interface FolderRights {
  readonly read: boolean;
  readonly write: boolean;
}

/** Files and folders of a scripted server, in memory. */
export interface ScriptedFiles {
  readonly files: Map<string, Buffer>;
  /** What the client wished for new files. */
  readonly modes: Map<string, number>;
  readonly folders: Map<string, FolderRights>;
  /** What was swept away, as it was then. */
  readonly swept: Map<string, Buffer>;
}
