import { app, dialog } from 'electron';
import { FaultError, type Fault } from '../../shared/fault';
import { loadLanguage } from '../formats/languages';
import { say } from '../../shared/words/say';
import { openSettings } from '../store/settings';
import { localeOf } from './first-steps';
import type { BridgeSide } from './ipc';
import { type AppParts, runApp } from './run-app';
import { canHaveTray } from './tray';

/** Opens what is kept and runs the app with it; undefined when it cannot be opened, and then the app ends. */
export async function openApp(parts: Omit<AppParts, 'settings' | 'tray'>): Promise<BridgeSide | undefined> {
  // The desktop answers meanwhile.
  const asked = canHaveTray();
  const settings = openSettings(parts.folders.home);
  if (!settings.ok) return sayAndEnd(settings.error);
  await loadLanguage(localeOf(settings.value.read().locale));
  const tray = await asked;
  try {
    return runApp({ ...parts, settings: settings.value, tray });
  } catch (problem) {
    if (!(problem instanceof FaultError)) throw problem;
    return await sayAndEnd(problem.fault);
  }
}

/** What keeps the app from starting must be seen: nobody would look for it in a log. */
async function sayAndEnd({ code, values }: Fault): Promise<undefined> {
  await loadLanguage(localeOf('system'));
  dialog.showErrorBox(app.name, say(localeOf('system'), 'faults', code, values));
  app.exit(1);
}
