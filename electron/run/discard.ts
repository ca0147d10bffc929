import { fault, type Fault, FaultError } from '../../shared/fault';
import { usualKeepDays } from '../../shared/feed/feed';
import { err, ok, type Result } from '../../shared/result';
import { type FeedStore, readPast } from '../store/feed-store';
import { withLock } from '../store/lock';
import type { Approval } from './run-context';
import { sentWithout } from './sent-without';

/** Drops the held run of a feed; returns its name. Nothing of it will be sent. */
export async function discardHeld(
  store: FeedStore,
  now: string,
  { by, reason }: Approval,
): Promise<Result<string, Fault>> {
  return record(store, () => {
    const past = readPast(store);
    if (!past.ok) return past;
    const { held } = past.value.state;
    if (!held) return err(fault('nothing held', 'usage'));
    store.journal.append({ event: 'discarded', at: now, run: held.run, by, reason });
    return ok(held.run);
  });
}

/**
 * A person learned that the vendor refused a run's file: what it brought counts as not taken. Only while what came
 * before it is surely kept: without it no later run could tell what the vendor may hold, and none would be sent.
 */
export async function markRefused(
  store: FeedStore,
  now: string,
  run: string,
  by: string,
  keepDays = usualKeepDays,
): Promise<Result<string, Fault>> {
  return record(store, () => {
    const past = readPast(store);
    if (!past.ok) return past;
    const delivery = past.value.state.deliveries.find((one) => one.run === run);
    if (!delivery) return err(fault('no such delivery', 'usage', { run }));
    if (Date.parse(now) - Date.parse(delivery.at) >= keepDays * 86_400_000)
      return err(fault('delivery too old', 'usage', { days: keepDays }));
    store.journal.append({ event: 'refused', at: now, run, by });
    return ok(run);
  });
}

/** Takes back a yes to sending without people with errors: runs wait for them again. False where there was none. */
export async function waitAgain(store: FeedStore, now: string, by: string): Promise<Result<boolean, Fault>> {
  const done = await record(store, () => {
    const past = readPast(store);
    if (!past.ok) return past;
    const yes = sentWithout(past.value.events);
    if (yes) store.journal.append({ event: 'wait again', at: now, run: yes.run, by });
    return ok(yes?.run ?? '');
  });
  return done.ok ? ok(done.value !== '') : done;
}

async function record(store: FeedStore, work: () => Result<string, Fault>): Promise<Result<string, Fault>> {
  const locked = await withLock(store.folder.lock, async () => {
    try {
      return work();
    } catch (problem) {
      if (problem instanceof FaultError) return err(problem.fault);
      throw problem;
    }
  });
  return locked.ok ? locked.value : locked;
}
