import type { Override } from '../records/overrides';
import type { DeliveryFact } from './feed-state';
import type { RunEvent } from './run-event';

/**
 * The overrides that still count: one that was set for a single file is used up once a file was delivered whose run began
 * after it was set. A held or failed run uses none up, nor does one that sent an earlier state again, or a file that the
 * vendor refused.
 */
export function overridesLeft(
  overrides: readonly Override[],
  deliveries: readonly DeliveryFact[],
  events: readonly RunEvent[],
): readonly Override[] {
  if (!overrides.some(({ once }) => once)) return overrides;
  let latest = -Infinity;
  for (const { certainty, refused, builtAtEvent } of deliveries) {
    const began = builtAtEvent === undefined ? undefined : events[builtAtEvent];
    if (certainty !== 'delivered' || refused || began === undefined) continue;
    if (began.event === 'started' && began.restores !== undefined) continue;
    latest = Math.max(latest, Date.parse(began.at));
  }
  return overrides.filter(({ once, since }) => !once || since === undefined || Date.parse(since) > latest);
}
