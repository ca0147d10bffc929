import { BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import { appOrigin } from './asset';
import { sizeFor } from './window-size';

/** Session of the window: in memory, so that nothing of the page outlives the app. */
export const windowPartition = 'roster-courier';

export interface MainWindow {
  show(): void;
  /** Begins to load the page, so that it is there sooner when it is to be shown. */
  prepare(): void;
  /** Lets go of a page that was prepared and is not to be shown. */
  dismiss(): void;
  /** The window, when there is one. */
  current(): BrowserWindow | undefined;
  /** Whoever wants to add to it: hears of the window that there is, and of each one to come. */
  whenMade(hear: (window: BrowserWindow) => void): void;
  /** A message to the page, kept until a page under way is there; lost without one, because a new page asks anyway. */
  send(channel: string, message: unknown): void;
}

/** One window, made when it is wanted. A crashed page is made anew, three times in a minute. */
export function mainWindow(preload: string, icon: string): MainWindow {
  const hearing: ((window: BrowserWindow) => void)[] = [];
  let window: BrowserWindow | undefined;
  let wanted = false;
  let painted = false;
  let crashes: number[] = [];

  function make(): BrowserWindow {
    const { workAreaSize } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const fresh = new BrowserWindow({
      ...shape,
      ...sizeFor(workAreaSize),
      icon,
      webPreferences: { ...preferences, preload },
    });
    painted = false;
    fresh.once('ready-to-show', () => {
      painted = true;
      if (wanted) fresh.show();
    });
    fresh.on('closed', () => {
      if (window === fresh) window = undefined;
    });
    fresh.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      crashes = [...crashes.filter((at) => Date.now() - at < 60_000), Date.now()];
      // The page holds nothing that matters: a new one asks again. First the new, or the app would be without a window.
      if (crashes.length <= 3) {
        window = undefined;
        show();
      }
      if (!fresh.isDestroyed()) fresh.destroy();
    });
    for (const hear of hearing) hear(fresh);
    void fresh.loadURL(`${appOrigin}/index.html`);
    return fresh;
  }

  function show(): void {
    const again = wanted && window !== undefined;
    wanted = true;
    window ??= make();
    // The first time as soon as there is something to see; whoever asks once more sees it as it is.
    if (!painted && !again) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  return {
    show,
    prepare: () => void (window ??= make()),
    dismiss() {
      if (!wanted) window?.destroy();
    },
    current: () => window,
    whenMade(hear) {
      hearing.push(hear);
      if (window) hear(window);
    },
    send(channel, message) {
      const contents = window?.webContents;
      if (!contents || contents.isDestroyed()) return;
      if (contents.isLoadingMainFrame()) contents.once('did-finish-load', () => contents.send(channel, message));
      else contents.send(channel, message);
    },
  };
}

const shape: BrowserWindowConstructorOptions = {
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
