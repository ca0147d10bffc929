import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ed25519KeyFile, ed25519PublicBlob } from '../../electron/delivery/openssh-key';
import { readPrivateKey } from '../../electron/delivery/private-key';
import { said } from './said';

const passphrase = 'Sesame 7';

let place: string;
beforeAll(() => (place = mkdtempSync(join(tmpdir(), 'courier-keys-'))));
afterAll(() => rmSync(place, { recursive: true, force: true }));

let count = 0;
function sshKeygen(type: string, protection: string, ...more: string[]): { key: Buffer; publicKey: Buffer } {
  count += 1;
  const file = join(place, String(count));
  if (type === 'rsa') more.push('-b', '2048');
  execFileSync('ssh-keygen', ['-q', '-t', type, '-N', protection, '-C', 'someone', '-f', file, ...more]);
  return { key: readFileSync(file), publicKey: readFileSync(`${file}.pub`) };
}

async function codeOf(key: Buffer | string, secret?: string): Promise<string> {
  const read = await readPrivateKey(Buffer.from(key), secret);
  if (read.ok) return 'ok';
  expect(JSON.stringify(read.error)).not.toContain(passphrase);
  expect(read.error.decision).toBe('usage');
  return said(read.error).code;
}

/** The key can sign for its public half. */
async function works(key: Buffer | string, secret?: string): Promise<boolean> {
  const read = await readPrivateKey(Buffer.from(key), secret);
  if (!read.ok) return false;
  const signature = read.value.key.sign(Buffer.from('challenge'));
  return read.value.key.verify(Buffer.from('challenge'), signature);
}

describe('a private key', () => {
  it.each([
    ['ed25519'],
    ['rsa'],
    ['ecdsa'],
    ['ed25519', '-Z', 'aes256-gcm@openssh.com'],
    ['rsa', '-m', 'PEM'],
    ['ecdsa', '-m', 'PEM'],
    ['rsa', '-m', 'PKCS8'],
    ['ecdsa', '-m', 'PKCS8'],
  ])('from ssh-keygen, %s %s %s, is read with and without a passphrase', async (type, ...more) => {
    expect(await works(sshKeygen(type, '', ...more).key)).toBe(true);
    const { key } = sshKeygen(type, passphrase, ...more);
    expect(await works(key, passphrase)).toBe(true);
    expect(await codeOf(key)).toBe('private key needs a passphrase');
    expect(await codeOf(key, 'wrong')).toBe('private key passphrase wrong');
  });

  it('of the Ed25519 kind in PKCS#8 form is turned into one that ssh2 knows', async () => {
    for (let round = 0; round < 50; round += 1) {
      const { privateKey } = generateKeyPairSync('ed25519');
      expect(await works(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBe(true);
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
    expect(await works(locked, passphrase)).toBe(true);
    expect(await codeOf(locked)).toBe('private key needs a passphrase');
    expect(await codeOf(locked, 'wrong')).toBe('private key passphrase wrong');
  });

  it('that we write ourselves is one that OpenSSH reads, with the same public half', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const { d, x } = privateKey.export({ format: 'jwk' });
    const [seed, open] = [Buffer.from(d ?? '', 'base64url'), Buffer.from(x ?? '', 'base64url')];
    const file = join(place, 'own');
    execFileSync('sh', ['-c', `umask 077; cat > ${file}`], { input: ed25519KeyFile(seed, open, 'own key') });
    const line = execFileSync('ssh-keygen', ['-y', '-f', file]).toString().split(' ');
    expect(line[1]?.trim()).toBe(ed25519PublicBlob(open).toString('base64'));
    const parsed = ssh2.utils.parseKey(ed25519KeyFile(seed, open, 'own key'));
    expect(parsed instanceof Error ? parsed : parsed.isPrivateKey()).toBe(true);
  });

  it('survives what editors do to it', async () => {
    const { key } = sshKeygen('ed25519', '');
    const text = key.toString();
    for (const changed of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `\n\n  ${text}\n\n`, text.trimEnd()]) {
      expect(await works(changed)).toBe(true);
    }
    expect(await works(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(true);
  });

  it('is told from what people choose by mistake', async () => {
    const { publicKey } = sshKeygen('ed25519', '');
    expect(await codeOf(publicKey)).toBe('private key is a public key');
    const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    expect(await codeOf(pem.export({ type: 'spki', format: 'pem' }).toString())).toBe('private key is a public key');
    expect(await codeOf(pem.export({ type: 'pkcs1', format: 'pem' }).toString())).toBe('private key is a public key');
    expect(await codeOf('---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----\n')).toBe(
      'private key is a public key',
    );
    for (const other of [
      '',
      'First name,Last name\n',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
      Buffer.alloc(70_000, 65),
    ]) {
      expect(await codeOf(other)).toBe('private key of unknown form');
    }
    for (const kind of ['x25519', 'ed448'] as const) {
      const { privateKey } = kind === 'ed448' ? generateKeyPairSync('ed448') : generateKeyPairSync('x25519');
      const file = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      expect(await codeOf(file)).toBe('private key kind not taken');
    }
  });
});
