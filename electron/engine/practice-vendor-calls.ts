import type { PracticeVendorView } from '../../shared/bridge/practice-views';
import { emptyAccount } from '../../shared/practice-vendor/account';
import { markPerson } from '../../shared/practice-vendor/read-file';
import { deedCounts } from '../../shared/practice-vendor/vendor-reading';
import { nameReader } from '../../shared/mapping/person-name';
import { letVendorRead, type VendorPlace, waitingFile } from '../practice/practice-vendor';
import { type VendorState, type VendorStore, vendorStore } from '../practice/vendor-state';
import { feedDestination } from '../run/destination-of';
import { feedFolder } from '../store/feed-folder';
import type { EngineHandlers, PracticeVendorPlace } from './engine-contract';
import { loadedFeed, orThrow } from './places';

type Calls = Pick<
  EngineHandlers,
  | 'practiceVendor'
  | 'practiceRead'
  | 'practiceDeeds'
  | 'practicePeople'
  | 'markPracticePerson'
  | 'addPracticeGroups'
  | 'practiceStartOver'
>;

/** The practice vendor of a feed: reads what arrived, by the vendor's rules, and says what it did. */
export function practiceVendorCalls(): Calls {
  let queue: Promise<unknown> = Promise.resolve();
  let memory: { readonly folder: string; readonly state: VendorState } | undefined;

  /** One after the other: each looks at what the one before left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** `anew`: what was kept does not count, and may be damaged. */
  async function at(place: PracticeVendorPlace, anew = false) {
    const { folder } = feedFolder(place.root, place.feed.id ?? '');
    const key = Buffer.from(place.dataKey);
    const store: VendorStore = vendorStore(folder, { load: async () => key });
    const destination = orThrow(await feedDestination(loadedFeed(place.feed)));
    const vendor: VendorPlace = { root: place.practice, feed: place.feed, destination };
    const known = memory?.folder === folder ? memory.state : undefined;
    const state = anew ? { account: emptyAccount } : (known ?? (await store.load()));
    memory = { folder, state };
    const keep = async (next: VendorState): Promise<VendorState> => {
      await store.save(next);
      memory = { folder, state: next };
      return next;
    };
    return { vendor, state, keep };
  }

  const change = (
    place: PracticeVendorPlace,
    work: (state: VendorState, vendor: VendorPlace) => Promise<VendorState> | VendorState,
  ): Promise<PracticeVendorView> =>
    inTurn(async () => {
      const { vendor, state, keep } = await at(place);
      const next = await work(state, vendor);
      return viewOf(vendor, next === state ? state : await keep(next));
    });

  return {
    practiceVendor: (place) => change(place, (state) => state),
    practiceRead: (place) =>
      change(place, async (state, vendor) => (await letVendorRead(vendor, state, new Date().toISOString())) ?? state),
    practiceDeeds: ({ kind, offset, limit, ...place }) =>
      inTurn(async () => {
        const { state } = await at(place);
        const deeds = (state.last?.reading.deeds ?? []).filter((deed) => kind === 'all' || deed.kind === kind);
        return { total: deeds.length, offset, rows: deeds.slice(offset, offset + limit) };
      }),
    practicePeople: ({ offset, limit, ...place }) =>
      inTurn(async () => {
        const { state, vendor } = await at(place);
        const { columns, people } = state.account;
        const name = nameReader(columns);
        const key = columns.indexOf(vendor.destination.key);
        const shown = [...people].slice(offset, offset + limit);
        return {
          total: people.size,
          offset,
          rows: shown.map(([id, { values, marked }]) => ({
            id,
            key: values[key] ?? '',
            person: name(values),
            marked: marked === true,
          })),
        };
      }),
    markPracticePerson: ({ key, marked, ...place }) =>
      change(place, (state, { destination }) => {
        const account = markPerson(state.account, key, marked, destination);
        return account === state.account ? state : { ...state, account };
      }),
    addPracticeGroups: (place) =>
      change(place, (state) => {
        const groups = [...new Set([...state.account.groups, ...(state.last?.reading.unknownGroups ?? [])])];
        return { ...state, account: { ...state.account, groups } };
      }),
    practiceStartOver: (place) =>
      inTurn(async () => {
        const { vendor, state, keep } = await at(place, true);
        return viewOf(vendor, await keep(state));
      }),
  };
}

async function viewOf(vendor: VendorPlace, { account, last }: VendorState): Promise<PracticeVendorView> {
  const { destination, feed } = vendor;
  const waiting = await waitingFile(vendor);
  return {
    vendor: destination.name,
    reads: destination.sends,
    isCosafe: destination.id === 'cosafe',
    canArchive: destination.leavers.how === 'archive column',
    people: account.people.size,
    archived: account.archived.size,
    ...(waiting !== undefined && { waiting }),
    ...(last !== undefined && { last: lastOf(last, account.groups, feed.settings.invites === true) }),
  };
}

/** Groups named in the file that still nobody has created; the rest is as it was told then. */
function lastOf(
  { file, at, removed, reading }: NonNullable<VendorState['last']>,
  groups: readonly string[],
  invites: boolean,
): NonNullable<PracticeVendorView['last']> {
  const { deeds: _paged, unknownGroups, ignoredColumns, ...rest } = reading;
  const counts = deedCounts(reading);
  return {
    ...{ file, at, removed, ...rest, counts },
    ignoredColumns: ignoredColumns.slice(0, 50),
    unknownGroups: unknownGroups.filter((id) => !groups.includes(id)).slice(0, 50),
    invited: invites ? counts.created : 0,
  };
}
