import type { FeedState, RunSummary } from '../../shared/history/feed-state';
import { mayBeUnread } from '../../shared/changes/may-hold';
import { possibleDeliveries } from '../../shared/changes/possible-states';
import { feedDestination } from '../run/destination-of';
import { type LoadedFeed, loadFeed } from '../run/load-feed';
import { timeZoneOf } from '../run/local-time';
import { nextRuns } from '../schedule/occurrences';
import { type FeedPast, readPast } from '../store/feed-store';
import { closeToOthers } from '../store/open-to-others';
import { ownPlaces } from '../store/own-places';
import { type Answer, faultAnswer, holdData, holdSentence, tell } from './answer';
import { changeWords } from './change-words';
import { type CommandContext, storeOf } from './context';
import { whatNext } from './send';
import { vendorName } from './vendor-name';

/** `history FEED`: every run, newest first. */
export async function history(context: CommandContext, feedFile: string): Promise<Answer> {
  const known = await past(context, feedFile);
  if (!known.ok) return known.answer;
  const { state, torn, restored } = known.past;
  const words =
    state.runs.length > 0
      ? state.runs.slice(0, 30).flatMap((run) => {
          const zone = timeZoneOf(known.loaded.feed);
          return [runWords(run, zone), ...collectedWords(run, vendorName(known.loaded.feed), zone)];
        })
      : [tell('no runs')];
  return {
    exit: 0,
    data: { runs: state.runs.map(runData), torn, restored },
    words: [...tornWords(torn, restored), ...words],
  };
}

/** `status FEED`: how it stands now, in the order in which a person worries. */
export async function status(context: CommandContext, feedFile: string): Promise<Answer> {
  const known = await past(context, feedFile);
  if (!known.ok) return known.answer;
  const { loaded } = known;
  const { state, torn, restored } = known.past;
  const others = closeToOthers(ownPlaces(context.root));
  const { held, unsettled } = state;
  const now = context.now();
  const zone = timeZoneOf(loaded.feed);
  const { schedule } = loaded.feed;
  const next = schedule ? (nextRuns(schedule, new Date(now), 1)[0] ?? null) : null;
  const { uncollected, unseeable } = await unread(loaded, state, now);
  const vendor = vendorName(loaded.feed);
  const lastCollected = state.runs.find(({ collected }) => collected);
  return {
    exit: 0,
    data: {
      name: loaded.feed.name,
      lastRuns: state.runs.slice(0, 5).map(runData),
      nextRun: next,
      held: held
        ? {
            run: held.run,
            at: held.at,
            holds: holdData(held.holds),
            counts: held.counts,
            file: held.kept?.remote ?? null,
          }
        : null,
      unsettled: unsettled ? { run: unsettled.run, at: unsettled.at, file: unsettled.remote } : null,
      uncollected,
      collected: state.runs.flatMap((run) => (run.collected ? [collectedData(run)] : [])).slice(0, 5),
      // Why nobody can see whether the vendor has read what lies there; null where it can be seen.
      collectedUnknown: unseeable ?? null,
      state: storeOf(context, loaded).folder.folder,
      torn,
      restored,
      others,
    },
    words: [
      ...tornWords(torn, restored),
      ...(others.closed + others.foreign > 0 ? [tell('others closed', { ...others })] : []),
      ...(state.runs[0] ? [runWords(state.runs[0], zone)] : [tell('no runs')]),
      ...(held
        ? [
            tell('waiting', { at: moment(held.at, zone) }),
            ...held.holds.map(holdSentence),
            tell(whatNext(held.holds, held.kept !== undefined), { feed: feedFile }),
          ]
        : []),
      ...(unsettled ? [tell('unsettled', { at: moment(unsettled.at, zone) })] : []),
      ...(uncollected.length > 0
        ? [tell('uncollected', { count: uncollected.length, files: uncollected.map(({ file }) => file).join(', ') })]
        : []),
      ...(uncollected.length > 0 && unseeable ? [tell('collected unknown', { vendor, why: unseeable })] : []),
      ...(lastCollected ? collectedWords(lastCollected, vendor, zone) : []),
      next ? tell('next run', { at: moment(next, zone) }) : tell('no schedule'),
    ],
  };
}

type Known =
  | { readonly ok: true; readonly loaded: LoadedFeed; readonly past: FeedPast }
  | { readonly ok: false; readonly answer: Answer };

async function past(context: CommandContext, feedFile: string): Promise<Known> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return { ok: false, answer: faultAnswer(loaded.error) };
  const found = readPast(storeOf(context, loaded.value));
  return found.ok
    ? { ok: true, loaded: loaded.value, past: found.value }
    : { ok: false, answer: faultAnswer(found.error) };
}

interface Unread {
  readonly uncollected: readonly { run: string; at: string; file: string; verified: string | null }[];
  /** The vendor leaves what it has read where it is, or its server does not show files. */
  readonly unseeable?: 'stays' | 'hidden';
}

/** Deliveries that the vendor may not have read yet; without the vendor's profile nothing is claimed. */
async function unread(loaded: LoadedFeed, state: FeedState, now: string): Promise<Unread> {
  const destination = await feedDestination(loaded);
  if (!destination.ok) return { uncollected: [] };
  const { pickup } = destination.value;
  const possible = possibleDeliveries(state.deliveries, pickup, now, state.baseline);
  const open = mayBeUnread(possible);
  const last = open.at(-1);
  const hidden = last?.verified === 'accepted' || last?.unseen === true;
  return {
    uncollected: open.map(({ run, at, remote, verified }) => ({ run, at, file: remote, verified: verified ?? null })),
    ...(!pickup.deletesWhatItRead ? { unseeable: 'stays' } : hidden && { unseeable: 'hidden' }),
  };
}

function collectedData({ run, at, remote, collectedAt }: RunSummary): Readonly<Record<string, unknown>> {
  return { run, at, file: remote ?? null, seenAt: collectedAt ?? null };
}

function collectedWords({ remote, collectedAt }: RunSummary, vendor: string, zone: string): string[] {
  if (collectedAt === undefined) return [];
  return [tell('collected last', { vendor, file: remote ?? '', at: moment(collectedAt, zone) })];
}

function runData({ holds, remote, ...run }: RunSummary): Readonly<Record<string, unknown>> {
  return { ...run, ...(remote !== undefined && { file: remote }), ...(holds && { holds: holdData(holds) }) };
}

function runWords({ at, outcome, counts }: RunSummary, zone: string): string {
  return tell('status run', { at: moment(at, zone), outcome, counts: counts ? ` – ${changeWords(counts)}` : '' });
}

/** "Mon 3 Mar 2025, 08:00", by the feed's clock. */
export function moment(at: string, timeZone: string): string {
  const day = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat('en-GB', { ...day, hourCycle: 'h23', timeZone }).format(new Date(at));
}

function tornWords(torn: boolean, restored: boolean): string[] {
  return [...(torn ? [tell('journal torn')] : []), ...(restored ? [tell('journal restored')] : [])];
}
