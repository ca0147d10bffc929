import type { OutgoingFile } from '../../shared/csv/outgoing';

/** How the vendor takes one file: whole, not at all, or only some of its rows. */
export type Taking = 'whole' | 'refused' | 'in part';

interface Arrived {
  readonly run: string;
  readonly file: OutgoingFile;
  readonly taking: Taking;
}

/**
 * A vendor that reads only the newest file of its folder, once a day, as changes: who is in it is added or updated
 * by key, whose archive column is set is archived, everybody else stays as they are.
 */
export class ConnecteamVendor {
  /** Active people by key, without the archive column. */
  readonly people = new Map<string, readonly string[]>();
  readonly archived = new Map<string, readonly string[]>();
  private folder: Arrived[] = [];

  constructor(
    private readonly key: number,
    private readonly archive: number,
    private readonly archiveValue: string,
    private readonly deletesWhatItRead: boolean,
  ) {}

  receive(run: string, file: OutgoingFile, taking: Taking): void {
    this.folder.push({ run, file, taking });
  }

  /** Whether a run's file still lies in the folder. */
  has(run: string): boolean {
    return this.folder.some((arrived) => arrived.run === run);
  }

  /** The daily reading; the run whose file was read. */
  read(): { readonly run: string; readonly taking: Taking } | undefined {
    const newest = this.folder.at(-1);
    if (newest === undefined) return undefined;
    if (this.deletesWhatItRead) this.folder = [];
    if (newest.taking !== 'refused') this.take(newest);
    return { run: newest.run, taking: newest.taking };
  }

  private take({ file, taking }: Arrived): void {
    const seen = new Set<string>();
    for (const [index, row] of file.rows.entries()) {
      const key = row[this.key] ?? '';
      if (key === '' || seen.has(key)) throw new Error(`row ${index + 1}: the key is empty or there twice`);
      if (row.length !== file.header.length) throw new Error(`row ${index + 1}: ${row.length} cells`);
      seen.add(key);
      if (taking === 'in part' && index % 2 === 1) continue;
      const person = row.map((cell, column) => (column === this.archive ? '' : cell));
      if (row[this.archive] === this.archiveValue) {
        // Archiving somebody unknown does nothing.
        if (this.people.delete(key)) this.archived.set(key, person);
      } else {
        this.archived.delete(key);
        this.people.set(key, person);
      }
    }
  }
}
