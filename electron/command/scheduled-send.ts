import { setTimeout as pause } from 'node:timers/promises';
import type { Schedule } from '../../shared/feed/schedule';
import { credentialsOf } from '../run/credentials';
import type { LoadedFeed } from '../run/load-feed';
import { mayComeRight } from '../run/may-come-right';
import type { RunReport } from '../run/report';
import { runFeed } from '../run/run-feed';
import { afterFailure, attemptedIn, furtherAttempt } from '../schedule/attempts';
import { due, windowEnd } from '../schedule/due';
import { freshFrom } from '../schedule/freshness';
import { isFresh } from '../sources/is-fresh';
import { tell } from './answer';
import { type CommandContext, storeOf } from './context';

const look = 30_000;

/**
 * One run as the schedule would make it, whoever starts it: nothing where no time is due, on a holiday, or where that
 * time was sent already by whatever process. Waits for a fresh export and tries again, inside the window.
 * @param waits false where the moment was given: then there is no time to wait in
 * @returns undefined where there was nothing to do
 */
export async function scheduledSend(
  context: CommandContext,
  loaded: LoadedFeed,
  schedule: Schedule,
  waits: boolean,
): Promise<RunReport | undefined> {
  const store = storeOf(context, loaded);
  const { stateName } = loaded;
  let report: RunReport | undefined;
  let announced = false;
  const rest = (milliseconds: number): Promise<boolean> =>
    pause(Math.max(milliseconds, 1000), true, { signal: context.signal }).catch(() => false);
  for (;;) {
    const past = store.journal.read();
    const events = past.ok ? past.value.events : [];
    const now = new Date(context.now());
    const what = due({ feed: stateName, schedule, since: '' }, now, (id) => attemptedIn(events, id));
    if (what.is !== 'run' && what.is !== 'again') return report;
    const { occurrence } = what;
    const end = windowEnd(schedule, occurrence);
    if (what.is === 'again') {
      const { count, at } = what.attempted;
      const next = afterFailure(occurrence, { occurrence: occurrence.id, count: count - 1 }, at, end, Math.random());
      if (next.nextAt === undefined) return report;
      if (next.nextAt > now.getTime()) {
        if (!waits || !(await rest(next.nextAt - now.getTime()))) return report;
        continue;
      }
    }
    const from = freshFrom(schedule, occurrence);
    const stale = async () => from !== undefined && !(await isFresh(loaded.feed.source, loaded.baseFolder, from));
    if (waits && now.getTime() + look < end && (await stale())) {
      if (!announced) context.announce(tell('waits for export', { until: new Date(end).toISOString().slice(11, 16) }));
      announced = true;
      if (!(await rest(look))) return report;
      continue;
    }
    report = await runFeed({
      loaded,
      store,
      credentials: credentialsOf(context.secrets),
      trigger: 'schedule',
      now: context.now,
      signal: context.signal,
      occurrence: (what.is === 'again' ? furtherAttempt(occurrence, what.attempted) : occurrence).id,
      ...(from !== undefined && { freshFrom: from }),
    });
    if (!waits || !report.fault || report.outcome === 'held' || !mayComeRight(report.fault)) return report;
    // Somebody else has the feed's lock: nothing was begun, so there is no pause to keep.
    if (report.fault.code === 'busy' && !(await rest(look))) return report;
  }
}
