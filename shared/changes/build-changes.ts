import type { Destination } from '../destination/destination';
import type { Roster } from '../records/person-record';
import { AlignedRoster } from './align';
import { archiveColumnIndex } from './archive-column';
import type { CellChange, Changes, PersonChange, PossibleState } from './changes';
import { foldKey, KeyList, spellingsOf } from './key-list';
import type { LeaverRules } from './leavers';
import { NeverSend } from './never-send';
import { nobody } from './possible-states';
import type { ReadyPerson, SetAside, Today } from './today';
import { todaysRoster } from './todays-roster';

export interface ChangesInput {
  /** People without errors, leavers among them. */
  readonly ready: readonly ReadyPerson[];
  /** Rows with errors: the vendor keeps these people as last known. */
  readonly setAside: readonly SetAside[];
  /** What the vendor may hold, oldest first, the newest last; see possible-states.ts. */
  readonly states: readonly PossibleState[];
  readonly destination: Destination;
  readonly leavers: LeaverRules;
  /** For how many exports in a row people have been missing, from the last run. */
  readonly strikes: ReadonlyMap<string, number>;
  /** False for the same export on the same day: nobody is missing once more because somebody looked twice. */
  readonly countStrike: boolean;
  readonly protected: readonly string[];
  readonly neverSend: readonly string[];
  /** Everybody goes into the file, also those the vendor has as they are. */
  readonly full: boolean;
}

/**
 * Compares today's people with every state the vendor may hold, and builds the rows that lead from any of them to
 * today's roster: a row for every person whose values differ from any state, and (where the vendor has an archive
 * column) one for everybody in any state who is no longer there. What the screen counts is relative to the newest
 * state. A register always has everybody.
 *
 * Never-sent people have no row of any kind: for a file of changes the vendor's record of them is left alone, in a
 * register they are absent. Protected people have no leaver row.
 */
export function buildChanges(input: ChangesInput): Changes & { readonly strikes: Record<string, number> } {
  const { destination } = input;
  const columns = destination.columns.map((column) => column.name);
  const archiveIndex = archiveColumnIndex(destination);
  const possible: readonly PossibleState[] =
    input.states.length > 0 ? input.states : [{ id: 'nothing', roster: nobody, certainty: 'assumed' }];
  const states = possible.map((state) => new AlignedRoster(state.roster, columns, archiveIndex, destination.leavers));
  const newest = states[states.length - 1]!;
  const protectedKeys = new KeyList(input.protected);
  const neverSend = new NeverSend(input.neverSend, destination);

  const today = todaysRoster(
    {
      ready: input.ready,
      setAside: input.setAside,
      destination,
      afterMissing: input.leavers.afterMissing,
      strikes: input.strikes,
      countStrike: input.countStrike,
      protectedKeys,
      neverSend,
    },
    states,
  );
  const roster: Roster = { columns, people: today.people };

  const people: PersonChange[] = [];
  const counts = { added: 0, changed: 0, removed: 0, rekeyed: 0, carried: 0 };
  const activeRows: (readonly string[])[] = [];
  const everybody = input.full || destination.sends === 'register';
  const keyBefore = new Map<string, { before: string; evidence?: readonly string[] }>();
  for (const [after, before] of today.respelled) keyBefore.set(after, { before });
  for (const { before, after, evidence } of today.rekeyed) keyBefore.set(after, { before, evidence });
  const rowOf = (key: string, at: number) => today.rows[at] ?? today.rowsSetAside.get(key) ?? 0;
  let unchanged = 0;

  let at = -1;
  for (const [key, values] of today.people) {
    at += 1;
    const heldByNewest = newest.holds(key, values, at);
    const older = heldByNewest ? newestThatDiffers(states, key, values, at) : undefined;
    if (everybody || !heldByNewest || older !== undefined) activeRows.push(values);

    if (!heldByNewest) {
      const other = keyBefore.get(key);
      const knownRow = newest.people.get(other?.before ?? key);
      const kind =
        other?.evidence !== undefined ? 're-keyed' : knownRow === undefined ? ('added' as const) : ('changed' as const);
      if (kind === 'added') counts.added++;
      else if (kind === 'changed') counts.changed++;
      else counts.rekeyed++;
      people.push({
        kind,
        key,
        ...(kind === 're-keyed' ? { keyBefore: other!.before, evidence: other!.evidence! } : {}),
        cells: cellChanges(columns, archiveIndex, newest, knownRow, values),
        values,
        row: rowOf(key, at),
        carried: false,
      });
      continue;
    }
    unchanged++;
    if (older !== undefined) {
      counts.carried++;
      const cells = cellChanges(columns, archiveIndex, older, older.people.get(key), values);
      people.push({ kind: 'unchanged', key, cells, values, row: rowOf(key, at), carried: true });
    }
  }

  const leavers = findLeavers(states, today, protectedKeys, neverSend, destination);
  const canArchive = archiveIndex >= 0;
  const canBeAbsent = destination.leavers.how === 'absence' && destination.sends === 'register';
  const leaverRows: (readonly string[])[] = [];
  const byHand: string[] = [];
  for (const leaver of leavers) {
    if (canArchive) leaverRows.push(withArchive(leaver.values, archiveIndex, destination));
    else if (!canBeAbsent) byHand.push(leaver.key);
    if (leaver.rekeyed) continue;
    // Nothing is sent again about somebody whom no file can tell of.
    if (!leaver.carried) counts.removed++;
    else if (canArchive || canBeAbsent) counts.carried++;
    people.push({
      kind: 'removed',
      key: leaver.key,
      cells: cellChanges(columns, archiveIndex, leaver.from, leaver.from.people.get(leaver.key), undefined),
      values: leaver.values,
      row: today.rowsSetAside.get(leaver.key) ?? leaver.row,
      carried: leaver.carried,
      leaver: leaver.reason(input.leavers),
    });
  }

  return {
    roster,
    people,
    unchanged,
    missing: today.missing,
    protectedKept: today.protectedKept,
    neverSent: today.neverSent,
    byHand,
    fileRows: [...leaverRows, ...activeRows],
    leaverRows,
    peopleBefore: newest.people.size,
    comparedWith: kindOf(possible[possible.length - 1]!),
    newColumns: newest.people.size === 0 ? [] : newest.lacks,
    counts,
    sameAsNewest: unchanged === today.people.size && leadsToToday(possible, states, today, neverSend),
    strikes: today.strikes,
  };
}

function kindOf({ certainty, roster }: PossibleState): NonNullable<Changes['comparedWith']> {
  if (certainty !== 'assumed') return 'delivery';
  return roster.people.size === 0 ? 'nothing' : 'baseline';
}

interface Leaver {
  readonly key: string;
  readonly values: readonly string[];
  /** The newest state that has them. */
  readonly from: AlignedRoster;
  /** Gone from the newest state already; an older one may still be what the vendor holds. */
  readonly carried: boolean;
  readonly rekeyed: boolean;
  readonly row: number;
  readonly reason: (rules: LeaverRules) => NonNullable<PersonChange['leaver']>;
}

/** Everybody in any state who is not there today, as the newest state that has them knows them. */
function findLeavers(
  states: readonly AlignedRoster[],
  today: Today,
  protectedKeys: KeyList,
  neverSend: NeverSend,
  destination: Destination,
): Leaver[] {
  const absenceRemoves = destination.sends === 'register' && destination.leavers.how === 'absence';
  const rekeyed = new Set(today.rekeyed.map((pair) => pair.before));
  const found = new Set<string>();
  const gone: { readonly key: string; readonly index: number; readonly never: boolean }[] = [];
  for (let index = states.length - 1; index >= 0; index--) {
    const state = states[index]!;
    for (const key of today.absent[index]!) {
      if (today.people.has(key) || found.has(key)) continue;
      found.add(key);
      const never = neverSend.meansKnown(key, state.people.get(key)!, state);
      if (never && !absenceRemoves) continue;
      if (!never && protectedKeys.has(key)) continue;
      gone.push({ key, index, never });
    }
  }
  const spellings = spellingsOf(
    gone.map(({ key }) => key),
    today.people.keys(),
  );
  const leavers: Leaver[] = [];
  for (const { key, index, never } of gone) {
    const state = states[index]!;
    const respelled = spellings.get(foldKey(key));
    // The same key in another spelling is the same person: to archive one would archive both.
    if (respelled !== undefined && !state.people.has(respelled)) continue;
    const explicit = today.left.get(key);
    leavers.push({
      key,
      values: state.row(state.people.get(key)!),
      from: state,
      carried: index < states.length - 1,
      rekeyed: rekeyed.has(key),
      row: explicit?.row ?? 0,
      reason: (rules) => (never ? 'never send' : explicit === undefined ? 'missing' : ruleOf(explicit, rules)),
    });
  }
  return leavers;
}

function ruleOf(explicit: ReadyPerson | SetAside, rules: LeaverRules): 'status' | 'end date' {
  if ('leftBecause' in explicit && explicit.leftBecause !== undefined) return explicit.leftBecause;
  return rules.status === undefined && rules.endDate !== undefined ? 'end date' : 'status';
}

/**
 * Whether the newest file that the vendor can read leads to today's roster already: the newest certain delivery
 * and everything that came or may have come after it have exactly today's people. Asked only when the newest state
 * has everybody of today as they are.
 */
function leadsToToday(
  possible: readonly PossibleState[],
  states: readonly AlignedRoster[],
  today: Today,
  neverSend: NeverSend,
): boolean {
  for (let index = states.length - 1; index >= 0; index--) {
    const state = states[index]!;
    if (possible[index]!.leads === false) return false;
    // Of the newest it is known already.
    if (index < states.length - 1 && !holdsEverybody(state, today)) return false;
    if (!holdsNobodyElse(state, today, neverSend)) return false;
    if (possible[index]!.certainty === 'delivered') return true;
    if (possible[index]!.certainty === 'assumed') return false;
  }
  return false;
}

function holdsEverybody(state: AlignedRoster, today: Today): boolean {
  let at = 0;
  for (const [key, values] of today.people) if (!state.holds(key, values, at++)) return false;
  return true;
}

function holdsNobodyElse(state: AlignedRoster, today: Today, neverSend: NeverSend): boolean {
  if (state.people.size === today.people.size) return true;
  for (const key of state.people.keys()) {
    if (!today.people.has(key) && !neverSend.meansKnown(key, state.people.get(key)!, state)) return false;
  }
  return true;
}

function newestThatDiffers(
  states: readonly AlignedRoster[],
  key: string,
  values: readonly string[],
  at: number,
): AlignedRoster | undefined {
  for (let index = states.length - 2; index >= 0; index--) {
    if (!states[index]!.holds(key, values, at)) return states[index];
  }
  return undefined;
}

function cellChanges(
  columns: readonly string[],
  archiveIndex: number,
  before: AlignedRoster,
  rowBefore: readonly string[] | undefined,
  after: readonly string[] | undefined,
): CellChange[] {
  const cells: CellChange[] = [];
  for (let column = 0; column < columns.length; column++) {
    if (column === archiveIndex) continue;
    const was = rowBefore === undefined ? '' : before.cell(rowBefore, column);
    const is = after?.[column] ?? '';
    if (was !== is) cells.push({ column: columns[column]!, before: was, after: is });
  }
  return cells;
}

function withArchive(values: readonly string[], archiveIndex: number, destination: Destination): readonly string[] {
  const row = [...values];
  row[archiveIndex] = destination.leavers.how === 'archive column' ? destination.leavers.value : '';
  return row;
}
