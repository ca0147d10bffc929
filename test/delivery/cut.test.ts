import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { look } from '../../electron/delivery/look';
import type { Credentials, DeliveryTarget } from '../../electron/delivery/target';
import { startCuttingProxy, type Cut } from './cutting-proxy';
import { hasOpenSsh, startOpenSsh, type OpenSsh } from './openssh-server';
import { faultOf } from './said';

const deadlines = { connectMs: 5000, operationMs: 1500, endMs: 200, keepAliveMs: 10_000 };
const bytes = randomBytes(150_000);
const expected = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
/** Well after the log-in, well before the end of the data. */
const middle = 80_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(!hasOpenSsh())('a link that breaks', () => {
  let server: OpenSsh;
  let credentials: Credentials;
  let count = 0;

  beforeAll(async () => {
    server = await startOpenSsh();
    credentials = { privateKey: readFileSync(server.privateKeyFile) };
  });
  afterAll(() => server.stop());

  function targetOf(publish: DeliveryTarget['publish'], port: number): DeliveryTarget & { local: string } {
    count += 1;
    const folder = `Uploads/${count}`;
    mkdirSync(join(server.folder, folder));
    const { host, username, hostKey } = server;
    return {
      host,
      port,
      username,
      hostKeys: [hostKey],
      folder,
      fileName: 'staff.csv',
      publish,
      local: join(server.folder, folder, 'staff.csv'),
    };
  }

  /** How many bytes an undisturbed session takes each way. */
  async function measure(publish: DeliveryTarget['publish']): Promise<{ toServer: number; toClient: number }> {
    const proxy = await startCuttingProxy(server.port);
    const outcome = await deliver(bytes, targetOf(publish, proxy.port), credentials, { deadlines });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    await proxy.stop();
    return proxy.counted;
  }

  /** Delivers over a line with one cut, and holds the outcome against what really lies there. */
  async function cutAt(publish: DeliveryTarget['publish'], cut: Cut): Promise<string> {
    const proxy = await startCuttingProxy(server.port, cut);
    const target = targetOf(publish, proxy.port);
    const outcome = await deliver(bytes, target, credentials, { deadlines });
    await proxy.stop();
    // What was still under way inside the server comes to rest.
    await pause(30);
    const there = existsSync(target.local) ? readFileSync(target.local) : undefined;
    const message = `${publish}, ${cut.how} after ${cut.at} ${cut.way}: ${JSON.stringify(outcome)}, ${there?.length} bytes there`;
    if (outcome.is === 'delivered') expect(there?.equals(bytes), message).toBe(true);
    else faultOf(outcome);
    // "failed" promises that nobody can read anything of it.
    if (outcome.is === 'failed') expect(there?.length ?? 0, message).toBe(0);
    if (outcome.is === 'unknown') {
      const seen = await look({ ...target, port: server.port }, credentials, outcome.remote, expected);
      const real = there === undefined ? 'absent' : there.equals(bytes) ? 'same' : 'different';
      expect(seen, message).toEqual({ ok: true, value: real });
    }
    return outcome.is;
  }

  /** A quarter of the places in the log-in, half over the whole, a quarter near the end, where the close and the checks are asked for. */
  const places = (total: number, parts: number): number[] => [
    ...spread(3500, parts / 4),
    ...spread(total, parts / 2),
    ...spread(600, parts / 4).map((back) => total - 1 - back),
  ];
  const spread = (total: number, parts: number): number[] =>
    Array.from({ length: parts }, (_, i) => Math.floor((total * (i + 0.5)) / parts));

  it.each([
    ['unique name', 40, 'first'],
    ['overwrite', 24, 'for good'],
    ['temp then rename', 24, 'all'],
  ] as const)(
    '%s, cut at %i places on the way to the server (line: %s): never said to be sent unless it is',
    async (publish, parts, lines) => {
      const { toServer } = await measure(publish);
      const outcomes = new Map<string, number>();
      for (const at of places(toServer, parts)) {
        const outcome = await cutAt(publish, { way: 'to the server', at, how: at % 2 ? 'reset' : 'end', lines });
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
      // The places cover the log-in, the data and the end of the session.
      expect(outcomes.get('failed') ?? 0).toBeGreaterThan(0);
      expect(outcomes.get('delivered') ?? 0).toBeGreaterThan(0);
      if (lines === 'for good') expect(outcomes.get('unknown') ?? 0).toBeGreaterThan(0);
    },
    120_000,
  );

  it('cut at 24 places on the way back: what was not confirmed is unknown', async () => {
    const outcomes = new Set<string>();
    const { toClient } = await measure('unique name');
    for (const at of places(toClient, 24)) {
      outcomes.add(await cutAt('unique name', { way: 'to the client', at, how: 'reset', lines: 'first' }));
    }
    expect(outcomes).toContain('failed');
    expect(outcomes).toContain('delivered');
  }, 120_000);

  it('in the middle, when a second line can be had: the part is removed, so it failed', async () => {
    const proxy = await startCuttingProxy(server.port, {
      way: 'to the server',
      at: middle,
      how: 'reset',
      lines: 'first',
    });
    const target = targetOf('overwrite', proxy.port);
    // One write after the other, so that the end cannot have been sent yet.
    const outcome = await deliver(bytes, target, credentials, { deadlines, window: 1 });
    await proxy.stop();
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'connection lost', decision: 'retry' });
    expect(existsSync(target.local)).toBe(false);
  });

  it('in the middle, for good: the part stays, and the person is told of it', async () => {
    const proxy = await startCuttingProxy(server.port, {
      way: 'to the server',
      at: middle,
      how: 'reset',
      lines: 'for good',
    });
    const target = targetOf('overwrite', proxy.port);
    // One write after the other, so that the end cannot have been sent yet.
    const outcome = await deliver(bytes, target, credentials, { deadlines, window: 1 });
    await proxy.stop();
    expect(outcome.is).toBe('unknown');
    expect(faultOf(outcome)).toMatchObject({ code: 'incomplete file left', values: { cause: 'connection lost' } });
    expect(statSync(target.local).size).toBeLessThan(bytes.length);
  });

  it('before yesterday’s file was touched: that one stays', async () => {
    const target = targetOf('overwrite', server.port);
    writeFileSync(target.local, 'yesterday');
    for (const at of spread(4000, 10)) {
      const proxy = await startCuttingProxy(server.port, { way: 'to the server', at, how: 'reset', lines: 'first' });
      const outcome = await deliver(bytes, { ...target, port: proxy.port }, credentials, { deadlines });
      await proxy.stop();
      expect(outcome.is).toBe('failed');
      const there = existsSync(target.local) ? readFileSync(target.local, 'utf8') : '';
      // It is either as it was, or was emptied by us and then removed.
      expect(['yesterday', '']).toContain(there);
      writeFileSync(target.local, 'yesterday');
    }
  });

  it('into a hole, after the last byte: unknown, and a look settles it', async () => {
    const proxy = await startCuttingProxy(server.port);
    const target = targetOf('unique name', proxy.port);
    const outcome = await deliver(bytes, target, credentials, {
      deadlines: { ...deadlines, connectMs: 1500 },
      onStep: (step) => {
        if (step.is === 'sending' && step.bytes === step.of) proxy.swallow();
      },
    });
    expect(outcome).toMatchObject({ is: 'unknown', fault: { code: 'delivery unconfirmed' } });
    await proxy.stop();
    await pause(30);
    const seen = await look({ ...target, port: server.port }, credentials, `${target.folder}/staff.csv`, expected);
    expect(seen).toEqual({ ok: true, value: 'same' });
  });
});
