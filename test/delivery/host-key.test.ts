import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { hostKeyOf, pinOf, type HostKey } from '../../electron/delivery/host-key';
import { importHostKeys } from '../../electron/delivery/host-key-import';
import { compareHostKey, readHostKeyText } from '../../electron/delivery/host-key-text';
import { ed25519PublicBlob } from '../../electron/delivery/openssh-key';
import { readHostKey } from '../../electron/delivery/read-host-key';
import { hasOpenSsh, startOpenSsh, type OpenSsh } from './openssh-server';
import { hasPuttygen } from './putty';
import { faultOf } from './said';
import { startProxy } from './socks-server';

interface MadeKey extends HostKey {
  readonly file: string;
  readonly line: string;
}

let place: string;
const keys: Record<string, MadeKey> = {};
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'courier-hostkey-'));
  for (const [name, ...args] of [['ed25519'], ['rsa', '-b', '2048'], ['ecdsa', '-b', '384']] as const) {
    const file = join(place, name);
    execFileSync('ssh-keygen', ['-q', '-t', name, ...args, '-N', '', '-C', 'root@sftp', '-f', file]);
    const line = readFileSync(`${file}.pub`, 'utf8').trim();
    keys[name] = { file, line, ...hostKeyOf(Buffer.from(line.split(' ')[1] ?? '', 'base64')) };
  }
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function key(name: 'ed25519' | 'rsa' | 'ecdsa'): MadeKey {
  const made = keys[name];
  if (!made) throw new Error(`no key ${name}`);
  return made;
}
const listing = (name: 'ed25519' | 'rsa' | 'ecdsa', ...how: string[]): string =>
  execFileSync('ssh-keygen', ['-l', ...how, '-f', `${key(name).file}.pub`]).toString();
const digest = (name: 'ed25519' | 'rsa' | 'ecdsa'): string => key(name).fingerprint.slice('SHA256:'.length);
const hexOf = (name: 'ed25519' | 'rsa' | 'ecdsa'): string => Buffer.from(digest(name), 'base64').toString('hex');
const shown = (): HostKey => ({ fingerprint: key('ed25519').fingerprint, type: 'ssh-ed25519' });

describe('what a vendor wrote about its key', () => {
  const forms: readonly [string, () => string][] = [
    ['the fingerprint', () => key('ed25519').fingerprint],
    ['with padding', () => `${key('ed25519').fingerprint}=`],
    ['in small letters before', () => `sha256:${digest('ed25519')}`],
    ['without its name', () => digest('ed25519')],
    ['as a log shows it', () => `${key('ed25519').fingerprint} sftp.vendor.example (ED25519)`],
    ['ssh-keygen -l', () => listing('ed25519')],
    ['WinSCP', () => `ssh-ed25519 255 ${digest('ed25519')}`],
    ['PuTTY', () => `ssh-ed25519 255 ${key('ed25519').fingerprint}`],
    ['in hex', () => `SHA-256: ${hexOf('ed25519')}`],
    ['in hex behind its name', () => `SHA256:${hexOf('ed25519')}`],
    ['in hex with colons behind its name', () => `SHA256:${(hexOf('ed25519').match(/../g) ?? []).join(':')}`],
    ['in hex with colons', () => (hexOf('ed25519').match(/../g) ?? []).join(':').toUpperCase()],
    ['the whole key', () => key('ed25519').line],
    ['a line of known_hosts', () => `[sftp.vendor.example]:2222 ${key('ed25519').line}`],
    ['what ssh asks', () => `ED25519 key fingerprint is ${key('ed25519').fingerprint}.\nAre you sure?`],
    ['broken over two lines', () => `SHA256:${digest('ed25519').slice(0, 20)}\n${digest('ed25519').slice(20)}`],
    ['with marks that cannot be seen', () => `\u2068SHA256:\u200B${digest('ed25519')}\u2069`],
    [
      'in a letter',
      () =>
        `Dear Åsa,\r\n\r\nwelcome. Server: sftp.vendor.example, port 22.\r\nFingerprint (ED25519):\r\n    ${key('ed25519').fingerprint}\r\n\r\nKind regards,\r\nthe integration team`,
    ],
    [
      'in a table of several',
      () => `RSA ${key('rsa').fingerprint}\nECDSA ${key('ecdsa').fingerprint}\nED25519 ${key('ed25519').fingerprint}`,
    ],
  ];

  it.each(forms)('is found: %s', (_, text) => {
    const compared = compareHostKey(text(), shown());
    expect(compared.is).toBe('same');
    expect(compared.keys.filter(({ fingerprint }) => fingerprint === key('ed25519').fingerprint)).toHaveLength(1);
  });

  it.each(forms)('never fits another server: %s', (_, text) => {
    const other = hostKeyOf(ed25519PublicBlob(Buffer.alloc(32, 7)));
    expect(compareHostKey(text(), other).is).not.toBe('same');
  });

  it('is found with its kind', () => {
    for (const text of [
      listing('rsa'),
      key('rsa').line,
      `ssh-rsa 2048 ${digest('rsa')}`,
      `RSA: ${key('rsa').fingerprint}`,
    ])
      expect(readHostKeyText(text).keys).toEqual([{ fingerprint: key('rsa').fingerprint, type: 'ssh-rsa' }]);
    expect(readHostKeyText(listing('ecdsa')).keys).toEqual([
      { fingerprint: key('ecdsa').fingerprint, type: 'ecdsa-sha2-nistp384' },
    ]);
    expect(readHostKeyText(`ECDSA ${key('ecdsa').fingerprint}`).keys[0]?.type).toBe('ecdsa');
    expect(readHostKeyText(key('ecdsa').fingerprint).keys).toEqual([{ fingerprint: key('ecdsa').fingerprint }]);
  });

  it('may be of a kind that the server did not show: that is no alarm, but a kind to ask for', () => {
    expect(compareHostKey(listing('rsa'), shown())).toMatchObject({ is: 'other kind', kinds: ['ssh-rsa'] });
    expect(compareHostKey(`ECDSA ${key('ecdsa').fingerprint}`, shown()).kinds).toContain('ecdsa-sha2-nistp384');
    // Without its kind it has to be taken for the one that should have been shown.
    expect(compareHostKey(key('rsa').fingerprint, shown()).is).toBe('different');
    expect(compareHostKey(`ED25519 ${key('rsa').fingerprint}`, shown()).is).toBe('different');
  });

  it('of the old kind (MD5) is too weak, and never compared', () => {
    const old = listing('ed25519', '-E', 'md5');
    expect(old).toContain('MD5:');
    expect(compareHostKey(old, shown())).toMatchObject({ is: 'too weak', keys: [], weak: 1 });
    expect(compareHostKey(`${old}${listing('ed25519')}`, shown())).toMatchObject({ is: 'same', weak: 1 });
  });

  it.skipIf(!hasPuttygen())('in PuTTY’s block for public keys is found', () => {
    const block = execFileSync('ssh-keygen', ['-e', '-f', `${key('rsa').file}.pub`]).toString();
    expect(block).toContain('---- BEGIN SSH2 PUBLIC KEY');
    expect(readHostKeyText(`Our key:\n${block}`).keys).toEqual([
      { fingerprint: key('rsa').fingerprint, type: 'ssh-rsa' },
    ]);
    const putty = execFileSync('puttygen', ['-p', `${key('ed25519').file}`]).toString();
    expect(compareHostKey(putty, shown()).is).toBe('same');
  });

  it('may name nothing', () => {
    for (const text of [
      '',
      'Please call us.',
      'SHA256:',
      `SHA256:${'A'.repeat(42)}`,
      'x'.repeat(43),
      '1234'.repeat(20),
    ])
      expect(compareHostKey(text, shown())).toMatchObject({ is: 'nothing', keys: [] });
  });

  it('is the same only when all 43 characters are', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 41 }), fc.constantFrom(...alphabet), (at, letter) => {
        const wrong = `${digest('ed25519').slice(0, at)}${letter}${digest('ed25519').slice(at + 1)}`;
        fc.pre(wrong !== digest('ed25519'));
        expect(compareHostKey(`SHA256:${wrong}`, shown()).is).not.toBe('same');
      }),
    );
  });

  it('never breaks on whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(compareHostKey(text, shown()).is).not.toBe('same');
      }),
    );
  });
});

describe('an import', () => {
  const server = { host: 'sftp.vendor.example', port: 22 };

  it('from a letter or a known_hosts file gives what to write into the feed', () => {
    const pin = `ssh-ed25519 ${key('ed25519').fingerprint}`;
    expect(pinOf(shown())).toBe(pin);
    expect(importHostKeys(`Hello\n${listing('ed25519')}`, server, shown())).toMatchObject({
      from: 'text',
      is: 'same',
      pin,
    });
    const file = `sftp.vendor.example ${key('rsa').line}\nsftp.vendor.example ${key('ed25519').line}`;
    expect(importHostKeys(file, server, shown())).toMatchObject({ from: 'known_hosts', is: 'same', pin });
    expect(importHostKeys(file, server, shown()).keys).toHaveLength(2);
  });

  it('gives nothing to accept when the file speaks of others, of another key, or against it', () => {
    const line = key('ed25519').line;
    const seen = (text: string) => {
      const { is, pin } = importHostKeys(text, server, shown());
      expect(pin).toBe(undefined);
      return is;
    };
    expect(seen(`other.example ${line}`)).toBe('nothing');
    expect(seen(`[sftp.vendor.example]:2222 ${line}`)).toBe('nothing');
    expect(seen(`sftp.vendor.example ${key('rsa').line}`)).toBe('other kind');
    expect(seen(`sftp.vendor.example ${line}\n@revoked * ${line}`)).toBe('revoked');
    expect(seen(`@cert-authority *.vendor.example ${key('rsa').line}`)).toBe('only an authority');
    const { publicKey } = generateKeyPairSync('ed25519');
    const blob = ed25519PublicBlob(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
    expect(seen(`sftp.vendor.example ssh-ed25519 ${blob.toString('base64')}`)).toBe('different');
  });
});

describe.skipIf(!hasOpenSsh())('a server with three keys', () => {
  let server: OpenSsh;
  afterEach(() => server.stop());

  it('is asked for the kind that was accepted first, so that it shows no other', async () => {
    server = await startOpenSsh({ hostKeyTypes: ['rsa', 'ecdsa', 'ed25519'] });
    const counting = await startProxy({ kind: 'socks5' });
    const credentials = { privateKey: readFileSync(server.privateKeyFile) };
    const [host, port] = [server.host, server.port];
    const rsa = await readHostKey({ host, port }, {}, {}, ['ssh-rsa']);
    expect(rsa).toEqual({ ok: true, value: { fingerprint: server.hostKey, type: 'ssh-rsa' } });
    const target = {
      host,
      port,
      username: server.username,
      folder: 'Uploads',
      publish: 'unique name' as const,
      proxy: counting,
    };
    const pins = [`ssh-rsa ${server.hostKey}`];
    const outcome = await deliver(Buffer.from('x'), { ...target, hostKeys: pins, fileName: 'a.csv' }, credentials);
    expect(outcome.is).toBe('delivered');
    // One line, no search for the key.
    expect(counting.lines()).toBe(1);
    const untyped = await deliver(
      Buffer.from('x'),
      { ...target, hostKeys: [server.hostKey], fileName: 'b.csv' },
      credentials,
    );
    expect(untyped.is).toBe('delivered');
    expect(counting.lines()).toBeGreaterThan(3);
    await counting.stop();
  });

  it('whose key changed is a hard stop that names both', async () => {
    server = await startOpenSsh({ hostKeyTypes: ['rsa', 'ed25519'] });
    const { host, port, username } = server;
    const pins = [`ssh-ed25519 ${server.wrongHostKey}`];
    const target = {
      host,
      port,
      username,
      hostKeys: pins,
      folder: '',
      fileName: 'a.csv',
      publish: 'unique name' as const,
    };
    const problem = faultOf(
      await deliver(Buffer.from('x'), target, { privateKey: readFileSync(server.privateKeyFile) }),
    );
    expect(problem).toMatchObject({
      code: 'host key changed',
      decision: 'stop',
      values: { accepted: pins[0], type: 'ssh-ed25519', seen: expect.stringMatching(/^SHA256:/) },
    });
    expect(problem.values.seen).not.toBe(server.hostKey);
  });
});
