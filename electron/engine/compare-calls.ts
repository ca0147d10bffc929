import { basename } from 'node:path';
import type { CompareList, CompareRow, CompareView } from '../../shared/bridge/compare-view';
import type { Page, Saying } from '../../shared/bridge/views';
import {
  type ComparedColumn,
  compareVendors,
  type OnlyPerson,
  type VendorPeople,
  type VendorsCompared,
} from '../../shared/changes/compare-vendors';
import { type Fault, fault, FaultError } from '../../shared/fault';
import type { PreparedFeed } from '../run/prepare-feed';
import type { EngineHandlers, FeedPlace, TwoFeeds } from './engine-contract';
import { sayingOf } from './places';
import type { PreparedMemory } from './prepared-memory';
import { issueSaying } from './sayings';

/** Two feeds that read one export: who goes to one vendor and not to the other, and what differs. */
export function compareCalls(memory: PreparedMemory): Pick<EngineHandlers, 'compareFeeds' | 'compareRows'> {
  /** Turning a page must not compare everybody anew; and what is compared must not stay in memory for this alone. */
  const known = new WeakMap<PreparedFeed, WeakMap<PreparedFeed, VendorsCompared>>();

  function compared(first: PreparedFeed, second: PreparedFeed, places: TwoFeeds): VendorsCompared {
    const before = known.get(first)?.get(second);
    if (before) return before;
    if (!sameExport(first, second)) throw new FaultError(otherExport);
    const result = compareVendors(peopleOf(first, places.first), peopleOf(second, places.second));
    known.set(first, new WeakMap([[second, result]]));
    return result;
  }

  return {
    async compareFeeds({ first, second, names }): Promise<CompareView> {
      const one = await prepared(memory, first);
      if ('fault' in one) return { ...nothing, ...names, problem: { ...sayingOf(one.fault), of: 'first' } };
      const other = await prepared(memory, second);
      if ('fault' in other) return { ...nothing, ...names, problem: { ...sayingOf(other.fault), of: 'second' } };
      if (!sameExport(one, other)) return { ...nothing, ...names, problem: { ...sayingOf(otherExport), of: 'both' } };
      const result = compared(one, other, { first, second });
      return {
        ...names,
        fileName: basename(one.path),
        both: result.both,
        onlyFirst: result.onlyFirst.length,
        onlySecond: result.onlySecond.length,
        phone: columnView(result.phone),
        email: columnView(result.email),
        keptFirst: one.prepared.changes.missing.length,
        keptSecond: other.prepared.changes.missing.length,
      };
    },
    async compareRows({ first, second, list, offset, limit }): Promise<Page<CompareRow>> {
      const one = await memory.known(first, false);
      const result = compared(one, await memory.known(second, false), { first, second });
      const rows = rowsOf(result, list);
      return { total: rows.length, offset, rows: rows.slice(offset, offset + limit).map(rowView) };
    },
  };
}

async function prepared(memory: PreparedMemory, place: FeedPlace): Promise<PreparedFeed | { readonly fault: Fault }> {
  try {
    return await memory.fresh(place, false);
  } catch (problem) {
    if (!(problem instanceof FaultError)) throw problem;
    return { fault: problem.fault };
  }
}

const otherExport = fault('not the same export', 'person');

/** The rows' numbers mean the same people: the same bytes, and the same sheet of them. */
function sameExport({ reading: one }: PreparedFeed, { reading: other }: PreparedFeed): boolean {
  return one.sha256 === other.sha256 && one.table.sheet === other.table.sheet;
}

function peopleOf(
  { prepared: { records, setAside, issues, changes }, destination }: PreparedFeed,
  { feed }: FeedPlace,
): VendorPeople {
  return { destination, records, setAside, issues, roster: changes.roster, neverSend: feed.neverSend };
}

type Names = Pick<CompareView, 'first' | 'second'>;

const nothing: Omit<CompareView, keyof Names> = {
  fileName: '',
  both: 0,
  onlyFirst: 0,
  onlySecond: 0,
  phone: { first: null, second: null, differ: 0 },
  email: { first: null, second: null, differ: 0 },
  keptFirst: 0,
  keptSecond: 0,
};

function columnView({ first, second, people }: ComparedColumn): CompareView['phone'] {
  return { first: first ?? null, second: second ?? null, differ: people.length };
}

function rowsOf(
  result: VendorsCompared,
  list: CompareList,
): readonly (OnlyPerson | ComparedColumn['people'][number])[] {
  switch (list) {
    case 'only first':
      return result.onlyFirst;
    case 'only second':
      return result.onlySecond;
    case 'phone':
      return result.phone.people;
    case 'email':
      return result.email.people;
  }
}

function rowView(person: OnlyPerson | ComparedColumn['people'][number]): CompareRow {
  const { row, name } = person;
  if (!('not' in person)) return { row, person: name, first: person.first, second: person.second };
  const { not } = person;
  const issue: Saying | undefined = not.because === 'set aside' && not.issue ? issueSaying(not.issue) : undefined;
  return { row, person: name, because: not.because, ...(issue !== undefined && { issue }) };
}
