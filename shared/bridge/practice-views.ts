import type { LyingFile } from '../practice-vendor/file-to-read';
import type { DeedKind, VendorReading } from '../practice-vendor/vendor-reading';

/** What the window receives of the practice server and the vendor behind it. */

/** The practice server's folder, so that a newcomer sees the file arrive. */
export interface PracticeView {
  readonly running: boolean;
  readonly host: string;
  readonly port: number;
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly modified: string }[];
}

/** The practice vendor of a feed: what it would read, what it did last, how many it has. Its lists come in pages. */
export interface PracticeVendorView {
  readonly vendor: string;
  readonly reads: 'changes' | 'register';
  readonly isCosafe: boolean;
  readonly canArchive: boolean;
  readonly people: number;
  readonly archived: number;
  /** The file that it would read now. */
  readonly waiting?: LyingFile;
  readonly last?: Pick<VendorReading, 'refusal' | 'rows' | 'unchanged'> & {
    readonly file: string;
    /** ISO 8601 UTC. */
    readonly at: string;
    /** It deleted the file afterwards. */
    readonly removed: boolean;
    readonly counts: Readonly<Record<DeedKind, number>>;
    /** The first 50 of each. */
    readonly ignoredColumns: readonly string[];
    readonly unknownGroups: readonly string[];
    /** New people whom the vendor would mail an invitation. */
    readonly invited: number;
  };
}

export interface PracticePersonRow {
  readonly id: string;
  readonly key: string;
  readonly person: string;
  /** An admin; or entered by the vendor's own staff. */
  readonly marked: boolean;
}
