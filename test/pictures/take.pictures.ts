import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, it } from 'vitest';
import { walk } from '../e2e/walk/walk';
import { dress, settled, startWalk, type Walker } from '../e2e/walk/walker';
import { ofOneLook, ofOneState, printSheets, sheetPage, type Shot } from './contact-sheet';
import { fullView, narrowView, usualView, zoomedView, type View } from '../e2e/walk/view';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(PROJECT, 'test-results', 'pictures');
const asked = (process.env['PICTURES'] ?? '').split(',').filter(Boolean);
const forDocs = process.env['PICTURES_FOR_DOCS'] === '1';

/** Pictures that the documents show, by the state they are taken in. */
const inDocuments: Readonly<Record<string, string>> = { columns: 'columns' };

const locales = ['en', 'sv', 'he', 'en-XA'] as const;
const themes = ['light', 'dark', 'forced'] as const;
const states: { readonly title: string; readonly rows: readonly (readonly Shot[])[] }[] = [];
let walker: Walker & { readonly end: () => Promise<void> };

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  walker = await startWalk(takeAll);
});
afterAll(async () => {
  const index = join(FOLDER, 'index.html');
  await writeFile(index, sheetPage(states, ofOneState));
  await walker.end();
  const all = states.flatMap(({ rows }) => rows.flat());
  const looks = locales.flatMap((locale) => themes.map((theme) => `${locale}-${theme}`));
  await printSheets([
    ...states.map((each) => ({ html: sheetPage([each], ofOneState), path: join(FOLDER, `${each.title}.png`) })),
    ...looks.map((look) => ({
      html: sheetPage([{ title: look, rows: [all.filter((shot) => shot.look === look)] }], ofOneLook),
      path: join(FOLDER, `all ${look}.png`),
    })),
  ]);
  console.log(
    `${all.length} pictures of ${states.length} states: ${index}; a sheet of each state and each look beside it`,
  );
  // Some eighty sheets.
}, 600_000);

async function takeAll(at: Walker, state: string): Promise<void> {
  const folder = join(FOLDER, state);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rows: Shot[][] = [];
  const take = async (row: Shot[], name: string, view: View): Promise<void> => {
    await view.apply(at.page);
    await settled(at.page);
    await at.page.screenshot({ path: join(folder, `${name}.png`) });
    row.push({ state, look: name, file: `${state}/${name}.png`, width: view.width });
  };
  for (const locale of locales) {
    const row: Shot[] = [];
    rows.push(row);
    for (const theme of themes) {
      await dress(at, { locale, theme });
      await take(row, `${locale}-${theme}`, fullView);
      if (theme !== 'light') continue;
      if (locale === 'en') {
        await take(row, 'en-narrow', narrowView);
        if (forDocs && inDocuments[state] !== undefined) {
          await take(row, 'en-usual', usualView);
          await copyFile(join(folder, 'en-usual.png'), join(PROJECT, 'docs', 'pictures', `${inDocuments[state]}.png`));
        }
      }
      if (locale === 'he') await take(row, 'he-narrow', narrowView);
      if (locale === 'en-XA') await take(row, 'en-XA-200%', zoomedView);
    }
  }
  await usualView.apply(at.page);
  await dress(at, { locale: 'en', theme: 'light' });
  states.push({ title: state, rows });
}

for (const { part, go } of walk) {
  it.runIf(part === 'beginning' || asked.length === 0 || asked.includes(part))(part, () => go(walker));
}
