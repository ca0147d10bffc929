import { type MayHold, mayHold } from '../../shared/changes/may-hold';
import { possibleDeliveries } from '../../shared/changes/possible-states';
import type { PreparedFeed } from '../run/prepare-feed';
import { tell } from './answer';
import { moment } from './history';

/** What the vendor may have at `now` (ISO 8601 UTC). */
export function mayHoldOf({ state, states, destination: { pickup } }: PreparedFeed, now: string): MayHold {
  return mayHold(possibleDeliveries(state.deliveries, pickup, now, state.baseline), states, pickup, state.baseline?.at);
}

/** Why a file repeats what earlier ones told; nothing where each file holds everybody anyway. */
export function mayHoldWords(
  { unread, refused, surelyReadAt }: MayHold,
  { destination, prepared, timeZone }: PreparedFeed,
): string[] {
  if (destination.sends === 'register') return [];
  const { pickup, name: vendor } = destination;
  const days = (moments: readonly string[]) =>
    new Intl.ListFormat('en', { type: 'conjunction' }).format(moments.map((at) => moment(at, timeZone)));
  const words: string[] = [];
  if (unread.length > 0) {
    words.push(
      tell('carried', {
        vendor,
        count: unread.length,
        days: days(unread),
        people: prepared.changes.counts.carried,
        known: pickup.at === undefined ? 'no' : 'yes',
        at: pickup.at ?? '',
        missed: pickup.missedReadings,
        surely: surelyReadAt === undefined ? 'no' : 'yes',
        until: surelyReadAt === undefined ? '' : moment(surelyReadAt, timeZone),
      }),
    );
  }
  if (refused.length > 0) words.push(tell('carried refused', { days: days(refused) }));
  return words;
}
