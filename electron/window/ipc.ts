import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { bridgeChannel, bridgeDropChannel } from '../../shared/bridge/channels';
import { answerCall, answerDrop, type BridgeHandlers, type DropHandlers, type Note } from './answer';
import { isOwnPage } from './sender';

/** Opens the bridge. A message from anywhere but our own page is refused without an answer. */
export function openBridge(handlers: BridgeHandlers, drops: DropHandlers, note: Note): void {
  ipcMain.handle(bridgeChannel, (event, method: unknown, argument: unknown) => {
    refuseStrangers(event);
    return answerCall(handlers, method, argument, note);
  });
  ipcMain.handle(bridgeDropChannel, (event, dropped: unknown) => {
    refuseStrangers(event);
    return answerDrop(drops, dropped, note);
  });
}

function refuseStrangers(event: IpcMainInvokeEvent): void {
  if (!isOwnPage(event.senderFrame)) throw new Error('refused');
}
