import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { makeKey } from '../../electron/delivery/make-key';
import { readPrivateKey } from '../../electron/delivery/private-key';
import { describePrivateKey } from '../../electron/delivery/private-key-description';
import { hasOpenSsh, startOpenSsh } from './openssh-server';

const passphrase = 'Sesame 7, öppna dig';
let place: string;
beforeAll(() => (place = mkdtempSync(join(tmpdir(), 'courier-made-'))));
afterAll(() => rmSync(place, { recursive: true, force: true }));

let count = 0;
function written(text: string): string {
  count += 1;
  const file = join(place, String(count));
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

describe.each([
  ['ed25519', 'ssh-ed25519', 256],
  ['rsa', 'ssh-rsa', 4096],
] as const)('a new %s key', (type, name, bits) => {
  it.each([undefined, passphrase])(
    'is one that OpenSSH opens, with the same public half (passphrase: %s)',
    async (secret) => {
      const made = await makeKey({ type, comment: 'roster courier\nat HR ', passphrase: secret });
      const file = written(made.privateKey);
      const opened = execFileSync('ssh-keygen', ['-y', '-P', secret ?? '', '-f', file]).toString();
      expect(opened.trim()).toBe(made.publicKey.trim());
      expect(made.publicKey).toMatch(/^\S+ \S+ roster courier at HR\n$/);
      expect(made.type).toBe(name);
      const listed = execFileSync('ssh-keygen', ['-l', '-f', written(made.publicKey)])
        .toString()
        .split(' ');
      expect(listed.slice(0, 2)).toEqual([String(bits), made.fingerprint]);
      if (secret === undefined) return;
      expect(() => execFileSync('ssh-keygen', ['-y', '-P', 'wrong', '-f', file], { stdio: 'ignore' })).toThrow();
      expect(await readPrivateKey(Buffer.from(made.privateKey))).toMatchObject({
        error: { code: 'private key needs a passphrase' },
      });
      expect(await describePrivateKey(Buffer.from(made.privateKey), secret)).toMatchObject({
        ok: true,
        value: { form: 'OpenSSH', type: name, isProtected: true, fingerprint: made.fingerprint },
      });
    },
  );

  it.skipIf(!hasOpenSsh())('lets us in where its public half was entered', async () => {
    const server = await startOpenSsh();
    try {
      const { host, port, username, hostKey } = server;
      const target = { host, port, username, hostKeys: [hostKey], folder: 'Uploads', publish: 'unique name' as const };
      const made = await makeKey({ type, comment: 'roster courier', passphrase });
      const credentials = { privateKey: Buffer.from(made.privateKey), passphrase };
      const refused = await deliver(Buffer.from('x'), { ...target, fileName: 'a.csv' }, credentials);
      expect(refused).toMatchObject({ fault: { code: 'log-in refused' } });
      appendFileSync(join(dirname(server.privateKeyFile), 'authorized_keys'), made.publicKey);
      const outcome = await deliver(Buffer.from('x'), { ...target, fileName: 'a.csv' }, credentials);
      expect(outcome.is).toBe('delivered');
    } finally {
      await server.stop();
    }
  });
});

it('new Ed25519 keys all work, those too whose public half begins with a zero, and no two are alike', async () => {
  const prints = new Set<string>();
  for (let round = 0; round < 1500; round += 1) {
    const made = await makeKey({ type: 'ed25519', comment: '' });
    const read = await readPrivateKey(Buffer.from(made.privateKey));
    const key = read.ok ? read.value.key : undefined;
    expect(key?.verify('challenge', key.sign('challenge'))).toBe(true);
    prints.add(made.fingerprint);
  }
  expect(prints.size).toBe(1500);
});
