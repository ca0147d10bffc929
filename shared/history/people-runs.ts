import type { FeedState } from './feed-state';
import type { RunEvent } from './run-event';
import type { Sighting } from './person-story';

/** One run, and what of it tells about people. */
export interface PeopleRun {
  readonly run: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly is: Sighting['is'];
  /** Kept snapshot of the roster it leads to. */
  readonly roster?: string;
  /** Kept notes about people. */
  readonly notes?: string;
  /** It looked at an export, whose people it knew. */
  readonly readExport: boolean;
  readonly restores?: true;
}

/** Every run that may tell about people, oldest first. */
export function peopleRuns(events: readonly RunEvent[], { deliveries, runs }: FeedState): readonly PeopleRun[] {
  const outcomes = new Map(runs.map(({ run, outcome }) => [run, outcome]));
  const delivered = new Map(deliveries.map((delivery) => [delivery.run, delivery]));
  const found = new Map<string, PeopleRun>();
  for (const event of events) {
    const { run, at } = event;
    const known = found.get(run) ?? { run, at, is: isOf(run), readExport: false };
    const more = toldBy(event);
    if (more !== undefined) found.set(run, { ...known, ...more });
  }
  return [...found.values()];

  function isOf(run: string): Sighting['is'] {
    const delivery = delivered.get(run);
    if (delivery === undefined) return outcomes.get(run) === 'nothing' ? 'nothing to send' : 'not sent';
    if (delivery.refused) return 'refused';
    return delivery.certainty === 'delivered' ? 'arrived' : 'maybe';
  }
}

function toldBy(event: RunEvent): Partial<PeopleRun> | undefined {
  if (event.event === 'started') return event.restores === undefined ? {} : { restores: true };
  if (event.event === 'read') return { readExport: true };
  if (event.event === 'noted') return { notes: event.notes };
  if (event.event === 'file kept') return { roster: event.roster };
  return event.event === 'baseline' ? { roster: event.roster, is: 'taken over' } : undefined;
}
