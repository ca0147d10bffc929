import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as settle } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { cameBackHidden, updateMemories, type UpdateMemories } from '../../electron/update/memory';
import type { UpdatePorts, Updates } from '../../electron/update/update-ports';
import { keepUpdated } from '../../electron/update/updates';
import type { LogEntry } from '../../electron/log/log-entry';
import { logEntrySchema } from '../../electron/log/log-entry';
import { FaultError } from '../../shared/fault';
import type { UpdateFacts } from '../../shared/update/decide-update';
import { FakeClock } from '../window/fake-clock';
import { nodeLine, packed, release, releaseKey, type ReleaseServer, releaseServer, signedList } from './release-server';

const minute = 60_000;
const hour = 60 * minute;
const key = releaseKey();
const bytes = Buffer.from('version 1.4.0');
let server: ReleaseServer;
beforeAll(async () => void (server = await releaseServer()));
afterAll(() => server.stop());

let home = '';
let clock: FakeClock;
let logged: LogEntry[];
let told: string[];
let installs: string[];
let around: Pick<UpdateFacts, 'feeds' | 'doubtful' | 'window'>;
let decided: ReturnType<UpdatePorts['decided']>;
let installerFails = false;
let kind: ReturnType<UpdatePorts['ownPackage']>;
let memories: UpdateMemories;
let updates: Updates | undefined;
const calm = { running: false, held: false, open: false };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'courier-updates-'));
  clock = new FakeClock(new Date(Math.floor(Date.now() / 1_000) * 1_000).toISOString());
  [logged, told, installs] = [[], [], []];
  around = { feeds: [], doubtful: false, window: { open: false, idle: 0 } };
  decided = { allowed: true, byPolicy: false, place: { address: server.address, keys: [key.text] } };
  installerFails = false;
  kind = 'appimage';
  server.asked.splice(0);
  server.serve('/courier.AppImage', bytes);
  server.serveList(signedList(release('1.4.0', [packed(bytes)]), key));
});
afterEach(() => {
  updates?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The app of that version starts. */
function start(version = '1.3.0'): Updates {
  updates?.stop();
  memories = updateMemories(home);
  updates = keepUpdated({
    ...{ clock, version, arch: process.arch === 'arm64' ? 'arm64' : 'x64', memories, line: nodeLine },
    ...{ folder: home, chance: () => 0.5, decided: () => decided, surroundings: () => around },
    ownPackage: () => kind,
    // The same as out/updater.js does with electron-updater, which needs Electron: test/e2e/updates.e2e.ts has that.
    async installer({ version: made, fetch, folder }) {
      const file = join(folder, 'pending', 'courier.AppImage');
      return {
        async fetch() {
          mkdirSync(join(folder, 'pending'), { recursive: true });
          await fetch(file);
          return file;
        },
        async install() {
          if (installerFails) throw new Error('no');
          installs.push(made);
        },
      };
    },
    tell: (found) => void told.push(found),
    changed: () => undefined,
    log: (entry) => void logged.push(logEntrySchema.parse(entry) as LogEntry),
  });
  return updates;
}

/** Time passes, minute by minute, and what it starts comes to its end. */
async function pass(milliseconds: number): Promise<void> {
  const end = clock.now().getTime() + milliseconds;
  while (clock.now().getTime() < end) {
    await clock.runUntil(new Date(clock.now().getTime() + minute).toISOString());
    await rest();
  }
}

/** Until nothing is under way, and nothing follows from it. */
async function rest(): Promise<void> {
  for (let still = 0; still < 5; still += 1) {
    await settle();
    if (updates?.view().working === undefined) continue;
    still = 0;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const codeOf = (work: Promise<void>): Promise<string> =>
  work.then(
    () => 'done',
    (problem: unknown) => (problem instanceof FaultError ? problem.fault.code : String(problem)),
  );

it('asks nobody for anything until somebody said where, or while IT forbids it', async () => {
  for (const none of [
    { allowed: true, byPolicy: false },
    { allowed: false, byPolicy: true },
    { allowed: false, byPolicy: true, place: { address: server.address, keys: [key.text] } },
  ]) {
    decided = none;
    const { look, install, view } = start();
    await pass(3 * hour);
    expect(await codeOf(look())).toBe(none.allowed ? 'update not ready' : 'decided by IT');
    expect(await codeOf(install())).toBe(none.allowed ? 'update not ready' : 'decided by IT');
    expect(view()).toEqual({
      ...{ version: '1.3.0', allowed: none.allowed, decided: !none.allowed, is: 'nothing', again: false },
    });
  }
  expect([server.asked, logged, told]).toEqual([[], [], []]);
  expect(existsSync(join(home, 'memory.json'))).toBe(false);
});

it('looks within the first hour, fetches, and installs when nobody works in the window', async () => {
  around = { ...around, window: { open: true, idle: 0 } };
  const { view } = start();
  await pass(minute);
  expect(server.asked).toEqual([]);
  await pass(40 * minute);
  expect(server.asked).toEqual(['/roster-courier-updates.txt', '/courier.AppImage']);
  expect(view()).toMatchObject({ is: 'ready', found: '1.4.0', why: { because: 'window' } });
  await pass(hour);
  expect(installs).toEqual([]);
  around = { ...around, window: { open: false, idle: 0 } };
  await pass(minute);
  expect(installs).toEqual(['1.4.0']);
  expect(logged.map(({ what }) => what)).toEqual(['updates looked', 'update fetched', 'update begun']);
  expect(server.asked).toHaveLength(2);
});

it('comes back as it went, and says that it is another version now', async () => {
  const { look, install } = start();
  await look();
  await rest();
  expect(await codeOf(install())).toBe('done');
  const after = updateMemories(home);
  expect(cameBackHidden(after, clock.now().getTime())).toBe(true);
  expect(cameBackHidden(after, clock.now().getTime() + hour)).toBe(false);
  const { view } = start('1.4.0');
  await rest();
  expect(logged.at(-1)).toEqual({ what: 'update installed', version: '1.4.0' });
  expect(view()).toMatchObject({ is: 'nothing', found: '1.4.0', again: false });
  expect(cameBackHidden(updateMemories(home), clock.now().getTime())).toBe(false);
});

it('waits with fetching and installing until no run is near, and tells whoever asks', async () => {
  around = { ...around, feeds: [{ ...calm, next: clock.now().getTime() + 50 * minute }] };
  const { look, install, view } = start();
  await pass(35 * minute);
  expect(server.asked).toEqual([]);
  await look();
  await rest();
  expect(server.asked).toEqual(['/roster-courier-updates.txt']);
  expect(view()).toMatchObject({ is: 'fetch', why: { because: 'due soon' } });
  around = { ...around, feeds: [calm] };
  await pass(minute);
  around = { ...around, feeds: [{ ...calm, running: true }] };
  expect(view()).toMatchObject({ is: 'ready' });
  expect(await codeOf(install())).toBe('update not now');
  await pass(10 * minute);
  expect(installs).toEqual([]);
  around = { ...around, feeds: [{ ...calm, held: true }] };
  await pass(minute);
  expect([installs, view().why?.because]).toEqual([[], 'held']);
  expect(await codeOf(install())).toBe('done');
});

it('gives the line back to a run that begins, and counts no failure', async () => {
  let first = true;
  server.serve('/courier.AppImage', (_request, response) => {
    if (first) response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, 4));
    else response.end(bytes);
    first = false;
  });
  const app = start();
  await app.look();
  while (server.asked.length < 2) await settle();
  app.letGo();
  await rest();
  expect(app.view().is).toBe('fetch');
  expect(memories.read()).toMatchObject({ failures: 0 });
  await pass(minute);
  expect(app.view().is).toBe('ready');
});

it('refuses a package that is not the one that was signed, and does not fetch it again and again', async () => {
  const tampered = Buffer.from(bytes);
  tampered[0] = 0;
  server.serve('/courier.AppImage', tampered);
  const { look, view } = start();
  await look();
  await pass(50 * minute);
  expect(view()).toMatchObject({ is: 'fetch', problem: { code: 'package not as signed' } });
  expect(server.asked.filter((path) => path === '/courier.AppImage')).toHaveLength(1);
  expect(existsSync(join(home, 'pending', 'courier.AppImage'))).toBe(false);
});

it('installs nothing that was changed on this computer after it was fetched', async () => {
  const { look, install, view } = start();
  await look();
  await rest();
  writeFileSync(join(home, 'pending', 'courier.AppImage'), 'somebody else');
  expect(await codeOf(install())).toBe('package not as signed');
  expect([installs, view().is]).toEqual([[], 'fetch']);
});

it('takes no step back, and no list that is older than one it has seen', async () => {
  const now = clock.now().getTime();
  server.serveList(signedList(release('1.2.9', [packed(bytes)], now - 2 * hour), key));
  const { look, view } = start();
  await look();
  await rest();
  expect(view()).toMatchObject({ is: 'older', found: '1.2.9' });
  server.serveList(signedList(release('1.5.0', [], now), key));
  await look();
  // A good list of yesterday, of a version that is newer than what runs: somebody keeps 1.5.0 back.
  server.serveList(signedList(release('1.4.0', [packed(bytes)], now - hour), key));
  await look();
  await pass(hour);
  expect(view()).toMatchObject({ found: '1.5.0', problem: { code: 'updates older than seen' } });
  expect(server.asked).not.toContain('/courier.AppImage');
});

it('only tells, once, where a person has to install it', async () => {
  kind = undefined;
  const { look, view, install } = start();
  await look();
  await look();
  await pass(hour);
  expect([told, installs]).toEqual([['1.4.0'], []]);
  expect(view()).toMatchObject({ is: 'tell', why: { because: 'by you' } });
  expect(await codeOf(install())).toBe('update not ready');
  start();
  await updates?.look();
  expect(told).toEqual(['1.4.0']);
  expect(server.asked).not.toContain('/courier.AppImage');
});

it('does not try again by itself what could not be installed', async () => {
  installerFails = true;
  const { look, install, view } = start();
  await look();
  await rest();
  await pass(minute);
  expect(view()).toMatchObject({ is: 'ready', again: true, problem: { code: 'update not installed' } });
  await pass(2 * hour);
  expect(logged.filter(({ what }) => what === 'update begun')).toHaveLength(1);
  installerFails = false;
  expect(await codeOf(install())).toBe('done');
  // Installed, as it seems, and the old version comes back.
  const again = start('1.3.0');
  await rest();
  expect(again.view()).toMatchObject({ again: true, problem: { code: 'update not installed' } });
});

it('forgets one place for another, and looks once more after a failure, later each time', async () => {
  server.serve('/roster-courier-updates.txt', (_request, response) => response.writeHead(503).end());
  const { look, view } = start();
  await look();
  await pass(13 * hour);
  // After one hour and a quarter, after five, and not yet after twenty.
  expect(server.asked).toHaveLength(3);
  expect(view()).toMatchObject({ problem: { code: 'updates refused' } });
  decided = { ...decided, place: { address: `${server.address}other/`, keys: [key.text] } };
  expect(view().problem).toBeUndefined();
  server.serve('/other/roster-courier-updates.txt', signedList(release('1.3.0'), key));
  await pass(hour);
  expect(server.asked.at(-1)).toBe('/other/roster-courier-updates.txt');
  expect(memories.read()).toMatchObject({ failures: 0 });
});
