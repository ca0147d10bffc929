import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { appOrigin } from './asset';

/** Session of the window: in memory, so that nothing of the page outlives the app. */
export const windowPartition = 'roster-courier';

export interface MainWindow {
  show(): void;
  /** The window, when there is one. */
  current(): BrowserWindow | undefined;
  /** A message to the page, kept until a page under way is there; lost without one, because a new page asks anyway. */
  send(channel: string, message: unknown): void;
}

/** One window, made when it is wanted. A crashed page is made anew, unless it crashes at once. */
export function mainWindow(preload: string, icon: string | undefined): MainWindow {
  let window: BrowserWindow | undefined;

  function make(): BrowserWindow {
    const made = new BrowserWindow({ ...shape, ...(icon ? { icon } : {}), webPreferences: { ...preferences, preload } });
    made.once('ready-to-show', () => made.show());
    made.on('closed', () => {
      window = undefined;
    });
    const madeAt = Date.now();
    made.webContents.on('render-process-gone', (_event, details) => {
      if (details.reason === 'clean-exit') return;
      // The page holds nothing that matters: a new one asks again.
      if (!made.isDestroyed()) made.destroy();
      if (Date.now() - madeAt > 10_000) show();
    });
    void made.loadURL(`${appOrigin}/index.html`);
    return made;
  }

  function show(): void {
    if (!window) {
      window = make();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  return {
    show,
    current: () => window,
    send(channel, message) {
      const contents = window?.webContents;
      if (!contents || contents.isDestroyed()) return;
      if (contents.isLoadingMainFrame()) contents.once('did-finish-load', () => contents.send(channel, message));
      else contents.send(channel, message);
    },
  };
}

const shape: BrowserWindowConstructorOptions = {
  width: 1100,
  height: 750,
  minWidth: 900,
  minHeight: 600,
  show: false,
  title: 'Roster Courier',
};

const preferences: BrowserWindowConstructorOptions['webPreferences'] = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  partition: windowPartition,
};
