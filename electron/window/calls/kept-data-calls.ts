import { createHash } from 'node:crypto';
import { app } from 'electron';
import type { KeptDataView, SupportView } from '../../../shared/bridge/kept-data-views';
import { fault, FaultError } from '../../../shared/fault';
import { supportZip } from '../../support/support-zip';
import { allowedKeepDays } from '../../policy/in-force';
import { closeToOthers } from '../../store/open-to-others';
import { eraseOwnPlaces, inventory, ownPlaces } from '../../store/own-places';
import type { BridgeHandlers } from '../answer';
import { type Desk, entryOf, placeOf, secretsOf } from '../desk';
import { save } from './review-calls';
import { refuseUnless } from '../policy-view';

/** What erasing needs of the app around it. */
export interface Erasing {
  /** A run is under way. */
  busy(): boolean;
  /** Ends schedule and engine, so that nothing is written any more. */
  stop(): void;
  /** The entry by which the computer starts the app. */
  startAtLogin(on: boolean): void;
  /** Starts anew, as if it had never been there. */
  startAnew(): void;
}

type KeptDataCalls = Pick<
  BridgeHandlers,
  'keptData' | 'setKeepDays' | 'eraseEverything' | 'supportFile' | 'saveSupportFile'
>;

/** What is kept on this computer, for how long, the end of it, and the file for whoever helps. */
export function keptDataCalls(desk: Desk, erasing: Erasing, purge: () => Promise<void>): KeptDataCalls {
  const { home } = desk.folders;
  let shown: SupportView | undefined;

  const view = (): KeptDataView => ({
    kinds: inventory(home),
    keepDays: allowedKeepDays(desk.settings.read().keepDays),
    foreign: closeToOthers(ownPlaces(home)).foreign,
  });

  return {
    keptData: async () => view(),
    setKeepDays: async ({ days }) => {
      refuseUnless(({ mostKeepDays = days }) => days <= mostKeepDays);
      desk.settings.change((data) => ({ ...data, keepDays: days }));
      await purge();
      return view();
    },
    eraseEverything: async () => {
      if (erasing.busy()) throw new FaultError(fault('busy', 'retry'));
      erasing.stop();
      erasing.startAtLogin(false);
      const left = eraseOwnPlaces(home);
      if (left > 0) throw new FaultError(fault('not all erased', 'person', { count: left, folder: home }));
      erasing.startAnew();
      return null;
    },
    supportFile: async ({ feed }) => {
      const of =
        feed !== null && entryOf(desk, feed).feed.source !== undefined
          ? { place: await placeOf(desk, feed), secrets: await secretsOf(desk, feed) }
          : {};
      const made = await desk.engine.call('support', { root: home, version: app.getVersion(), ...of });
      const id = createHash('sha256').update(JSON.stringify(made.files)).digest('hex').slice(0, 16);
      shown = { id, ...made };
      return shown;
    },
    saveSupportFile: async ({ id }) => {
      if (shown?.id !== id || shown.findings.length > 0)
        throw new FaultError(fault('support file not shown', 'person'));
      return save(desk, 'roster-courier-support.zip', supportZip(shown.files));
    },
  };
}
