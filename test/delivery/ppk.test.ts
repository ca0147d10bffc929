import { execFileSync } from 'node:child_process';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ed25519KeyFile } from '../../electron/delivery/openssh-key';
import { takePuttyApart } from '../../electron/delivery/ppk-file';
import { readPrivateKey } from '../../electron/delivery/private-key';
import { describePrivateKey } from '../../electron/delivery/private-key-description';
import { hasPuttygen, publicHalf, puttygen } from './putty';
import { said } from './said';

const passphrase = 'Sesame 7, öppna dig';
const kinds = [
  ['ssh-ed25519', ['-t', 'ed25519']],
  ['ssh-rsa', ['-t', 'rsa', '-b', '2048']],
  ['ecdsa-sha2-nistp256', ['-t', 'ecdsa', '-b', '256']],
  ['ecdsa-sha2-nistp384', ['-t', 'ecdsa', '-b', '384']],
  ['ecdsa-sha2-nistp521', ['-t', 'ecdsa', '-b', '521']],
] as const;
const version = (number: 2 | 3): string[] => ['--ppk-param', `version=${number}`];

async function codeOf(bytes: Buffer | string, secret?: string): Promise<string> {
  const read = await readPrivateKey(Buffer.from(bytes), secret);
  if (read.ok) return 'ok';
  expect(read.error.decision).toBe('usage');
  expect(JSON.stringify(read.error)).not.toContain('Sesame');
  return said(read.error).code;
}

/** The same unprotected key of version 3, its private number one byte shorter, and the checksum that goes with it. */
function withoutLastZero(text: string): string {
  const file = takePuttyApart(Buffer.from(text));
  if (!file) throw new Error('not taken apart');
  const shorter = Buffer.concat([Buffer.from([0, 0, 0, 31]), file.privateBlob.subarray(4, 35)]);
  const mac = createHmac('sha256', Buffer.alloc(0)).update(file.macInput(shorter)).digest('hex');
  return text
    .replace(/^(Private-Lines: 1\r?\n).*$/m, `$1${shorter.toString('base64')}`)
    .replace(/^Private-MAC: .*$/m, `Private-MAC: ${mac}`);
}

describe.skipIf(!hasPuttygen())('a PuTTY key file', () => {
  let place: string;
  beforeAll(() => (place = mkdtempSync(join(tmpdir(), 'courier-putty-'))));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  describe.each([2, 3] as const)('of version %i', (number) => {
    it.each(kinds)('and kind %s is read, plain and protected', async (type, args) => {
      for (const secret of ['', passphrase]) {
        const made = puttygen(place, secret, [...args, ...version(number), '-C', 'Någon på HR']);
        expect(made.bytes.toString('latin1')).toMatch(new RegExp(`^PuTTY-User-Key-File-${number}: ${type}\\r?\\n`));
        const seen = await describePrivateKey(made.bytes, secret);
        expect(seen).toMatchObject({
          ok: true,
          value: { form: 'PuTTY', type, isProtected: secret !== '', publicKey: publicHalf(made.file) },
        });
        const read = await readPrivateKey(made.bytes, secret === '' ? undefined : secret);
        const key = read.ok ? read.value.key : undefined;
        expect(key?.verify('challenge', key.sign('challenge'))).toBe(true);
      }
    });

    it('says whether a passphrase is missing, wrong or not needed', async () => {
      const locked = puttygen(place, passphrase, ['-t', 'ed25519', ...version(number)]);
      expect(await codeOf(locked.bytes)).toBe('private key needs a passphrase');
      expect(await codeOf(locked.bytes, 'Sesame 8')).toBe('private key passphrase wrong');
      const open = puttygen(place, '', ['-t', 'ed25519', ...version(number)]);
      expect(await describePrivateKey(open.bytes, passphrase)).toMatchObject({
        ok: true,
        value: { isProtected: false, needlessPassphrase: true },
      });
      expect(await describePrivateKey(locked.bytes, passphrase)).toMatchObject({
        value: { needlessPassphrase: false },
      });
    });

    it('is not taken when a single thing in it was changed', async () => {
      const text = puttygen(place, '', ['-t', 'ed25519', ...version(number), '-C', 'comment']).bytes.toString();
      const lines = text.split('\n');
      const inPrivate = lines.findIndex((line) => line.startsWith('Private-Lines')) + 1;
      const swapped = lines.map((line, at) =>
        at === inPrivate ? `${line[0] === 'A' ? 'B' : 'A'}${line.slice(1)}` : line,
      );
      expect(await codeOf(swapped.join('\n'))).not.toBe('ok');
      expect(await codeOf(text.replace('Comment: comment', 'Comment: commend'))).toBe('private key damaged');
      expect(await codeOf(text.replace(/^Private-MAC: .*$/m, 'Private-MAC: 00'))).toBe('private key damaged');
      expect(await codeOf(text.replace(/^Private-Lines: 1[^]*$/m, ''))).toBe('private key is a public key');
      expect(await codeOf(text)).toBe('ok');
    });
  });

  it.each(['argon2i', 'argon2d', 'argon2id'])('protected with %s is read', async (flavour) => {
    const made = puttygen(place, passphrase, ['-t', 'ed25519', '--ppk-param', `kdf=${flavour},memory=512,passes=3`]);
    expect(made.bytes.toString()).toMatch(new RegExp(`^Key-Derivation: ${flavour}\\r?$`, 'im'));
    expect(await codeOf(made.bytes, passphrase)).toBe('ok');
  });

  it('with several lanes is read', async () => {
    const param = ['--ppk-param', 'memory=1024,passes=2,parallelism=4'];
    const made = puttygen(place, passphrase, ['-t', 'ed25519', ...param]);
    expect(await codeOf(made.bytes, passphrase)).toBe('ok');
  });

  it('that asks for a day of work is not given it', async () => {
    const text = puttygen(place, passphrase, ['-t', 'ed25519']).bytes.toString();
    for (const [from, to] of [
      [/Argon2-Passes: \d+/, 'Argon2-Passes: 4000000000'],
      [/Argon2-Memory: \d+/, 'Argon2-Memory: 2097152'],
    ] as const)
      expect(await codeOf(text.replace(from, to), passphrase)).toBe('private key too costly');
    expect(await codeOf(text.replace(/Argon2-Memory: \d+/, 'Argon2-Memory: 1'), passphrase)).toBe(
      'private key damaged',
    );
  });

  it('of a kind that servers do not take is named', async () => {
    for (const [kind, args] of [
      ['ssh-dss', ['-t', 'dsa', '-b', '1024']],
      ['ssh-ed448', ['-t', 'ed448']],
    ] as const) {
      const read = await readPrivateKey(puttygen(place, '', args).bytes);
      expect(read).toMatchObject({ ok: false, error: { code: 'private key kind not taken', values: { kind } } });
    }
  });

  it.each([2, 3] as const)('with zeros at the end of an Ed25519 key is the same key, version %i', async (number) => {
    for (;;) {
      const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
      const seed = Buffer.from(d, 'base64url');
      if (seed.at(-1) !== 0) continue;
      const original = join(place, `original-${number}`);
      writeFileSync(original, ed25519KeyFile(seed, Buffer.from(x, 'base64url'), 'zero'), { mode: 0o600 });
      const made = puttygen(place, '', [original, '-O', 'private', ...version(number)]);
      const read = await readPrivateKey(made.bytes);
      const key = read.ok ? read.value.key : undefined;
      const line = execFileSync('ssh-keygen', ['-y', '-f', original]).toString().split(' ')[1]?.trim();
      expect(key?.getPublicSSH().toString('base64')).toBe(line);
      expect(key?.verify('challenge', key.sign('challenge'))).toBe(true);
      // The format is that of a number, whose zeros need not be written; this PuTTY writes them.
      if (number === 3) expect(await codeOf(withoutLastZero(made.bytes.toString()))).toBe('ok');
      return;
    }
  });

  it('survives what editors and code pages do to it', async () => {
    const made = puttygen(place, '', ['-t', 'ed25519', '-C', 'comment']).bytes;
    const text = made.toString();
    for (const changed of [
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
      `\n ${text}\n\n`,
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ])
      expect(await codeOf(changed)).toBe('ok');
    const comment = join(place, 'comment');
    writeFileSync(comment, Buffer.from('Åsa', 'latin1'));
    execFileSync('sh', [
      '-c',
      `puttygen -q -t ed25519 -C "$(cat ${comment})" -o ${comment}.ppk --new-passphrase /dev/null`,
    ]);
    const old = readFileSync(`${comment}.ppk`);
    expect(old.includes(Buffer.from('Comment: \xc5sa', 'latin1'))).toBe(true);
    expect(await codeOf(old)).toBe('ok');
  });

  it('is told from the public key that PuTTYgen saves, and from what is no key', async () => {
    const { file } = puttygen(place, '', ['-t', 'ed25519']);
    expect(await codeOf(execFileSync('puttygen', ['-p', file]))).toBe('private key is a public key');
    expect(await codeOf(execFileSync('puttygen', ['-L', file]))).toBe('private key is a public key');
    expect(await codeOf('PuTTY-User-Key-File-1: ssh-rsa\nEncryption: none\nComment: a\n')).toBe(
      'private key of unknown form',
    );
    expect(await codeOf('PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: rot13\n')).toBe('private key of unknown form');
  });
});
