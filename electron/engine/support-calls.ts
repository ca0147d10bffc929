import { makeSupport } from '../support/make-support';
import type { EngineHandlers } from './engine-contract';
import { loadedFeed, storeOf } from './places';
import { secretKinds, type SecretStore } from '../run/credentials';

/** Makes the support file where reading an export holds nobody up. */
export function supportCalls(): Pick<EngineHandlers, 'support'> {
  return {
    support: async ({ root, version, place, secrets = {} }) => {
      const given: SecretStore = Object.fromEntries(secretKinds.map((kind) => [kind, async () => secrets[kind]]));
      return makeSupport({
        version,
        root,
        now: new Date().toISOString(),
        ...(place && { of: { loaded: loadedFeed(place.feed), store: storeOf(place), secrets: given } }),
      });
    },
  };
}
