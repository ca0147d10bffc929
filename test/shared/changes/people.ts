import type { ChangesInput } from '../../../shared/changes/build-changes';
import type { PossibleState } from '../../../shared/changes/changes';
import type { ReadyPerson } from '../../../shared/changes/today';
import type { Destination, DestinationColumn, LeaverMethod } from '../../../shared/destination/destination';
import type { Roster } from '../../../shared/records/person-record';

const column = (name: string, rest: Partial<DestinationColumn> = {}): DestinationColumn => ({
  name,
  type: 'text',
  required: false,
  unique: 'no',
  ...rest,
});

/** A vendor of changes: Id, First name, Last name, Email, Phone, Team, Archive. */
export const changesVendor: Destination = {
  id: 'template',
  name: 'Example',
  columns: [
    column('Id', { required: true, unique: 'error' }),
    column('First name'),
    column('Last name'),
    column('Email', { type: 'email' }),
    column('Phone', { type: 'phone' }),
    column('Team'),
    column('Archive', { type: 'flag' }),
  ],
  key: 'Id',
  sends: 'changes',
  leavers: { how: 'archive column', column: 'Archive', value: 'Yes' },
  file: {
    encoding: 'utf-8',
    byteOrderMark: false,
    delimiter: ',',
    quotes: 'when needed',
    lineEnd: '\r\n',
    dateFormat: 'yyyy-mm-dd',
    listSeparator: ',',
  },
  fileName: 'people-{date}-{time}.csv',
  publish: 'unique name',
  folder: '.',
  pickup: { every: 'day', missedReadings: 1, deletesWhatItRead: false },
};

/** The same columns, everybody every time, absence removes. */
export const registerVendor: Destination = { ...changesVendor, sends: 'register', leavers: { how: 'absence' } };

export function withLeavers(destination: Destination, leavers: LeaverMethod): Destination {
  return { ...destination, leavers };
}

/** A row of the vendor's file: "1 Anna Berg team A" with an e-mail of its own. */
export function row(
  id: string,
  more: { first?: string; last?: string; email?: string; phone?: string; team?: string } = {},
): string[] {
  return [
    id,
    more.first ?? `First${id}`,
    more.last ?? `Last${id}`,
    more.email ?? `${id}@example.org`,
    more.phone ?? '',
    more.team ?? 'A',
    '',
  ];
}

let nextRow = 2;
export function person(
  id: string,
  more: Parameters<typeof row>[1] & Partial<Pick<ReadyPerson, 'left' | 'unusable' | 'row'>> = {},
): ReadyPerson {
  const { left, unusable, row: number, ...values } = more;
  return {
    key: id,
    row: number ?? nextRow++,
    values: row(id, values),
    left: left ?? false,
    ...(unusable !== undefined && { unusable }),
  };
}

export function roster(...rows: readonly (readonly string[])[]): Roster {
  return {
    columns: changesVendor.columns.map(({ name }) => name),
    people: new Map(rows.map((values) => [values[0]!, values])),
  };
}

export function state(
  id: string,
  rows: readonly (readonly string[])[],
  certainty: PossibleState['certainty'] = 'delivered',
): PossibleState {
  return { id, roster: roster(...rows), certainty };
}

export const nothing: PossibleState = {
  id: 'nothing',
  roster: { columns: [], people: new Map() },
  certainty: 'assumed',
};

export function input(more: Partial<ChangesInput>): ChangesInput {
  return {
    ready: [],
    setAside: [],
    states: [nothing],
    destination: changesVendor,
    leavers: { afterMissing: 2 },
    strikes: new Map(),
    countStrike: true,
    protected: [],
    neverSend: [],
    full: false,
    ...more,
  };
}
