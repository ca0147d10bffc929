import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';

/** The window's menu. Its roles are what makes copy, paste and zoom work; their labels come from the system. */
export function setMenu(locale: Locale, quit: () => void): void {
  const t = (code: string): string => say(locale, 'screen', code);
  const quitItem: MenuItemConstructorOptions = { label: t('tray.quit yes'), accelerator: 'CmdOrCtrl+Q', click: quit };
  const about: MenuItemConstructorOptions = { label: t('tray.menu about'), click: () => app.showAboutPanel() };
  const appMenu: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [{ role: 'about' }, { type: 'separator' }, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, { type: 'separator' }, quitItem],
  };
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [appMenu] : []),
      { label: t('tray.menu file'), submenu: [{ role: 'close' }, ...(isMac ? [] : [quitItem])] },
      {
        label: t('tray.menu edit'),
        submenu: [
          { role: 'undo' },
          { role: 'redo' },
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      {
        label: t('tray.menu view'),
        submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }],
      },
      { label: t('tray.menu help'), role: 'help', submenu: [about] },
    ]),
  );
}
