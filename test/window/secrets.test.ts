import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSecrets } from '../../electron/store/secrets';
import { wrappedDataKey } from '../../electron/store/secrets-data-key';
import type { Protection } from '../../electron/store/secrets-protection';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A keyring that works like the system's: another key opens nothing. */
function keyring(key = randomBytes(32)) {
  let unlocked = true;
  let stale = false;
  const protection: Protection = {
    available: async () => unlocked,
    async protect(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    async reveal(bytes) {
      if (!unlocked) throw new Error('locked');
      const all = Buffer.from(bytes);
      const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, 12));
      decipher.setAuthTag(all.subarray(12, 28));
      return { text: Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]).toString('utf8'), stale };
    },
  };
  return { protection, lock: (locked: boolean) => (unlocked = !locked), grow: () => (stale = true) };
}

const secret = 'hemlig – סוד – 42';
const everything = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
const base64 = Buffer.from(secret).toString('base64');

describe('secrets under protection', () => {
  it('come back after a restart, lie protected and readable by their owner only', async () => {
    const { protection } = keyring();
    expect(await openSecrets(folder, protection).set('one/password', secret)).toBe('protected');
    const again = openSecrets(folder, protection);
    expect(again.has('one/password')).toBe(true);
    expect(await again.get('one/password')).toEqual({ ok: true, value: secret });
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
    expect(everything()).not.toContain('42');
    expect(everything()).not.toContain(base64);
  });

  it('are told apart by feed and kind, and forgotten with their feed', async () => {
    const { protection } = keyring();
    const secrets = openSecrets(folder, protection);
    await Promise.all([
      secrets.set('one/password', 'a'),
      secrets.set('one/passphrase', 'b'),
      secrets.set('two/password', 'c'),
    ]);
    await secrets.forgetFeed('one');
    const again = openSecrets(folder, protection);
    expect([again.has('one/password'), again.has('one/passphrase'), again.has('two/password')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are forgotten by an empty one', async () => {
    const { protection } = keyring();
    const secrets = openSecrets(folder, protection);
    await secrets.set('one/password', secret);
    await secrets.set('one/password', '');
    expect(await openSecrets(folder, protection).get('one/password')).toEqual({ ok: true, value: undefined });
  });

  it('say so when the system does not give them back', async () => {
    await openSecrets(folder, keyring().protection).set('one/password', secret);
    const answer = await openSecrets(folder, keyring().protection).get('one/password');
    expect(answer).toMatchObject({ ok: false, error: { code: 'secret locked' } });
  });

  it('are protected anew when the system has a newer key', async () => {
    const ring = keyring();
    const secrets = openSecrets(folder, ring.protection);
    await secrets.set('one/password', secret);
    const before = everything();
    ring.grow();
    expect(await secrets.get('one/password')).toEqual({ ok: true, value: secret });
    expect(everything()).not.toBe(before);
  });

  it('put a damaged file aside', async () => {
    writeFileSync(join(folder, 'secrets.json'), '{"version":1,"secre');
    const secrets = openSecrets(folder, keyring().protection);
    expect(secrets.has('one/password')).toBe(false);
    expect(readdirSync(folder).some((name) => name.includes('corrupt'))).toBe(true);
  });
});

describe('secrets where the system offers no protection', () => {
  it('are never written, and known until the app is quit', async () => {
    const ring = keyring();
    ring.lock(true);
    const secrets = openSecrets(folder, ring.protection);
    expect(await secrets.set('one/password', secret)).toBe('this session');
    expect(await secrets.get('one/password')).toEqual({ ok: true, value: secret });
    expect(readdirSync(folder)).toEqual([]);
    expect(openSecrets(folder, ring.protection).has('one/password')).toBe(false);
  });

  it('take the place of a protected one without leaving it behind', async () => {
    const ring = keyring();
    const secrets = openSecrets(folder, ring.protection);
    await secrets.set('one/password', 'old');
    ring.lock(true);
    await secrets.set('one/password', secret);
    ring.lock(false);
    expect(openSecrets(folder, ring.protection).has('one/password')).toBe(false);
  });
});

describe('the data key', () => {
  it('is wrapped by the system and the same after a restart', async () => {
    const { protection } = keyring();
    const key = await wrappedDataKey(openSecrets(folder, protection), folder).load();
    expect(key).toHaveLength(32);
    expect(await wrappedDataKey(openSecrets(folder, protection), folder).load()).toEqual(key);
    expect(existsSync(join(folder, 'data-key'))).toBe(false);
    expect(everything()).not.toContain(key.toString('base64'));
  });

  it('lies in a file without protection, and is taken over when there is some', async () => {
    const ring = keyring();
    ring.lock(true);
    const key = await wrappedDataKey(openSecrets(folder, ring.protection), folder).load();
    expect(readFileSync(join(folder, 'data-key'))).toEqual(key);
    ring.lock(false);
    expect(await wrappedDataKey(openSecrets(folder, ring.protection), folder).load()).toEqual(key);
    expect(existsSync(join(folder, 'data-key'))).toBe(false);
  });

  it('is never replaced by a new one when the file of secrets was lost: its backup would be of no use', async () => {
    const { protection } = keyring();
    await wrappedDataKey(openSecrets(folder, protection), folder).load();
    const kept = join(folder, 'feeds', 'one', 'kept');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, 'a'.repeat(64)), '');
    rmSync(join(folder, 'secrets.json.copy'));
    rmSync(join(folder, 'secrets.json'));
    const secrets = openSecrets(folder, protection);
    await expect(wrappedDataKey(secrets, folder).load()).rejects.toMatchObject({
      fault: { code: 'kept file unreadable' },
    });
    expect(secrets.has('data-key')).toBe(false);
  });

  it('is never replaced by a new one while the system keeps it back', async () => {
    const ring = keyring();
    const key = await wrappedDataKey(openSecrets(folder, ring.protection), folder).load();
    ring.lock(true);
    const keys = wrappedDataKey(openSecrets(folder, ring.protection), folder);
    await expect(keys.load()).rejects.toMatchObject({ fault: { code: 'secret locked' } });
    expect(existsSync(join(folder, 'data-key'))).toBe(false);
    ring.lock(false);
    expect(await keys.load()).toEqual(key);
  });
});
