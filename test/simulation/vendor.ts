import type { OutgoingFile } from '../../shared/csv/outgoing';
import type { Destination } from '../../shared/destination/destination';
import { emptyAccount, type VendorAccount } from '../../shared/practice-vendor/account';
import { fileToRead, filesToRemove, type Looking } from '../../shared/practice-vendor/file-to-read';
import { readChanges } from '../../shared/practice-vendor/read-changes';
import { readRegister } from '../../shared/practice-vendor/read-register';

/** How the vendor takes one file: whole, not at all, or only some of its rows. */
export type Taking = 'whole' | 'refused' | 'in part';

interface Arrived {
  readonly name: string;
  readonly modified: string;
  readonly run: string;
  readonly file: OutgoingFile;
  readonly taking: Taking;
}

/**
 * The practice vendor with a folder, and with bad days: it reads once a day what lies there, by its own rules, and may
 * refuse a file or take only some of it. Throws where a file that it took whole breaks one of its rules.
 */
export class Vendor {
  /** Active people by key, their cells in the order of the file. */
  readonly people = new Map<string, readonly string[]>();
  private archived: VendorAccount['archived'] = new Map();
  private folder: readonly Arrived[] = [];
  private arrivals = 0;
  private readonly looking: Looking;

  constructor(
    private readonly destination: Destination,
    private readonly columns: readonly string[],
  ) {
    this.looking = destination.sends === 'changes' ? { by: 'newest' } : { by: 'name', name: destination.fileName };
  }

  receive(run: string, file: OutgoingFile, taking: Taking): void {
    this.arrivals += 1;
    const modified = new Date(this.arrivals * 1000).toISOString();
    const name = this.looking.by === 'name' ? this.looking.name : `${run}.csv`;
    this.folder = [...this.folder.filter((other) => other.name !== name), { name, modified, run, file, taking }];
  }

  /** Whether a run's file still lies in the folder. */
  has(run: string): boolean {
    return this.folder.some((arrived) => arrived.run === run);
  }

  /** The daily reading; the run whose file was read. */
  read(): { readonly run: string; readonly taking: Taking } | undefined {
    const arrived = fileToRead(this.folder, this.looking);
    if (arrived === undefined) return undefined;
    if (this.destination.pickup.deletesWhatItRead) {
      const gone = filesToRemove(this.folder, arrived, this.looking);
      this.folder = this.folder.filter((file) => !gone.includes(file));
    }
    const { run, taking } = arrived;
    if (taking !== 'refused') this.take(arrived);
    return { run, taking };
  }

  private take({ run, file, taking }: Arrived): void {
    const { destination, columns } = this;
    const key = columns.indexOf(destination.key);
    if (destination.sends === 'register' && file.rows.length === 0)
      throw new Error('an empty register would delete everybody');
    const cells = file.rows.findIndex((row) => row.length !== file.header.length);
    if (cells >= 0) throw new Error(`row ${cells + 1}: ${file.rows[cells]?.length} cells`);
    const keys = file.rows.map((row) => row[key] ?? '');
    if (new Set(keys).size !== keys.length || keys.includes('')) throw new Error('a key is empty or there twice');

    const people = new Map([...this.people].map(([name, values]) => [name, { values }] as const));
    const account: VendorAccount = { ...emptyAccount, columns, people, archived: this.archived };
    const rows = taking === 'in part' ? file.rows.filter((_, index) => index % 2 === 0) : file.rows;
    const { account: after, reading } =
      destination.sends === 'changes'
        ? readChanges(account, { ...file, rows }, destination)
        : readRegister(account, { ...file, rows }, destination, { absentGo: taking === 'whole' });
    const refused = reading.refusal?.code ?? reading.deeds.find(({ kind }) => kind === 'refused')?.reason;
    if (refused !== undefined) throw new Error(`${run}: the vendor refuses it: ${refused}`);
    this.archived = after.archived;
    this.people.clear();
    for (const [name, { values }] of after.people) this.people.set(name, values);
  }
}
