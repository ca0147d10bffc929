import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from './bridge-call';
import { launch, type LaunchedApp } from './launch';

const project = fileURLToPath(new URL('../../', import.meta.url));

// Point by point what Electron's security guide asks of every app; docs/security.md says against whom.
describe('the window is locked down', () => {
  let app: LaunchedApp;
  /** A server that the page must never reach, on this computer. */
  const reached: string[] = [];
  const outside = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-disposition', 'attachment; filename="people.csv"');
    response.end('outside');
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    app = await launch();
  });
  beforeEach(() => void reached.splice(0));
  afterAll(async () => {
    await app.close();
    outside.close();
  });

  /** 'refused', or the status of what came. */
  const reach = (url: string): Promise<number | string> =>
    app.page.evaluate(
      (wanted) =>
        fetch(wanted).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      url,
    );

  it('loads its page from the app alone', () => {
    expect(app.page.url()).toBe('app://bundle/index.html');
    const folder = join(project, 'out/renderer');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:html|css)$/.test(name)) continue;
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:/);
    }
  });

  it('gives its page neither Node nor Electron', async () => {
    const seen = await app.page.evaluate(() => ({
      courier: Object.keys((window as unknown as { courier: object }).courier).sort(),
      node: typeof (globalThis as { process?: unknown }).process,
      require: typeof (globalThis as { require?: unknown }).require,
    }));
    expect(seen).toEqual({
      courier: ['call', 'dropHandOff', 'dropPrivateKey', 'dropSource', 'dropTemplate', 'listen'],
      node: 'undefined',
      require: 'undefined',
    });
  });

  it('is made with the isolation, the sandbox and the web security that it asks for', async () => {
    const preferences = await app.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, webSecurity: true });
    // What is off may be left out.
    for (const name of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'webviewTag',
      'navigateOnDragDrop',
      'allowRunningInsecureContent',
      'experimentalFeatures',
    ])
      expect(preferences[name] ?? false, name).toBe(false);
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  });

  it('comes with a policy that allows nothing inline, nothing foreign and no text as a script', async () => {
    const policy = await app.page.evaluate(async () =>
      (await fetch('app://bundle/index.html')).headers.get('content-security-policy'),
    );
    expect(policy?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ]);
    const ran = await app.page.evaluate(() => {
      const seen: string[] = [];
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = true';
        document.head.append(script);
      } catch {
        seen.push('script refused');
      }
      try {
        document.createElement('div').innerHTML = '<img src="x">';
      } catch {
        seen.push('markup refused');
      }
      return [...seen, (window as unknown as { ran?: boolean }).ran ?? false];
    });
    expect(ran).toEqual(['script refused', 'markup refused', false]);
  });

  it('serves nothing outside the folder of its page', async () => {
    expect(await reach('app://bundle/index.html')).toBe(200);
    expect(await reach('app://bundle/..%2fmain.js')).toBe(404);
    expect(await reach('app://bundle/%2e%2e/main.js')).toBe(404);
    expect(await reach('app://bundle/package.json')).toBe(404);
    for (const url of ['app://other/index.html', 'file:///etc/passwd']) expect(await reach(url), url).toBe('refused');
  });

  it('reaches nothing on the network, by its policy and past it', async () => {
    expect(await reach(`${address}/by-page`)).toBe('refused');
    const past = await app.app.evaluate(
      ({ BrowserWindow }, url) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.session.fetch(url)
          .then(
            () => 'reached',
            (problem: Error) => problem.message,
          ),
      `${address}/past-the-policy`,
    );
    expect(past).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(reached).toEqual([]);
  });

  it('stays where it is', async () => {
    const tried = await app.app.evaluate(
      ({ BrowserWindow }, url) =>
        new Promise<string[]>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          const seen: string[] = [];
          contents?.on('will-frame-navigate', (event) => seen.push(String(event.defaultPrevented)));
          contents?.on('did-navigate', (_event, to) => seen.push(`went to ${to}`));
          void contents?.executeJavaScript(`window.location.href = ${JSON.stringify(url)}; 0`);
          setTimeout(() => resolve(seen), 500);
        }),
      `${address}/away`,
    );
    expect(tried).toEqual(['true']);
    expect(app.page.url()).toBe('app://bundle/index.html');
    expect(reached).toEqual([]);
  });

  it('opens no window', async () => {
    const before = app.app.windows().length;
    const opened = await app.page.evaluate((url) => window.open(url) === null && window.open() === null, address);
    await pause(300);
    expect(opened).toBe(true);
    expect(app.app.windows()).toHaveLength(before);
    expect(await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('lets no page within it be made by others, even in a window that would allow it', async () => {
    const attached = await app.app.evaluate(async ({ BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, session: own! } });
      let seen = false;
      window.webContents.on('did-attach-webview', () => (seen = true));
      await window.loadURL('app://bundle/index.html');
      await window.webContents.executeJavaScript(`
        const view = document.createElement('webview');
        view.src = 'app://bundle/index.html';
        document.body.append(view);
        0`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      window.destroy();
      return seen;
    });
    expect(attached).toBe(false);
  });

  it('downloads nothing', async () => {
    const state = await app.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<string>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.session.once('will-download', (event, item) => {
            resolve(event.defaultPrevented ? 'refused' : 'begun');
            if (!event.defaultPrevented) item.cancel();
          });
          setTimeout(() => resolve('not even asked for'), 5_000);
          void contents?.executeJavaScript(`
            const link = document.createElement('a');
            link.href = 'app://bundle/index.html';
            link.download = 'people.html';
            document.body.append(link);
            link.click();
            link.remove();
            0`);
        }),
    );
    expect(state).toBe('refused');
  });

  it('is permitted nothing, asked or looked up', async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const states = await app.page.evaluate(
      (wanted) =>
        Promise.all(
          wanted.map(
            async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state as string,
          ),
        ),
      names,
    );
    expect(states).toEqual(names.map(() => 'denied'));
    const asked = await app.page.evaluate(async () => [
      await Notification.requestPermission(),
      await navigator.clipboard.readText().then(
        () => 'read',
        () => 'denied',
      ),
      await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          ({ code }) => resolve(code === 1 ? 'denied' : `code ${code}`),
        ),
      ),
    ]);
    expect(asked).toEqual(['denied', 'denied', 'denied']);
  });

  it('is answered with a fault for anything that is no proper call', async () => {
    expect(await call(app, 'feed', { feed: '../x' })).toMatchObject({
      ok: false,
      problem: { code: 'entry not accepted' },
    });
    expect(await call(app, 'feed', { feed: 'gone' })).toMatchObject({ ok: false, problem: { code: 'feed gone' } });
    expect(await call(app, 'nothing' as 'app')).toMatchObject({ ok: false, problem: { code: 'internal' } });
    expect(await call(app, 'constructor' as 'app')).toMatchObject({ ok: false, problem: { code: 'internal' } });
  });

  it('refuses a call from a frame within it, from another page and from one that is gone', async () => {
    const answer = await app.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const main = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>> }
      )._invokeHandlers;
      const ask = async (channel: string, frame: unknown): Promise<string> => {
        try {
          return JSON.stringify(await handlers.get(channel)?.({ senderFrame: frame }, 'feeds', undefined));
        } catch (problem) {
          return (problem as Error).message;
        }
      };
      const own = { origin: 'app://bundle', url: 'app://bundle/index.html', parent: null };
      const strangers = [
        { ...own, parent: main },
        { origin: 'https://example.com', url: 'https://example.com/', parent: null },
        { ...own, origin: 'null' },
        null,
      ];
      const answers = [await ask('courier:call', own)];
      for (const channel of handlers.keys())
        for (const stranger of strangers) answers.push(await ask(channel, stranger));
      return { channels: [...handlers.keys()].filter((name) => name.startsWith('courier:')).length, answers };
    });
    const [own, ...others] = answer.answers;
    expect(own).toBe('{"ok":true,"value":[]}');
    expect(answer.channels).toBe(2);
    expect(new Set(others)).toEqual(new Set(['refused']));
  });
});
