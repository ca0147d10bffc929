import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { probe } from '../../electron/delivery/probe';
import { publishWayFor, type Offers } from '../../electron/delivery/publish-way';
import type { DeliveryTarget } from '../../electron/delivery/target';
import { expectsOpenSsh, startOpenSsh } from './openssh-server';
import { type ScriptedServer, startScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

describe('the way a file with an agreed name is put there', () => {
  it.each<[Offers, object]>([
    [
      { oneStep: true, shown: true },
      { publish: 'temp then rename', temporary: 'beside', because: 'one step' },
    ],
    [
      { oneStep: false, shown: true },
      { publish: 'temp then rename', temporary: 'beside', because: 'one step not announced' },
    ],
    [
      { oneStep: true, shown: false },
      { publish: 'overwrite', because: 'folder not shown' },
    ],
  ])('with %o: %o', (offers, way) => {
    expect(publishWayFor(offers)).toEqual(way);
  });
});

describe('a server that offers', () => {
  let server: ScriptedServer | undefined;
  afterEach(() => server?.stop());
  const posix: Script = { announces: ['posix-rename@openssh.com', 'fsync@openssh.com'] };
  const bytes = randomBytes(50_000);

  async function targetOf(script: Script, reads: DeliveryTarget['reads']): Promise<DeliveryTarget> {
    server = await startScriptedServer(script);
    const { host, port, hostKey } = server;
    return {
      ...{ host, port, username: 'courier', hostKeys: [hostKey], folder: 'Uploads', fileName: 'staff.csv' },
      publish: 'unique name',
      reads,
    };
  }
  const written = (): string[] =>
    (server?.asked ?? []).filter((line) => /^(OPEN\b|RENAME|REMOVE|EXTENDED|MKDIR|SETSTAT)/.test(line));

  it.each<[string, Script, DeliveryTarget['reads'], boolean]>([
    ['to rename in one step, the newest file', posix, 'the newest file', false],
    ['nothing, the newest file', {}, 'the newest file', false],
    ['to rename in one step, the agreed name', posix, 'the agreed name', true],
    ['nothing, the agreed name', {}, 'the agreed name', true],
  ])('%s: is served as the test of the connection says', async (_, script, reads, temporary) => {
    const target = await targetOf(script, reads);
    const report = await probe(target, { password: 'right' });
    expect(report.ok).toBe(true);
    expect(report.announced).toEqual([...(script.announces ?? [])].sort());
    expect(report.publish?.publish === 'temp then rename').toBe(temporary);
    // The test wrote nothing.
    expect(written()).toEqual([]);
    const outcome = await deliver(bytes, target, { password: 'right' });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect([...(server?.files.keys() ?? [])]).toEqual(['Uploads/staff.csv']);
    const begun = written().find((line) => line.startsWith('OPEN'));
    expect(begun).toBe(`OPEN Uploads/${temporary ? '.staff.csv.part' : 'staff.csv'}`);
  });

  it('everything, is not asked where the feed says how', async () => {
    const target = await targetOf(posix, undefined);
    expect((await probe(target, { password: 'right' })).publish).toBeUndefined();
    await deliver(bytes, target, { password: 'right' });
    expect(written().filter((line) => line.includes('.part'))).toEqual([]);
  });
});

describe.skipIf(!expectsOpenSsh())('a temporary file where the session starts', () => {
  it('is not made where that is the vendor’s folder by its other name', async () => {
    const server = await startOpenSsh();
    const { host, port, username, hostKey, privateKeyFile, folder } = server;
    const credentials = { privateKey: readFileSync(privateKeyFile) };
    const target: DeliveryTarget = {
      ...{ host, port, username, hostKeys: [hostKey], fileName: 'staff.csv', folder },
      publish: 'temp then rename',
      temporary: 'where the session starts',
    };
    const bytes = randomBytes(50_000);
    const here = await deliver(bytes, target, credentials);
    expect(here).toMatchObject({ is: 'delivered', verified: 'hash', overwrote: 'no temporary file' });
    expect(readdirSync(folder).sort()).toEqual(['Uploads', 'staff.csv']);
    rmSync(join(folder, 'staff.csv'));
    const there = await deliver(bytes, { ...target, folder: `${folder}/Uploads` }, credentials);
    expect(there).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(there).not.toHaveProperty('overwrote');
    expect([...readdirSync(folder), ...readdirSync(join(folder, 'Uploads'))]).toEqual(['Uploads', 'staff.csv']);
    await server.stop();
  });
});
