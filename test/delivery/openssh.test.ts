import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { look } from '../../electron/delivery/look';
import { probe } from '../../electron/delivery/probe';
import type { Credentials, DeliveryTarget } from '../../electron/delivery/target';
import { hasOpenSsh, startOpenSsh, type OpenSsh } from './openssh-server';
import { faultOf, said } from './said';

const isRoot = process.getuid?.() === 0;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.skipIf(!hasOpenSsh())('delivery to OpenSSH', () => {
  let server: OpenSsh;
  let credentials: Credentials;
  let count = 0;
  beforeAll(async () => {
    server = await startOpenSsh();
    credentials = { privateKey: readFileSync(server.privateKeyFile) };
  });
  afterAll(() => server.stop());

  /** A folder of its own for each test. */
  function targetOf(publish: DeliveryTarget['publish'] = 'unique name'): DeliveryTarget & { local: string } {
    count += 1;
    const folder = `Uploads/${count}`;
    const local = join(server.folder, folder);
    mkdirSync(local);
    const { host, port, username, hostKey } = server;
    return { host, port, username, hostKeys: [hostKey], folder, fileName: 'staff.csv', publish, local };
  }

  describe.each(['unique name', 'overwrite', 'temp then rename'] as const)('by %s', (publish) => {
    it.each([1, 32_768, 32_769, 1_500_000, 9_000_000])(
      '%i bytes arrive exactly, and nothing else lies there',
      async (size) => {
        const target = targetOf(publish);
        const bytes = randomBytes(size);
        const outcome = await deliver(bytes, target, credentials);
        const remote = `${target.folder}/staff.csv`;
        expect(outcome).toEqual({ is: 'delivered', remote, verified: 'hash', bytes: size });
        expect(readFileSync(join(target.local, 'staff.csv')).equals(bytes)).toBe(true);
        expect(readdirSync(target.local)).toEqual(['staff.csv']);
        expect(statSync(join(target.local, 'staff.csv')).mode & 0o777).toBe(0o640);
      },
    );
  });

  it.each(['overwrite', 'temp then rename'] as const)(
    '%s takes the place of yesterday’s longer file',
    async (publish) => {
      const target = targetOf(publish);
      await deliver(randomBytes(90_000), target, credentials);
      const bytes = randomBytes(40_000);
      const outcome = await deliver(bytes, target, credentials);
      expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
      expect(outcome).not.toHaveProperty('overwrote');
      expect(readFileSync(join(target.local, 'staff.csv')).equals(bytes)).toBe(true);
      expect(readdirSync(target.local)).toEqual(['staff.csv']);
    },
  );

  it('leaves the rights of a file that it overwrites as they are', async () => {
    const target = targetOf('overwrite');
    writeFileSync(join(target.local, 'staff.csv'), 'old');
    chmodSync(join(target.local, 'staff.csv'), 0o600);
    await deliver(Buffer.from('new'), target, credentials);
    expect(statSync(join(target.local, 'staff.csv')).mode & 0o777).toBe(0o600);
  });

  it('sends a view into a larger buffer as it is', async () => {
    const target = targetOf();
    const bytes = new Uint8Array(randomBytes(5000).buffer, 8, 300);
    await deliver(bytes, target, credentials);
    expect(readFileSync(join(target.local, 'staff.csv')).equals(bytes)).toBe(true);
  });

  it('understands the ways people write a folder', async () => {
    const target = targetOf('overwrite');
    for (const folder of [
      `/${target.local}//`,
      `./${target.folder}/`,
      `~/${target.folder}`,
      target.folder.replaceAll('/', '\\'),
    ]) {
      expect(await deliver(Buffer.from(folder), { ...target, folder }, credentials), folder).toMatchObject({
        is: 'delivered',
      });
      expect(readFileSync(join(target.local, 'staff.csv'), 'utf8')).toBe(folder);
    }
  });

  it('names what is wrong with the folder', async () => {
    const target = targetOf();
    writeFileSync(join(target.local, 'a file'), '');
    const faults = [
      [{ folder: 'Upload' }, { code: 'remote folder missing', decision: 'person', values: { folder: 'Upload' } }],
      [{ folder: `${target.folder}/a file` }, { code: 'remote folder is a file', decision: 'person' }],
      [{ folder: '../Uploads' }, { code: 'remote folder not usable', decision: 'usage' }],
      [{ fileName: '../staff.csv' }, { code: 'remote file name not usable', decision: 'usage' }],
    ] as const;
    for (const [change, expected] of faults) {
      expect(faultOf(await deliver(Buffer.from('x'), { ...target, ...change }, credentials))).toMatchObject(expected);
    }
    expect(readdirSync(target.local)).toEqual(['a file']);
  });

  it('does not try a refused key again', async () => {
    const outcome = await deliver(Buffer.from('x'), targetOf(), { privateKey: readFileSync(server.wrongKeyFile) });
    expect(faultOf(outcome)).toMatchObject({ code: 'log-in refused', decision: 'stop' });
  });

  it('says when nobody listens, or no such server exists', async () => {
    const target = targetOf();
    const closed = await deliver(Buffer.from('x'), { ...target, port: 1 }, credentials);
    expect(faultOf(closed)).toMatchObject({ code: 'server refused connection', decision: 'retry' });
    const nowhere = await deliver(Buffer.from('x'), { ...target, host: 'no-such-host.invalid' }, credentials);
    expect(faultOf(nowhere)).toMatchObject({ code: 'server not found', decision: 'retry' });
  });

  it('can be stopped by the person, and then leaves nothing behind', async () => {
    const target = targetOf();
    const stop = new AbortController();
    const outcome = await deliver(randomBytes(20_000_000), target, credentials, {
      signal: stop.signal,
      onStep: (step) => {
        if (step.is === 'sending') stop.abort();
      },
    });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome).code).toBe('delivery stopped');
    expect(readdirSync(target.local)).toEqual([]);
    expect(await deliver(Buffer.from('x'), target, credentials, { signal: stop.signal })).toMatchObject({
      is: 'failed',
      fault: { code: 'delivery stopped' },
    });
  });

  describe.skipIf(!isRoot)('on a full disk', () => {
    it.each(['unique name', 'overwrite', 'temp then rename'] as const)(
      'by %s: failed, and no short file stays',
      async (publish) => {
        const target = targetOf(publish);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', target.local]);
        try {
          const outcome = await deliver(randomBytes(300_000), target, credentials);
          expect(outcome.is).toBe('failed');
          expect(faultOf(outcome)).toMatchObject({ code: 'remote write failed', decision: 'retry' });
          expect(readdirSync(target.local)).toEqual([]);
        } finally {
          execFileSync('umount', ['-l', target.local]);
        }
      },
    );
  });

  it('look tells same, absent and different', async () => {
    const target = targetOf();
    const bytes = randomBytes(50_000);
    const expected = { sha256: hashOf(bytes), bytes: bytes.length };
    const remote = `${target.folder}/staff.csv`;
    const seen = () => look(target, credentials, remote, expected);
    expect(await seen()).toEqual({ ok: true, value: 'absent' });
    await deliver(bytes, target, credentials);
    expect(await seen()).toEqual({ ok: true, value: 'same' });
    writeFileSync(join(target.local, 'staff.csv'), bytes.subarray(0, 49_999));
    expect(await seen()).toEqual({ ok: true, value: 'different' });
    writeFileSync(join(target.local, 'staff.csv'), randomBytes(50_000));
    expect(await seen()).toEqual({ ok: true, value: 'different' });
    expect(readdirSync(target.local)).toEqual(['staff.csv']);
  });

  it('the connection test reports each step with its time, and writes nothing', async () => {
    const target = targetOf();
    writeFileSync(join(target.local, 'earlier.csv'), 'x');
    const report = await probe(target, credentials);
    expect(report).toMatchObject({
      ok: true,
      entries: 1,
      home: server.folder,
      hostKey: { accepted: true, type: 'ssh-ed25519' },
    });
    expect(report.steps.map(({ name }) => name)).toEqual([
      ...['name', 'port', 'host key', 'log-in', 'folder', 'free space'],
    ]);
    expect(report.freeBytes).toBeGreaterThan(0);
    expect(report.warnings).toEqual([]);
    expect(report.steps.every(({ ok, ms }) => ok && ms >= 0)).toBe(true);
    expect(readdirSync(target.local)).toEqual(['earlier.csv']);
  });

  it('the connection test names the step that fails', async () => {
    const target = targetOf();
    const failures = [
      [{ host: 'no-such-host.invalid' }, credentials, 'name', 'server not found'],
      [{ port: 1 }, credentials, 'port', 'server refused connection'],
      [{ hostKeys: [server.wrongHostKey] }, credentials, 'host key', 'host key changed'],
      [{}, { privateKey: readFileSync(server.wrongKeyFile) }, 'log-in', 'log-in refused'],
      [{ folder: 'nowhere' }, credentials, 'folder', 'remote folder missing'],
    ] as const;
    for (const [change, withThese, name, code] of failures) {
      const report = await probe({ ...target, ...change }, withThese);
      expect(report.ok).toBe(false);
      const last = report.steps.at(-1);
      expect(last).toMatchObject({ name, ok: false, fault: { code } });
      if (last?.fault) said(last.fault);
    }
  });
});
