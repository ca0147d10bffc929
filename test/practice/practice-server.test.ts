import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect as openLine } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ssh2, { type SFTPWrapper } from 'ssh2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { ed25519KeyFile } from '../../electron/delivery/openssh-key';
import { probe } from '../../electron/delivery/probe';
import type { DeliveryTarget } from '../../electron/delivery/target';
import { startPracticeServer, type PracticeServer } from '../../electron/practice/practice-server';

const run = promisify(execFile);

describe('the practice server', () => {
  let folder: string;
  let server: PracticeServer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'courier-practice-'));
    server = await startPracticeServer({ folder });
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const target = (publish: DeliveryTarget['publish'] = 'unique name', at = 'Uploads'): DeliveryTarget => ({
    host: server.host,
    port: server.port,
    username: server.username,
    hostKeys: [server.hostKey],
    folder: at,
    fileName: 'staff.csv',
    publish,
  });

  it('takes a delivery by key into Uploads and by password into cosafe', async () => {
    const bytes = randomBytes(70_000);
    const byKey = await deliver(bytes, target(), { privateKey: readFileSync(server.privateKeyFile) });
    expect(byKey).toEqual({ is: 'delivered', remote: 'Uploads/staff.csv', verified: 'hash', bytes: 70_000 });
    const byPassword = await deliver(bytes, target('overwrite', '/cosafe'), { password: server.password });
    expect(byPassword).toMatchObject({ is: 'delivered', remote: '/cosafe/staff.csv', verified: 'hash' });
    for (const place of ['Uploads', 'cosafe']) {
      expect(readFileSync(join(folder, place, 'staff.csv')).equals(bytes)).toBe(true);
    }
  });

  it('says that it replaces a file in one step, and does', async () => {
    const credentials = { password: server.password };
    expect(await deliver(Buffer.from('first'), target('temp then rename'), credentials)).not.toHaveProperty(
      'overwrote',
    );
    const second = await deliver(Buffer.from('second'), target('temp then rename'), credentials);
    expect(second).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(second).not.toHaveProperty('overwrote');
    expect(readFileSync(join(folder, 'Uploads', 'staff.csv'), 'utf8')).toBe('second');
    expect(existsSync(join(folder, 'Uploads', '.staff.csv.part'))).toBe(false);
  });

  it('keeps its key and password from start to start, readable by the owner only', async () => {
    const before = {
      hostKey: server.hostKey,
      password: server.password,
      key: readFileSync(server.privateKeyFile, 'utf8'),
    };
    await server.stop();
    server = await startPracticeServer({ folder });
    expect({
      hostKey: server.hostKey,
      password: server.password,
      key: readFileSync(server.privateKeyFile, 'utf8'),
    }).toEqual(before);
    for (const name of ['host_ed25519', 'courier_ed25519', 'password']) {
      expect(statSync(join(folder, '.server', name)).mode & 0o077).toBe(0);
    }
  });

  it('refuses a wrong password, a wrong user and an unknown key', async () => {
    const refused = { is: 'failed', fault: { code: 'log-in refused', decision: 'stop' } };
    expect(await deliver(Buffer.from('x'), target(), { password: `${server.password}x` })).toMatchObject(refused);
    expect(
      await deliver(Buffer.from('x'), { ...target(), username: 'root' }, { password: server.password }),
    ).toMatchObject(refused);
    const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const [seed, open] = [Buffer.from(d ?? '', 'base64url'), Buffer.from(x ?? '', 'base64url')];
    const unknown = Buffer.from(ed25519KeyFile(seed, open, ''));
    expect(await deliver(Buffer.from('x'), target(), { privateKey: unknown })).toMatchObject(refused);
    // Whoever only knows the public half of the right key cannot sign for it.
    const known = ssh2.utils.parseKey(readFileSync(server.privateKeyFile));
    if (known instanceof Error) throw known;
    const forged = Buffer.from(ed25519KeyFile(seed, known.getPublicSSH().subarray(-32), ''));
    expect(await deliver(Buffer.from('x'), target(), { privateKey: forged })).toMatchObject(refused);
  });

  it('shows nothing above its folder, nor its own keys, nor what links lead to', async () => {
    symlinkSync('/etc', join(folder, 'Uploads', 'out'));
    const ask = await session(server);
    expect(await ask((sftp, done) => sftp.realpath('../../../etc', done))).toBe('/etc');
    for (const path of [
      '/../../../../etc/hostname',
      '//etc/hostname',
      '/Uploads/out/hostname',
      '/.server/password',
      '/.SERVER/password',
      '/Uploads/../.server/password',
    ]) {
      await expect(
        ask((sftp, done) => sftp.stat(path, done)),
        path,
      ).rejects.toMatchObject({ code: 2 });
    }
    const names = (await ask<{ filename: string }[]>((sftp, done) => sftp.readdir('/', done))).map(
      ({ filename }) => filename,
    );
    expect(names).toEqual(['Uploads', 'cosafe']);
  });

  it('keeps "only if it is new"', async () => {
    writeFileSync(join(folder, 'Uploads', 'there'), 'old');
    const ask = await session(server);
    await expect(ask((sftp, done) => sftp.open('/Uploads/there', 'wx', done))).rejects.toMatchObject({ code: 4 });
    expect(readFileSync(join(folder, 'Uploads', 'there'), 'utf8')).toBe('old');
  });

  it('serves the sftp program of OpenSSH', async () => {
    const big = join(folder, 'big.bin');
    writeFileSync(big, randomBytes(3_000_000));
    writeFileSync(
      join(folder, 'batch'),
      `put ${big} Uploads/big.bin\nls -la Uploads\nrename Uploads/big.bin Uploads/moved.bin\nget Uploads/moved.bin ${folder}/back.bin\nmkdir Uploads/new\nrm Uploads/moved.bin\nrmdir Uploads/new\n`,
    );
    await run('sftp', [
      ...['-q', '-b', join(folder, 'batch'), '-P', String(server.port), '-i', server.privateKeyFile],
      ...['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null', '-o', 'IdentitiesOnly=yes'],
      `${server.username}@127.0.0.1`,
    ]);
    expect(readFileSync(join(folder, 'back.bin')).equals(readFileSync(big))).toBe(true);
    expect(existsSync(join(folder, 'Uploads', 'moved.bin'))).toBe(false);
  });

  it('says when its port is in use, and stops although somebody is still connected', async () => {
    await expect(startPracticeServer({ folder, port: server.port })).rejects.toMatchObject({
      fault: { code: 'practice port in use', decision: 'usage', values: { port: server.port } },
    });
    const line = openLine(server.port, '127.0.0.1');
    await new Promise((resolve) => line.once('data', resolve));
    line.on('error', () => undefined);
    await server.stop();
    line.destroy();
  });

  it('passes the test of a connection', async () => {
    const report = await probe(target(), { password: server.password });
    expect(report).toMatchObject({ ok: true, home: '/', entries: 0 });
  });
});

async function session(
  server: PracticeServer,
): Promise<<T>(send: (sftp: SFTPWrapper, done: (error?: Error | null, value?: T) => void) => void) => Promise<T>> {
  const client = new ssh2.Client();
  await new Promise((resolve, reject) => {
    client.on('ready', () => resolve(undefined)).on('error', reject);
    client.connect({ host: server.host, port: server.port, username: server.username, password: server.password });
  });
  const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
    client.sftp((error, opened) => (error ? reject(error) : resolve(opened)));
  });
  return <T>(send: (sftp: SFTPWrapper, done: (error?: Error | null, value?: T) => void) => void) =>
    new Promise<T>((resolve, reject) => send(sftp, (error, value) => (error ? reject(error) : resolve(value as T))));
}
