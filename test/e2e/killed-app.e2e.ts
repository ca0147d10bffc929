import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLine } from '../delivery/line';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { nextDialog, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

const people = 20_000;
let desk: string;
let server: OpenSsh;
beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-killed-'));
  server = await startOpenSsh();
});
afterAll(async () => {
  await server.stop();
  await removeFolder(desk);
});

async function feedThrough(app: LaunchedApp, vendor: 'cosafe' | 'connecteam', port: number): Promise<string> {
  const staff = join(desk, `${vendor}.csv`);
  writeStaff(staff, people);
  const view = await value(app, 'createFeed', { destination: vendor, name: `To ${vendor}` });
  const feed = view?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  const { host, username, hostKey, privateKeyFile } = server;
  await value(app, 'setConnection', { feed, connection: { host, port, username, folder: vendor, hostKeys: [] } });
  await nextDialog(app, privateKeyFile);
  await value(app, 'choosePrivateKey', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: hostKey });
  return feed;
}

it.each(['connecteam', 'cosafe'] as const)(
  'the app is killed while it sends to %s, and started again: exactly one right file is there',
  async (vendor) => {
    const home = mkdtempSync(join(desk, 'home-'));
    const arrivals = join(server.folder, vendor);
    mkdirSync(arrivals);
    // In the middle of the file nothing passes any more.
    const line = await startLine(server.port, { way: 'to the server', at: 400_000, how: 'hole', lines: 'first' });
    try {
      const app = await launch({ home });
      const feed = await feedThrough(app, vendor, line.port);
      const sending = value(app, 'send', { feed, full: true }).catch(() => 'gone');
      const sizes = (): number[] => readdirSync(arrivals).map((name) => statSync(join(arrivals, name)).size);
      while (!sizes().some((size) => size > 100_000)) await pause(20);
      app.app.process().kill('SIGKILL');
      expect(await sending).toBe('gone');
      const [part] = sizes();
      expect(part).toBeLessThan(400_000);

      const again = await launch({ home });
      try {
        const run = await value(again, 'send', { feed, full: true });
        expect(run).toMatchObject({ outcome: 'sent', verified: 'hash' });
        const names = readdirSync(arrivals);
        expect(names).toHaveLength(1);
        const text = readFileSync(join(arrivals, names[0]!), 'utf8');
        const rows = text.trim().split(/\r?\n/);
        expect(rows).toHaveLength(people + 1);
        for (const row of [0, 1, people - 1]) expect(text).toContain(`+4670123${String(4000 + row)}`);
        expect(text.length).toBeGreaterThan(400_000);
        expect(await value(again, 'send', { feed, full: false })).toMatchObject({
          outcome: vendor === 'connecteam' ? 'nothing' : 'sent',
        });
        expect(readdirSync(arrivals)).toHaveLength(1);
      } finally {
        await again.close();
      }
    } finally {
      await line.stop();
    }
  },
  120_000,
);
