import { lookup } from 'node:dns/promises';
import { net } from 'electron';
import type { Network } from './wait';

/** The computer's network as Electron and the system's resolver see it. */
export const systemNetwork: Network = {
  online: () => net.isOnline(),
  finds: (host) =>
    lookup(host).then(
      () => true,
      () => false,
    ),
};
