/** What lies on this computer, counted by kind. */
export interface KeptDataView {
  readonly kinds: readonly {
    readonly kind: 'people' | 'history' | 'settings' | 'practice' | 'updates' | 'logs' | 'aside';
    readonly files: number;
    readonly bytes: number;
    /** ISO 8601 UTC. */
    readonly oldest: string;
  }[];
  /** Days that past rosters and sent files are kept. */
  readonly keepDays: number;
  /** Files that belong to another user of this computer. */
  readonly foreign: number;
}

/** A support file before it is saved. */
export interface SupportView {
  /** Names what was shown: only that can be saved. */
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Not empty: it cannot be saved. */
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly kind: 'value' | 'e-mail' | 'phone';
  }[];
}
