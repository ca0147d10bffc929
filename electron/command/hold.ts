import { discardHeld, waitAgain } from '../run/discard';
import { loadFeed } from '../run/load-feed';
import { timeZoneOf } from '../run/local-time';
import { readPast } from '../store/feed-store';
import { type Answer, faultAnswer, holdData, holdSentence, tell } from './answer';
import { type CommandContext, storeOf } from './context';
import { moment } from './history';
import { personAtTheKeys, whatNext } from './send';

/** `hold FEED`: the run that waits for a person; with --discard it is dropped, with --wait-again a yes to people with errors is taken back. */
export async function hold(
  context: CommandContext,
  feedFile: string,
  { discard, again = false }: { discard?: string; again?: boolean },
): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const store = storeOf(context, loaded.value);
  if (discard !== undefined) {
    const dropped = await discardHeld(store, context.now(), { by: personAtTheKeys(), reason: discard });
    if (!dropped.ok) return faultAnswer(dropped.error);
    return {
      exit: 0,
      data: { discarded: dropped.value, reason: discard },
      words: [tell('discarded', { run: dropped.value })],
    };
  }
  if (again) {
    const taken = await waitAgain(store, context.now(), personAtTheKeys());
    if (!taken.ok) return faultAnswer(taken.error);
    return {
      exit: 0,
      data: { waitsAgain: taken.value },
      words: [tell(taken.value ? 'waits again' : 'nothing to wait for')],
    };
  }
  const past = readPast(store);
  if (!past.ok) return faultAnswer(past.error);
  const { held } = past.value.state;
  if (!held) return { exit: 0, data: { held: null }, words: [tell('nothing held')] };
  return {
    exit: 3,
    data: {
      held: {
        run: held.run,
        at: held.at,
        holds: holdData(held.holds),
        counts: held.counts,
        file: held.kept?.remote ?? null,
      },
    },
    words: [
      tell('waiting', { at: moment(held.at, timeZoneOf(loaded.value.feed)) }),
      ...held.holds.map(holdSentence),
      tell(whatNext(held.holds, held.kept !== undefined), { feed: feedFile }),
    ],
  };
}
