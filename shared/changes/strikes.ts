import type { AlignedRoster } from './align';
import type { Sightings } from './sightings';
import type { Today, TodayInput } from './today';

/**
 * More exports than the usual 30 days have in which a file can still be said to have been refused. Where files are kept
 * for longer, somebody may begin to be missing anew, and leaves an export or two later.
 */
const rememberedExports = 40;

/**
 * Somebody is counted for as long as the vendor may hold them, and a while after: should it turn out that the vendor
 * refused the file that removed them, they have not only begun to be missing.
 */
export function countStrikes(
  input: TodayInput,
  states: readonly AlignedRoster[],
  absent: Today['absent'],
  seen: Sightings,
  accountedFor: ReadonlySet<string>,
): Record<string, number> {
  const strikes = new Map<string, number>();
  const count = (key: string, among: AlignedRoster): number | undefined => {
    if (strikes.has(key) || seen.spelling(key, among) !== undefined) return undefined;
    if (accountedFor.has(key)) return undefined;
    return Math.max(1, (input.strikes.get(key) ?? 0) + (input.countStrike ? 1 : 0));
  };
  for (const [index, state] of states.entries()) {
    for (const key of absent[index] ?? []) {
      const exports = count(key, state);
      if (exports === undefined) continue;
      if (!input.neverSend.meansKnown(key, state.people.get(key)!, state)) strikes.set(key, exports);
    }
  }
  for (const key of input.strikes.keys()) {
    const exports = count(key, states.at(-1)!);
    if (exports === undefined || input.neverSend.means(key, [])) continue;
    if (exports <= input.afterMissing + rememberedExports) strikes.set(key, exports);
  }
  // Not an object literal: a key may be called __proto__.
  return Object.fromEntries(strikes);
}
