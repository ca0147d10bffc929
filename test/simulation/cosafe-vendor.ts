import type { OutgoingFile } from '../../shared/csv/outgoing';
import type { Taking } from './connecteam-vendor';

/**
 * A vendor that takes one file of an agreed name as its whole register, once a night: who is in it is added or
 * updated, who was taken from an earlier file and is not in it is deleted, people entered by hand stay. With the
 * setting for it, the file is deleted after reading.
 */
export class CosafeVendor {
  /** People taken from files, by UniqueID. */
  readonly people = new Map<string, readonly string[]>();
  private waiting: { readonly run: string; readonly file: OutgoingFile; readonly taking: Taking } | undefined;

  constructor(
    private readonly key: number,
    private readonly deletesWhatItRead: boolean,
  ) {}

  receive(run: string, file: OutgoingFile, taking: Taking): void {
    this.waiting = { run, file, taking };
  }

  has(run: string): boolean {
    return this.waiting?.run === run;
  }

  read(): { readonly run: string; readonly taking: Taking } | undefined {
    const { waiting } = this;
    if (waiting === undefined) return undefined;
    if (this.deletesWhatItRead) this.waiting = undefined;
    const { run, file, taking } = waiting;
    if (taking === 'refused') return { run, taking };
    if (file.rows.length === 0) throw new Error('an empty register would delete everybody');
    const keys = new Set(file.rows.map((row) => row[this.key] ?? ''));
    if (keys.size !== file.rows.length || keys.has('')) throw new Error('a UniqueID is empty or there twice');
    if (taking === 'whole') {
      for (const key of [...this.people.keys()]) if (!keys.has(key)) this.people.delete(key);
    }
    for (const [index, row] of file.rows.entries()) {
      if (taking === 'in part' && index % 2 === 1) continue;
      this.people.set(row[this.key]!, row);
    }
    return { run, taking };
  }
}
