import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';

const sheetWidth = 1760;

export interface Shot {
  readonly state: string;
  /** Language and colours, or the size: "he-dark", "en-narrow". */
  readonly look: string;
  /** From the folder of the sheet. */
  readonly file: string;
  /** CSS pixels. */
  readonly width: number;
}

export interface Sheet {
  readonly title: string;
  readonly rows: readonly (readonly Shot[])[];
}

interface SheetForm {
  /** What stands above a picture. */
  readonly caption: 'state' | 'look';
  /** So much of each picture's own width. */
  readonly scale: number;
  /** CSS pixels of a picture that are shown at most, from its top. */
  readonly height?: number;
}

/** All pictures of one state: a language in each row, whole. */
export const ofOneState: SheetForm = { caption: 'look', scale: 0.39 };
/** One picture of each state: as much of it as a window shows. */
export const ofOneLook: SheetForm = { caption: 'state', scale: 0.31, height: 722 };

/** A page with pictures in rows. */
export function sheetPage(sheets: readonly Sheet[], { caption, scale, height }: SheetForm): string {
  const figure = (shot: Shot): string => {
    const width = Math.round(shot.width * scale);
    const crop = height === undefined ? '' : ` style="height: ${Math.round(height * scale)}px"`;
    return `<figure><figcaption>${shot[caption]}</figcaption><a href="${encodeURI(shot.file)}"><img src="${encodeURI(shot.file)}" width="${width}"${crop} alt=""></a></figure>`;
  };
  const sections = sheets.map(
    ({ title, rows }) =>
      `<section><h2>${title}</h2>${rows.map((shots) => `<div>${shots.map(figure).join('')}</div>`).join('')}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Roster Courier: every page</title><style>
body { font: 14px system-ui; margin: 16px; background: #999; }
div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; margin-block-end: 12px; }
figure { margin: 0; } figcaption { font-size: 12px; } img { display: block; object-fit: cover; object-position: top; }
</style>${sections.join('\n')}`;
}

/** Prints sheets as one picture each, in an Electron that is nothing but a browser: the app itself opens no other page. */
export async function printSheets(sheets: readonly { readonly html: string; readonly path: string }[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-courier-sheet-'));
  const main = join(folder, 'main.cjs');
  await writeFile(
    main,
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: ${sheetWidth}, height: 900 }).loadURL('about:blank'));`,
  );
  await writeFile(join(folder, 'package.json'), '{ "name": "sheets", "version": "0.0.0", "main": "main.cjs" }');
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    chromiumSandbox: !isRoot,
    args: [folder, `--user-data=${join(folder, 'data')}`],
  });
  try {
    const page = await app.firstWindow();
    for (const { html, path } of sheets) {
      const file = path.replace(/\.png$/, '.html');
      await writeFile(file, html);
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path, fullPage: true });
      await rm(file);
    }
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
