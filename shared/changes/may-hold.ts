import type { Pickup } from '../destination/destination';
import type { PossibleState } from './changes';
import { type DeliveryTimes, type Possible, readingWindow } from './possible-states';

/** One roster that the vendor may hold, as it is told to a person. */
export interface HeldRoster {
  readonly is: 'nothing' | 'baseline' | 'delivery' | 'refused';
  /** When it was delivered or imported, ISO 8601 UTC; absent for nothing. */
  readonly at?: string;
  readonly people: number;
  /** It is not known whether its file arrived. */
  readonly maybe?: true;
}

/** Everything that explains why a file repeats what an earlier one told. */
export interface MayHold {
  /** Oldest first. */
  readonly rosters: readonly HeldRoster[];
  /** When the files were sent whose changes go along again, ISO 8601 UTC, oldest first. */
  readonly unread: readonly string[];
  /** When the files were sent that a person said were refused, ISO 8601 UTC. */
  readonly refused: readonly string[];
  /** From when on the newest file has certainly been read, if no other takes its place; ISO 8601 UTC. */
  readonly surelyReadAt?: string;
}

/** Deliveries that the vendor may not have read yet, oldest first: what they told is told again. */
export function mayBeUnread<D>(possible: Possible<D>): readonly D[] {
  // The oldest possible state is where the vendor surely is, once nothing before it is possible any more.
  const isSure = !possible.beginning && possible.refused.length === 0;
  return isSure ? possible.deliveries.slice(1) : possible.deliveries;
}

/**
 * What the vendor may hold, in the order of `possible`. `states` are the same with their rosters, as buildChanges gets
 * them; `baselineAt` is when the vendor's own list was taken over, ISO 8601.
 */
export function mayHold<D extends DeliveryTimes & { readonly run: string }>(
  possible: Possible<D>,
  states: readonly PossibleState[],
  pickup: Pick<Pickup, 'at' | 'missedReadings'>,
  baselineAt?: string,
): MayHold {
  const people = new Map(states.map(({ id, roster }) => [id, roster.people.size]));
  const unread = mayBeUnread(possible);
  const newest = unread.at(-1);
  return {
    rosters: possible.order.map((place): HeldRoster => {
      if (place.is !== 'beginning') {
        const { run, at, certainty } = place.delivery;
        return { is: place.is, at, people: people.get(run) ?? 0, ...(certainty === 'maybe' && { maybe: true }) };
      }
      return baselineAt === undefined
        ? { is: 'nothing', people: 0 }
        : { is: 'baseline', at: baselineAt, people: people.get('nothing') ?? 0 };
    }),
    unread: unread.map(({ at }) => at),
    refused: possible.refused.map(({ at }) => at),
    ...(newest?.certainty === 'delivered' &&
      possible.refused.length === 0 && {
        surelyReadAt: new Date(Date.parse(newest.at) + readingWindow(pickup)).toISOString(),
      }),
  };
}
