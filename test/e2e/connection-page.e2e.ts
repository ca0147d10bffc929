import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { expectsOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { atConnectionPage, connection, field, setUp, steps, test, use } from './connection-hands';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, t } from './steps';

atConnectionPage();

/** Passes everything on to a port, until it holds back what the server says. */
async function startBetween(port: number) {
  const lines: Socket[] = [];
  let holds = false;
  const listener = createServer((guest) => {
    const line = connect(port, '127.0.0.1');
    lines.push(guest, line);
    for (const each of [guest, line]) each.on('error', () => undefined);
    guest.on('close', () => line.destroy());
    guest.pipe(line);
    if (!holds) line.pipe(guest);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    holdBack: () => (holds = true),
    stop: async () => {
      for (const line of lines) line.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

/** 450 × 300 is what 200 % leaves of 900 × 600. */
async function resize(width: number, height: number): Promise<void> {
  const { app } = connection();
  await app.app.evaluate(
    ({ BrowserWindow }, [w, h]) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setMinimumSize(1, 1);
      first?.setContentSize(w ?? 0, h ?? 0);
    },
    [width, height],
  );
  await app.page.waitForFunction((wide) => window.innerWidth === wide, width);
}

describe.skipIf(!expectsOpenSsh())('the connection page', () => {
  it('is filled in by hand, shows each step, and asks before it trusts', async () => {
    const { app, feed, server } = connection();
    const { page } = app;
    await goTo(page, 'page.connection', 'connection.heading', { vendor: 'Cosafe' });
    await field('connection.host').fill(server.host);
    await field('connection.port').first().fill(String(server.port));
    await field('connection.username').fill(server.username);
    await field('connection.folder').fill('Uploads');
    await field('connection.file-name').fill('staff');
    await page
      .getByText(t('connection.file-name.not-csv', { vendor: 'Cosafe' }))
      .first()
      .waitFor();
    expect(await button(page, 'connection.test').isDisabled()).toBe(true);
    await field('connection.file-name').fill('');
    await page.getByText(t('connection.log-in.key'), { exact: true }).click();
    await nextDialog(app, server.privateKeyFile);
    await button(page, 'connection.key.choose').click();
    await page.getByText(/OpenSSH key file, Ed25519, without a passphrase/).waitFor();
    await lookOver(app, 'connection-1-key');
    await test();
    expect(await steps()).toEqual([
      `good ${t('probe.name')}`,
      `good ${t('probe.port')}`,
      `needs ${t('probe.host key')}`,
      `open ${t('probe.log-in')}`,
      `open ${t('probe.folder')}`,
    ]);
    const paste = field('fingerprint.paste');
    const trust = button(page, 'fingerprint.trust');
    const verdict = page.locator('.fingerprint-verdict');
    await paste.fill(`Our fingerprint: ${server.wrongHostKey} (ED25519)`);
    await verdict.getByText(t('fingerprint.different')).waitFor();
    expect(await trust.isDisabled()).toBe(true);
    await paste.fill('MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48');
    await verdict.getByText(t('fingerprint.too weak')).waitFor();
    await paste.fill('See you on Monday.');
    await verdict.getByText(t('fingerprint.nothing')).waitFor();
    await lookOver(app, 'connection-2-compare');
    await paste.fill(`Dear customer,\nED25519 ${server.hostKey}\nKind regards`);
    await verdict.getByText(t('fingerprint.same')).waitFor();
    await trust.click();
    await page.getByText(t('connection.works')).waitFor();
    expect(await steps()).toEqual([
      `good ${t('probe.name')}`,
      `good ${t('probe.port')}`,
      `good ${t('probe.host key')}`,
      `good ${t('probe.log-in')}`,
      `good ${t('probe.folder')}`,
      `good ${t('probe.free space')}`,
    ]);
    expect(await page.locator('.probe-step').first().innerText()).toMatch(/\d ms/);
    await page.getByText(t('probe.publish', { way: 'tempthenrename', because: 'onestep' })).waitFor();
    expect((await value(app, 'feed', { feed })).feed.connection?.hostKeys).toEqual([`ssh-ed25519 ${server.hostKey}`]);
    await lookOver(app, 'connection-3-works');
  });

  it('can be stopped while a server keeps silent, which says nothing against what was tested before', async () => {
    const { app, feed, server } = connection();
    const { page } = app;
    const between = await use(startBetween(server.port));
    const isTested = async () => (await value(app, 'feed', { feed })).card.stepsDone.includes('connection');
    await setUp({ change: { port: between.port } });
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect(await isTested()).toBe(true);
    between.holdBack();
    await button(page, 'connection.test').click();
    await page.locator('.probe-step-working').getByText(t('probe.host key')).waitFor();
    await button(page, 'connection.stop').click();
    await page.locator('.probe-step').getByText(t('probe.stopped'), { exact: true }).waitFor();
    await button(page, 'connection.stop').waitFor({ state: 'detached' });
    expect(await page.locator('.probe-step-failed').count()).toBe(0);
    expect(await isTested()).toBe(true);
  });

  it('opens what is used, and fits into a small window at twice the size', async () => {
    const { app, server } = connection();
    const { page } = app;
    const { host, port, username } = server;
    const way = {
      proxy: { kind: 'http' as const, host: 'proxy.example.com', port: 8080, username: 'anna' },
      jumpHost: { host: 'jump.example.com', port: 22, username: 'hop' },
    };
    await resize(450, 300);
    await setUp({ change: way, jumpKey: server.privateKeyFile });
    await field('way.proxy.password').waitFor();
    await page.getByText(t('key.public.what.jump')).waitFor();
    await button(page, 'mail.title', { vendor: 'Cosafe' }).click();
    await expectNothingCutOff(page, 'the way');
    await app.picture('connection-zoomed-way');
    await setUp({ change: { host, port, username }, pins: [server.wrongHostKey] });
    await test();
    await page.getByRole('heading', { name: t('fingerprint.changed') }).waitFor();
    await expectNothingCutOff(page, 'a changed key');
    await app.picture('connection-zoomed-changed');
    await resize(1100, 722);
  });

  it('is the same in Hebrew, from right to left', async () => {
    const { app, server } = connection();
    const { page } = app;
    await setUp({ pins: [server.wrongHostKey] });
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-list button').first().click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: say('he', 'screen', 'page.connection') })
      .click();
    await page.getByRole('button', { name: say('he', 'screen', 'connection.test'), exact: true }).click();
    await page.getByText(say('he', 'screen', 'fingerprint.changed')).waitFor();
    await lookOver(app, 'connection-8-hebrew');
    await value(app, 'setAppearance', { locale: 'en' });
  });

  it('left the console quiet', () => {
    expect(connection().complaints).toEqual([]);
  });
});
