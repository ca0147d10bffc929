import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { probe } from '../../electron/delivery/probe';
import type { ProbeEvent } from '../../electron/delivery/probe-report';
import { ipv6Bytes } from '../../electron/delivery/proxy-socks';
import { readHostKey } from '../../electron/delivery/read-host-key';
import type { Credentials, DeliveryOutcome, DeliveryTarget } from '../../electron/delivery/target';
import { freePort } from './free-port';
import { faultOf, said } from './said';
import { startScriptedServer, type ScriptedServer } from './scripted-server';
import { startProxy, type ProxyScript, type ProxyServer } from './socks-server';

const kinds = ['socks5', 'http'] as const;
const deadlines = { connectMs: 1500, operationMs: 1000, endMs: 200, keepAliveMs: 5000 };

let server: ScriptedServer | undefined;
let proxy: ProxyServer | undefined;
let plain: Server | undefined;
afterEach(async () => {
  await proxy?.stop();
  await server?.stop();
  await new Promise((resolve) => (plain ? plain.close(resolve) : resolve(undefined)));
  [proxy, server, plain] = [undefined, undefined, undefined];
});

async function start(
  script: ProxyScript,
): Promise<{ proxy: ProxyServer; server: ScriptedServer; target: DeliveryTarget }> {
  const [made, passing] = [await startScriptedServer(), await startProxy(script)];
  [server, proxy] = [made, passing];
  const { kind, host, port } = passing;
  const target: DeliveryTarget = {
    host: 'sftp.vendor.example',
    port: made.port,
    username: 'courier',
    hostKeys: [made.hostKey],
    folder: 'Uploads',
    fileName: 'a.csv',
    publish: 'unique name',
    proxy: { kind, host, port },
  };
  return { proxy: passing, server: made, target };
}

const password: Credentials = { password: 'right' };
const send = (target: DeliveryTarget, credentials = password): Promise<DeliveryOutcome> =>
  deliver(Buffer.from('people'), target, credentials, { deadlines });

describe.each(kinds)('through a %s proxy', (kind) => {
  it('a file is delivered, and the proxy looks up the server’s name', async () => {
    const { proxy, server, target } = await start({ kind, names: { 'sftp.vendor.example': '127.0.0.1' } });
    expect(await send(target)).toMatchObject({ is: 'delivered' });
    expect(server.files.get('Uploads/a.csv')?.toString()).toBe('people');
    expect(proxy.asked).toEqual([`sftp.vendor.example:${server.port}`]);
    expect(proxy.logIns).toEqual([]);
  });

  it('a large file arrives whole, even when the proxy’s answer comes in bits with the server’s', async () => {
    const { server, target } = await start({ kind, dribbles: true });
    const bytes = Buffer.alloc(700_000, 'abc');
    expect(await deliver(bytes, target, password, { deadlines })).toMatchObject({ is: 'delivered' });
    expect(server.files.get('Uploads/a.csv')?.equals(bytes)).toBe(true);
  });

  it('that wants a password is given it, and a wrong one only once', async () => {
    const { proxy, server, target } = await start({ kind, user: 'hr', password: 'Sesame-7' });
    const named = { ...target, proxy: { kind, host: proxy.host, port: proxy.port, username: 'hr' } };
    expect((await send(named, { ...password, proxyPassword: 'Sesame-7' })).is).toBe('delivered');
    expect(proxy.logIns).toEqual(['hr:Sesame-7']);

    const refused = faultOf(await send(named, { ...password, proxyPassword: 'Sesame-8' }));
    expect(refused).toMatchObject({ code: 'proxy log-in refused', decision: 'stop', values: { user: 'hr' } });
    expect(JSON.stringify(refused)).not.toContain('Sesame');
    expect(proxy.logIns).toHaveLength(2);
    expect(faultOf(await send(target))).toMatchObject({ code: 'proxy needs a log-in', decision: 'stop' });
    const calls = proxy.lines();
    expect(faultOf(await send(named))).toMatchObject({ code: 'no proxy password', decision: 'usage' });
    expect(proxy.lines()).toBe(calls);
    expect(server.logIns.filter((line) => line.startsWith('password'))).toHaveLength(1);
  });

  it('that only takes a kind of log-in that we do not have', async () => {
    const { proxy, target } = await start({ kind, user: 'hr', onlyLogIn: 'NTLM' });
    const named = { ...target, proxy: { kind, host: proxy.host, port: proxy.port, username: 'hr' } };
    expect(faultOf(await send(named, { ...password, proxyPassword: 'x' }))).toMatchObject({
      code: 'proxy log-in of another kind',
      decision: 'stop',
      values: { offered: kind === 'http' ? 'NTLM' : 'GSSAPI' },
    });
  });

  it.each(
    [
      ...([403, 502, 503, 504] as const).map((status) => ['http', status] as const),
      ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((reply) => ['socks5', reply] as const),
    ].filter(([which]) => which === kind),
  )('that says no (%s %i)', async (_, refuses) => {
    const { server, target } = await start({ kind, refuses });
    const forbidden = [403, 2, 7, 8].includes(refuses);
    expect(faultOf(await send(target))).toMatchObject(
      forbidden
        ? { code: 'proxy forbids server', decision: 'person', values: { host: 'sftp.vendor.example' } }
        : { code: 'proxy cannot reach server', decision: 'retry', values: { port: server.port } },
    );
    expect(server.lines()).toBe(0);
  });

  it('that does not know the server’s name', async () => {
    const { target } = await start({ kind, names: {} });
    expect(faultOf(await send(target))).toMatchObject({ code: 'proxy cannot reach server', decision: 'retry' });
  });

  it.each(['at once', 'later'] as const)('that falls silent %s is not waited for for ever', async (silent) => {
    const { proxy, target } = await start({ kind, silent });
    expect(faultOf(await send(target))).toMatchObject({
      code: 'proxy did not answer',
      decision: 'retry',
      values: { proxy: proxy.host, port: proxy.port },
    });
  });

  it('that hangs up', async () => {
    const { target } = await start({ kind, hangsUp: true });
    expect(faultOf(await send(target))).toMatchObject({ code: 'proxy hung up', decision: 'retry' });
  });

  it.each([
    ['a web server', 'HTTP/1.1 404 Not Found\r\n\r\n'],
    ['a page to log in to the network', 'HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n'],
    ['a mail server', '220 mail.example ESMTP\r\n'],
    ['an SSH server', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ])('that is none, but %s', async (_, says) => {
    const { proxy, target } = await start({ kind, says });
    expect(faultOf(await send(target))).toMatchObject({
      code: 'not a proxy',
      decision: 'person',
      values: { proxy: proxy.host, kind: kind === 'http' ? 'HTTP' : 'SOCKS5' },
    });
  });

  it('that is not there, or nowhere', async () => {
    const { target } = await start({ kind });
    const at = (host: string, port: number) => ({ ...target, proxy: { kind, host, port } });
    expect(faultOf(await send(at('127.0.0.1', await freePort())))).toMatchObject({
      code: 'proxy not reachable',
      decision: 'retry',
    });
    expect(faultOf(await send(at('no-such-proxy.invalid', 1080)))).toMatchObject({
      code: 'proxy not found',
      decision: 'retry',
    });
  });

  it('the server’s own faults stay the server’s', async () => {
    const { server, target } = await start({ kind });
    expect(faultOf(await send({ ...target, hostKeys: [`SHA256:${'A'.repeat(43)}`] }))).toMatchObject({
      code: 'host key changed',
      decision: 'stop',
    });
    expect(server.logIns).toEqual([]);
    expect(faultOf(await send(target, { password: 'wrong' }))).toMatchObject({ code: 'log-in refused' });
    plain = createServer((line) => line.resume().end('220 ftp ready\r\n'));
    const port = await freePort();
    await new Promise<void>((resolve) => plain?.listen(port, '127.0.0.1', resolve));
    expect(faultOf(await send({ ...target, port }))).toMatchObject({ code: 'not an SFTP server', values: { port } });
  });

  it('a server that falls silent behind it is the one that did not answer', async () => {
    const { target } = await start({ kind });
    plain = createServer((line) => line.resume().on('error', () => undefined));
    const port = await freePort();
    await new Promise<void>((resolve) => plain?.listen(port, '127.0.0.1', resolve));
    const problem = faultOf(await send({ ...target, port }));
    expect(problem).toMatchObject({ code: 'server did not answer', decision: 'retry', values: { port } });
  });

  it('a line that is cut in the middle is not taken for a delivery', async () => {
    const { proxy, target } = await start({ kind });
    const outcome = await deliver(Buffer.alloc(900_000), target, password, {
      deadlines,
      onStep: (step) => {
        if (step.is === 'sending') proxy.cut();
      },
    });
    expect(outcome.is).not.toBe('delivered');
    expect(faultOf(outcome).decision).toBe('retry');
  });

  it('the server’s key can be seen, and the test tells step by step that the name was left to the proxy', async () => {
    const { server, target } = await start({ kind });
    expect(await readHostKey(target)).toMatchObject({ ok: true, value: { fingerprint: server.hostKey } });
    const events: ProbeEvent[] = [];
    const report = await probe(target, password, { deadlines, onStep: (event) => events.push(event) });
    expect(report.ok).toBe(true);
    const names = ['proxy', 'name', 'port', 'host key', 'log-in', 'folder'];
    expect(report.steps.map(({ name }) => name)).toEqual(names);
    expect(report.steps.find(({ name }) => name === 'name')).toMatchObject({ ok: true, leftTo: 'proxy' });
    // Each is told when it begins and when it ends; the scripted server does not tell its free space.
    const told = events.map((event) => (event.is === 'begun' ? `${event.name} …` : event.name));
    expect(told).toEqual([...names.flatMap((name) => [`${name} …`, name]), 'free space …']);
    const refused = await probe({ ...target, proxy: { kind, host: '127.0.0.1', port: await freePort() } }, password);
    expect(refused.steps).toMatchObject([{ name: 'proxy', ok: false, fault: { code: 'proxy not reachable' } }]);
  });
});

describe('an IPv6 address', () => {
  it.each([
    ['::1', '00000000000000000000000000000001'],
    ['2001:db8::7', '20010db8000000000000000000000007'],
    ['::', '00000000000000000000000000000000'],
    ['fe80::', 'fe800000000000000000000000000000'],
    ['1:2:3:4:5:6:7:8', '00010002000300040005000600070008'],
    ['::ffff:192.0.2.1', '00000000000000000000ffffc0000201'],
  ])('%s is sixteen bytes', (address, hex) => {
    expect(Buffer.from(ipv6Bytes(address)).toString('hex')).toBe(hex);
  });

  it.each(kinds)('is told to a %s proxy in its own form, with brackets or without', async (kind) => {
    const { proxy, server, target } = await start({ kind });
    for (const host of ['::1', '[::1]']) expect((await send({ ...target, host })).is).toBe('delivered');
    const asked = kind === 'http' ? '[::1]' : '0000:0000:0000:0000:0000:0000:0000:0001';
    expect(proxy.asked).toEqual([`${asked}:${server.port}`, `${asked}:${server.port}`]);
  });
});

describe('a proxy of the other kind', () => {
  it('is not taken for the right one', async () => {
    const { proxy, target } = await start({ kind: 'http' });
    const wrong = { ...target, proxy: { kind: 'socks5' as const, host: proxy.host, port: proxy.port } };
    expect(said(faultOf(await send(wrong))).code).toMatch(/not a proxy|proxy hung up|proxy did not answer/);
  });
});
