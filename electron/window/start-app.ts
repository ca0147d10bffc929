import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { FaultError, type Fault } from '../../shared/fault';
import { say } from '../../shared/words/say';
import { logIn } from '../log/log-file';
import { openSettings } from '../store/settings';
import { appFolders, localeOf } from './first-steps';
import { lockDownPages, lockDownSession } from './lock-down';
import { startedAtLogin } from './login-item';
import { windowPartition } from './main-window';
import { noteIn } from './note-file';
import { announceProtocol, serveProtocol } from './protocol';
import { runApp } from './run-app';
import { canHaveTray } from './tray';

/** Opens the app once; a second start shows the first one's window and ends. `out` is where the built app lies. */
export function startApp(out: string): void {
  const hidden = process.argv.includes('--hidden');
  if (!app.requestSingleInstanceLock({ hidden })) {
    app.quit();
    return;
  }
  // Chromium refuses its sandbox to root: such a start says so itself with --no-sandbox, and asking would win over it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  announceProtocol();
  lockDownPages();
  const folders = appFolders(out);
  const log = logIn(folders.home);
  const note = noteIn(log);
  // The schedule goes on: what failed is noted, and its run ends as failed or unknown.
  process.on('uncaughtException', (problem) => note('main', problem));
  process.on('unhandledRejection', (problem) => note('main', problem));

  void app.whenReady().then(async () => {
    const pages = session.fromPartition(windowPartition);
    lockDownSession(pages);
    lockDownSession(session.defaultSession);
    serveProtocol(pages, join(out, 'renderer'));
    const settings = openSettings(folders.home);
    if (!settings.ok) {
      sayAndEnd(settings.error);
      return;
    }
    const tray = await canHaveTray();
    try {
      runApp({ settings: settings.value, folders, log, note, tray, hidden: hidden || startedAtLogin() });
    } catch (problem) {
      if (!(problem instanceof FaultError)) throw problem;
      sayAndEnd(problem.fault);
    }
  });
}

/** What keeps the app from starting must be seen: nobody would look for it in a log. */
function sayAndEnd({ code, values }: Fault): void {
  dialog.showErrorBox(app.name, say(localeOf('system'), 'faults', code, values));
  app.exit(1);
}
