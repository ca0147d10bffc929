import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { Locale, LocaleChoice } from '../../shared/words/locale';
import { say } from '../../shared/words/say';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

export interface MenuDeeds {
  readonly quit: () => void;
  readonly languages: readonly LocaleChoice[];
  readonly language: LocaleChoice;
  readonly speak: (language: LocaleChoice) => void;
}

/** The window's menu. Its roles are what makes copy, paste and zoom work; Electron's own labels are English only. */
export function setMenu(locale: Locale, { quit, languages, language, speak }: MenuDeeds): void {
  const item = itemIn(locale);
  const isMac = process.platform === 'darwin';
  const quitItem: Item = { label: say(locale, 'screen', 'tray.quit yes'), accelerator: 'CmdOrCtrl+Q', click: quit };
  const appItems: Item[] = [
    { role: 'about' },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    quitItem,
  ];
  const menu = (code: string, submenu: Item[]): Item => ({
    label: say(locale, 'screen', `tray.menu ${code}`),
    submenu,
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ label: app.name, submenu: appItems }] : []),
      menu('file', [item('close', 'close'), ...(isMac ? [] : [quitItem])]),
      menu('edit', [
        item('undo', 'undo'),
        item('redo', 'redo'),
        line,
        ...editing(item),
        item('select all', 'selectAll'),
      ]),
      menu('view', [
        item('actual size', 'resetZoom'),
        item('larger', 'zoomIn'),
        item('smaller', 'zoomOut'),
        line,
        item('full screen', 'togglefullscreen'),
        line,
        {
          id: 'language',
          label: say(locale, 'screen', 'settings.language'),
          submenu: languages.map((each) => ({
            id: `language ${each}`,
            label: say(locale, 'screen', `language.${each}`),
            type: 'radio' as const,
            checked: each === language,
            click: () => speak(each),
          })),
        },
      ]),
      { ...menu('help', [item('about', 'about')]), role: 'help' },
    ]),
  );
}

/** The right mouse button over text and fields, which Electron leaves without a menu. */
export function addContextMenu(contents: WebContents, locale: () => Locale): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const item = itemIn(locale());
    if (isEditable) Menu.buildFromTemplate([...editing(item), line, item('select all', 'selectAll')]).popup();
    else if (selectionText.trim() !== '') Menu.buildFromTemplate([item('copy', 'copy')]).popup();
  });
}

type ItemMaker = (code: string, role: NonNullable<Item['role']>) => Item;

function itemIn(locale: Locale): ItemMaker {
  return (code, role) => ({ label: say(locale, 'screen', `tray.menu ${code}`), role });
}

function editing(item: ItemMaker): Item[] {
  return [item('cut', 'cut'), item('copy', 'copy'), item('paste', 'paste')];
}
