import type { PossibleState } from '../../shared/changes/changes';
import { columnNamed } from '../../shared/destination/column-named';
import type { Destination } from '../../shared/destination/destination';
import { type Fault, fault } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import type { FeedState } from '../../shared/history/feed-state';
import { overridesLeft } from '../../shared/history/overrides-left';
import { checkExport, type CheckedExport, prepare, type PrepareInput, type Prepared } from '../../shared/prepare';
import { err, ok, type Result } from '../../shared/result';
import type { SourceChoices, SourceReading } from '../../shared/table/source-reading';
import { type ExpectedExport, isSameSheet } from '../../shared/verdict/decide';
import { mappingRefused } from '../policy/in-force';
import { locateSource } from '../sources/locate-source';
import { type ReadLookup, readLookups } from '../sources/read-lookups';
import { readSource } from '../sources/read-source';
import { type FeedPast, type FeedStore, readPast } from '../store/feed-store';
import { feedDestination } from './destination-of';
import { everybodyIsDue } from './everybody-due';
import type { LoadedFeed } from './load-feed';
import { localMoment, timeZoneOf } from './local-time';
import { type KeptPast, mayHoldElsewhere, readKeptPast } from './past-states';
import { knownFaults, sentWithout } from './sent-without';
import { placeOf } from './target';
import { approvedRead, lastTrustedRead } from './trusted-read';
import { withPauses } from './with-pauses';

export interface PrepareRequest {
  readonly loaded: LoadedFeed;
  readonly store: FeedStore;
  /** The moment it is, ISO 8601 UTC. */
  readonly now: string;
  /** Send everything again, whatever the vendor may hold. */
  readonly full?: boolean;
  /** An export that changed before this moment (ISO 8601 UTC) is held. */
  readonly freshFrom?: string;
  /** The feed's past when the caller has read it already. */
  readonly past?: FeedPast;
  readonly onRead?: (reading: SourceReading) => void;
  /** Where the export comes from when it was read before; left out: it is read from its file. */
  readonly source?: () => Promise<Result<{ readonly path: string; readonly reading: SourceReading }, Fault>>;
  /** The same for the second files. */
  readonly lookup?: ReadLookup;
  /** Checks the export where that may have been done before; left out: it is checked here. */
  readonly check?: (input: PrepareInput) => Promise<CheckedExport>;
}

/** An export with all that would come of it, and what it was held against. */
export interface PreparedFeed {
  /** The file that was read. */
  readonly path: string;
  readonly reading: SourceReading;
  /** Tells this export from another: content and time of change. */
  readonly export: string;
  readonly destination: Destination;
  readonly state: FeedState;
  readonly states: readonly PossibleState[];
  readonly timeZone: string;
  /** Local calendar day. */
  readonly day: string;
  /** The file holds everybody: it was asked for, it is time again, or the vendor's folder is another one than before. */
  readonly full: boolean;
  /** When a person sent without people with errors, ISO 8601 UTC, where that still counts. */
  readonly sentWithoutAt?: string;
  /** What `prepared` was made of: to see what a change would make of the same export. */
  readonly input: PrepareInput;
  readonly prepared: Prepared;
}

/** The same as far as the checks. */
export type CheckedFeed = Omit<PreparedFeed, 'prepared'> & { readonly prepared: CheckedExport };

/** The same where no export was read: an earlier state that is to be sent again. */
export type PreparedRun = Omit<PreparedFeed, 'path' | 'reading' | 'export' | 'input'>;

/** Reads the feed's export and works out what would be sent. Writes nothing: a preview and a run begin alike. */
export async function prepareFeed(request: PrepareRequest): Promise<Result<PreparedFeed, Fault>> {
  const checked = await checkFeed(request);
  if (!checked.ok) return checked;
  const { input, prepared } = checked.value;
  return ok({ ...checked.value, prepared: prepare(input, prepared) });
}

/**
 * Reads the feed's export and checks it, with pauses; what it is to be held against comes with it, and is unpacked while
 * the export is read. Of two faults the export's is told.
 */
export async function checkFeed(request: PrepareRequest): Promise<Result<CheckedFeed, Fault>> {
  const { loaded, store, now } = request;
  const { feed } = loaded;
  const refused = mappingRefused(feed.mapping);
  if (refused) return err(refused);
  const destination = await feedDestination(loaded);
  if (!destination.ok) return destination;
  const { key, name: vendor } = destination.value;
  if (!columnNamed(destination.value, key)) return err(fault('key column unknown', 'usage', { column: key, vendor }));
  const past = request.past ? ok(request.past) : readPast(store);
  if (!past.ok) return checkAgainst(request, destination.value, past);
  const kept = readKeptPast(past.value, destination.value.pickup, store.kept, now);
  const [checked] = await Promise.allSettled([
    checkAgainst(request, destination.value, ok({ ...past.value, kept })),
    // Whatever came of the export, nothing goes on being read after the answer.
    kept,
  ]);
  if (checked.status === 'rejected') throw checked.reason;
  return checked.value;
}

async function checkAgainst(
  request: PrepareRequest,
  destination: Destination,
  past: Result<FeedPast & { readonly kept: Promise<Result<KeptPast, Fault>> }, Fault>,
): Promise<Result<CheckedFeed, Fault>> {
  const { loaded, store, now } = request;
  const { feed } = loaded;
  const source = await (request.source?.() ?? readFeedSource(loaded));
  if (!source.ok) return source;
  const { path, reading } = source.value;
  const lookups = await readLookups(feed, loaded.baseFolder, request.lookup);
  if (!lookups.ok) return lookups;
  request.onRead?.(reading);
  if (!past.ok) return past;
  const { state } = past.value;
  const kept = await past.value.kept;
  if (!kept.ok) return kept;
  const { states, strikes } = kept.value;
  const lastRead = lastTrustedRead(past.value.events);
  const yes = sentWithout(past.value.events);

  const { pickup, sends } = destination;
  const moved =
    feed.connection !== undefined && mayHoldElsewhere(state, pickup, now, placeOf(feed.connection, destination));
  const due = sends === 'changes' && everybodyIsDue(past.value.events, feed.pickup.everybodyEveryDays, now);
  const full = (request.full ?? false) || moved || due;
  const timeZone = timeZoneOf(feed);
  const day = localMoment(now, timeZone).date;
  const exportName = exportOf(reading);
  const { settings } = feed;
  const input: PrepareInput = {
    table: reading.table,
    ...(reading.delimiter !== undefined && { delimiter: reading.delimiter }),
    ...(feed.source.rescue && { rescues: feed.source.rescue }),
    elsewhere: elsewhereIn(reading),
    sourceModified: reading.modified,
    destination,
    mapping: feed.mapping,
    ...(feed.only && { only: feed.only }),
    lookups: lookups.value,
    ...(settings.defaultCountry !== undefined && { defaultCountry: settings.defaultCountry }),
    ...(settings.dateOrder !== undefined && { dateOrder: settings.dateOrder }),
    leavers: feed.leavers,
    limits: feed.limits,
    knownFaults: await knownFaults(store.kept, past.value.events),
    protectedKeys: feed.protected,
    neverSend: feed.neverSend,
    ...(feed.checks && { checks: feed.checks }),
    overrides: overridesLeft(feed.overrides ?? [], state.deliveries, past.value.events),
    states,
    strikes,
    // The same people saved again on the same day are not a second export without somebody.
    countStrike: !(lastRead?.day === day && contentOf(lastRead.export) === reading.sha256),
    expected: {
      ...expectedOf(loaded, past.value, reading),
      ...(request.freshFrom !== undefined && { freshFrom: request.freshFrom }),
    },
    today: day,
    now,
    full,
  };
  return ok({
    path,
    reading,
    export: exportName,
    destination,
    state,
    states,
    timeZone,
    day,
    full,
    ...(yes && { sentWithoutAt: yes.at }),
    input,
    prepared: await (request.check?.(input) ?? withPauses(checkExport(input))),
  });
}

/** Finds the feed's file and reads it with the choices that were fixed for it. */
export async function readFeedSource({
  feed,
  baseFolder,
}: LoadedFeed): Promise<Result<{ path: string; reading: SourceReading }, Fault>> {
  const path = await locateSource(feed.source, baseFolder);
  if (!path.ok) return path;
  const reading = await readSource(path.value, sourceChoices(feed));
  return reading.ok ? ok({ path: path.value, reading: reading.value }) : reading;
}

/** What a person fixed for reading the feed's source. */
export function sourceChoices({ source: { sheet, headerRow, encoding, delimiter } }: Feed): SourceChoices {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

function exportOf({ sha256, modified }: SourceReading): string {
  return `${sha256}@${modified}`;
}

/** What looking would find where a person fixed how the export is read. */
function elsewhereIn({ headerWhy, otherDelimiter }: SourceReading): NonNullable<PrepareInput['elsewhere']> {
  return {
    ...(headerWhy?.elsewhere && { header: headerWhy.elsewhere }),
    ...(otherDelimiter !== undefined && { delimiter: otherDelimiter }),
  };
}

function contentOf(exportName: string): string {
  return exportName.split('@')[0] ?? '';
}

/** ISO 8601. */
function changedOf(exportName: string): string {
  return exportName.split('@')[1] ?? '';
}

/** What a person fixed in the feed, or approved since, comes first; what the last trusted export showed stands in for it. */
function expectedOf(
  { feed: { source } }: LoadedFeed,
  { events, state }: FeedPast,
  { table, delimiter: today, sha256 }: SourceReading,
): ExpectedExport {
  const lastRead = lastTrustedRead(events);
  const approved = approvedRead(events, 'header changed')?.header;
  const isApproved = JSON.stringify(approved) === JSON.stringify(table.columns.map(({ name }) => name));
  const header = isApproved ? approved : (source.header ?? lastRead?.header);
  const otherSheet = approvedRead(events, 'sheet changed', 'kind of file changed')?.sheet;
  const sheetApproved = otherSheet !== undefined && isSameSheet(otherSheet, table.sheet);
  const sheet = source.sheet ?? (sheetApproved ? table.sheet : (source.found?.sheet ?? lastRead?.sheet));
  const delimiterApproved = today !== undefined && approvedRead(events, 'delimiter changed')?.delimiter === today;
  const delimiter = source.delimiter ?? (delimiterApproved ? today : (source.found?.delimiter ?? lastRead?.delimiter));
  return {
    ...(header && { header }),
    ...(sheet !== undefined && { sheet }),
    ...(delimiter !== undefined && { delimiter }),
    ...(lastRead && { people: lastRead.people }),
    ...(lastRead?.dateOrders && { dateOrders: lastRead.dateOrders }),
    ...(lastRead && contentOf(lastRead.export) !== sha256 && { modified: changedOf(lastRead.export) }),
    ...(state.lastEventAt !== undefined && { lastRunAt: state.lastEventAt }),
  };
}
