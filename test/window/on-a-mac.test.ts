import { afterEach, describe, expect, it, vi } from 'vitest';
import { startedAtLogin } from '../../electron/window/login-item';
import { trayIcon } from '../../electron/window/tray';

/** What the system would tell, and what the icon was asked to hear. There is no Mac to ask here. */
const mac = vi.hoisted(() => ({ wasOpenedAtLogin: true, heard: [] as string[] }));

vi.mock('electron', () => ({
  app: { getLoginItemSettings: () => ({ wasOpenedAtLogin: mac.wasOpenedAtLogin }) },
  nativeImage: { createEmpty: () => ({}), createFromPath: () => ({}) },
  Menu: {},
  Tray: class {
    on(event: string): void {
      mac.heard.push(event);
    }
  },
}));

const own = process.platform;
function pretend(platform: NodeJS.Platform): void {
  Object.defineProperty(process, 'platform', { value: platform });
}
afterEach(() => {
  pretend(own);
  Object.assign(mac, { wasOpenedAtLogin: true, heard: [] });
});

describe('a Mac', () => {
  it('tells itself that it started the app at the log-in; Windows and Linux say so with a word', () => {
    pretend('darwin');
    expect(startedAtLogin()).toBe(true);
    mac.wasOpenedAtLogin = false;
    expect(startedAtLogin()).toBe(false);
    mac.wasOpenedAtLogin = true;
    for (const platform of ['win32', 'linux'] as const) {
      pretend(platform);
      expect(startedAtLogin(), platform).toBe(false);
    }
  });

  it('opens the menu with a click on the icon, and no window with it', () => {
    pretend('darwin');
    trayIcon('/nowhere', () => undefined);
    expect(mac.heard).toEqual([]);
    pretend('win32');
    trayIcon('/nowhere', () => undefined);
    expect(mac.heard).toEqual(['click']);
  });
});
