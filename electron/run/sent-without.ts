import type { RunEvent } from '../../shared/history/run-event';
import type { Prepared } from '../../shared/prepare';
import type { HoldCode } from '../../shared/words/en/holds';
import type { FeedStore } from '../store/feed-store';
import type { KeptFiles } from '../store/kept-files';
import { faultsBytes, faultsFrom } from '../store/snapshots';

type HeldEvent = Extract<RunEvent, { event: 'held' }>;

/** Holds for the number of people with errors. */
const forErrors: ReadonlySet<string> = new Set<HoldCode>(['too many errors', 'too many new errors']);

/** A person looked at people with errors, and sent without them. */
export interface SentWithout {
  readonly run: string;
  /** When they said so, ISO 8601 UTC. */
  readonly at: string;
  /** Kept file with what was wrong with each of their rows. */
  readonly faults: string;
}

/**
 * The newest yes to sending without people whose rows have errors. It counts for those very rows with those very faults
 * until it is taken back; each later hold for errors brings all of them anew.
 */
export function sentWithout(events: readonly RunEvent[]): SentWithout | undefined {
  const held = new Map<string, HeldEvent>();
  let newest: SentWithout | undefined;
  for (const event of events) {
    if (event.event === 'held') held.set(event.run, event);
    else if (event.event === 'wait again') newest = undefined;
    else if (event.event === 'approved') {
      const faults = held.get(event.run)?.faults;
      if (faults !== undefined) newest = { run: event.run, at: event.at, faults };
    }
  }
  return newest;
}

/** What was wrong with the rows that a person sent without; nothing where it is no longer kept: then they are asked again. */
export async function knownFaults(kept: KeptFiles, events: readonly RunEvent[]): Promise<readonly string[]> {
  const yes = sentWithout(events);
  if (!yes) return [];
  const bytes = await kept.read(yes.faults);
  const faults = bytes.ok ? faultsFrom(bytes.value) : bytes;
  return faults.ok ? faults.value : [];
}

/** Keeps what is wrong with the rows that a run is held for, so that a yes can be about them; undefined for other holds. */
export async function keepFaults({ kept }: FeedStore, { verdict, faults }: Prepared): Promise<string | undefined> {
  if (verdict.is !== 'held' || !verdict.holds.some(({ code }) => forErrors.has(code))) return undefined;
  return kept.keep(faultsBytes(faults));
}
