import { buildChanges } from './changes/build-changes';
import type { Changes } from './changes/changes';
import { toOutgoing } from './csv/to-outgoing';
import type { Destination } from './destination/destination';
import { restoredRecords } from './history/restored-records';
import { checkRecords } from './issues/check-records';
import { rowFaults } from './issues/row-faults';
import { countsOf, type Prepared, type PrepareInput } from './prepare';
import type { Roster } from './records/person-record';
import { decide } from './verdict/decide';
import type { Hold } from './verdict/verdict';

/** An earlier roster that is to be sent again, and everything that it is held against. */
export interface RestoreInput extends Pick<
  PrepareInput,
  'destination' | 'limits' | 'protectedKeys' | 'neverSend' | 'states' | 'now' | 'full'
> {
  readonly roster: Roster;
  /** When the last run happened, ISO 8601. */
  readonly lastRunAt?: string;
}

/**
 * The way of an export from the checks on, with the people of an earlier roster in the export's place. Whoever is not in it leaves at
 * once. The lists of protected and never-sent people count as they are now; a column that it lacks stays as the vendor
 * has it.
 */
export function prepareRestore(input: RestoreInput): Prepared {
  const { destination, states, full } = input;
  const records = restoredRecords(input.roster, destination);
  const { ready, setAside, issues } = checkRecords(records, [], destination);
  const built = buildChanges({
    ready,
    setAside,
    states,
    destination,
    leavers: { afterMissing: 1 },
    strikes: new Map(),
    countStrike: false,
    protected: input.protectedKeys,
    neverSend: input.neverSend,
    full,
  });
  const { strikes, ...found } = built;
  const people = found.people.map((one) => ({
    ...one,
    row: 0,
    ...(one.leaver === 'missing' && { leaver: 'restored' as const }),
  }));
  const changes: Changes = { ...found, people };
  const verdict = decide({
    changes,
    destination,
    limits: input.limits,
    issues,
    errorRows: setAside.length,
    export: { people: records.length, header: [], sheet: '' },
    expected: {
      people: found.peopleBefore ?? 0,
      ...(input.lastRunAt !== undefined && { lastRunAt: input.lastRunAt }),
    },
    neededColumns: [],
    now: input.now,
    full,
  });
  const outgoing = toOutgoing(changes, destination, full);
  return {
    records,
    leftOut: 0,
    setAside,
    issues,
    overridesMet: [],
    dateOrders: [],
    faults: rowFaults(setAside, issues),
    knownFaults: 0,
    changes,
    strikes,
    verdict:
      verdict.is === 'held' ? { is: 'held', holds: verdict.holds.map((one) => ofRestore(one, destination)) } : verdict,
    counts: countsOf(records.length, issues, changes, outgoing),
    outgoing,
  };
}

/** No export was read: what differs is the number of people at the vendor. */
function ofRestore(hold: Hold, { name: vendor }: Destination): Hold {
  return hold.code === 'row swing' ? { ...hold, code: 'restore swing', values: { ...hold.values, vendor } } : hold;
}
