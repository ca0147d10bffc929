import { join } from 'node:path';
import { app, dialog, nativeTheme, powerMonitor } from 'electron';
import { bridgeEventChannel } from '../../shared/bridge/channels';
import type { BridgeEvent } from '../../shared/bridge/events';
import type { TriedRun } from '../../shared/bridge/views';
import { fault, FaultError } from '../../shared/fault';
import { loadEveryLanguage, loadLanguage } from '../formats/languages';
import type { Locale, LocaleChoice } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import { engineClient } from '../engine/engine-client';
import { engineProcess } from '../engine/engine-process';
import { systemClock } from '../schedule/clock';
import { startScheduler } from '../schedule/scheduler';
import { feedMark } from '../log/log-entry';
import type { Log } from '../log/log-file';
import { runEntry } from '../log/log-run';
import { closeToOthers } from '../store/open-to-others';
import { ownPlaces } from '../store/own-places';
import { openSecrets } from '../store/secrets';
import { wrappedDataKey } from '../store/secrets-data-key';
import { osProtection } from '../store/secrets-protection';
import type { Settings } from '../store/settings';
import { cameBackHidden } from '../update/memory';
import { answerCall, answerDrop, type Note } from './answer';
import { appUpdates, memoriesIn } from './app-updates';
import { bridgeHandlers } from './bridge-handlers';
import { pauseFeed } from './calls/schedule-calls';
import { noteSeen } from './checklist-facts';
import type { AppFolders, Desk } from './desk';
import { nativeDialogs } from './dialogs';
import { feedSchedule } from './feed-schedule';
import { feedViews } from './feed-views';
import { languagesOffered, localeOf } from './first-steps';
import type { BridgeSide } from './ipc';
import { setLoginItem } from './login-item';
import type { MainWindow } from './main-window';
import { addContextMenu, setMenu } from './menu';
import { systemNetwork } from './network';
import { notify } from './notices';
import { decidedStart } from './policy-view';
import { purgeDaily, purgeOldFiles } from './purge';
import { feedRuns, type RunEnd } from './runs';
import { outsideNotices } from './outside-notices';
import { scheduleNews } from './schedule-news';
import { stayAwake } from './stay-awake';
import { trayIcon } from './tray';
import { trayMenu, trayState } from './tray-menu';
import type { Wait } from './wait';

/** Milliseconds until the languages not in use are fetched: when the start is long over. */
const languagesAfter = 5_000;

export interface AppParts {
  readonly settings: Settings;
  readonly folders: AppFolders;
  readonly log: Log;
  readonly note: Note;
  /** An icon beside the clock would be seen. */
  readonly tray: boolean;
  /** Started by the computer, not by a person: no window. */
  readonly hidden: boolean;
  readonly window: MainWindow;
}

/**
 * Puts window, tray, schedule, engine and stores together, once the app is ready.
 * @returns what answers the page
 */
export function runApp({ settings, folders, log, note, tray: hasTray, hidden: asked, window }: AppParts): BridgeSide {
  const memories = memoriesIn(folders.home);
  // A newer version that was installed comes back as the older one went.
  const hidden = asked || cameBackHidden(memories, Date.now());
  const icons = join(folders.out, 'icons');
  const locale = (): Locale => localeOf(settings.read().locale);
  window.whenMade(({ webContents }) => addContextMenu(webContents, locale));
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
      scheduler.look();
    },
  };

  const awake = stayAwake();
  const runs = feedRuns(desk, { ended, active, note });
  const waits = new Map<string, Wait>();
  const outside = outsideNotices(desk, locale, () => tell({ event: 'feeds changed' }));
  const news = scheduleNews({
    desk,
    outside,
    locale,
    watched: () => window.current()?.isFocused() === true,
    busy: () => settings.read().feeds.some(({ feed }) => runs.isRunning(feed.id)),
    openFeed,
  });
  const views = feedViews(desk, runs.isRunning, (feed) => waits.get(feed));
  const tray = hasTray ? trayIcon(icons, window.show) : undefined;
  const tellers = { skipped, gaveUp: news.gaveUp, waiting };
  const schedule = feedSchedule(desk, runs, systemClock, systemNetwork, tellers);
  const { isRunning } = runs;
  const updates = appUpdates({
    desk,
    memories,
    window,
    locale,
    log,
    isRunning,
    schedule,
    waiting: (feed) => waits.get(feed),
  });
  const { handlers, drops } = bridgeHandlers(
    desk,
    runs,
    views,
    {
      locale,
      hasTray: () => hasTray,
      startAtLogin: setLoginItem,
      trySchedule,
      dress,
      log,
      stop,
    },
    outside,
    updates,
  );
  const scheduler = startScheduler(schedule);

  function openFeed(feed: string, page: string): void {
    window.show();
    tell({ event: 'open', feed, page });
  }

  const lastEnd = new Map<string, RunEnd>();

  async function trySchedule(feed: string): Promise<TriedRun> {
    lastEnd.delete(feed);
    const tried = await scheduler.tryNow(feed);
    if (tried === 'export' || tried === 'network') return { is: 'waiting', for: tried };
    const end = lastEnd.get(feed);
    if (!end) throw new FaultError(fault('busy', 'retry'));
    return { is: 'ended', run: end.view };
  }

  function active(any: boolean): void {
    awake(any);
    // The line belongs to the run.
    if (any) updates.letGo();
  }

  function ended(end: RunEnd): void {
    const { problem, ...view } = end.view;
    log.write(runEntry(end.feed, end.byItself ? 'schedule' : 'hand', { ...view, code: problem?.code }));
    lastEnd.set(end.feed, end);
    news.ended(end);
  }

  function waiting(feed: string, wait: Wait | undefined): void {
    if (wait) waits.set(feed, wait);
    else waits.delete(feed);
    tell({ event: 'feeds changed' });
    refreshTray();
  }

  function skipped(feed: string, at: string): void {
    log.write({ what: 'run skipped', feed: feedMark(feed) });
    news.skipped(feed, at);
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
      trayMenu(locale(), cards, restored, {
        open: window.show,
        openFeed,
        sendNow,
        pause: (feed, until) => pauseFeed(desk, feed, until),
        quit: () => void quit(),
      }),
    );
  }

  function dress(): void {
    nativeTheme.themeSource = settings.read().theme;
    setMenu(locale(), {
      quit: () => void quit(),
      languages: ['system', ...languagesOffered()],
      language: settings.read().locale,
      speak: (language) => void speak(language).catch((problem: unknown) => note('language', problem)),
    });
    refreshTray();
  }

  async function speak(language: LocaleChoice): Promise<void> {
    await loadLanguage(localeOf(language));
    settings.change((data) => ({ ...data, locale: language }));
    dress();
    tell({ event: 'appearance changed' });
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

  function stop(): void {
    stopPurging();
    updates.stop();
    scheduler.stop();
    engine.stop();
  }

  /** What the page does not wait for: it gets its first answers before. */
  function beSeen(): void {
    dress();
    if (!hidden || (!hasTray && scheduledFeeds() === 0)) window.show();
    else window.dismiss();
  }

  const { recovered, feeds } = settings.read();
  const { platform } = process;
  log.write({ what: 'app started', version: app.getVersion(), platform, feeds: feeds.length, hidden });
  if (recovered) log.write({ what: 'settings restored', backup: recovered.backup !== undefined });
  const open = closeToOthers(ownPlaces(folders.home));
  if (open.closed + open.foreign > 0) log.write({ what: 'files closed to others', ...open });
  void purgeOldFiles(desk, log).catch((problem: unknown) => note('purge', problem));
  const stopPurging = purgeDaily(desk, log);
  const start = decidedStart();
  if (start !== undefined) {
    setLoginItem(start);
    if (settings.read().startAtLogin !== start) settings.change((data) => ({ ...data, startAtLogin: start }));
  }
  nativeTheme.themeSource = settings.read().theme;
  setImmediate(beSeen);
  // The computer may be set to another language while the app runs.
  setTimeout(() => void loadEveryLanguage().catch((problem: unknown) => note('languages', problem)), languagesAfter);
  powerMonitor.on('resume', scheduler.wake);
  powerMonitor.on('unlock-screen', scheduler.look);
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
  app.on('will-quit', () => {
    stop();
    log.write({ what: 'app stopped' });
  });
  return {
    call: (method, argument) => answerCall(handlers, method, argument, note),
    drop: (dropped) => answerDrop(drops, dropped, note),
  };
}
