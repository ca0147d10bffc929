import { join } from 'node:path';
import { app, dialog, nativeTheme, powerMonitor, powerSaveBlocker } from 'electron';
import { bridgeEventChannel } from '../../shared/bridge/channels';
import type { BridgeEvent } from '../../shared/bridge/events';
import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import { engineClient } from '../engine/engine-client';
import { engineProcess } from '../engine/engine-process';
import { startScheduler, systemClock } from '../schedule/scheduler';
import { openSecrets } from '../store/secrets';
import { wrappedDataKey } from '../store/secrets-data-key';
import { osProtection } from '../store/secrets-protection';
import type { Settings } from '../store/settings';
import type { Note } from './answer';
import { bridgeHandlers } from './bridge-handlers';
import { noteSeen } from './checklist-facts';
import type { AppFolders, Desk } from './desk';
import { nativeDialogs } from './dialogs';
import { feedSchedule } from './feed-schedule';
import { feedViews } from './feed-views';
import { localeOf } from './first-steps';
import { openBridge } from './ipc';
import { setLoginItem } from './login-item';
import { mainWindow } from './main-window';
import { addContextMenu, setMenu } from './menu';
import { moment } from './moments';
import { notify } from './notices';
import { runNotice } from './run-notice';
import { feedRuns, type RunEnd } from './runs';
import { trayIcon } from './tray';
import { trayMenu, trayState } from './tray-menu';

export interface AppParts {
  readonly settings: Settings;
  readonly folders: AppFolders;
  readonly note: Note;
  /** An icon beside the clock would be seen. */
  readonly tray: boolean;
  /** Started by the computer, not by a person: no window. */
  readonly hidden: boolean;
}

/** Puts window, tray, schedule, engine and stores together, once the app is ready. */
export function runApp({ settings, folders, note, tray: hasTray, hidden }: AppParts): void {
  const icons = join(folders.out, 'icons');
  const locale = (): Locale => localeOf(settings.read().locale);
  const window = mainWindow(join(folders.out, 'preload.cjs'), join(icons, 'icon.png'), ({ webContents }) =>
    addContextMenu(webContents, locale),
  );
  const tell = (event: BridgeEvent): void => window.send(bridgeEventChannel, event);
  const secrets = openSecrets(folders.home, osProtection());
  const engine = engineClient({ spawn: () => engineProcess(join(folders.out, 'engine.js')), hear: tell, note });
  const desk: Desk = {
    settings,
    secrets,
    keys: wrappedDataKey(secrets, folders.state),
    engine,
    folders,
    dialogs: nativeDialogs(locale, window.current),
    now: () => new Date(),
    tell,
    changed: () => {
      noteSeen(desk);
      tell({ event: 'feeds changed' });
      refreshTray();
      scheduler.wake();
    },
  };

  const runs = feedRuns(desk, { ended, active: stayAwake(), note });
  const views = feedViews(desk, runs.isRunning);
  const tray = hasTray ? trayIcon(icons, window.show) : undefined;
  const { handlers, drops } = bridgeHandlers(desk, runs, views, {
    locale,
    hasTray: () => hasTray,
    startAtLogin: setLoginItem,
    dress,
  });
  const scheduler = startScheduler(feedSchedule(desk, runs, systemClock, { skipped, gaveUp }));

  function openFeed(feed: string, page: string): void {
    window.show();
    tell({ event: 'open', feed, page });
  }

  const lastFailure = new Map<string, RunEnd>();

  function ended(end: RunEnd): void {
    // What the schedule tries again by itself is told when that is over.
    if (end.byItself && end.again) lastFailure.set(end.feed, end);
    else tellEnd(end);
  }

  function gaveUp(feed: string): void {
    const end = lastFailure.get(feed);
    if (end) tellEnd(end);
  }

  function tellEnd(end: RunEnd): void {
    if (window.current()?.isFocused()) return;
    const entry = settings.read().feeds.find(({ feed }) => feed.id === end.feed);
    const notice = entry && runNotice(locale(), entry, end);
    if (notice) notify({ ...notice, click: () => openFeed(end.feed, notice.page) });
  }

  function skipped(feed: string, at: string): void {
    const entry = settings.read().feeds.find((candidate) => candidate.feed.id === feed);
    if (!entry) return;
    const values = { feed: entry.feed.name, when: moment(locale(), at) };
    notify({
      title: say(locale(), 'screen', 'notice.skipped title', values),
      body: say(locale(), 'screen', 'notice.skipped', values),
      click: () => openFeed(feed, 'schedule'),
    });
  }

  function refreshTray(): void {
    if (!tray) return;
    const cards = views.cards();
    const restored = settings.read().recovered !== undefined;
    const state = trayState(
      cards.map(({ mood }) => mood),
      restored,
    );
    const tip = `${app.name} – ${say(locale(), 'screen', `tray.state ${state}`)}`;
    const sendNow = (feed: string): void =>
      void runs.start(feed, {}).catch((problem: unknown) => note('tray', problem));
    tray.show(
      state,
      tip,
      trayMenu(locale(), cards, restored, { open: window.show, openFeed, sendNow, quit: () => void quit() }),
    );
  }

  function dress(): void {
    nativeTheme.themeSource = settings.read().theme;
    setMenu(locale(), () => void quit());
    refreshTray();
  }

  const scheduledFeeds = (): number => settings.read().feeds.filter(({ feed }) => feed.schedule).length;

  /** Says that sending stops, unless nothing would have been sent. */
  async function quit(): Promise<void> {
    const feeds = scheduledFeeds();
    const t = (code: string): string => say(locale(), 'screen', code, { feeds });
    if (feeds > 0) {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: t('tray.quit question'),
        detail: t('tray.quit meaning'),
        buttons: [t('tray.quit yes'), t('tray.quit no')],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return;
    }
    app.quit();
  }

  openBridge(handlers, drops, note);
  dress();
  powerMonitor.on('resume', scheduler.wake);
  powerMonitor.on('unlock-screen', scheduler.wake);
  app.on('second-instance', (_event, argv) => {
    if (!argv.includes('--hidden')) window.show();
  });
  app.on('activate', window.show);
  app.on('window-all-closed', () => {
    if (hasTray) return;
    // Without a tray the app still has to send; a second start brings the window back.
    if (scheduledFeeds() === 0) {
      app.quit();
      return;
    }
    const t = (code: string): string => say(locale(), 'screen', code);
    notify({ title: t('notice.background title'), body: t('notice.background'), click: window.show });
  });
  app.on('before-quit', scheduler.stop);
  app.on('will-quit', engine.stop);
  if (!hidden || (!hasTray && scheduledFeeds() === 0)) window.show();
}

/** Keeps the computer from suspending the app while a run is under way. */
function stayAwake(): (running: boolean) => void {
  let blocker: number | undefined;
  return (running) => {
    if (running) blocker ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
}
