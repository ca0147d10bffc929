import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import { join } from 'node:path';
import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import type { Dialogs, OpenedFile } from './desk';

const tables = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'txt', 'tsv', 'xml', 'html', 'htm'];

/** The system's own dialogs, over the window when there is one. */
export function nativeDialogs(locale: () => Locale, window: () => BrowserWindow | undefined): Dialogs {
  const t = (code: string): string => say(locale(), 'screen', code);

  function filters(what: OpenedFile): FileFilter[] {
    const any = { name: t('tray.file any'), extensions: ['*'] };
    if (isFolder(what)) return [];
    if (what === 'hand-off') return [{ name: t('tray.file hand-off'), extensions: ['json'] }, any];
    if (what === 'calendar') return [{ name: t('tray.file calendar'), extensions: ['ics', 'ical'] }, any];
    const isTable = what === 'source' || what === 'template' || what === 'baseline';
    return isTable ? [{ name: t(`tray.file ${what}`), extensions: tables }, any] : [any];
  }

  return {
    async open(what) {
      const options: Electron.OpenDialogOptions = {
        properties: [
          isFolder(what) ? 'openDirectory' : 'openFile',
          ...(what === 'private key' || what === 'letter' ? (['showHiddenFiles'] as const) : []),
        ],
        filters: filters(what),
        defaultPath: app.getPath('downloads'),
      };
      const over = window();
      const { canceled, filePaths } = await (over
        ? dialog.showOpenDialog(over, options)
        : dialog.showOpenDialog(options));
      return canceled ? undefined : filePaths[0];
    },
    async save(name, what) {
      // Not among the documents either: those are often copied to a cloud.
      const folder = app.getPath(what === 'private key' ? 'home' : 'downloads');
      const options: Electron.SaveDialogOptions = { defaultPath: join(folder, name) };
      const over = window();
      const { canceled, filePath } = await (over
        ? dialog.showSaveDialog(over, options)
        : dialog.showSaveDialog(options));
      return canceled || !filePath ? undefined : filePath;
    },
    async reveal(folder) {
      await shell.openPath(folder);
    },
  };
}

function isFolder(what: OpenedFile): boolean {
  return what === 'past exports' || what === 'folder for lists';
}
