import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { autostartEntry } from './autostart-entry';

/** Starts the app hidden when the person logs in, or no longer. */
export function setLoginItem(on: boolean): void {
  if (process.platform === 'linux') {
    setAutostart(on);
    return;
  }
  app.setLoginItemSettings({ openAtLogin: on, args: ['--hidden'] });
}

/** macOS starts programs at the log-in without any words; it tells whether it did. Elsewhere `--hidden` says so. */
export function startedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

/** Electron's own call does nothing on Linux; desktops read this folder (freedesktop.org, Desktop Application Autostart). */
function setAutostart(on: boolean): void {
  const folder = join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'autostart');
  const file = join(folder, 'roster-courier.desktop');
  if (!on) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, autostartEntry(startCommand()));
}

/** An AppImage is unpacked at a new place each time: its own path is what lasts. */
function startCommand(): readonly string[] {
  const program = process.env.APPIMAGE ?? app.getPath('exe');
  return process.defaultApp ? [program, app.getAppPath(), '--hidden'] : [program, '--hidden'];
}
