import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { algorithmsFor, weakOf } from '../../electron/delivery/algorithms';
import { deliver } from '../../electron/delivery/deliver';
import { probe } from '../../electron/delivery/probe';
import { readHostKey } from '../../electron/delivery/read-host-key';
import type { Credentials, DeliveryTarget } from '../../electron/delivery/target';
import { say } from '../../shared/words/say';
import { hasOpenSsh, startOpenSsh, type OpenSsh } from './openssh-server';
import { faultOf, said } from './said';

describe.skipIf(!hasOpenSsh())('a server that only knows old methods', () => {
  let server: OpenSsh;
  afterEach(() => server.stop());

  async function start(...settings: string[]): Promise<{ target: DeliveryTarget; credentials: Credentials }> {
    server = await startOpenSsh({ hostKeyTypes: ['rsa'], settings });
    const { host, port, username, hostKey } = server;
    return {
      target: { host, port, username, hostKeys: [hostKey], folder: 'Uploads', fileName: 'a.csv', publish: 'overwrite' },
      credentials: { privateKey: readFileSync(server.privateKeyFile) },
    };
  }

  it.each([
    ['key exchange', 'KexAlgorithms diffie-hellman-group14-sha1', 'diffie-hellman-group14-sha1'],
    ['key exchange', 'KexAlgorithms diffie-hellman-group-exchange-sha1', 'diffie-hellman-group-exchange-sha1'],
    ['key exchange', 'KexAlgorithms diffie-hellman-group1-sha1', 'diffie-hellman-group1-sha1'],
    ['cipher', 'Ciphers aes256-cbc', 'aes256-cbc'],
    ['cipher', 'Ciphers 3des-cbc', '3des-cbc'],
    ['signature', 'HostKeyAlgorithms ssh-rsa', 'ssh-rsa'],
  ])('of %s (%s) is only reached where the feed allows them', async (_, setting, method) => {
    const { target, credentials } = await start(setting);
    const refused = faultOf(await deliver(Buffer.from('x'), target, credentials));
    expect(refused).toMatchObject({
      code: 'no common security method',
      decision: 'person',
      values: { profile: 'usual' },
    });
    expect(await readHostKey(target)).toMatchObject({ error: { code: 'no common security method' } });

    const old = { ...target, algorithms: 'old' as const };
    expect((await deliver(Buffer.from('x'), old, credentials)).is).toBe('delivered');
    const report = await probe(old, credentials);
    expect(report.ok).toBe(true);
    expect(report.warnings).toEqual([{ code: 'old methods used', values: { names: method } }]);
    expect(say('en', 'warnings', 'old methods used', report.warnings[0]?.values)).toContain(method);
  });

  it('that does not need them says so; the strong ones still come first', async () => {
    const { target, credentials } = await start();
    const report = await probe({ ...target, algorithms: 'old' }, credentials);
    expect(report.warnings).toEqual([{ code: 'old methods not needed', values: {} }]);
    expect(report.agreed && weakOf(report.agreed)).toEqual([]);
    expect((await probe(target, credentials)).warnings).toEqual([]);
  });

  it('that even then has nothing in common: says that, and does not name the setting again', async () => {
    const { target, credentials } = await start('KexAlgorithms sntrup761x25519-sha512@openssh.com');
    const problem = faultOf(await deliver(Buffer.from('x'), { ...target, algorithms: 'old' }, credentials));
    expect(problem).toMatchObject({ code: 'no common security method', values: { profile: 'old' } });
    const sentence = (profile: string) => say('en', 'faults', problem.code, { ...said(problem).values, profile });
    expect(sentence('usual')).toContain('algorithms');
    expect(sentence('old')).not.toContain('algorithms');
  });
});

it('usually asks for nothing that is weak', () => {
  const { kex, cipher, serverHostKey } = algorithmsFor(['ssh-ed25519', 'ssh-rsa']);
  expect(JSON.stringify([kex, cipher])).not.toMatch(/sha1|cbc/);
  expect(JSON.stringify(algorithmsFor(['ssh-rsa'], 'old'))).toMatch(/group14-sha1.*aes256-cbc.*"ssh-rsa"/);
  expect(serverHostKey).toEqual(['ssh-ed25519', 'rsa-sha2-512', 'rsa-sha2-256']);
});
