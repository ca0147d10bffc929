import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import type { TrayState } from './tray-menu';

export interface TrayIcon {
  show(state: TrayState, tip: string, menu: readonly MenuItemConstructorOptions[]): void;
}

/** The icon beside the clock. A missing picture leaves an empty place, not a crash. */
export function trayIcon(icons: string, click: () => void): TrayIcon {
  const tray = new Tray(picture(icons, 'good'));
  // On macOS the same click has already opened the menu, whose first words open the window.
  if (process.platform !== 'darwin') tray.on('click', click);
  return {
    show(state, tip, menu) {
      tray.setImage(picture(icons, state));
      tray.setToolTip(tip);
      tray.setContextMenu(Menu.buildFromTemplate([...menu]));
    },
  };
}

function picture(icons: string, state: TrayState): Electron.NativeImage {
  const path = join(icons, `tray-${state.replace(' ', '-')}.png`);
  return existsSync(path) ? nativeImage.createFromPath(path) : nativeImage.createEmpty();
}

/**
 * Whether an icon would be seen. Windows and macOS always have a place for it; on Linux a desktop has one
 * when something owns the StatusNotifierWatcher name on the session bus. Electron itself cannot tell.
 */
export async function canHaveTray(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  if (!process.env.DBUS_SESSION_BUS_ADDRESS) return false;
  const question = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.kde.StatusNotifierWatcher',
  ];
  return new Promise((resolve) => {
    execFile('dbus-send', question, { timeout: 3_000 }, (problem, answer) =>
      resolve(!problem && answer.includes('boolean true')),
    );
  });
}
