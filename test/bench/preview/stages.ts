import { feedDestination } from '../../../electron/run/destination-of';
import { loadFeed } from '../../../electron/run/load-feed';
import { readKeptPast } from '../../../electron/run/past-states';
import { readFeedSource } from '../../../electron/run/prepare-feed';
import { feedStore, readPast } from '../../../electron/store/feed-store';
import { dataKeyInFile } from '../../../electron/store/data-key';
import { buildChanges } from '../../../shared/changes/build-changes';
import { checkRecords } from '../../../shared/issues/check-records';
import { toRecords } from '../../../shared/records/to-records';
import type { Fault } from '../../../shared/fault';
import type { Result } from '../../../shared/result';
import { decide } from '../../../shared/verdict/decide';

/**
 * What a preview does, in two parts, each with its milliseconds, and `all` of it; `comparing` only when asked for. As in a
 * preview, what the vendor may hold is unpacked while the export is read: what that costs the reading is in `all`.
 */
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
  const store = feedStore(root, loaded.stateName, dataKeyInFile(root));
  const past = comparing ? given(readPast(store)) : undefined;
  const kept = past && readKeptPast(past, destination.pickup, store.kept, now);
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
  if (!kept) return { ...parts, all: checked - start };

  const { states } = given(await kept);
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
  const done = performance.now();
  return {
    ...parts,
    counts: { ...counts, unchanged },
    verdict: verdict.is,
    comparing: done - checked,
    all: done - start,
  };
}

function given<T>(result: Result<T, Fault>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
