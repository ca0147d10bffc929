import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../electron/delivery/deliver';
import { look } from '../../../electron/delivery/look';
import type { Credentials, DeliveryTarget } from '../../../electron/delivery/target';
import { type Line, startLine } from '../line';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from '../openssh-server';
import { faultOf } from '../said';

const deadlines = { connectMs: 5000, operationMs: 1500, endMs: 200, keepAliveMs: 10_000 };
/** More than is under way at once, so that in the middle the end cannot have been sent yet. */
const bytes = randomBytes(3_000_000);
const expected = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
const middle = 400_000;
const strategies = ['unique name', 'overwrite', 'temp then rename'] as const;

let server: OpenSsh;
let credentials: Credentials;
let proxy: Line;
let count = 0;
beforeAll(async () => {
  if (!expectsOpenSsh()) return;
  server = await startOpenSsh();
  credentials = { privateKey: readFileSync(server.privateKeyFile) };
});
afterAll(() => server?.stop());
afterEach(() => proxy?.stop());

function targetOf(publish: DeliveryTarget['publish'], { port } = proxy): DeliveryTarget & { local: string } {
  const folder = `Uploads/${(count += 1)}`;
  mkdirSync(join(server.folder, folder));
  const { host, username, hostKey } = server;
  const local = join(server.folder, folder, 'staff.csv');
  return { host, port, username, hostKeys: [hostKey], folder, fileName: 'staff.csv', publish, local };
}

describe.skipIf(!expectsOpenSsh())('a link that breaks in the middle', () => {
  it.each(['unique name', 'overwrite'] as const)(
    '%s: the part is removed over a second line, so it failed',
    async (publish) => {
      proxy = await startLine(server.port, { way: 'to the server', at: middle, how: 'reset', lines: 'first' });
      const target = targetOf(publish);
      const outcome = await deliver(bytes, target, credentials, { deadlines });
      expect(outcome.is).toBe('failed');
      expect(faultOf(outcome)).toMatchObject({ code: 'connection lost', decision: 'retry' });
      expect(existsSync(target.local)).toBe(false);
    },
  );

  it.each(['unique name', 'overwrite'] as const)(
    '%s, for good: the part stays, and the person is told of it',
    async (publish) => {
      proxy = await startLine(server.port, { way: 'to the server', at: middle, how: 'end', lines: 'for good' });
      const target = targetOf(publish);
      const outcome = await deliver(bytes, target, credentials, { deadlines });
      expect(outcome.is).toBe('unknown');
      expect(faultOf(outcome)).toMatchObject({ code: 'incomplete file left', values: { cause: 'connection lost' } });
      expect(statSync(target.local).size).toBeLessThan(bytes.length);
    },
  );

  it('temp then rename, for good: nobody reads a temporary file, so it failed', async () => {
    proxy = await startLine(server.port, { way: 'to the server', at: middle, how: 'reset', lines: 'for good' });
    const target = targetOf('temp then rename');
    writeFileSync(target.local, 'yesterday');
    const outcome = await deliver(bytes, target, credentials, { deadlines });
    expect(outcome.is).toBe('failed');
    expect(readFileSync(target.local, 'utf8')).toBe('yesterday');
    // The next delivery uses it up.
    const next = await deliver(bytes, { ...target, port: server.port }, credentials);
    expect(next).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(existsSync(target.local.replace('staff.csv', '.staff.csv.part'))).toBe(false);
  });

  it('before yesterday’s file was touched: that one stays', async () => {
    proxy = await startLine(server.port, { way: 'to the server', at: 1000, how: 'reset', lines: 'all' });
    const target = targetOf('overwrite');
    writeFileSync(target.local, 'yesterday');
    const outcome = await deliver(bytes, target, credentials, { deadlines });
    expect(outcome.is).toBe('failed');
    expect(readFileSync(target.local, 'utf8')).toBe('yesterday');
  });
});

it.skipIf(!expectsOpenSsh())('a hole after the last byte: unknown, and a look settles it', async () => {
  proxy = await startLine(server.port);
  const target = targetOf('unique name');
  const outcome = await deliver(bytes, target, credentials, {
    deadlines: { ...deadlines, connectMs: 1500 },
    onStep: (step) => {
      if (step.is === 'sending' && step.bytes === step.of) proxy.swallow();
    },
  });
  expect(outcome).toMatchObject({ is: 'unknown', fault: { code: 'delivery unconfirmed' } });
  await pause(30);
  const seen = await look({ ...target, port: server.port }, credentials, `${target.folder}/staff.csv`, expected);
  expect(seen).toEqual({ ok: true, value: 'same' });
});

describe.skipIf(!expectsOpenSsh()).each(strategies)('a line that is only bad, by %s', (publish) => {
  it('long: every answer takes a tenth of a second', async () => {
    proxy = await startLine(server.port, undefined, { latencyMs: 50 });
    const target = targetOf(publish);
    expect(await deliver(bytes, target, credentials)).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(readFileSync(target.local).equals(bytes)).toBe(true);
  });

  it('thin: everything comes in drops', async () => {
    proxy = await startLine(server.port, undefined, { drops: 1100 });
    const target = targetOf(publish);
    const few = bytes.subarray(0, 150_000);
    expect(await deliver(few, target, credentials)).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(readFileSync(target.local).equals(few)).toBe(true);
  });
});
