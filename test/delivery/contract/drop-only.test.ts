import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../electron/delivery/deliver';
import { look } from '../../../electron/delivery/look';
import { probe } from '../../../electron/delivery/probe';
import type { Credentials, DeliveryTarget } from '../../../electron/delivery/target';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from '../openssh-server';
import { said } from '../said';

/** What a vendor forbids who only wants files dropped in; a name is taken all the same, and nothing else can be known. */
const forbidden = [
  'stat',
  'lstat',
  'fstat',
  'read',
  'opendir',
  'readdir',
  'remove',
  'rename',
  'posix-rename',
  'setstat',
];
const people = randomBytes(70_000);

describe.skipIf(!expectsOpenSsh())('an OpenSSH into which files can only be dropped', () => {
  let server: OpenSsh;
  let credentials: Credentials;
  let count = 0;
  beforeAll(async () => {
    server = await startOpenSsh({ files: `internal-sftp -P ${forbidden.join(',')}` });
    credentials = { privateKey: readFileSync(server.privateKeyFile) };
  });
  afterAll(() => server.stop());

  function targetOf(publish: DeliveryTarget['publish']): DeliveryTarget & { local: string } {
    const folder = `Uploads/${(count += 1)}`;
    mkdirSync(join(server.folder, folder));
    const { host, port, username, hostKey } = server;
    const local = join(server.folder, folder);
    return { host, port, username, hostKeys: [hostKey], folder, fileName: 'staff.csv', publish, local };
  }

  it.each(['unique name', 'overwrite'] as const)('by %s: accepted, and no more is claimed', async (publish) => {
    const target = targetOf(publish);
    expect(await deliver(people, target, credentials)).toMatchObject({ is: 'delivered', verified: 'accepted' });
    expect(readdirSync(target.local)).toEqual(['staff.csv']);
    expect(readFileSync(join(target.local, 'staff.csv')).equals(people)).toBe(true);
  });

  it('by temp then rename: under the agreed name after all, and the outcome says so', async () => {
    const target = targetOf('temp then rename');
    const outcome = await deliver(people, target, credentials);
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'accepted', overwrote: 'no rename' });
    expect(readFileSync(join(target.local, 'staff.csv')).equals(people)).toBe(true);
    // It cannot be removed either; the next delivery writes over it.
    expect(readdirSync(target.local).sort()).toEqual(['.staff.csv.part', 'staff.csv']);
  });

  it('a look cannot tell, and a person is asked', async () => {
    const target = targetOf('unique name');
    await deliver(people, target, credentials);
    const expected = { sha256: createHash('sha256').update(people).digest('hex'), bytes: people.length };
    const seen = await look(target, credentials, `${target.folder}/staff.csv`, expected);
    expect(seen).toMatchObject({ ok: false, error: { code: 'remote folder not readable', decision: 'person' } });
    if (!seen.ok) said(seen.error);
  });

  it.each([
    ['the newest file', 'unique name'],
    ['the agreed name', 'overwrite'],
  ] as const)('where %s is read it is done by %s, and nothing is left beside it', async (reads, publish) => {
    const target = { ...targetOf('temp then rename'), reads };
    expect((await probe(target, credentials)).publish).toMatchObject({ publish });
    const outcome = await deliver(people, target, credentials);
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'accepted' });
    expect(readdirSync(target.local)).toEqual(['staff.csv']);
  });

  it('the connection test passes, and counts nothing', async () => {
    const report = await probe(targetOf('unique name'), credentials);
    expect(report.ok).toBe(true);
    expect(report).not.toHaveProperty('entries');
  });
});
