import { type VendorPlace, letVendorRead } from '../practice/practice-vendor';
import { vendorStore, type VendorState } from '../practice/vendor-state';
import { type Deed, deedCounts, deedKinds } from '../../shared/practice-vendor/vendor-reading';
import { say } from '../../shared/words/say';
import { feedDestination } from '../run/destination-of';
import type { LoadedFeed } from '../run/load-feed';
import { type Answer, faultAnswer, tell } from './answer';
import { rowsInWords } from './change-words';
import { type CommandContext, storeOf } from './context';

/** Lets the practice vendor of a feed read what lies in its folder, and tells what it did. `folder`: the practice server's. */
export async function vendorReads(context: CommandContext, loaded: LoadedFeed, folder: string): Promise<Answer> {
  const destination = await feedDestination(loaded);
  if (!destination.ok) return faultAnswer(destination.error);
  const place: VendorPlace = { root: folder, feed: loaded.feed, destination: destination.value };
  const store = vendorStore(storeOf(context, loaded).folder.folder, context.keys);
  const state = await letVendorRead(place, await store.load(), context.now());
  const vendor = destination.value.name;
  if (state?.last === undefined)
    return { exit: 0, data: { file: null }, words: [tell('vendor found nothing', { vendor })] };
  await store.save(state);
  return { exit: 0, data: dataOf(state, state.last), words: wordsOf(state, state.last, vendor) };
}

/** Refused and ignored rows are listed up to here; the counts have them all. */
const most = 500;

function dataOf(
  { account }: VendorState,
  { file, removed, reading }: NonNullable<VendorState['last']>,
): Answer['data'] {
  const { refusal, rows, unchanged, deeds, ignoredColumns, unknownGroups } = reading;
  return {
    file,
    rows,
    ...(refusal !== undefined && { refused: { code: refusal.code, ...('row' in refusal && { row: refusal.row }) } }),
    counts: { ...deedCounts(reading), unchanged },
    problems: deeds
      .filter(({ reason }) => reason !== undefined)
      .slice(0, most)
      .map(({ kind, row, reason, column }) => ({ kind, row, reason, column })),
    ignoredColumns,
    unknownGroups,
    removed,
    people: account.people.size,
    archived: account.archived.size,
  };
}

function wordsOf({ account }: VendorState, last: NonNullable<VendorState['last']>, vendor: string): string[] {
  const { file, reading } = last;
  const t = (code: string, values = {}) => say('en', 'screen', code, values);
  const counts = deedCounts(reading);
  const did = deedKinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [t(`vendor.count.${kind}`, { count: counts[kind] })],
  );
  if (reading.unchanged > 0) did.push(t('vendor.count.unchanged', { count: reading.unchanged }));
  const { refusal } = reading;
  return [
    tell('vendor read', { vendor, file, rows: reading.rows }),
    // Never a name: sentences of the command line end up in logs.
    ...(refusal === undefined ? [] : [t(`vendor.refused.${refusal.code}`, { ...refusal, vendor, person: 'somebody' })]),
    ...(refusal === undefined && did.length === 0 ? [t('vendor.nothing')] : did.map((sentence) => `${sentence}.`)),
    ...problemWords(reading.deeds),
    ...(reading.ignoredColumns.length === 0
      ? []
      : [t('vendor.ignored-columns', { columns: reading.ignoredColumns.slice(0, 20).join(', ') })]),
    tell('vendor has', { vendor, people: account.people.size, archived: account.archived.size }),
  ];
}

/** One sentence for each reason and column, with the rows. */
function problemWords(deeds: readonly Deed[]): string[] {
  const groups = new Map<string, { readonly first: Deed; readonly rows: number[] }>();
  for (const deed of deeds) {
    if (deed.reason === undefined) continue;
    const mark = JSON.stringify([deed.kind, deed.reason, deed.column]);
    const group = groups.get(mark) ?? { first: deed, rows: [] };
    if (deed.row !== undefined) group.rows.push(deed.row);
    groups.set(mark, group);
  }
  return [...groups.values()].map(({ first, rows }) =>
    tell('vendor problem', {
      kind: first.kind,
      count: rows.length,
      rows: rowsInWords(rows),
      why:
        first.reason === 'unknown groups'
          ? tell('vendor unknown groups')
          : say('en', 'screen', `vendor.because.${first.reason}`, { column: first.column ?? '' }),
    }),
  );
}
