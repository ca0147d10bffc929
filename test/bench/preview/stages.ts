import { feedDestination } from '../../../electron/run/destination-of';
import { loadFeed } from '../../../electron/run/load-feed';
import { pastStates } from '../../../electron/run/past-states';
import { readFeedSource } from '../../../electron/run/prepare-feed';
import { feedStore, readPast } from '../../../electron/store/feed-store';
import { dataKeyInFile } from '../../../electron/store/data-key';
import { buildChanges } from '../../../shared/changes/build-changes';
import { checkRecords } from '../../../shared/issues/check-records';
import { toRecords } from '../../../shared/records/to-records';
import type { Fault } from '../../../shared/fault';
import type { Result } from '../../../shared/result';
import { decide } from '../../../shared/verdict/decide';

/** What a preview does, in two parts, each with its milliseconds; `comparing` only when asked for. */
export async function stages(
  feedFile: string,
  root: string,
  comparing: boolean,
): Promise<Readonly<Record<string, unknown>>> {
  const now = new Date().toISOString();
  const loaded = given(await loadFeed(feedFile));
  const { feed } = loaded;
  const destination = given(await feedDestination(loaded));
  const start = performance.now();
  const { reading } = given(await readFeedSource(loaded));
  const { table } = reading;
  const read = performance.now();
  const { defaultCountry } = feed.settings;
  const { records, issues: found } = toRecords(table, destination, feed.mapping, {
    leavers: feed.leavers,
    today: now.slice(0, 10),
    ...(defaultCountry !== undefined && { defaultCountry }),
  });
  const { ready, setAside, issues } = checkRecords(records, found, destination);
  const checked = performance.now();
  const parts = { people: records.length, reading: read - start, checking: checked - read };
  if (!comparing) return parts;

  const store = feedStore(root, loaded.stateName, dataKeyInFile(root));
  const { state } = given(readPast(store));
  const states = given(await pastStates(state, destination.pickup, store.kept, now));
  const changes = buildChanges({
    ready,
    setAside,
    states,
    destination,
    leavers: feed.leavers,
    strikes: new Map(),
    countStrike: true,
    protected: feed.protected,
    neverSend: feed.neverSend,
    full: false,
  });
  const verdict = decide({
    changes,
    destination,
    limits: feed.limits,
    issues,
    errorRows: setAside.length,
    export: { people: table.rows.count, header: table.columns.map(({ name }) => name), sheet: table.sheet },
    expected: {},
    neededColumns: [],
    now,
    full: false,
  });
  const { counts, unchanged } = changes;
  return { ...parts, counts: { ...counts, unchanged }, verdict: verdict.is, comparing: performance.now() - checked };
}

function given<T>(result: Result<T, Fault>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
