import { join } from 'node:path';
import { app, session } from 'electron';
import { appFolders } from './first-steps';
import { type BridgeSide, openBridge } from './ipc';
import { lockDownPages, lockDownSession } from './lock-down';
import { startedAtLogin } from './login-item';
import { mainWindow, windowPartition } from './main-window';
import { endIncomplete } from './not-started';
import { announceProtocol, serveProtocol } from './protocol';

/** Opens the app once; a second start shows the first one's window and ends. `out` is where the built app lies. */
export function startApp(out: string): void {
  const asked = process.argv.includes('--hidden');
  if (!app.requestSingleInstanceLock({ hidden: asked })) {
    app.quit();
    return;
  }
  // Chromium refuses its sandbox to root: such a start says so itself with --no-sandbox, and asking would win over it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  announceProtocol();
  lockDownPages();
  const folders = appFolders(out);
  const opened = once(async () => (await import('./open-log')).openLog(folders.home));
  // A log that cannot be opened must not be the next thing to be noted in it.
  const noted = (problem: unknown): Promise<void> =>
    opened().then(
      (log) => log.note('main', problem),
      () => undefined,
    );
  const note = (problem: unknown): void => void noted(problem);
  // The schedule goes on: what failed is noted, and its run ends as failed or unknown.
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);

  void app.whenReady().then(async () => {
    const pages = session.fromPartition(windowPartition);
    lockDownSession(pages);
    lockDownSession(session.defaultSession);
    const served = serveProtocol(pages, join(out, 'renderer'));
    const hidden = asked || startedAtLogin();
    const window = mainWindow(join(out, 'preload.cjs'), join(out, 'icons', 'icon.png'));
    let answer: (side: BridgeSide) => void = () => undefined;
    openBridge(new Promise((resolve) => (answer = resolve)));
    if (!hidden) {
      // The page gets its parts first: while its process reads them, this one makes the rest of the app ready.
      window.prepare();
      // Node loads its fetch with the first answer: now, while the page's process is on its way.
      void new Response(null);
      await served.settled(500);
    }
    const part = await import('./open-app').catch(async (problem: unknown) => {
      await noted(problem);
      endIncomplete(hidden);
    });
    if (!part) return;
    const side = await part.openApp({ folders, ...(await opened()), hidden, window });
    if (side) answer(side);
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
