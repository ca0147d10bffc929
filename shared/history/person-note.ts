import { z } from 'zod';
import type { Changes } from '../changes/changes';
import { foldKey, spellingsOf } from '../changes/key-list';
import type { Issue } from '../issue';
import type { PersonRecord, Roster } from '../records/person-record';

/** An error of a row: `values` are those of its sentence. */
const personError = z.strictObject({
  code: z.string(),
  column: z.string(),
  value: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const leftBecause = z.enum(['status', 'end date']);

/**
 * What one run knew of one person beyond the values in its roster: why they are not in it, or not as the export has
 * them. Kept encrypted beside the rosters, and for as long.
 */
export const personNoteSchema = z.strictObject({
  /** The vendor had them, and this run took them out. */
  removed: z.enum(['status', 'end date', 'missing', 'never send', 'restored']).optional(),
  /** No file can tell the vendor so: it is for a person to do there. */
  byHand: z.literal(true).optional(),
  /** The export says that they left, and the vendor did not have them. */
  left: leftBecause.optional(),
  /** Missing from so many exports in a row, and from how many one is taken for a leaver. */
  missing: z.tuple([z.number(), z.number()]).optional(),
  /** Errors for which their row was set aside. */
  errors: z.array(personError).optional(),
  /** On the list of people who never leave the computer. */
  neverSent: z.literal(true).optional(),
  /** Left or missing, and kept because they are protected. */
  protected: z.literal(true).optional(),
  /** The key that the vendor knew them by until then. */
  keyBefore: z.string().optional(),
  /** As far as the columns tell; only for those whom no roster has. */
  name: z.string().optional(),
});
export type PersonNote = z.infer<typeof personNoteSchema>;
/** By today's key. */
export type PersonNotes = ReadonlyMap<string, PersonNote>;

export interface NoteInput {
  readonly records: readonly PersonRecord[];
  readonly setAside: readonly { readonly row: number; readonly key: string }[];
  readonly issues: readonly Issue[];
  readonly changes: Changes;
  /** The newest roster that the vendor may have held before. */
  readonly before: Roster;
  /** A person's name from the vendor's columns; '' where they do not tell. */
  readonly nameOf: (values: readonly string[]) => string;
}

/** Notes about everybody of whom the rosters alone would not tell the story. */
export function personNotes(input: NoteInput): PersonNotes {
  const { changes, before } = input;
  const notes = new Map<string, PersonNote>();
  const add = (key: string, note: PersonNote): void => {
    notes.set(key, { ...notes.get(key), ...note });
  };
  const byHand = new Set(changes.byHand);
  const unknown = new Set<string>();
  for (const { kind, key, keyBefore, carried, leaver } of changes.people) {
    if (kind === 'removed' && !carried)
      add(key, { ...(leaver !== undefined && { removed: leaver }), ...(byHand.has(key) && { byHand: true }) });
    if (keyBefore !== undefined) add(key, { keyBefore });
    else if (kind === 'changed' && !before.people.has(key)) unknown.add(key);
  }
  // Who changed without being known by that key is known by another spelling of it.
  const spelt = spellingsOf(unknown, unknown.size > 0 ? before.people.keys() : []);
  for (const key of unknown) {
    const keyBefore = spelt.get(foldKey(key));
    if (keyBefore !== undefined) add(key, { keyBefore });
  }
  for (const { key, missingExports, afterMissing } of changes.missing)
    add(key, { missing: [missingExports, afterMissing] });
  for (const key of changes.protectedKept) add(key, { protected: true });
  noteRows(input, notes, add);
  return notes;
}

/** Rows of the export that are not sent as they are. */
function noteRows(
  { records, setAside, issues, changes, nameOf }: NoteInput,
  notes: PersonNotes,
  add: (key: string, note: PersonNote) => void,
): void {
  const aside = new Set(setAside.map(({ row }) => row));
  const errors = new Map<number, NonNullable<PersonNote['errors']>>();
  for (const { row, severity, code, column, value, details } of issues) {
    if (severity !== 'error' || !aside.has(row)) continue;
    errors.set(row, [...(errors.get(row) ?? []), { code, column, value, values: { column, value, row, ...details } }]);
  }
  const { people } = changes.roster;
  for (const { key, row, left, leftBecause: why, values } of records) {
    if (key === '') continue;
    const name = (): Pick<PersonNote, 'name'> => {
      const said = people.has(key) ? '' : nameOf(values);
      return said === '' ? {} : { name: said };
    };
    if (aside.has(row)) add(key, { errors: errors.get(row) ?? [], ...name() });
    else if (people.has(key) || notes.get(key)?.removed !== undefined) continue;
    else if (left) add(key, { ...(why !== undefined && { left: why }), ...name() });
    else add(key, { neverSent: true, ...name() });
  }
}
