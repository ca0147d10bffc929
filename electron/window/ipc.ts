import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { bridgeChannel, bridgeDropChannel } from '../../shared/bridge/channels';
import { isOwnPage } from './sender';

/** What answers the page; neither throws for what it is told. */
export interface BridgeSide {
  readonly call: (method: unknown, argument: unknown) => Promise<unknown>;
  readonly drop: (dropped: unknown) => Promise<unknown>;
}

/**
 * Opens the bridge. A message from anywhere but our own page is refused without an answer; what the page asks before the
 * app stands waits for it.
 */
export function openBridge(side: Promise<BridgeSide>): void {
  ipcMain.handle(bridgeChannel, async (event, method: unknown, argument: unknown) => {
    refuseStrangers(event);
    return (await side).call(method, argument);
  });
  ipcMain.handle(bridgeDropChannel, async (event, dropped: unknown) => {
    refuseStrangers(event);
    return (await side).drop(dropped);
  });
}

function refuseStrangers(event: IpcMainInvokeEvent): void {
  if (!isOwnPage(event.senderFrame)) throw new Error('refused');
}
