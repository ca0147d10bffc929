import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { listenForWish } from '../delivery/servers/key-exchange-wish';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { nextDialog } from './steps';
import { removeFolder } from './remove-folder';

/** Electron’s cryptography is not Node’s: what the other tests see in Node is seen here once in the app itself. */
let app: LaunchedApp;
let desk: string;
let server: OpenSsh;
beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  server = await startOpenSsh();
  app = await launch();
});
afterAll(async () => {
  await app.close();
  await server.stop();
  await removeFolder(desk);
});

let count = 0;

/** A feed of forty people to Cosafe, ready but for its connection. */
async function readyFeed(): Promise<{ readonly feed: string; readonly folder: string }> {
  count += 1;
  const staff = join(desk, `staff-${count}.csv`);
  const rows = Array.from(
    { length: 40 },
    (_, row) => `${1000 + row},Anna Test,person${row}@example.com,+4670123${4000 + row}`,
  );
  writeFileSync(staff, ['Employee number,Name,E-mail,Mobile', ...rows, ''].join('\r\n'));
  const view = await value(app, 'createFeed', { destination: 'cosafe', name: `Feed ${count}` });
  const feed = view?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  return { feed, folder: `in-${count}` };
}

/** Connects a feed to a server with its key file, and accepts its host key. */
async function connectTo(feed: string, folder: string, to: OpenSsh): Promise<void> {
  mkdirSync(join(to.folder, folder));
  const { host, port, username } = to;
  await value(app, 'setConnection', { feed, connection: { host, port, username, folder, hostKeys: [] } });
  await nextDialog(app, to.privateKeyFile);
  await value(app, 'choosePrivateKey', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: to.hostKey });
}

describe('in the real Electron', () => {
  it('a feed reaches a real OpenSSH, read back, for the vendor’s eyes only', async () => {
    const { feed, folder } = await readyFeed();
    await connectTo(feed, folder, server);
    expect(await value(app, 'testConnection', { feed })).toMatchObject({ ok: true });
    for (let time = 0; time < 2; time += 1) {
      const run = await value(app, 'send', { feed, full: true });
      expect(run).toMatchObject({ outcome: 'sent', verified: 'hash' });
      const place = join(server.folder, folder);
      expect(readdirSync(place)).toEqual(['cosafe-users.csv']);
      const file = join(server.folder, run.remote ?? '');
      expect(readFileSync(file, 'utf8')).toContain('person39@example.com');
      expect(statSync(file).mode & 0o777).toBe(0o640);
    }
  });

  it('another host key stops it, and nothing of the file is there', async () => {
    const { feed, folder } = await readyFeed();
    await connectTo(feed, folder, server);
    const impostor = await startOpenSsh({ root: server.folder });
    try {
      const { connection } = (await value(app, 'feed', { feed })).feed;
      if (!connection) throw new Error('not connected');
      await value(app, 'setConnection', { feed, connection: { ...connection, port: impostor.port } });
      await value(app, 'trustHostKey', { feed, fingerprint: server.hostKey });
      const run = await value(app, 'send', { feed, full: true });
      expect(run).toMatchObject({ outcome: 'failed', problem: { code: 'host key changed' } });
      expect(readdirSync(join(server.folder, folder))).toEqual([]);
    } finally {
      await impostor.stop();
    }
  });

  it('key exchanges that freeze it are never offered, and what may be slow comes last', async () => {
    const { feed } = await readyFeed();
    const wish = await listenForWish();
    const connection = { host: '127.0.0.1', port: wish.port, username: 'vendor', hostKeys: [] };
    await value(app, 'setConnection', { feed, connection });
    await value(app, 'testConnection', { feed });
    const offered = await wish.keyExchanges;
    await wish.stop();
    const classic = offered.filter((name) => name.startsWith('diffie-hellman-'));
    expect(classic).toEqual([
      'diffie-hellman-group14-sha256',
      'diffie-hellman-group16-sha512',
      'diffie-hellman-group-exchange-sha256',
    ]);
    const better = ['curve25519-sha256', 'ecdh-sha2-nistp256', 'ecdh-sha2-nistp384', 'ecdh-sha2-nistp521'];
    expect(offered.slice(0, offered.indexOf('diffie-hellman-group14-sha256'))).toEqual(expect.arrayContaining(better));
    // Behind them there is only what announces features of the protocol.
    const end = offered.slice(offered.indexOf('diffie-hellman-group-exchange-sha256') + 1);
    expect(end).toEqual(['ext-info-c', 'kex-strict-c-v00@openssh.com']);
  });

  it('a server that would choose the group rather takes one of these', async () => {
    // With a key of 256 bits it would choose 8192 bits, over a minute of work.
    const key = 'Ciphers aes256-gcm@openssh.com';
    const exchanges = 'KexAlgorithms diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256';
    const choosing = await startOpenSsh({ settings: [key, exchanges] });
    try {
      const { feed, folder } = await readyFeed();
      await connectTo(feed, folder, choosing);
      expect(await value(app, 'send', { feed, full: true })).toMatchObject({ outcome: 'sent', verified: 'hash' });
    } finally {
      await choosing.stop();
    }
  });

  it.each(['diffie-hellman-group14-sha256', 'diffie-hellman-group16-sha512', 'diffie-hellman-group-exchange-sha256'])(
    'a server that knows only %s gets its file',
    async (exchange) => {
      const old = await startOpenSsh({ settings: [`KexAlgorithms ${exchange}`] });
      try {
        const { feed, folder } = await readyFeed();
        await connectTo(feed, folder, old);
        expect(await value(app, 'send', { feed, full: true })).toMatchObject({ outcome: 'sent', verified: 'hash' });
      } finally {
        await old.stop();
      }
    },
  );

  it('a server that knows only what would freeze it is named, at once', async () => {
    const slow = await startOpenSsh({ settings: ['KexAlgorithms diffie-hellman-group18-sha512'] });
    try {
      const { feed } = await readyFeed();
      const { host, port, username } = slow;
      await value(app, 'setConnection', { feed, connection: { host, port, username, hostKeys: [] } });
      const { ok, steps } = await value(app, 'testConnection', { feed });
      expect(ok).toBe(false);
      expect(steps.at(-1)).toMatchObject({
        step: 'host key',
        ok: false,
        problem: { code: 'no common security method' },
      });
    } finally {
      await slow.stop();
    }
  });
});
