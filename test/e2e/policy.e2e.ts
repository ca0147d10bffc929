import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { call, value } from './bridge-call';
import { launch } from './launch';
import { lookOver } from './look-over';
import { button, goTo, nextDialog, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'roster-courier-policy-'));
const policyFile = join(desk, 'policy.json');
let server: OpenSsh;

/** The built app with its policy file in this folder: what is shipped knows only the computer's own. */
beforeAll(async () => {
  server = await startOpenSsh();
  const out = join(desk, 'app', 'out');
  mkdirSync(out, { recursive: true });
  for (const name of ['renderer', 'preload.cjs', 'icons', 'sample'])
    cpSync(join(PROJECT, 'out', name), join(out, name), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(desk, 'app', 'package.json'));
  const { bundleNode } = (await import('../../build/bundle/bundle-node.mjs' as string)) as {
    bundleNode: (entry: string, file: string, options: object) => Promise<void>;
  };
  await bundleNode(join(PROJECT, 'electron/main.ts'), join(out, 'main.js'), { electron: true, policyFile });
  await bundleNode(join(PROJECT, 'electron/engine/engine.ts'), join(out, 'engine.js'), { electron: true, policyFile });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await removeFolder(desk);
});

it('what the IT department decided holds, and is shown as theirs', async () => {
  const handOff = join(desk, 'Fire watch.json');
  writeFileSync(
    handOff,
    JSON.stringify({ kind: 'Roster Courier hand-off', version: 1, vendor: 'Fire watch', destination: 'cosafe' }),
  );
  const decided = {
    version: 1,
    startAtLogin: true,
    notices: { mail: true, webhook: false },
    mostKeepDays: 14,
    servers: [{ host: server.host, port: server.port, hostKeys: [server.hostKey] }],
    practiceServer: false,
    neverSendColumns: ['Mobile phone'],
    handOffs: [handOff],
  };
  writeFileSync(policyFile, JSON.stringify(decided));
  const config = join(desk, 'config');
  const app = await launch({ project: join(desk, 'app'), env: { XDG_CONFIG_HOME: config } });
  try {
    const { page } = app;
    await expect.poll(() => existsSync(join(config, 'autostart', 'roster-courier.desktop'))).toBe(true);
    await page.getByRole('heading', { name: t('policy.hand-offs') }).waitFor();
    expect(await button(page, 'start.sample.to', { vendor: 'Cosafe' }).isDisabled()).toBe(true);
    await lookOver(app, 'policy-start');

    // The main process refuses what the window does not even offer.
    const refused = { ok: false, problem: { code: 'decided by IT' } };
    expect(await call(app, 'setStartAtLogin', { on: false })).toMatchObject(refused);
    expect(await call(app, 'setKeepDays', { days: 30 })).toMatchObject(refused);
    expect(await call(app, 'practice')).toMatchObject(refused);
    const { settings } = await value(app, 'notices');
    expect(
      await call(app, 'setNotices', {
        settings: { ...settings, webhook: { kind: 'plain', host: 'hooks.example.com' } },
        webhookUrl: 'https://hooks.example.com/1',
      }),
    ).toMatchObject(refused);

    await page
      .getByRole('button', { name: t('settings.heading') })
      .first()
      .click();
    await page.getByText(t('policy.keep', { days: 14 })).waitFor();
    expect(await page.getByRole('switch').isDisabled()).toBe(true);
    await expect.poll(() => page.getByText(t('policy.decided'), { exact: true }).count()).toBe(2);
    await lookOver(app, 'policy-settings');

    const staff = join(desk, 'staff.csv');
    writeStaff(staff, 20);
    const view = await value(app, 'createFeed', { destination: 'cosafe', name: 'Night shift' });
    const feed = view?.card.id ?? '';
    await nextDialog(app, staff);
    await value(app, 'chooseSource', { feed });
    const columns = await value(app, 'columns', { feed, sampleOffset: 0 });
    expect(JSON.stringify(columns.suggestions)).not.toContain('Mobile phone');
    expect(await call(app, 'usePractice', { feed })).toMatchObject(refused);
    const kept = (await value(app, 'feed', { feed })).feed.mapping;
    expect(JSON.stringify(kept)).not.toContain('Mobile phone');
    expect(
      await call(app, 'setMapping', { feed, mapping: { ...kept, TelephoneNumber: { from: ['Mobile phone'] } } }),
    ).toMatchObject({ ok: false, problem: { code: 'column kept back' } });

    const { username, privateKeyFile, host, port } = server;
    const connection = { host, port, username, folder: 'Uploads', fileName: 'users.csv', hostKeys: [] };
    expect(
      await call(app, 'setConnection', { feed, connection: { ...connection, host: 'sftp.example.com' } }),
    ).toMatchObject({ ok: false, problem: { code: 'server not allowed' } });
    const saved = await value(app, 'setConnection', { feed, connection });
    expect(saved.feed.connection?.hostKeys).toEqual([server.hostKey]);
    await nextDialog(app, privateKeyFile);
    await value(app, 'choosePrivateKey', { feed, which: 'server' });
    expect(await call(app, 'trustHostKey', { feed, which: 'server', fingerprint: server.wrongHostKey })).toMatchObject(
      refused,
    );

    await page
      .getByRole('button', { name: /Night shift/ })
      .first()
      .click();
    await goTo(page, 'page.columns', 'columns.heading');
    await lookOver(app, 'policy-columns');
    await goTo(page, 'page.connection', 'connection.heading', { vendor: 'Cosafe' });
    await page.getByText(t('policy.servers')).waitFor();
    await lookOver(app, 'policy-connection');
    expect(await value(app, 'testConnection', { feed })).toMatchObject({ ok: true, hostKey: { trusted: true } });

    // From now on another server, without a restart.
    writeFileSync(
      policyFile,
      JSON.stringify({ ...decided, servers: [{ ...decided.servers[0], host: 'other.example' }] }),
    );
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({
      outcome: 'failed',
      problem: { code: 'server not allowed' },
    });
    writeFileSync(policyFile, '{ "version": 1, "servers": ');
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({
      outcome: 'failed',
      problem: { code: 'policy not understood' },
    });
    expect((await value(app, 'app')).warnings).toMatchObject([{ code: 'policy not understood' }]);
    await page.reload();
    await page.getByText('Tell your IT department').first().waitFor();
    await lookOver(app, 'policy-damaged');
    writeFileSync(policyFile, JSON.stringify(decided));
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'sent' });
  } finally {
    await app.close();
  }
}, 180_000);
