import { app, dialog } from 'electron';
import { startFaults as english } from '../../shared/words/en/faults/start';
import { startFaults as hebrew } from '../../shared/words/he/faults/start';
import type { Locale } from '../../shared/words/locale';
import { startFaults as swedish } from '../../shared/words/sv/faults/start';
import { localeOf } from './first-steps';

// The catalogs may lie in the very part that cannot be read.
const sentences: Readonly<Record<Locale, string>> = {
  en: english['app incomplete'],
  'en-XA': english['app incomplete'],
  sv: swedish['app incomplete'],
  he: hebrew['app incomplete'],
};

/**
 * Ends an app of which a part cannot be read, with 1, and says so: in a box, or on standard error alone where nobody
 * asked for a window. A box waits until somebody has closed it.
 */
export function endIncomplete(hidden: boolean): void {
  const sentence = sentences[localeOf('system')];
  process.stderr.write(`${sentence}\n`);
  if (!hidden) dialog.showErrorBox(app.name, sentence);
  app.exit(1);
}
