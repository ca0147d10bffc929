import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personal, secret, tracesBelow, tracesIn, watchArguments } from '../crash/canaries';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { call, value } from './bridge-call';
import { launch } from './launch';
import { nextDialog } from './steps';
import { removeFolder } from './remove-folder';

let desk: string;
let server: OpenSsh;
beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-canary-'));
  server = await startOpenSsh();
});
afterAll(async () => {
  await server.stop();
  await removeFolder(desk);
});

it('a session in the window with all its failures leaves nothing of people or secrets on the disk', async () => {
  const home = join(desk, 'home');
  const canaries = { ...personal, ...secret };
  const seenInArguments = watchArguments(canaries);
  const app = await launch({ home });
  try {
    const staff = join(desk, 'staff.csv');
    const write = (people: number): void =>
      writeFileSync(
        staff,
        [
          'Employee number,First name,Last name,Work e-mail,Mobile phone,Salary',
          ...Array.from(
            { length: people },
            (_, at) => `${1000 + at},Anna,Berg,a${at}@example.com,+4670123${4000 + at},1`,
          ),
          `9999,${personal['first name']},${personal['last name']},c@example.com,+46${personal['mobile phone']},${personal.salary}`,
          '',
        ].join('\r\n'),
      );
    write(40);
    const view = await value(app, 'createFeed', { destination: 'cosafe', name: 'Canaries' });
    const feed = view?.card.id ?? '';
    await nextDialog(app, staff);
    await value(app, 'chooseSource', { feed });
    const { host, port, username, hostKey, wrongHostKey, privateKeyFile } = server;
    const connection = { host, port, username, folder: 'Uploads', hostKeys: [] };
    await value(app, 'setConnection', { feed, connection: { ...connection, port: 1 } });
    await value(app, 'setSecret', { feed, kind: 'password', secret: secret.password });
    await value(app, 'setSecret', { feed, kind: 'passphrase', secret: secret.passphrase });
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'failed' });
    await value(app, 'setConnection', { feed, connection: { ...connection, hostKeys: [wrongHostKey] } });
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'failed' });
    await value(app, 'setConnection', { feed, connection });
    await value(app, 'trustHostKey', { feed, fingerprint: hostKey });
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'failed' });
    await nextDialog(app, privateKeyFile);
    await value(app, 'choosePrivateKey', { feed });
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'sent' });
    write(4);
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'held' });
    for (const ask of ['check', 'history', 'columns'] as const)
      await call(app, ask, { feed, sampleOffset: 0 } as never);
    expect((await value(app, 'findPeople', { feed, find: personal['last name'] })).people.length).toBeGreaterThan(0);
    writeFileSync(staff, `${personal['last name']},"`);
    await call(app, 'send', { feed, full: false });
    // Chromium writes a dump for a page that crashes, if anybody lets it.
    await app.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
  } finally {
    await app.close();
  }
  expect(tracesBelow(home, canaries)).toEqual([]);
  expect(tracesIn(Buffer.from(app.printed()), canaries)).toEqual([]);
  expect(seenInArguments()).toEqual([]);
  expect(tracesBelow(server.folder, personal).length).toBeGreaterThan(0);
}, 90_000);
