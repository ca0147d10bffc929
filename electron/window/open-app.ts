import { app, dialog } from 'electron';
import { FaultError, type Fault } from '../../shared/fault';
import { say } from '../../shared/words/say';
import { openSettings } from '../store/settings';
import { localeOf } from './first-steps';
import type { BridgeSide } from './ipc';
import { type AppParts, runApp } from './run-app';
import { canHaveTray } from './tray';

/** Opens what is kept and runs the app with it; undefined when it cannot be opened, and then the app ends. */
export async function openApp(parts: Omit<AppParts, 'settings' | 'tray'>): Promise<BridgeSide | undefined> {
  const settings = openSettings(parts.folders.home);
  if (!settings.ok) return sayAndEnd(settings.error);
  const tray = await canHaveTray();
  try {
    return runApp({ ...parts, settings: settings.value, tray });
  } catch (problem) {
    if (!(problem instanceof FaultError)) throw problem;
    return sayAndEnd(problem.fault);
  }
}

/** What keeps the app from starting must be seen: nobody would look for it in a log. */
function sayAndEnd({ code, values }: Fault): undefined {
  dialog.showErrorBox(app.name, say(localeOf('system'), 'faults', code, values));
  app.exit(1);
}
