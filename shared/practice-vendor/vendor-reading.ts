import type { VendorAccount } from './account';

/** What became of one person, or of one row. */
export const deedKinds = [
  'refused',
  'deleted',
  'archived',
  'created',
  'brought back',
  'taken over',
  'updated',
  'ignored',
] as const;
export type DeedKind = (typeof deedKinds)[number];

/** Why a row was refused, or something of it ignored; its sentence is in shared/words. */
export const deedReasons = [
  'key missing',
  'key twice',
  'value missing',
  'value too long',
  'landline',
  'phone not understood',
  'phone not international',
  'already used',
  'not a choice',
  'date form',
  'nobody to archive',
  'skip',
  'unknown groups',
] as const;
export type DeedReason = (typeof deedReasons)[number];

export interface Deed {
  readonly kind: DeedKind;
  /** Row in the file, its column names being row 1; none for who was not in the file. */
  readonly row?: number;
  readonly key: string;
  readonly person: string;
  /** The cells that changed; empty for who is new. */
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  readonly reason?: DeedReason;
  /** The column that it is about. */
  readonly column?: string;
  /** Group IDs that nobody created. */
  readonly groups?: readonly string[];
}

/** Why a whole file was refused. */
export type FileRefusal =
  | { readonly code: 'admin archived'; readonly row: number; readonly person: string }
  | { readonly code: 'column missing'; readonly column: string };

/** What a vendor did with one file. */
export interface VendorReading {
  /** Nothing of the file was taken. */
  readonly refusal?: FileRefusal;
  readonly rows: number;
  readonly unchanged: number;
  readonly deeds: readonly Deed[];
  /** Columns of the file that the vendor does not know. */
  readonly ignoredColumns: readonly string[];
  /** Group IDs in the file that nobody created. */
  readonly unknownGroups: readonly string[];
}

export interface Read {
  readonly account: VendorAccount;
  readonly reading: VendorReading;
}

/** How many of each kind. */
export function deedCounts({ deeds }: Pick<VendorReading, 'deeds'>): Readonly<Record<DeedKind, number>> {
  const counts: Record<DeedKind, number> = {
    refused: 0,
    deleted: 0,
    archived: 0,
    created: 0,
    'brought back': 0,
    'taken over': 0,
    updated: 0,
    ignored: 0,
  };
  for (const { kind } of deeds) counts[kind] += 1;
  return counts;
}

/** A file of which nothing was taken. */
export function refusedFile(account: VendorAccount, rows: number, refusal: FileRefusal): Read {
  return { account, reading: { refusal, rows, unchanged: 0, deeds: [], ignoredColumns: [], unknownGroups: [] } };
}
