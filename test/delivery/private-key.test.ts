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

function codeOf(key: Buffer | string, secret?: string): string {
  const read = readPrivateKey(Buffer.from(key), secret);
  if (read.ok) return 'ok';
  expect(JSON.stringify(read.error)).not.toContain(passphrase);
  expect(read.error.decision).toBe('usage');
  return said(read.error).code;
}

/** The key can sign for its public half. */
function works(key: Buffer | string, secret?: string): boolean {
  const read = readPrivateKey(Buffer.from(key), secret);
  if (!read.ok) return false;
  const signature = read.value.sign(Buffer.from('challenge'));
  return read.value.verify(Buffer.from('challenge'), signature);
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
  ])('from ssh-keygen, %s %s %s, is read with and without a passphrase', (type, ...more) => {
    expect(works(sshKeygen(type, '', ...more).key)).toBe(true);
    const { key } = sshKeygen(type, passphrase, ...more);
    expect(works(key, passphrase)).toBe(true);
    expect(codeOf(key)).toBe('private key needs a passphrase');
    expect(codeOf(key, 'wrong')).toBe('private key passphrase wrong');
  });

  it('of the Ed25519 kind in PKCS#8 form is turned into one that ssh2 knows', () => {
    for (let round = 0; round < 50; round += 1) {
      const { privateKey } = generateKeyPairSync('ed25519');
      expect(works(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBe(true);
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
    expect(works(locked, passphrase)).toBe(true);
    expect(codeOf(locked)).toBe('private key needs a passphrase');
    expect(codeOf(locked, 'wrong')).toBe('private key passphrase wrong');
  });

  it('that we write ourselves is one that OpenSSH reads, with the same public half', () => {
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

  it('survives what editors do to it', () => {
    const { key } = sshKeygen('ed25519', '');
    const text = key.toString();
    for (const changed of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `\n\n  ${text}\n\n`, text.trimEnd()]) {
      expect(works(changed)).toBe(true);
    }
    expect(works(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(true);
  });

  it('is told from what people choose by mistake', () => {
    const { publicKey } = sshKeygen('ed25519', '');
    expect(codeOf(publicKey)).toBe('private key is a public key');
    const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    expect(codeOf(pem.export({ type: 'spki', format: 'pem' }).toString())).toBe('private key is a public key');
    expect(codeOf(pem.export({ type: 'pkcs1', format: 'pem' }).toString())).toBe('private key is a public key');
    expect(codeOf('---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----\n')).toBe(
      'private key is a public key',
    );
    const putty = 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: a\nPublic-Lines: 2\n';
    expect(codeOf(putty)).toBe('private key is from PuTTY');
    expect(codeOf('PuTTY-User-Key-File-2: ssh-ed25519\nEncryption: none\nComment: a\n')).toBe(
      'private key is from PuTTY',
    );
    for (const other of [
      '',
      'First name,Last name\n',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
      Buffer.alloc(70_000, 65),
    ]) {
      expect(codeOf(other)).toBe('private key of unknown form');
    }
    const x25519 = generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    expect(codeOf(x25519.toString())).toBe('private key of unknown form');
  });
});
