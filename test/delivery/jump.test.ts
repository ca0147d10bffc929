import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect as openLine, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../electron/delivery/connect';
import { deliver } from '../../electron/delivery/deliver';
import { probe } from '../../electron/delivery/probe';
import { readHostKey } from '../../electron/delivery/read-host-key';
import type { Credentials, DeliveryOutcome, DeliveryTarget } from '../../electron/delivery/target';
import { freePort } from './free-port';
import { hasOpenSsh, startOpenSsh, type OpenSsh } from './openssh-server';
import { hasPuttygen, puttygen } from './putty';
import { faultOf, said } from './said';
import { startScriptedServer, type ScriptedServer } from './scripted-server';
import { startProxy, type ProxyServer } from './socks-server';

const deadlines = { connectMs: 5000, operationMs: 3000, endMs: 300, keepAliveMs: 5000 };

describe.skipIf(!hasOpenSsh())('over a jump host', () => {
  let jump: OpenSsh;
  let server: OpenSsh;
  let closed: OpenSsh;
  let between: ProxyServer | undefined;
  let scripted: ScriptedServer | undefined;
  let plain: Server | undefined;

  beforeAll(async () => {
    jump = await startOpenSsh({ hostKeyTypes: ['ed25519', 'rsa'] });
    server = await startOpenSsh();
    closed = await startOpenSsh({ settings: ['AllowTcpForwarding no'] });
  });
  afterAll(async () => {
    for (const each of [jump, server, closed]) await each.stop();
  });
  afterEach(async () => {
    await between?.stop();
    await scripted?.stop();
    await new Promise((resolve) => (plain ? plain.close(resolve) : resolve(undefined)));
    [between, scripted, plain] = [undefined, undefined, undefined];
  });

  function targetOf(over: OpenSsh = jump): DeliveryTarget & { jumpHost: NonNullable<DeliveryTarget['jumpHost']> } {
    const { host, port, username, hostKey } = server;
    const jumpHost = { host: over.host, port: over.port, username: over.username, hostKeys: [over.hostKey] };
    const file = { folder: 'Uploads', fileName: 'a.csv', publish: 'overwrite' as const };
    return { host, port, username, hostKeys: [hostKey], jumpHost, ...file };
  }
  function keys(over: OpenSsh = jump): Credentials {
    return {
      privateKey: readFileSync(server.privateKeyFile),
      jumpHost: { privateKey: readFileSync(over.privateKeyFile) },
    };
  }
  const send = (target: DeliveryTarget, credentials: Credentials = keys()): Promise<DeliveryOutcome> =>
    deliver(Buffer.from('people'), target, credentials, { deadlines });

  it('a large file arrives, with the key that each of the two knows', async () => {
    const bytes = randomBytes(3_000_000);
    const outcome = await deliver(bytes, targetOf(), keys(), { deadlines });
    expect(outcome).toMatchObject({ is: 'delivered', bytes: bytes.length });
    expect(readFileSync(join(server.folder, 'Uploads', 'a.csv')).equals(bytes)).toBe(true);
    expect(await deliver(bytes, { ...targetOf(), host: 'localhost' }, keys(), { deadlines })).toMatchObject({
      is: 'delivered',
    });
  });

  it('and nothing stays open afterwards', async () => {
    between = await startProxy({ kind: 'socks5' });
    const target = { ...targetOf(), proxy: between };
    const session = await connect(target, keys(), { deadlines });
    if (!session.ok) throw new Error(session.error.code);
    expect(between.open()).toBe(1);
    await session.value.end();
    await expect.poll(() => between?.open(), { timeout: 20_000 }).toBe(0);
    const refused = await connect({ ...target, hostKeys: [server.wrongHostKey] }, keys(), { deadlines });
    expect(refused.ok).toBe(false);
    await expect.poll(() => between?.open(), { timeout: 20_000 }).toBe(0);
    // One line for each connection: the search for the accepted key goes over the same log-in.
    expect(between.lines()).toBe(2);
  });

  it('a jump host that no longer answers is left all the same', async () => {
    let toJump: Socket | undefined;
    let toUs: Socket | undefined;
    plain = createServer({ allowHalfOpen: true }, (line) => {
      toUs = line.on('error', () => undefined);
      toJump = openLine(jump.port, jump.host).on('error', () => undefined);
      line.pipe(toJump, { end: false });
      toJump.pipe(line, { end: false });
    });
    const port = await freePort();
    await new Promise<void>((resolve) => plain?.listen(port, '127.0.0.1', resolve));
    const target = targetOf();
    const opened = await connect({ ...target, jumpHost: { ...target.jumpHost, port } }, keys(), { deadlines });
    if (!opened.ok) throw new Error(opened.error.code);
    // From here on nothing reaches the jump host, and it says nothing more.
    toUs?.unpipe();
    toJump?.unpipe();
    toUs?.resume();
    await opened.value.end();
    // A line that is only half closed would take this.
    await expect
      .poll(
        () => {
          toUs?.write('x');
          return toUs?.destroyed;
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    toJump?.destroy();
  });

  it('the key of either may change, and then nothing is sent to it', async () => {
    const target = targetOf();
    const jumpHost = { ...target.jumpHost, hostKeys: [jump.wrongHostKey] };
    expect(faultOf(await send({ ...target, jumpHost }))).toMatchObject({
      code: 'jump host key changed',
      decision: 'stop',
      values: { host: jump.host, accepted: jump.wrongHostKey, seen: jump.hostKey },
    });
    expect(faultOf(await send({ ...target, jumpHost: { ...jumpHost, hostKeys: [] } }))).toMatchObject({
      code: 'jump host key not accepted yet',
      decision: 'stop',
    });
    expect(faultOf(await send({ ...target, hostKeys: [server.wrongHostKey] }))).toMatchObject({
      code: 'host key changed',
      decision: 'stop',
      values: { seen: server.hostKey },
    });
    // The jump host's key is none for the server.
    expect(faultOf(await send({ ...target, hostKeys: [jump.hostKey] })).code).toBe('host key changed');
  });

  it('a jump host without an accepted key learns no user name', async () => {
    scripted = await startScriptedServer();
    const { host, port } = scripted;
    const target = { ...targetOf(), jumpHost: { host, port, username: 'hr', hostKeys: [jump.wrongHostKey] } };
    expect(faultOf(await send(target, { ...keys(), jumpHost: { password: 'right' } })).code).toBe(
      'jump host key changed',
    );
    expect(scripted.logIns).toEqual([]);
  });

  it('one that refuses the log-in is not asked again', async () => {
    scripted = await startScriptedServer();
    const { host, port, hostKey } = scripted;
    const jumpHost = { host, port, username: 'hr', hostKeys: [hostKey] };
    const wrong = { ...keys(), jumpHost: { password: 'Sesame' } };
    const refused = faultOf(await send({ ...targetOf(), jumpHost }, wrong));
    expect(refused).toMatchObject({
      code: 'jump host log-in refused',
      decision: 'stop',
      values: { host, user: 'hr', why: 'refused' },
    });
    expect(scripted.logIns).toEqual(['none hr', 'password hr']);
    const report = await probe({ ...targetOf(), jumpHost }, wrong, { deadlines });
    expect(report.steps).toMatchObject([{ name: 'jump host', ok: false, fault: { code: 'jump host log-in refused' } }]);
    expect(scripted.logIns.filter((line) => line === 'password hr')).toHaveLength(2);
    const byKey = { ...keys(), jumpHost: { privateKey: readFileSync(jump.privateKeyFile) } };
    expect(faultOf(await send({ ...targetOf(), jumpHost }, byKey)).values.why).toBe('way');
  });

  it('that forwards nothing, or does not reach the server', async () => {
    expect(faultOf(await send(targetOf(closed), keys(closed)))).toMatchObject({
      code: 'jump host forbids server',
      decision: 'person',
      values: { jump: closed.host, port: server.port },
    });
    for (const where of [{ port: await freePort() }, { host: 'no-such-server.invalid' }]) {
      expect(faultOf(await send({ ...targetOf(), ...where }))).toMatchObject({
        code: 'jump host cannot reach server',
        decision: 'retry',
        values: where,
      });
    }
  });

  it('that is not there, or no SSH server', async () => {
    const at = (place: { host?: string; port?: number }) => ({
      ...targetOf(),
      jumpHost: { ...targetOf().jumpHost, ...place },
    });
    for (const place of [{ port: await freePort() }, { host: 'no-such-jump.invalid' }])
      expect(faultOf(await send(at(place)))).toMatchObject({ code: 'jump host not reachable', decision: 'retry' });
    plain = createServer((line) => line.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const port = await freePort();
    await new Promise<void>((resolve) => plain?.listen(port, '127.0.0.1', resolve));
    expect(faultOf(await send(at({ port })))).toMatchObject({ code: 'jump host is none', decision: 'person' });
  });

  it('needs its own key or password, and says what is wrong with its key file', async () => {
    const target = targetOf();
    const with_ = async (jumpHost: Credentials['jumpHost']) => faultOf(await send(target, { ...keys(), jumpHost }));
    expect(await with_(undefined)).toMatchObject({ code: 'no jump host credentials', decision: 'usage' });
    const publicKey = readFileSync(`${jump.privateKeyFile}.pub`);
    expect(await with_({ privateKey: publicKey })).toMatchObject({
      code: 'jump host key file not usable',
      decision: 'usage',
      values: { host: jump.host, trouble: 'public' },
    });
    if (!hasPuttygen()) return;
    const { bytes } = puttygen(jump.folder, 'Sesame', [jump.privateKeyFile, '-O', 'private']);
    expect((await with_({ privateKey: bytes })).values.trouble).toBe('locked');
    expect((await with_({ privateKey: bytes, passphrase: 'wrong' })).values.trouble).toBe('wrong');
    const right = { ...keys(), jumpHost: { privateKey: bytes, passphrase: 'Sesame' } };
    expect((await send(target, right)).is).toBe('delivered');
  });

  it('behind a proxy is reached through it', async () => {
    between = await startProxy({ kind: 'http', user: 'hr', password: 'Sesame' });
    const proxy = { kind: between.kind, host: between.host, port: between.port, username: 'hr' };
    expect((await send({ ...targetOf(), proxy }, { ...keys(), proxyPassword: 'Sesame' })).is).toBe('delivered');
    expect(between.asked).toEqual([`127.0.0.1:${jump.port}`]);
  });

  it('whose line breaks in the middle: never said to be sent', async () => {
    between = await startProxy({ kind: 'socks5' });
    let cut = false;
    const outcome = await deliver(randomBytes(3_000_000), { ...targetOf(), proxy: between }, keys(), {
      deadlines,
      onStep: (step) => {
        if (step.is === 'sending' && step.bytes > 0 && !cut) {
          cut = true;
          between?.cut();
        }
      },
    });
    expect(outcome.is).not.toBe('delivered');
    expect(faultOf(outcome)).toMatchObject({ code: 'connection lost', decision: 'retry' });
  });

  it('the server’s key can be seen; the test tells each step, and shows the key of the jump host', async () => {
    expect(await readHostKey(targetOf(), keys())).toMatchObject({ ok: true, value: { fingerprint: server.hostKey } });
    const report = await probe(targetOf(), keys(), { deadlines });
    const names = ['jump host', 'name', 'port', 'host key', 'log-in', 'folder', 'free space'];
    expect(report.steps.map(({ name, ok }) => (ok ? name : `${name} failed`))).toEqual(names);
    expect(report.steps[1]).toMatchObject({ leftTo: 'jump host' });
    expect(report.jumpHostKey).toMatchObject({ fingerprint: jump.hostKey, accepted: true });
    expect(report.hostKey).toMatchObject({ fingerprint: server.hostKey, accepted: true });

    const jumpHost = { ...targetOf().jumpHost, hostKeys: [] };
    const first = await probe({ ...targetOf(), jumpHost }, {}, { deadlines });
    expect(first.jumpHostKey).toMatchObject({ fingerprint: jump.hostKey, accepted: false });
    expect(first.steps).toHaveLength(1);
    expect(first.steps[0]?.fault && said(first.steps[0].fault).code).toBe('jump host key not accepted yet');
  });

  it('a server that falls silent behind it is not waited for for ever', async () => {
    plain = createServer((line) => line.resume().on('error', () => undefined));
    const port = await freePort();
    await new Promise<void>((resolve) => plain?.listen(port, '127.0.0.1', resolve));
    const short = { ...deadlines, connectMs: 1500 };
    const outcome = await deliver(Buffer.from('x'), { ...targetOf(), port }, keys(), { deadlines: short });
    expect(faultOf(outcome)).toMatchObject({ code: 'server did not answer', decision: 'retry', values: { port } });
  });

  it('stops at once when a person says so', async () => {
    const stop = new AbortController();
    const outcome = await deliver(randomBytes(9_000_000), targetOf(), keys(), {
      deadlines,
      signal: stop.signal,
      onStep: (step) => {
        if (step.is === 'sending') stop.abort();
      },
    });
    expect(faultOf(outcome).code).toBe('delivery stopped');
  });

  it('on this computer is reached by an IPv6 address too', async () => {
    const six = await startOpenSsh({ settings: ['ListenAddress ::1', 'ListenAddress 127.0.0.1'] });
    try {
      for (const host of ['::1', '[::1]', 'localhost']) {
        const target = { ...targetOf(), host, port: six.port, username: six.username, hostKeys: [six.hostKey] };
        const own = { ...keys(), privateKey: readFileSync(six.privateKeyFile) };
        const { jumpHost: _, ...straight } = target;
        expect(await send(straight, own), host).toMatchObject({ is: 'delivered' });
        expect(await send(target, own), host).toMatchObject({ is: 'delivered' });
      }
    } finally {
      await six.stop();
    }
  });
});
