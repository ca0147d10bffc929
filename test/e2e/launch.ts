import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { calmZone } from './calm-zone';
import { evaluateAgain } from './evaluate-again';
import { removeFolder } from './remove-folder';
import { wholeGroupEnded } from './whole-group';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(PROJECT, 'test-results', 'screenshots');

export interface LaunchOptions {
  /** The app's own folder (settings, feeds, history); left out: a fresh one that is removed at the end. */
  readonly home?: string;
  /** The folder of the built app; left out: this project. */
  readonly project?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The built app in a real Electron, with its first window. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  /** Everything that the app's processes wrote to standard output and standard error so far. */
  readonly printed: () => string;
  /** Saves test-results/screenshots/NAME.png and gives its path. */
  readonly picture: (name: string) => Promise<string>;
  /** Ends the app with all its processes, by force when it does not end by itself within five seconds. */
  readonly close: () => Promise<void>;
}

/**
 * Starts out/main.js as a person's start would, but with a folder of its own, so that no test sees another's feeds.
 * Needs `node build/bundle.mjs` first.
 */
export async function launch(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'roster-courier-e2e-')));
  // Chromium refuses its sandbox to root, and only to root is it denied here.
  const isRoot = process.getuid?.() === 0;
  const started = await _electron.launch({
    cwd: PROJECT,
    chromiumSandbox: !isRoot,
    args: [options.project ?? PROJECT, `--user-data=${home}`, ...(options.args ?? [])],
    env: {
      ...definedOnly(process.env),
      ROSTER_COURIER_HOME: home,
      LANG: 'en_GB.UTF-8',
      TZ: calmZone(),
      ...options.env,
    },
    timeout: 60_000,
  });
  const app = evaluateAgain(started);
  let printed = '';
  app.process().stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  app.process().stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));

  const close = async (): Promise<void> => {
    await closeOrKill(app);
    if (options.home === undefined) await removeFolder(home);
  };
  try {
    const page = await app.firstWindow({ timeout: 60_000 });
    await opened(page);
    return { app, page, home, printed: () => printed, picture: (name) => picture(page, name), close };
  } catch (problem) {
    await close();
    throw new Error(`the app showed no window; it wrote:\n${printed}`, { cause: problem });
  }
}

/** Waits until a window that has just opened shows the app's page: what it shows first is an empty one. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => 'courier' in window);
  await page.waitForLoadState('domcontentloaded');
}

async function picture(page: Page, name: string): Promise<string> {
  await mkdir(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

async function closeOrKill(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A tray app stays when its window closes: end it as its menu would.
  void app.evaluate(({ app: running }) => running.quit()).catch(() => undefined);
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
  await wholeGroupEnded(child.pid);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
