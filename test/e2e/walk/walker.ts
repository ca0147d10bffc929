import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bridgeEventChannel } from '../../../shared/bridge/channels';
import type { BridgeArgument, CourierWindow } from '../../../shared/bridge/bridge';
import type { BridgeEvent } from '../../../shared/bridge/events';
import type { Locale } from '../../../shared/words/locale';
import { value } from '../bridge-call';
import { launch, type LaunchedApp } from '../launch';
import { nextDialog, writeStaff } from '../steps';
import { removeFolder } from '../remove-folder';

/** Called in each state that a page can be in; leaves the page as it was. */
export type Visit = (walker: Walker, state: string) => Promise<void>;

/** Somebody who goes through the whole app and stops in every state of every page. */
export interface Walker {
  readonly app: LaunchedApp;
  readonly page: Page;
  /** A folder for exports and whatever else is dropped into the app. */
  readonly desk: string;
  readonly visit: (state: string) => Promise<void>;
  /** Opens a page of a feed, whatever is open, and waits until it is there. */
  readonly open: (feed: string, page: string) => Promise<void>;
}

/** Starts the app in a folder of its own, with the made-up language on offer. `end` puts everything away. */
export async function startWalk(visit: Visit): Promise<Walker & { readonly end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-courier-walk-'));
  const [desk, home] = [join(folder, 'desk'), join(folder, 'home')];
  mkdirSync(desk);
  mkdirSync(home);
  const app = await launch({ home, env: { ROSTER_COURIER_PSEUDO: '1' } });
  const { page } = app;
  page.setDefaultTimeout(20_000);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
  const walker: Walker = {
    app,
    page,
    desk,
    visit: async (state) => {
      await settled(page);
      await page.mouse.move(0, 0);
      await visit(walker, state);
    },
    open: async (feed, name) => {
      // The page that was there before has a heading, too, until this has been heard.
      const opening = await page.evaluateHandle(() => {
        const { courier } = window as unknown as { courier: CourierWindow };
        const heard = { yet: false };
        const stop = courier.listen(({ event }) => {
          if (event !== 'open') return;
          heard.yet = true;
          stop();
        });
        return heard;
      });
      await tell(app, { event: 'open', feed, page: name });
      await page.waitForFunction(({ yet }) => yet, opening);
      await page.locator(`.page-in h2`).first().waitFor();
      await settled(page);
    },
  };
  const end = async (): Promise<void> => {
    await app.close();
    await removeFolder(folder);
  };
  return { ...walker, end };
}

/** As the main process tells the page that something happened. */
async function tell(app: LaunchedApp, event: BridgeEvent): Promise<void> {
  await app.app.evaluate(
    ({ BrowserWindow }, [channel, told]) => BrowserWindow.getAllWindows()[0]?.webContents.send(channel, told),
    [bridgeEventChannel, event] as const,
  );
}

/** Waits until nothing on the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await page.waitForTimeout(60);
    const busy = await page.evaluate(
      () => document.querySelector('.loading, [aria-busy="true"], [data-entering], [data-exiting]') !== null,
    );
    quiet = busy ? 0 : quiet + 1;
  }
}

/** How a page looks: its language, its colours. */
export interface Look {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark' | 'forced';
}

/** Changes language and colours while the app runs, on whatever page it is, as the menu does. */
export async function dress({ app, page }: Walker, { locale, theme }: Look): Promise<void> {
  await value(app, 'setAppearance', { locale, theme: theme === 'dark' ? 'dark' : 'light' });
  await page.waitForFunction(
    ([wanted, colours]) => {
      const root = document.documentElement;
      return root.lang === wanted && root.dataset['theme'] === colours;
    },
    [locale, theme === 'dark' ? 'dark' : 'light'] as const,
  );
  // After the app's own colours, which would end what is emulated.
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
  await settled(page);
}

/** The export that a feed reads, with so many made-up people; gives its path. */
export function staffIn({ desk }: Walker, name: string, count: number, change?: (lines: string[]) => string[]): string {
  const path = join(desk, name);
  writeStaff(path, count);
  if (change) {
    const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    writeFileSync(path, [header, ...change(lines), ''].join('\r\n'));
  }
  return path;
}

/** A new feed that reads a file; gives its id. */
export async function feedOf(
  { app }: Walker,
  destination: 'cosafe' | 'connecteam',
  name: string,
  path: string,
): Promise<string> {
  const feed = (await value(app, 'createFeed', { destination, name }))?.card.id ?? '';
  await nextDialog(app, path);
  await value(app, 'chooseSource', { feed });
  return feed;
}

/** The practice server, tested and trusted. */
export async function usePractice({ app }: Walker, feed: string): Promise<void> {
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
}

/** The feed's connection with something changed in it. */
export async function changeConnection(
  { app }: Walker,
  feed: string,
  change: Partial<BridgeArgument<'setConnection'>['connection']>,
): Promise<void> {
  const { feed: now } = await value(app, 'feed', { feed });
  if (now.connection === undefined) throw new Error('no connection to change');
  await value(app, 'setConnection', { feed, connection: { ...now.connection, ...change } });
}
