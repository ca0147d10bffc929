import type { Feed } from '../../shared/feed/feed';
import type { Roster } from '../../shared/records/person-record';
import type { Rows } from '../../shared/table/rows';
import { readLog } from '../log/log-file';
import { type SecretStore, secretKinds } from '../run/credentials';
import { feedDestination } from '../run/destination-of';
import type { LoadedFeed } from '../run/load-feed';
import { pastStates } from '../run/past-states';
import { readFeedSource } from '../run/prepare-feed';
import { type FeedStore, readPast } from '../store/feed-store';
import { inventory } from '../store/own-places';
import { ownWords } from './own-words';
import { findPersonalData, type PersonalFinding } from './personal-data';
import { type SupportFile, supportFiles } from './support-files';

export interface SupportRequest {
  readonly version: string;
  /** The folder that the log and everything else lies in. */
  readonly root: string;
  /** Left out: about the app alone. */
  readonly of?: { readonly loaded: LoadedFeed; readonly store: FeedStore; readonly secrets: SecretStore };
  /** ISO 8601 UTC. */
  readonly now: string;
}

export interface SupportMade {
  readonly files: readonly SupportFile[];
  /** Not empty: it must not be given to anybody. */
  readonly findings: readonly PersonalFinding[];
}

const lastLines = 2000;

/** Makes the files of a support file and looks whether anything in them may tell of a person. Saves nothing. */
export async function makeSupport({ version, root, of, now }: SupportRequest): Promise<SupportMade> {
  const past = of && readPast(of.store);
  const facts = {
    version,
    kept: inventory(root),
    runs: past?.ok ? past.value.state.runs.slice(0, 200) : [],
    log: readLog(root).split('\n').slice(-lastLines).join('\n'),
  };
  const files = supportFiles({ ...facts, ...(of && { feed: of.loaded.feed }) });
  const bare = supportFiles({ version, kept: [], runs: [], log: '' });
  const values = of ? await valuesOf(of, now) : new Set<string>();
  return { files, findings: findPersonalData(files, values, ownWords(bare, files)) };
}

/** Everything that must not stand in a support file: people's cells, today's and the vendor's, names in the feed, secrets. */
async function valuesOf(
  { loaded, store, secrets }: NonNullable<SupportRequest['of']>,
  now: string,
): Promise<ReadonlySet<string>> {
  const values = new Set<string>(namesIn(loaded.feed));
  for (const kind of secretKinds) values.add((await secrets[kind]?.(loaded)) ?? '');
  // An export that cannot be read may be why somebody needs help; what the vendor holds still tells who is in it.
  const source = await readFeedSource(loaded);
  if (source.ok) addRows(source.value.reading.table.rows, values);
  const past = readPast(store);
  const destination = await feedDestination(loaded);
  if (!past.ok || !destination.ok) return values;
  const states = await pastStates(past.value.state, destination.value.pickup, store.kept, now);
  if (states.ok) for (const { roster } of states.value) addRoster(roster, values);
  return values;
}

function addRows(rows: Rows, values: Set<string>): void {
  for (let at = 0; at < rows.count; at++)
    for (let column = 0; column < rows.reach(at); column++) values.add(rows.text(at, column));
}

function addRoster({ people }: Roster, values: Set<string>): void {
  for (const [key, cells] of people) {
    values.add(key);
    for (const cell of cells) values.add(cell);
  }
}

function namesIn({ name, protected: kept, neverSend, overrides = [], listNotes = {}, connection }: Feed): string[] {
  const { host, username, folder, proxy, jumpHost } = connection ?? {};
  const server = [host, username, folder, proxy?.host, proxy?.username, jumpHost?.host, jumpHost?.username];
  const byHand = overrides.flatMap(({ key, value, was }) => [key, value, was]);
  return [
    name,
    ...kept,
    ...neverSend,
    ...byHand,
    ...Object.values(listNotes),
    ...server.filter((one) => one !== undefined),
  ];
}
