import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { BridgeReply, CourierWindow } from '../../shared/bridge/bridge';
import { bridgeChannel, bridgeDropChannel, bridgeEventChannel, type DroppedFile } from '../../shared/bridge/channels';
import type { BridgeEvent } from '../../shared/bridge/events';

/** The page hands over a File and never learns, nor can it choose, the path. */
function pathOf(file: unknown): string {
  return file instanceof File ? webUtils.getPathForFile(file) : '';
}

function drop(as: DroppedFile['as'], feed: string | null, file: unknown): Promise<BridgeReply<never>> {
  const dropped: DroppedFile = { as, feed, path: pathOf(file) };
  return ipcRenderer.invoke(bridgeDropChannel, dropped);
}

const courier: CourierWindow = {
  call: (method, argument) => ipcRenderer.invoke(bridgeChannel, method, argument),
  dropSource: (feed, file) => drop('source', feed, file),
  dropTemplate: (feed, file) => drop('template', feed, file),
  dropHandOff: (file) => drop('hand-off', null, file),
  dropPrivateKey: (feed, file) => drop('private key', feed, file),
  listen: (listener) => {
    const heard = (_event: IpcRendererEvent, event: BridgeEvent) => listener(event);
    ipcRenderer.on(bridgeEventChannel, heard);
    return () => ipcRenderer.removeListener(bridgeEventChannel, heard);
  },
};

contextBridge.exposeInMainWorld('courier', courier);
