import { handOffOf } from '../run/hand-off-of';
import type { EngineHandlers } from './engine-contract';
import { orThrow } from './places';

/** A feed's destination as somebody else may have it. */
export function handOffCalls(): Pick<EngineHandlers, 'handOff'> {
  return {
    handOff: async (feed) => orThrow(await handOffOf(feed, '')),
  };
}
