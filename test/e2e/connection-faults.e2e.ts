import { describe, expect, it } from 'vitest';
import { freePort } from '../delivery/free-port';
import { expectsOpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { startScriptedServer } from '../delivery/scripted-server';
import { webServer } from '../delivery/servers/strangers';
import { value } from './bridge-call';
import { atConnectionPage, connection, failure, fault, field, setUp, steps, test, use } from './connection-hands';
import { button, t } from './steps';

atConnectionPage();

describe.skipIf(!expectsOpenSsh())('the test on the connection page', () => {
  it('names what is wrong with the address, before anything is sent', async () => {
    const { app, server } = connection();
    await setUp({ change: { host: 'sftp.vendor.invalid' } });
    await test();
    expect(await failure()).toBe(fault('server not found', { host: 'sftp.vendor.invalid' }));

    const port = await freePort();
    await setUp({ change: { port } });
    await test();
    expect(await failure()).toBe(fault('server refused connection', { host: server.host, port }));

    const web = await use(webServer());
    await setUp({ change: { port: web.port } });
    await test();
    expect(await failure()).toBe(fault('not an SFTP server', { host: server.host, port: web.port }));

    await setUp({ change: { host: 'sftp://vendor.example' } });
    await button(app.page, 'connection.test').click();
    await app.page.getByText(fault('server address not usable', { host: 'sftp://vendor.example' })).waitFor();
  });

  it('names what is wrong with the log-in', async () => {
    const {
      app: { page },
      server,
    } = connection();
    await setUp({ change: { username: 'nobody-here' } });
    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: server.host, user: 'nobody-here' }));

    await setUp({ key: server.wrongKeyFile });
    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: server.host, user: server.username }));

    await setUp({ key: '' });
    await test();
    expect(await failure()).toBe(fault('no credentials', { host: server.host, username: server.username }));

    await field('connection.password').fill('secret');
    await test();
    expect(await failure()).toMatch(/does not take the kind of log-in/);
    expect(await field('connection.password').inputValue()).toBe('');
    await page.getByText(t('connection.password.kept')).waitFor();
  });

  it('logs in with a password, which never comes back to the page', async () => {
    const { app, feed, server } = connection();
    const { page } = app;
    const secret = 'open-sesame-7';
    const vendor = await use(
      startScriptedServer({
        logIn: (asks) =>
          asks.method === 'password' && asks.password === secret ? asks.accept() : asks.reject(['password']),
      }),
    );
    await setUp({ change: { port: vendor.port }, key: '', pins: [vendor.hostKey] });
    await field('connection.password').fill('wrong');
    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: vendor.host, user: server.username }));
    await field('connection.password').fill(secret);
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect(vendor.logIns.filter((way) => way.startsWith('password'))).toHaveLength(2);
    // This one does not tell its free space.
    expect(await steps()).toHaveLength(5);
    const seen = await page.evaluate(() => document.documentElement.outerHTML);
    expect(JSON.stringify([seen, await value(app, 'feed', { feed })])).not.toContain(secret);
    expect(await field('connection.password').inputValue()).toBe('');
  });

  it('names what is wrong behind the log-in', async () => {
    const { app, server } = connection();
    const { host, username: user } = server;
    await setUp({ change: { folder: 'uploads' } });
    await test();
    expect(await failure()).toBe(fault('remote folder missing', { host, user, folder: 'uploads' }));
    expect(await app.page.locator('.probe-step-failed').innerText()).toContain(server.folder);

    await setUp({ change: { folder: 'a file' } });
    await test();
    expect(await failure()).toBe(fault('remote folder is a file', { host, folder: 'a file' }));

    const shell = await use(startOpenSsh({ files: 'none' }));
    await setUp({ change: { port: shell.port }, key: shell.privateKeyFile, pins: [shell.hostKey] });
    await test();
    expect(await failure()).toBe(fault('SFTP not offered', { host, user }));
  });

  it('left the console quiet', () => {
    expect(connection().complaints).toEqual([]);
  });
});
