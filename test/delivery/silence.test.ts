import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { readHostKey } from '../../electron/delivery/read-host-key';
import { look } from '../../electron/delivery/look';
import { probe } from '../../electron/delivery/probe';
import type { DeliveryOutcome, DeliveryTarget } from '../../electron/delivery/target';
import { startLine } from './line';
import { faultOf, said } from './said';
import { startScriptedServer, type ScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

// Long against what a busy computer makes of a step that is answered, short against a test's own time.
const deadlines = { connectMs: 2000, operationMs: 800, endMs: 100, keepAliveMs: 5000 };
const bytes = randomBytes(100_000);
const path = 'Uploads/staff.csv';

let server: ScriptedServer | undefined;
let plain: Server | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await new Promise((resolve) => (plain ? plain.close(resolve) : resolve(undefined)));
  plain = undefined;
});

function targetOf(port: number, hostKey: string): DeliveryTarget {
  return {
    host: '127.0.0.1',
    port,
    username: 'courier',
    hostKeys: [hostKey],
    folder: 'Uploads',
    fileName: 'staff.csv',
    publish: 'unique name',
  };
}

async function deliverTo(script: Script): Promise<DeliveryOutcome> {
  server = await startScriptedServer(script);
  return deliver(bytes, targetOf(server.port, server.hostKey), { password: 'right' }, { deadlines });
}

const silentAt = (what: string, nth = 1): Script => ({
  answer: (asked) => (asked.what === what && asked.nth >= nth ? 'silent' : undefined),
});

describe('a server that falls silent', () => {
  it.each([
    ['at the log-in', { logIn: () => undefined }, 'server did not answer', 'retry'],
    ['before its file service opens', { subsystem: 'silent' }, 'SFTP not offered', 'person'],
  ] as const)('%s', async (_, script, code, decision) => {
    expect(faultOf(await deliverTo(script))).toMatchObject({ code, decision });
  });

  it('when the file is opened: failed, since not a byte of it was sent', async () => {
    const outcome = await deliverTo(silentAt('OPEN'));
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'server did not answer', decision: 'retry' });
  });

  it('while it takes the data: the part is removed, so it failed', async () => {
    const outcome = await deliverTo(silentAt('WRITE', 3));
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'server did not answer', decision: 'retry' });
    expect(server?.files.has(path)).toBe(false);
  });

  it.each(['WRITE', 'CLOSE'])('after it did what the last %s asked: unknown, and the file stays', async (what) => {
    const outcome = await deliverTo({
      answer: (asked) => (asked.what === what && asked.flags === 0 ? 'mute' : undefined),
    });
    expect(outcome).toMatchObject({ is: 'unknown', remote: path });
    expect(faultOf(outcome)).toMatchObject({ code: 'delivery unconfirmed', decision: 'retry' });
    expect(server?.files.get(path)?.equals(bytes)).toBe(true);
  });

  it('at the close, and then does not let anybody in: unknown', async () => {
    let tries = 0;
    const outcome = await deliverTo({
      ...silentAt('CLOSE'),
      logIn: (context) => {
        tries += context.method === 'password' ? 1 : 0;
        if (context.method === 'password' && tries === 1) context.accept();
        else context.reject(['password']);
      },
    });
    expect(outcome).toMatchObject({ is: 'unknown', fault: { code: 'delivery unconfirmed' } });
  });

  it('after the close: delivered, with what was known by then', async () => {
    expect(
      await deliverTo({ answer: ({ what, flags }) => (what === 'OPEN' && flags === 1 ? 'silent' : undefined) }),
    ).toMatchObject({
      is: 'delivered',
      verified: 'size',
    });
  });

  it('while looking or testing: says so', async () => {
    server = await startScriptedServer(silentAt('STAT'));
    const target = targetOf(server.port, server.hostKey);
    const seen = await look(target, { password: 'right' }, path, { sha256: '', bytes: 1 }, { deadlines });
    expect(seen).toMatchObject({ ok: false, error: { code: 'server did not answer' } });
    const report = await probe(target, { password: 'right' }, { deadlines });
    expect(report.steps.at(-1)).toMatchObject({ name: 'folder', ok: false, fault: { code: 'server did not answer' } });
  });
});

it('a slow server that keeps answering is waited for, however long it takes in all', async () => {
  server = await startScriptedServer({ slowMs: 200 });
  const start = performance.now();
  // All writes leave at once, and the last answer comes long after the silence that is allowed.
  const outcome = await deliver(
    randomBytes(300_000),
    targetOf(server.port, server.hostKey),
    { password: 'right' },
    { deadlines },
  );
  expect(performance.now() - start).toBeGreaterThan(2 * deadlines.operationMs);
  expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
});

it('a server that suddenly talks something else is a lost link, and no more', async () => {
  server = await startScriptedServer({
    answer: ({ what, nth }) => (what === 'WRITE' && nth === 3 ? 'garbage' : undefined),
  });
  const outcome = await deliver(bytes, targetOf(server.port, server.hostKey), { password: 'right' }, { deadlines });
  expect(outcome.is).not.toBe('delivered');
  expect(faultOf(outcome).decision).toBe('retry');
});

it('a line that swallows everything is noticed', async () => {
  server = await startScriptedServer();
  const proxy = await startLine(server.port, { way: 'to the client', at: 1, how: 'hole', lines: 'all' });
  const outcome = await deliver(bytes, targetOf(proxy.port, server.hostKey), { password: 'right' }, { deadlines });
  expect(faultOf(outcome).code).toBe('server did not answer');
  await proxy.stop();
});

describe('what is no SFTP server', () => {
  it.each([
    ['a web server', 'HTTP/1.1 400 Bad Request\r\n\r\n', true, 'not an SFTP server'],
    ['plain FTP, which waits for us', '220 ftp ready\r\n', false, 'not an SFTP server'],
    ['something that says nothing', '', false, 'server did not answer'],
    ['something that hangs up', '', true, 'connection lost'],
  ])('%s', async (_, greeting, hangsUp, code) => {
    plain = createServer((line) => {
      line.on('error', () => undefined);
      line.on('data', () => undefined);
      if (greeting) line.write(greeting);
      if (hangsUp) line.end();
    });
    await new Promise<void>((resolve) => plain?.listen(0, '127.0.0.1', resolve));
    const address = plain.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const outcome = await deliver(
      bytes,
      targetOf(port, `SHA256:${'A'.repeat(43)}`),
      { password: 'right' },
      { deadlines },
    );
    expect(faultOf(outcome).code).toBe(code);
    const key = await readHostKey({ host: '127.0.0.1', port }, {}, { deadlines });
    expect(key.ok ? '' : said(key.error).code).toBe(code);
  });

  it.each(['refused', 'garbage'] as const)('a server whose file service is %s', async (subsystem) => {
    expect(faultOf(await deliverTo({ subsystem }))).toMatchObject({ code: 'SFTP not offered', decision: 'person' });
  });
});
