import type { Pickup } from '../destination/destination';
import type { Roster } from '../records/person-record';
import type { PossibleState } from './changes';

const hour = 3_600_000;
const day = 24 * hour;

/** What must be known of a delivery to say whether the vendor may hold its roster. */
export interface DeliveryTimes {
  /** When it was there at the latest, ISO 8601 UTC: its last byte was sent, or somebody saw it. */
  readonly at: string;
  /** When its first byte was sent; the same as `at` when left out. */
  readonly begunAt?: string;
  readonly certainty: 'delivered' | 'maybe';
  readonly collected: boolean;
  readonly refused: boolean;
  /** Place in the journal from which on nothing more was learned for building its file. */
  readonly builtAtEvent?: number;
  /** Place in the journal where a person said that the vendor refused it. */
  readonly refusedAtEvent?: number;
}

/** The vendor's own list, taken over as the first state. */
export interface BaselineTimes {
  readonly at: string;
  /** Place in the journal. */
  readonly event?: number;
}

export interface Possible<D> {
  /** Deliveries whose roster the vendor may hold, oldest first; never a refused one. */
  readonly deliveries: readonly D[];
  /** The vendor may still hold what it held before the first delivery: nothing, or the imported baseline. */
  readonly beginning: boolean;
  /**
   * Refused deliveries since the last certain reading. A vendor that refuses a file may have taken some of
   * its rows, and a person may name the wrong file: a row too many costs nothing, a row too few costs access.
   */
  readonly refused: readonly D[];
  /** Everything the vendor may hold, oldest first; the refused ones lead, so that they are never the newest. */
  readonly order: readonly PossiblePlace<D>[];
}

export type PossiblePlace<D> =
  | { readonly is: 'beginning' }
  | { readonly is: 'refused'; readonly delivery: D }
  /** `leads`: its file is the newest that the vendor can read, or was, and was built on what the vendor really held. */
  | { readonly is: 'delivery'; readonly delivery: D; readonly leads: boolean };

/**
 * The longest time, in milliseconds, that can pass after a delivery before a reading has certainly happened.
 *
 * A vendor that reads once each calendar day at an hour that nobody knows may read at 00:00 one day and at
 * 23:59 the next: two days; every missed day adds one. With a known hour it is one day and the missed ones.
 * The hour on top is the longest day of the year (the clock set back in autumn). Too long repeats rows; too
 * short loses people.
 */
export function readingWindow(pickup: Pick<Pickup, 'at' | 'missedReadings'>): number {
  const between = pickup.at === undefined ? 2 : 1;
  return (between + pickup.missedReadings) * day + hour;
}

/**
 * Which rosters the vendor may hold at `now` (ISO 8601 UTC), given all that was ever delivered (oldest first).
 *
 * A certain delivery that was seen collected, or is older than the reading window, cuts off everything before
 * it: it or something later has been read. Two things keep it from doing so:
 * - a refused delivery came after it within the window, so that the one reading may have been of that file;
 * - its file was built in the belief that a delivery had been read which, as was learned later, was refused:
 *   such a file does not mend what the refused one should have.
 *
 * A baseline imported after deliveries is one more possible state: what was unread then may be read after it.
 */
export function possibleDeliveries<D extends DeliveryTimes>(
  deliveries: readonly D[],
  pickup: Pick<Pickup, 'at' | 'missedReadings'>,
  now: string,
  baseline?: BaselineTimes,
): Possible<D> {
  const afterBaseline = (delivery: D) => baseline === undefined || isAfter(delivery, baseline);
  let cut = 0;
  let beginning = true;
  for (let index = deliveries.length - 1; index >= 0; index--) {
    if (!hasBeenRead(deliveries, index, pickup, now)) continue;
    cut = index;
    beginning = !afterBaseline(deliveries[index]!);
    break;
  }

  const remaining = deliveries.slice(cut);
  const kept = remaining.filter((delivery) => !delivery.refused);
  const refused = remaining.filter((delivery) => delivery.refused);
  const places: PossiblePlace<D>[] = refused.map((delivery) => ({ is: 'refused', delivery }));
  let beginningPlaced = !beginning;
  for (const [offset, delivery] of remaining.entries()) {
    if (!beginningPlaced && afterBaseline(delivery)) {
      places.push({ is: 'beginning' });
      beginningPlaced = true;
    }
    if (delivery.refused) continue;
    const leads =
      afterBaseline(delivery) &&
      isWellFounded(deliveries, cut + offset) &&
      !remaining.slice(offset + 1).some((later) => later.refused);
    places.push({ is: 'delivery', delivery, leads });
  }
  if (!beginningPlaced) places.push({ is: 'beginning' });
  return { deliveries: kept, beginning, refused, order: places };
}

/**
 * Deliveries whose rosters must still be kept: those possible now, and those that would be possible again
 * should a person say that any file of the last `days` days was refused.
 */
export function deliveriesToKeep<D extends DeliveryTimes>(
  deliveries: readonly D[],
  pickup: Pick<Pickup, 'at' | 'missedReadings'>,
  now: string,
  days = 30,
): readonly D[] {
  const then = new Date(Date.parse(now) - days * day).toISOString();
  const isRecent = (delivery: D) => Date.parse(delivery.at) > Date.parse(then);
  const earlier = deliveries.filter((delivery) => !isRecent(delivery));
  const keep = new Set<D>(deliveries.filter(isRecent));
  const possibleThen = possibleDeliveries(earlier, pickup, then);
  const possibleNow = possibleDeliveries(deliveries, pickup, now);
  for (const possible of [possibleThen, possibleNow]) {
    for (const delivery of [...possible.deliveries, ...possible.refused]) keep.add(delivery);
  }
  return deliveries.filter((delivery) => keep.has(delivery));
}

/** The possible states with their rosters, as buildChanges wants them. `beginning` is the baseline, or nobody. */
export function possibleStates<D extends DeliveryTimes & { readonly run: string }>(
  possible: Possible<D>,
  rosterOf: (delivery: D) => Roster,
  beginning: Roster = nobody,
): readonly PossibleState[] {
  return possible.order.map((place): PossibleState => {
    switch (place.is) {
      case 'beginning':
        return { id: 'nothing', roster: beginning, certainty: 'assumed' };
      case 'refused':
        return { id: place.delivery.run, roster: rosterOf(place.delivery), certainty: 'maybe', leads: false };
      case 'delivery':
        return {
          id: place.delivery.run,
          roster: rosterOf(place.delivery),
          certainty: place.delivery.certainty,
          leads: place.leads,
        };
    }
  });
}

/** What a vendor holds that never had a file. */
export const nobody: Roster = { columns: [], people: new Map() };

/** Whether this delivery, or one after it, has certainly been read and taken. */
function hasBeenRead<D extends DeliveryTimes>(
  deliveries: readonly D[],
  index: number,
  pickup: Pick<Pickup, 'at' | 'missedReadings'>,
  now: string,
): boolean {
  const delivery = deliveries[index]!;
  if (delivery.refused || delivery.certainty !== 'delivered') return false;
  if (!isWellFounded(deliveries, index)) return false;
  if (delivery.collected) return true;
  const window = readingWindow(pickup);
  const sent = Date.parse(delivery.at);
  if (!(Date.parse(now) - sent > window)) return false;
  return !deliveries
    .slice(index + 1)
    .some((later) => later.refused && Date.parse(later.begunAt ?? later.at) - sent <= window);
}

/** Whether its file was built knowing of every earlier refusal, and so leads to its roster from wherever the vendor was. */
function isWellFounded<D extends DeliveryTimes>(deliveries: readonly D[], index: number): boolean {
  const built = deliveries[index]!.builtAtEvent;
  for (let before = 0; before < index; before++) {
    const earlier = deliveries[before]!;
    if (!earlier.refused) continue;
    if (built === undefined || earlier.refusedAtEvent === undefined || earlier.refusedAtEvent > built) return false;
  }
  return true;
}

function isAfter(delivery: DeliveryTimes, baseline: BaselineTimes): boolean {
  if (delivery.builtAtEvent !== undefined && baseline.event !== undefined)
    return delivery.builtAtEvent > baseline.event;
  return Date.parse(delivery.at) > Date.parse(baseline.at);
}
