import type { ChangeRow, ChangesView, Page } from '../../shared/bridge/views';
import { consequences } from '../../shared/changes/consequences';
import type { PersonChange } from '../../shared/changes/changes';
import { fault, FaultError } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { csvBytes } from '../formats/csv-bytes';
import type { PreparedFeed } from '../run/prepare-feed';
import type { EngineCalls, EngineHandlers } from './engine-contract';
import { nobodyCounted } from '../run/fresh-run';
import { nameInRosters } from './person-names';
import { sayingOf } from './places';
import type { PreparedMemory } from './prepared-memory';

/** What would be sent, person by person, and the file itself. */
export function changesCalls(memory: PreparedMemory): Pick<EngineHandlers, 'changes' | 'changeRows' | 'exportFile'> {
  return {
    async changes({ full, ...place }) {
      try {
        return changesView(await memory.fresh(place, full), place.feed);
      } catch (problem) {
        if (!(problem instanceof FaultError)) throw problem;
        return { ...nothingKnown, problem: sayingOf(problem.fault) };
      }
    },
    async changeRows({ full, kind, find, offset, limit, ...place }): Promise<Page<ChangeRow>> {
      const ready = await memory.known(place, full);
      const name = nameInRosters([...ready.states.map(({ roster }) => roster), ready.prepared.changes.roster]);
      const needle = find.trim().toLocaleLowerCase();
      const wanted = ready.prepared.changes.people.filter(
        (person) => isKind(person, kind) && (needle === '' || haystack(person, name(person.key)).includes(needle)),
      );
      // Who changes comes before who is merely sent again.
      const ordered = [...wanted.filter(({ carried }) => !carried), ...wanted.filter(({ carried }) => carried)];
      return {
        total: wanted.length,
        offset,
        rows: ordered.slice(offset, offset + limit).map((person) => changeRow(person, name)),
      };
    },
    async exportFile({ full, ...place }) {
      const { prepared, day } = await memory.fresh(place, full);
      const { verdict } = prepared;
      const never = verdict.is === 'held' ? verdict.holds.find(({ approvable }) => !approvable) : undefined;
      if (never) throw new FaultError(fault('nothing to export', 'person'));
      return { bytes: csvBytes(prepared.outgoing), name: `${fileStem(place.feed.name)} ${day}.csv` };
    },
  };
}

function changesView({ prepared, destination, state }: PreparedFeed, { settings }: Feed): ChangesView {
  const { verdict, counts, changes } = prepared;
  return {
    vendor: destination.name,
    verdict: verdict.is,
    holds: verdict.is === 'held' ? verdict.holds : [],
    counts,
    carried: changes.counts.carried,
    consequences: consequences(changes, destination, settings).map(({ code, values }) => ({ code, values })),
    byHand: changes.byHand.length,
    missing: changes.missing.length,
    firstDelivery: state.deliveries.length === 0 && state.baseline === undefined,
  };
}

const nothingKnown: ChangesView = {
  vendor: '',
  verdict: 'nothing',
  holds: [],
  counts: nobodyCounted,
  carried: 0,
  consequences: [],
  byHand: 0,
  missing: 0,
  firstDelivery: false,
};

/** Somebody who is only carried again did not change: they are a kind of their own. */
function isKind(person: PersonChange, kind: EngineCalls['changeRows']['argument']['kind']): boolean {
  if (kind === 'all') return true;
  return kind === 'carried' ? person.carried : person.kind === kind && !person.carried;
}

function haystack({ key, keyBefore = '', cells }: PersonChange, name: string): string {
  return [key, keyBefore, name, ...cells.flatMap(({ before, after }) => [before, after])]
    .join('\n')
    .toLocaleLowerCase();
}

function changeRow(person: PersonChange, name: (key: string) => string): ChangeRow {
  const { kind, key, keyBefore, row, cells, carried, leaver } = person;
  return {
    kind,
    person: name(key) || (keyBefore === undefined ? '' : name(keyBefore)),
    key,
    ...(keyBefore !== undefined && { keyBefore }),
    row,
    cells,
    carried,
    ...(leaver !== undefined && { leaver }),
  };
}

/** A name that every file system takes. */
function fileStem(name: string): string {
  return (
    name
      .replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')
      .trim()
      .slice(0, 80) || 'people'
  );
}
