import { describe, expect, it } from 'vitest';
import type { ScreenCode } from '../../shared/words/en/screen';
import { expectsOpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { startProxy } from '../delivery/socks-server';
import { value } from './bridge-call';
import { atConnectionPage, connection, failure, fault, field, setUp, steps, test, use } from './connection-hands';
import { lookOver } from './look-over';
import { button, nextDialog, t } from './steps';

atConnectionPage();

/** The port among the fields of a proxy or a jump host. */
const portOf = (group: ScreenCode) =>
  connection()
    .app.page.getByRole('group', { name: t(group) })
    .getByLabel(t('connection.port'), { exact: true });

describe.skipIf(!expectsOpenSsh())('the way to the server on the connection page', () => {
  it('goes through a proxy, with its own step, and names what the proxy refuses', async () => {
    const { app, feed, server } = connection();
    const { page } = app;
    const proxy = await use(startProxy({ kind: 'socks5', user: 'anna', password: 'right' }));
    await setUp();
    await button(page, 'way.title').click();
    await page.getByText(t('way.proxy.socks5'), { exact: true }).click();
    await field('way.proxy.host').fill(proxy.host);
    await portOf('way.proxy').fill(String(proxy.port));
    await field('way.proxy.username').fill('anna');
    await field('way.proxy.password').fill('wrong');
    await test();
    expect(await failure()).toBe(fault('proxy log-in refused', { proxy: proxy.host, user: 'anna' }));
    await field('way.proxy.password').fill('right');
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect((await steps()).slice(0, 2)).toEqual([`good ${t('probe.proxy')}`, `good ${t('probe.name')}`]);
    await page.getByText(t('probe.left to proxy')).waitFor();
    expect(proxy.logIns).toContain('anna:right');

    // The password was for the other one.
    const strict = await use(startProxy({ kind: 'socks5', refuses: 2 }));
    await portOf('way.proxy').fill(String(strict.port));
    await test();
    expect(await failure()).toBe(fault('no proxy password', { proxy: strict.host, user: 'anna' }));
    expect((await value(app, 'feed', { feed })).kept).not.toContain('proxyPassword');
    await field('way.proxy.username').fill('');
    await test();
    const where = { proxy: strict.host, host: server.host, port: server.port };
    expect(await failure()).toBe(fault('proxy forbids server', where));
  });

  it('goes over a jump host, whose own key is asked about first', async () => {
    const { app } = connection();
    const { page } = app;
    const jump = await use(startOpenSsh());
    await setUp();
    await button(page, 'way.title').click();
    await page.getByText(t('way.jump'), { exact: true }).click();
    await field('way.jump.host').fill(jump.host);
    await portOf('way.jump').fill(String(jump.port));
    await field('way.jump.username').fill(jump.username);
    await page
      .getByRole('radiogroup', { name: t('way.jump.log-in') })
      .getByText(t('connection.log-in.key'))
      .click();
    await nextDialog(app, jump.wrongKeyFile);
    await button(page, 'connection.key.choose').click();
    await page.getByText('wrong_key').waitFor();
    await test();
    await page.getByRole('heading', { name: t('fingerprint.title.jump') }).waitFor();
    await lookOver(app, 'connection-6-jump');
    await button(page, 'fingerprint.trust.jump').click();
    await page.locator('.probe-step-failed').waitFor();
    const who = { host: jump.host, user: jump.username, why: 'refused' };
    expect(await failure()).toBe(fault('jump host log-in refused', who));

    const jumpHost = { host: jump.host, port: jump.port, username: jump.username };
    await setUp({ change: { jumpHost }, jumpKey: jump.privateKeyFile, jumpPins: [jump.hostKey] });
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect((await steps())[0]).toBe(`good ${t('probe.jump host')}`);
  });

  it('says what an old server is, and lets a person allow it', async () => {
    const { app } = connection();
    const { page } = app;
    const old = await use(startOpenSsh({ settings: ['KexAlgorithms diffie-hellman-group14-sha1'] }));
    await setUp({ change: { port: old.port }, key: old.privateKeyFile, pins: [old.hostKey] });
    await test();
    const values = { host: old.host, profile: 'usual' };
    expect(await failure()).toBe(fault('no common security method', values));
    await button(page, 'way.title').click();
    await page.getByText(t('way.old'), { exact: true }).click();
    await test();
    await page.getByText(t('connection.works')).waitFor();
    const names = 'diffie-hellman-group14-sha1';
    await page.getByText(t('probe.warning.old methods used', { names })).waitFor();
    await lookOver(app, 'connection-7-old');
  });

  it('left the console quiet', () => {
    expect(connection().complaints).toEqual([]);
  });
});
