import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';

const sheetWidth = 1760;

export interface Shot {
  readonly name: string;
  /** From the folder of the sheet. */
  readonly file: string;
  /** CSS pixels. */
  readonly width: number;
}

/** A page with every picture of every state side by side. */
export function sheetPage(states: readonly { readonly state: string; readonly shots: readonly Shot[] }[]): string {
  const sections = states.map(
    ({ state, shots }) =>
      `<section><h2>${state}</h2><div>${shots
        .map(
          ({ name, file, width }) =>
            `<figure><figcaption>${name}</figcaption><a href="${encodeURI(file)}"><img src="${encodeURI(file)}" width="${Math.round(width / 2)}" alt=""></a></figure>`,
        )
        .join('')}</div></section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Roster Courier: every page</title><style>
body { font: 14px system-ui; margin: 16px; background: #999; }
div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
figure { margin: 0; } figcaption { font-size: 12px; } img { display: block; }
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
