import type { CellChange } from '../changes/changes';
import type { PersonNote } from './person-note';

/** Somebody's values in a roster, with the columns it had. */
export interface PersonRow {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

/** One run, as far as it concerns one person. */
export interface Sighting {
  readonly run: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** `arrived`: its file is at the vendor. `maybe`: perhaps. `taken over`: the vendor's own list. `refused`: by the vendor. */
  readonly is: 'arrived' | 'maybe' | 'refused' | 'not sent' | 'nothing to send' | 'taken over';
  /** The key they went under. */
  readonly key: string;
  /** As its roster has them; null: it does not; left out: nothing of it is kept, or it had none. */
  readonly row?: PersonRow | null;
  /** Left out: nothing is known; empty: nothing was out of the ordinary. */
  readonly note?: PersonNote;
  /** It sent an earlier state again, and read no export. */
  readonly restores?: true;
}

export type Removal = NonNullable<PersonNote['removed']>;
type What =
  /** In the oldest kept file already; what was before is not known. */
  | { readonly is: 'known'; readonly cells: readonly CellChange[] }
  | { readonly is: 'taken over'; readonly cells: readonly CellChange[] }
  | { readonly is: 'seen first' }
  | { readonly is: 'sent first' | 'came back'; readonly cells: readonly CellChange[] }
  | { readonly is: 'changed'; readonly cells: readonly CellChange[] }
  | { readonly is: 'key changed'; readonly before: string; readonly after: string }
  | { readonly is: 'missing'; readonly exports: number; readonly of: number }
  | { readonly is: 'in the export again' }
  | { readonly is: 'set aside'; readonly errors: NonNullable<PersonNote['errors']> }
  | { readonly is: 'in order again' }
  | { readonly is: 'left'; readonly by: NonNullable<PersonNote['left']> }
  | { readonly is: 'never sent' }
  | { readonly is: 'may be sent' }
  | { readonly is: 'protected' }
  /** `by` is left out where a run of an earlier version did not write it down. */
  | { readonly is: 'removed'; readonly by?: Removal; readonly byHand?: true }
  /** Gone after a time of which nothing is kept. */
  | { readonly is: 'gone by then' }
  /** What a file would have told that did not reach the vendor, or was refused by it. */
  | { readonly is: 'would add' }
  | { readonly is: 'would change'; readonly cells: readonly CellChange[] }
  | { readonly is: 'would remove'; readonly by?: Removal };

/** One thing that happened to one person. */
export type PersonEvent = What & {
  readonly run: string;
  readonly at: string;
  /** False: it is not known whether the file reached the vendor. */
  readonly sure: boolean;
};

/** Cells of a person at the vendor, by column; without the empty ones. */
export type Cells = ReadonlyMap<string, string>;

/**
 * A person's story from what each run, oldest first, knew of them. Told is only what is new: a run that found
 * everything as it was says nothing. Following the cells of what arrived gives the person as the vendor has them.
 */
export function personStory(sightings: readonly Sighting[]): readonly PersonEvent[] {
  const teller = new Teller();
  for (const sighting of sightings) teller.hear(sighting);
  return teller.events;
}

/** The person at the vendor after an event; undefined: not there. Events that tell nothing of the vendor leave them be. */
export function afterEvent(before: Cells | undefined, event: PersonEvent): Cells | undefined {
  switch (event.is) {
    case 'known':
    case 'taken over':
    case 'sent first':
    case 'came back':
    case 'changed': {
      const cells = new Map(event.is === 'changed' ? before : []);
      for (const { column, after } of event.cells) {
        if (after === '') cells.delete(column);
        else cells.set(column, after);
      }
      return cells;
    }
    case 'removed':
    case 'gone by then':
      return undefined;
    default:
      return before;
  }
}

class Teller {
  readonly events: PersonEvent[] = [];
  /** What the vendor has of them: null nobody, undefined not known. */
  private vendor: Cells | null | undefined = null;
  private vendorKey: string | undefined;
  private everThere = false;
  /** They were there before the time of which nothing is kept. */
  private lostSight = false;
  private seen = false;
  private last: PersonNote = {};

  hear(sighting: Sighting): void {
    const { row, note, is, key } = sighting;
    const fromExport = is !== 'taken over' && !sighting.restores;
    const tell = (what: What): void => {
      this.events.push({ ...what, run: sighting.run, at: sighting.at, sure: is !== 'maybe' });
    };
    const isOdd = note?.errors !== undefined || note?.left !== undefined || note?.neverSent === true;
    const inExport = fromExport && ((row !== null && row !== undefined && note?.missing === undefined) || isOdd);
    if (inExport && !this.seen && !this.everThere && this.vendor !== undefined) tell({ is: 'seen first' });
    this.seen ||= inExport;
    if (fromExport && note !== undefined) this.tellNote(note, inExport, tell);
    if (is === 'not sent' || is === 'refused') this.tellWould(sighting, tell);
    else if (is !== 'nothing to send') this.tellArrival(sighting, tell);
    if (this.vendorKey === undefined && this.everThere) this.vendorKey = key;
  }

  /** Why they are not sent as they are. */
  private tellNote(note: PersonNote, inExport: boolean, tell: (what: What) => void): void {
    const { last } = this;
    if (note.missing !== undefined && note.missing[0] !== last.missing?.[0])
      tell({ is: 'missing', exports: note.missing[0], of: note.missing[1] });
    if (last.missing !== undefined && note.missing === undefined && inExport && !note.protected)
      tell({ is: 'in the export again' });
    if (note.errors !== undefined && nameOfErrors(note) !== nameOfErrors(last))
      tell({ is: 'set aside', errors: note.errors });
    if (last.errors !== undefined && note.errors === undefined && inExport && note.left === undefined)
      tell({ is: 'in order again' });
    if (note.left !== undefined && note.left !== last.left && this.vendor === null)
      if (last.removed === undefined) tell({ is: 'left', by: note.left });
    if (note.neverSent && !last.neverSent) tell({ is: 'never sent' });
    if (last.neverSent && !note.neverSent && inExport) tell({ is: 'may be sent' });
    if (note.protected && !last.protected) tell({ is: 'protected' });
    // Who was taken out as a leaver is a leaver in every export after it.
    this.last = last.removed !== undefined && note.left !== undefined ? { ...note, removed: last.removed } : note;
  }

  private tellWould({ row, note = {} }: Sighting, tell: (what: What) => void): void {
    if (row === undefined) return;
    if (row === null) {
      if (this.vendor) tell({ is: 'would remove', ...(note.removed !== undefined && { by: note.removed }) });
    } else if (this.vendor === null) tell({ is: 'would add' });
    else if (this.vendor !== undefined) {
      const cells = differing(this.vendor, cellsOf(row));
      if (cells.length > 0) tell({ is: 'would change', cells });
    }
  }

  private tellArrival({ row, note = {}, is, key }: Sighting, tell: (what: What) => void): void {
    const before = this.vendor;
    if (row === undefined) {
      // The file is gone, and with it what it said.
      this.lostSight ||= Boolean(before);
      this.vendor = undefined;
      return;
    }
    if (row === null) {
      if (before) {
        const { removed: by, byHand } = note;
        tell({ is: 'removed', ...(by !== undefined && { by }), ...(byHand && { byHand }) });
      } else if (this.lostSight) tell({ is: 'gone by then' });
      this.lostSight = false;
      this.vendor = null;
      return;
    }
    this.lostSight = false;
    const now = cellsOf(row);
    if (before && this.vendorKey !== undefined && this.vendorKey !== key)
      tell({ is: 'key changed', before: this.vendorKey, after: key });
    const cells = differing(before ?? new Map<string, string>(), now);
    if (before === undefined) tell({ is: 'known', cells });
    else if (before !== null) {
      if (cells.length > 0) tell({ is: 'changed', cells });
    } else if (is === 'taken over') tell({ is: 'taken over', cells });
    else tell({ is: this.everThere ? 'came back' : 'sent first', cells });
    this.vendor = now;
    this.vendorKey = key;
    this.everThere = true;
  }
}

/** Columns of one name follow each other with a number, or only the last would count. */
function cellsOf({ columns, values }: PersonRow): Cells {
  const cells = new Map<string, string>();
  const turns = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const turn = (turns.get(column) ?? 0) + 1;
    turns.set(column, turn);
    const value = values[index] ?? '';
    if (value !== '') cells.set(turn === 1 ? column : `${column} (${turn})`, value);
  }
  return cells;
}

function differing(before: Cells, after: Cells): CellChange[] {
  const changes: CellChange[] = [];
  for (const [column, value] of after)
    if (before.get(column) !== value) changes.push({ column, before: before.get(column) ?? '', after: value });
  for (const [column, value] of before) if (!after.has(column)) changes.push({ column, before: value, after: '' });
  return changes;
}

/** The same errors on another row are no news. */
function nameOfErrors({ errors }: PersonNote): string {
  return JSON.stringify(errors?.map(({ code, column, value }) => [code, column, value]));
}
