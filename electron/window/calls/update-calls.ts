import { fault, FaultError } from '../../../shared/fault';
import { tidyAddress, updateAddressSchema, updateKeySchema } from '../../../shared/update/update-place';
import type { Updates } from '../../update/update-ports';
import type { BridgeHandlers } from '../answer';
import type { Desk } from '../desk';
import { refuseUnless } from '../policy-view';

type UpdateCalls = Pick<BridgeHandlers, 'updates' | 'setUpdates' | 'lookForUpdates' | 'installUpdate'>;

/** Newer versions of the app: where to look for them, and what a person wants done at once. */
export function updateCalls(desk: Desk, updates: Updates): UpdateCalls {
  return {
    updates: async () => updates.view(),
    setUpdates: async ({ place }) => {
      refuseUnless((policy) => policy.updates.allowed && policy.updates.place === undefined);
      if (place === null) desk.settings.change(({ updates: _before, ...data }) => data);
      else {
        const address = updateAddressSchema.safeParse(tidyAddress(place.address));
        if (!address.success) throw new FaultError(fault('updates address not usable', 'person'));
        const key = updateKeySchema.safeParse(place.key.trim());
        if (!key.success) throw new FaultError(fault('updates key not usable', 'person'));
        desk.settings.change((data) => ({ ...data, updates: { address: address.data, keys: [key.data] } }));
      }
      updates.letGo();
      if (place !== null) await updates.look();
      return updates.view();
    },
    lookForUpdates: async () => {
      await updates.look();
      return updates.view();
    },
    installUpdate: async () => {
      await updates.install();
      return updates.view();
    },
  };
}
