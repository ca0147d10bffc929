import { resolve } from 'node:path';
import { importBaseline } from '../run/import-baseline';
import { loadFeed } from '../run/load-feed';
import { type Answer, faultAnswer, tell } from './answer';
import { type CommandContext, storeOf } from './context';
import { vendorName } from './vendor-name';

/** `baseline FEED FILE`: the vendor's own user list is what it holds now; only what differs is sent. */
export async function baseline(context: CommandContext, feedFile: string, list: string): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const taken = await importBaseline(loaded.value, storeOf(context, loaded.value), resolve(list), context.now());
  if (!taken.ok) return faultAnswer(taken.error);
  const { run, people, missing } = taken.value;
  return {
    exit: 0,
    data: { run, people, missing },
    words: [
      tell('baseline', { people, vendor: vendorName(loaded.value.feed) }),
      ...(missing.length > 0 ? [tell('baseline columns missing', { columns: missing.join(', ') })] : []),
    ],
  };
}
