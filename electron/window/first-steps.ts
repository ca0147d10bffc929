import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { locales, nearestLocale, pseudoLocale, type Locale, type LocaleChoice } from '../../shared/words/locale';
import type { AppFolders } from './desk';

/** Before anything asks for a path: the name decides where things are kept, and which keyring entry opens secrets. */
export function nameApp(): void {
  app.setName('Roster Courier');
  const home = process.env.ROSTER_COURIER_HOME;
  if (home) app.setPath('userData', resolve(home));
  // Windows shows notices and the taskbar entry under this name; it must be the installer's.
  app.setAppUserModelId('com.rostercourier.app');
  // Files of people are nobody else's, whatever the surroundings allow.
  if (process.platform !== 'win32') process.umask(0o077);
}

export function appFolders(out: string): AppFolders {
  const home = app.getPath('userData');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return {
    home,
    state: join(home, 'state'),
    templates: join(home, 'templates'),
    practice: join(home, 'practice'),
    samples: join(home, 'sample'),
    out,
  };
}

/** What the person chose, else the nearest to what the computer speaks. */
export function localeOf(chosen: LocaleChoice): Locale {
  if (chosen !== 'system' && languagesOffered().includes(chosen)) return chosen;
  return nearestLocale(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}

/** The made-up language is for who works on the app, and only when they ask for it. */
export function languagesOffered(): readonly Locale[] {
  return process.env.ROSTER_COURIER_PSEUDO === '1' ? [...locales, pseudoLocale] : locales;
}
