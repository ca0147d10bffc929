import { createHash } from 'node:crypto';
import type { FeedCard, FeedMood, SetupStep } from '../../shared/bridge/views';
import type { Connection } from '../../shared/feed/connection';
import type { FeedState } from '../../shared/history/feed-state';
import { isPaused } from '../schedule/due';
import { nextIfKnown } from '../schedule/occurrences';
import type { FeedEntry } from '../store/settings-data';
import type { Wait } from './wait';

export interface CardFacts {
  readonly entry: FeedEntry;
  /** Undefined when the journal cannot be read. */
  readonly state: FeedState | undefined;
  readonly running: boolean;
  readonly now: Date;
  /** The schedule waits for a person, for all feeds. */
  readonly scheduleStopped: boolean;
  /** A run is due and waits. */
  readonly wait?: Wait;
}

/** A feed as list and tray show it. */
export function feedCard({ entry, state, running, now, scheduleStopped, wait }: CardFacts): FeedCard {
  const { feed } = entry;
  const steps = stepsDone(entry, (state?.deliveries.length ?? 0) > 0);
  const lastRun = state?.runs[0];
  const paused = isPaused(entry.pausedUntil, now);
  const next = feed.schedule && !paused && !scheduleStopped ? nextIfKnown(feed.schedule, now, 1)[0] : undefined;
  return {
    id: feed.id,
    name: feed.name,
    vendor: entry.vendor,
    mood: moodOf({ state, running, steps }),
    ...(lastRun && { lastRun }),
    ...(next !== undefined && { nextRun: next }),
    ...(paused && entry.pausedUntil !== undefined && { pausedUntil: entry.pausedUntil }),
    ...(wait && !running && { waits: wait }),
    stepsDone: steps,
    heldReasons: (state?.held?.holds ?? []).map(({ code, values }) => ({ code, values })),
    ...(state?.held && { heldRun: state.held.run }),
    ...restoredBy(state),
    ...(state?.held?.restores !== undefined && { heldRestores: state.held.restores }),
    practice: entry.practice,
  };
}

/** Of which earlier run the newest delivery holds the state. */
function restoredBy(state: FeedState | undefined): Pick<FeedCard, 'restored'> {
  const newest = state?.deliveries.at(-1)?.run;
  const restores = state?.runs.find(({ run }) => run === newest)?.restores;
  const at = restores === undefined ? undefined : state?.runs.find(({ run }) => run === restores)?.at;
  return at === undefined ? {} : { restored: at };
}

/** Set-up steps that are done, in order. What was delivered once was looked at in one way or another. */
export function stepsDone(entry: FeedEntry, delivered = false): readonly SetupStep[] {
  const { feed, marks } = entry;
  const done: Readonly<Record<SetupStep, boolean>> = {
    // Connecteam's columns are each account's own, so its template is part of the answer.
    destination: feed.destination !== 'connecteam' || feed.settings.template !== undefined || entry.sample,
    file: feed.source !== undefined && marks.file,
    // Sure suggestions may fill every column before anybody has looked at them.
    columns: marks.columns && (marks.columnsSeen || delivered),
    check: marks.check || delivered,
    changes: marks.changes || delivered,
    connection: isTested(entry),
    schedule: marks.schedule,
  };
  return (Object.keys(done) as SetupStep[]).filter((step) => done[step]);
}

/** The connection as it is now once passed a test, its host key trusted by a person. */
export function isTested({ feed: { connection }, marks }: FeedEntry): boolean {
  return (
    connection !== undefined && connection.hostKeys.length > 0 && marks.connection === connectionDigest(connection)
  );
}

/** Names a connection without telling it. The port is left out for the practice server's sake: its key is the same. */
export function connectionDigest(connection: Connection): string {
  const { host, username, privateKeyFile, folder, hostKeys, algorithms, proxy, jumpHost } = connection;
  const way = algorithms || proxy || jumpHost ? [{ algorithms, proxy, jumpHost }] : [];
  const parts = JSON.stringify([host, username, privateKeyFile ?? '', folder ?? '', [...hostKeys].sort(), ...way]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

function moodOf({
  state,
  running,
  steps,
}: {
  state: FeedState | undefined;
  running: boolean;
  steps: readonly SetupStep[];
}): FeedMood {
  if (running) return 'working';
  if (!state) return 'failed';
  const outcome = state.runs[0]?.outcome;
  if (state.held || outcome === 'held') return 'needs you';
  if (outcome === 'failed') return 'failed';
  if (outcome === 'unknown' || outcome === 'interrupted') return 'needs you';
  return steps.filter((step) => step !== 'destination' && step !== 'schedule').length === 5 ? 'good' : 'set-up';
}
