import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SFTPWrapper } from 'ssh2';
import { connect } from '../../electron/delivery/connect';
import { deliver } from '../../electron/delivery/deliver';
import { gatherWrites } from '../../electron/delivery/gather-writes';
import { look } from '../../electron/delivery/look';
import { makeRoom } from '../../electron/delivery/sftp-inside';
import type { Credentials, DeliveryOptions, DeliveryOutcome, DeliveryTarget } from '../../electron/delivery/target';
import { growingWindow, oneByOne } from '../../electron/delivery/upload-window';
import { feedDesk } from './feed-desk';
import { startLine } from './line';
import { hasOpenSsh, startOpenSsh, type OpenSsh } from './openssh-server';
import { faultOf } from './said';
import { type ScriptedServer, startScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

const failure = 4;
const path = 'Uploads/staff.csv';
const bytes = randomBytes(3_000_000);
const deadlines = { connectMs: 2000, operationMs: 600, endMs: 100, keepAliveMs: 5000 };

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function deliverTo(script: Script, options: DeliveryOptions = {}, what = bytes): Promise<DeliveryOutcome> {
  server = await startScriptedServer(script);
  const { host, port, hostKey } = server;
  const target: DeliveryTarget = {
    ...{ host, port, username: 'courier', hostKeys: [hostKey], folder: 'Uploads', fileName: 'staff.csv' },
    publish: 'unique name',
  };
  return deliver(what, target, { password: 'right' }, { deadlines, ...options });
}

describe('the window of an upload', () => {
  const smallest = 31 * 1024;
  const chance = fc.record({
    largest: fc.integer({ min: 1024, max: 255 * 1024 }),
    waits: fc.array(fc.nat(3000)),
    isFar: fc.boolean(),
  });

  it('has always room for one write, never for more than four mebibytes, and no write is larger than allowed', () => {
    fc.assert(
      fc.property(chance, ({ largest, waits, isFar }) => {
        const window = growingWindow(largest, () => isFar);
        const underWay: number[] = [];
        const sum = (): number => underWay.reduce((all, one) => all + one, 0);
        for (const wait of waits) {
          for (let size = window.next(sum()); size > 0; size = window.next(sum())) {
            expect(size).toBeLessThanOrEqual(largest);
            underWay.push(size);
          }
          expect(underWay.length).toBeGreaterThan(0);
          expect(sum()).toBeLessThanOrEqual(4 * 1024 * 1024);
          window.confirmed(underWay.shift() ?? 0, wait);
        }
      }),
    );
  });

  const filled = (window: ReturnType<typeof growingWindow>): number => {
    let underWay = 0;
    for (let size = window.next(0); size > 0; size = window.next(underWay)) underWay += size;
    return underWay;
  };

  it.each([
    ['begins with two mebibytes on a long line, doubles with a round trip that is quick', true, [2, 4, 4]],
    ['stays at one on a short line', false, [1, 1, 1]],
  ])('%s', (_, isFar, mebibytes) => {
    const window = growingWindow(255 * 1024, () => isFar);
    const seen: number[] = [];
    for (let trip = 0; trip < 3; trip += 1) {
      const size = filled(window);
      seen.push(Math.round(size / smallest / 32));
      window.confirmed(size, 100);
    }
    expect(seen).toEqual(mebibytes);
  });

  it('shrinks while confirmations come late, and never below its smallest', () => {
    const window = growingWindow(255 * 1024, () => true);
    for (let trip = 0; trip < 3; trip += 1) window.confirmed(filled(window), 10);
    const wide = filled(window);
    window.confirmed(smallest, 1500);
    expect(filled(window)).toBeLessThan(wide);
    for (let trip = 0; trip < 200; trip += 1) window.confirmed(smallest, 1500);
    expect(filled(window)).toBe(32 * smallest);
  });

  it('one by one is one', () => {
    const window = oneByOne(255 * 1024);
    expect([window.next(0), window.next(1)]).toEqual([smallest, 0]);
  });
});

describe('an upload', () => {
  it('writes in ascending order, each byte once, whatever the window does', async () => {
    let next = 0;
    const sizes = new Set<number>();
    const outcome = await deliverTo({
      answer: ({ what, offset }) => {
        if (what !== 'WRITE') return undefined;
        sizes.add(offset - next);
        next = offset;
        return undefined;
      },
    });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    // No limits announced: 31 KiB each, the first of them at 0.
    expect([...sizes]).toEqual([0, 31 * 1024]);
    expect(server?.asked.filter((line) => line === `WRITE ${path}`)).toHaveLength(
      Math.ceil(bytes.length / (31 * 1024)),
    );
  });

  it('does not ask for the close, which publishes on some servers, before the last write is confirmed', async () => {
    let before: string[] = [];
    const last = (Math.ceil(bytes.length / 31744) - 1) * 31744;
    const outcome = await deliverTo({
      answer: ({ what, offset }) => {
        if (what === 'CLOSE') before = [...(server?.asked ?? [])];
        return what === 'WRITE' && offset === last ? 'mute' : undefined;
      },
    });
    expect(outcome.is).toBe('unknown');
    // The only close is that of who came to look afterwards.
    expect(before.filter((line) => line.startsWith('OPEN'))).toHaveLength(2);
  });

  it('asks for syncing only where it is announced', async () => {
    await deliverTo({ announces: [] });
    expect(server?.asked.some((line) => line.startsWith('EXTENDED'))).toBe(false);
    await server?.stop();
    await deliverTo({ announces: ['fsync@openssh.com'] });
    expect(server?.asked.filter((line) => line.startsWith('EXTENDED'))).toEqual(['EXTENDED fsync@openssh.com']);
  });

  it('that cannot be brought to the disk nor be read is not said to be sent', async () => {
    const refused = (...kinds: string[]): Script => ({
      announces: ['fsync@openssh.com'],
      answer: ({ what, flags }) =>
        what === 'EXTENDED' || (what === 'OPEN' && flags === 1 && kinds.includes('READ')) ? failure : undefined,
    });
    expect(await deliverTo(refused('READ'))).toMatchObject({ is: 'failed', fault: { code: 'remote close failed' } });
    expect(server?.files.has(path)).toBe(false);
    await server?.stop();
    expect(await deliverTo(refused())).toMatchObject({ is: 'delivered', verified: 'hash' });
  });

  it('is read from a handle that was opened after the close, and not before', async () => {
    // Answered the other way round: the handle for reading comes before the close is confirmed.
    expect(await deliverTo({ backwards: true })).toMatchObject({ is: 'delivered', verified: 'hash' });
    const opens = server?.asked.filter((line) => line.startsWith('OPEN')) ?? [];
    expect(opens).toHaveLength(3);
    await server?.stop();
    expect(await deliverTo({})).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(server?.asked.filter((line) => line.startsWith('OPEN'))).toHaveLength(2);
  });

  it('to a server that needs one write after the other: it is served so, and remembered', async () => {
    expect(await deliverTo({ oneByOne: true })).toMatchObject({ is: 'delivered', verified: 'hash', oneByOne: true });
    expect(server?.asked.filter((line) => line.startsWith('OPEN'))).toHaveLength(3);
    await server?.stop();
    const first = await deliverTo({ oneByOne: true }, { oneByOne: true });
    expect(first).toMatchObject({ is: 'delivered', verified: 'hash', oneByOne: true });
    // No write was refused: one handle to write, one to read.
    expect(server?.asked.filter((line) => line.startsWith('OPEN'))).toHaveLength(2);
  });

  it('from the second day on never shows such a server a part first', async () => {
    server = await startScriptedServer({ oneByOne: true });
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [at + 1, `Anna ${at}`]));
    const { run, write } = feedDesk(server, (feed) => ({
      ...feed,
      limits: { removedPercent: 100, changedPercent: 100, rowSwingPercent: 100, columnChangedPercent: 100 },
    }));
    write(many);
    expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'sent' });
    const opens = (): number => server?.asked.filter((line) => line.startsWith('OPEN')).length ?? 0;
    expect(opens()).toBe(3);
    write({ ...many, 2001: 'Gun' });
    expect(await run('2025-03-04T08:00')).toMatchObject({ outcome: 'sent' });
    expect(opens()).toBe(5);
  });
});

describe('a run that takes too long', () => {
  it('is ended although the server goes on answering, and its part is removed', async () => {
    const outcome = await deliverTo({ slowMs: 60 }, { deadlines: { ...deadlines, runMs: 1500 } });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'run took too long', decision: 'retry' });
    expect(server?.files.has(path)).toBe(false);
  });

  it('while it connects', async () => {
    const outcome = await deliverTo({ subsystem: 'silent' }, { deadlines: { ...deadlines, runMs: 700 } });
    expect(faultOf(outcome)).toMatchObject({ code: 'run took too long', decision: 'retry' });
  });

  it('while the file is read back: it was delivered, and no more is claimed', async () => {
    const outcome = await deliverTo(
      { readsAtMost: 1 },
      { deadlines: { ...deadlines, runMs: 3000 } },
      bytes.subarray(0, 400_000),
    );
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'size' });
  });

  it('while somebody looks', async () => {
    server = await startScriptedServer({ readsAtMost: 10 });
    server.files.set(path, bytes);
    const { host, port, hostKey } = server;
    const target = {
      host,
      port,
      username: 'courier',
      hostKeys: [hostKey],
      folder: '',
      fileName: 'a',
      publish: 'overwrite',
    } as const;
    const seen = await look(
      target,
      { password: 'right' },
      path,
      { sha256: '', bytes: bytes.length },
      {
        deadlines: { ...deadlines, runMs: 2500 },
      },
    );
    expect(seen).toMatchObject({ ok: false, error: { code: 'run took too long' } });
  });

  it('is not confused with a person who stops it', async () => {
    const stop = new AbortController();
    const outcome = await deliverTo(
      { slowMs: 30 },
      { signal: stop.signal, onStep: ({ is }) => void (is === 'sending' && stop.abort()) },
    );
    expect(faultOf(outcome).code).toBe('delivery stopped');
  });
});

describe('what is written to the line', () => {
  class Line extends Writable {
    readonly handed: number[] = [];
    content = '';
    override _writev(chunks: { chunk: Buffer }[], done: (problem?: Error | null) => void): void {
      this.handed.push(chunks.reduce((all, { chunk }) => all + chunk.length, 0));
      this.content += Buffer.concat(chunks.map(({ chunk }) => chunk)).toString('latin1');
      setImmediate(done);
    }
    override _write(chunk: Buffer, _: BufferEncoding, done: (problem?: Error | null) => void): void {
      this._writev([{ chunk }], done);
    }
  }
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('goes out together when it is written in one turn, in its order', async () => {
    const line = new Line();
    gatherWrites(line);
    for (const text of ['len', 'content', 'proof']) line.write(Buffer.from(text));
    expect(line.handed).toEqual([]);
    await turn();
    expect(line.handed).toEqual(['lencontentproof'.length]);
    line.write(Buffer.from('!'));
    await turn();
    await turn();
    expect(line.content).toBe('lencontentproof!');
  });

  it('does not wait for the end of a turn that writes a lot, and not for ever', async () => {
    const line = new Line({ highWaterMark: 1 << 24 });
    gatherWrites(line);
    for (let at = 0; at < 100; at += 1) line.write(Buffer.alloc(10_000, at));
    expect(line.handed[0]).toBeGreaterThanOrEqual(128 * 1024);
    expect(line.handed[0]).toBeLessThan(150_000);
    await new Promise((resolve) => line.end(resolve));
    expect(line.content).toHaveLength(1_000_000);
  });
});

describe.skipIf(!hasOpenSsh())('to OpenSSH', () => {
  let openssh: OpenSsh;
  let credentials: Credentials;
  beforeAll(async () => {
    openssh = await startOpenSsh();
    credentials = { privateKey: readFileSync(openssh.privateKeyFile) };
  });
  afterAll(() => openssh.stop());

  const targetOf = (folder: string, port = openssh.port): DeliveryTarget => {
    if (!existsSync(join(openssh.folder, folder))) mkdirSync(join(openssh.folder, folder));
    const { host, username, hostKey } = openssh;
    return { host, port, username, hostKeys: [hostKey], folder, fileName: 'staff.csv', publish: 'unique name' };
  };

  it('everything that ssh2 does not tell is where it is looked for', async () => {
    const session = await connect(targetOf('inside'), credentials);
    if (!session.ok) throw new Error(session.error.code);
    const { value } = session;
    expect(value.announces('fsync@openssh.com')).toBe(true);
    expect(value.announces('posix-rename@openssh.com')).toBe(true);
    expect(value.announces('no-such@example.com')).toBe(false);
    let inside: { incoming: { window: number } } | undefined;
    await value.ask('stat', (sftp: SFTPWrapper, done) => {
      inside = sftp as unknown as { incoming: { window: number } };
      makeRoom(sftp, 8 * 1024 * 1024);
      sftp.stat('.', (problem) => done(problem));
    });
    // Asked for when the session began, and answered before anything else.
    expect(value.pieces).toEqual({ write: 255 * 1024, read: 255 * 1024 });
    expect(inside?.incoming.window).toBeGreaterThan(7 * 1024 * 1024);
    await value.quiet();
    await value.end();
    await expect(value.quiet()).resolves.toBeUndefined();
  });

  it('over a long line, with more room than ssh2 gives, arrives exactly', async () => {
    const line = await startLine(openssh.port, undefined, { latencyMs: 12 });
    const target = targetOf('far', line.port);
    const content = randomBytes(12_000_000);
    expect(await deliver(content, target, credentials)).toMatchObject({ is: 'delivered', verified: 'hash' });
    await line.stop();
    expect(readFileSync(join(openssh.folder, 'far', 'staff.csv')).equals(content)).toBe(true);
    expect(readdirSync(join(openssh.folder, 'far'))).toEqual(['staff.csv']);
  });

  it('a file of many megabytes is read back in pieces that fit together', async () => {
    const content = randomBytes(20_000_001);
    expect(await deliver(content, targetOf('large'), credentials)).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(readFileSync(join(openssh.folder, 'large', 'staff.csv')).equals(content)).toBe(true);
  });
});
