import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsOf, secretsInEnvironment, wayCredentialsOf } from '../../electron/run/credentials';
import { feedFrom, type LoadedFeed } from '../../electron/run/load-feed';
import { placeOf, reachedServer } from '../../electron/run/target';
import { connectionSchema } from '../../shared/feed/connection';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'courier-credentials-'));
  for (const name of ['own', 'jump']) writeFileSync(join(folder, name), `the ${name} key`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const server = { host: 'sftp.vendor.example', username: 'courier' };
const jumpHost = { host: 'jump.example', username: 'hr' };
const proxy = { kind: 'socks5', host: 'proxy.example', port: 1080 };
const feedText = (connection: unknown): string =>
  JSON.stringify({ version: 1, name: 'Staff', source: { path: 'a.csv' }, destination: 'cosafe', connection });

function loaded(connection: unknown): LoadedFeed {
  const feed = feedFrom(feedText(connection), 'feed.json');
  if (!feed.ok) throw new Error(JSON.stringify(feed.error));
  return { feed: feed.value, baseFolder: folder, stateName: 'feed' };
}
const load = (connection: unknown, env: Record<string, string> = {}) =>
  credentialsOf(secretsInEnvironment(env)).load(loaded(connection));

describe('credentials of a feed', () => {
  it('are its key file and what the environment has for it', async () => {
    expect(await load({ ...server, privateKeyFile: 'own' })).toEqual({
      ok: true,
      value: { privateKey: Buffer.from('the own key') },
    });
    const env = { ROSTER_COURIER_PASSWORD: 'p', ROSTER_COURIER_PASSPHRASE: 'q', ROSTER_COURIER_PROXY_PASSWORD: 'r' };
    expect(await load({ ...server, privateKeyFile: 'own' }, env)).toEqual({
      ok: true,
      value: { password: 'p', passphrase: 'q', privateKey: Buffer.from('the own key') },
    });
    expect(await load(server, { ROSTER_COURIER_PASSWORD: '' })).toMatchObject({ error: { code: 'no credentials' } });
    expect(await load({ ...server, privateKeyFile: 'gone' })).toMatchObject({ error: { code: 'key file missing' } });
  });

  it('and those of the proxy, only where it has a user name', async () => {
    const env = { ROSTER_COURIER_PASSWORD: 'p', ROSTER_COURIER_PROXY_PASSWORD: 'r' };
    expect(await load({ ...server, proxy: { ...proxy, username: 'hr' } }, env)).toEqual({
      ok: true,
      value: { password: 'p', proxyPassword: 'r' },
    });
    expect(await load({ ...server, proxy }, env)).toEqual({ ok: true, value: { password: 'p' } });
  });

  it('and those of the jump host, which never gets the server’s password', async () => {
    const env = { ROSTER_COURIER_PASSWORD: 'p', ROSTER_COURIER_PASSPHRASE: 'q' };
    expect(await load({ ...server, jumpHost }, env)).toEqual({ ok: true, value: { password: 'p', jumpHost: {} } });
    const own = { ...server, privateKeyFile: 'own', jumpHost: { ...jumpHost, privateKeyFile: 'jump' } };
    expect(await load(own, env)).toMatchObject({ value: { jumpHost: { privateKey: Buffer.from('the jump key') } } });
    expect(JSON.stringify((await load(own, env)).ok && (await load(own, env)))).not.toContain(
      '"jumpHost":{"passphrase"',
    );
    const jump = { ROSTER_COURIER_JUMP_PASSWORD: 's', ROSTER_COURIER_JUMP_PASSPHRASE: 't' };
    expect(await load(own, { ...env, ...jump })).toMatchObject({
      value: { password: 'p', passphrase: 'q', jumpHost: { password: 's', passphrase: 't' } },
    });
    // The same file is opened by the same passphrase.
    const shared = { ...server, privateKeyFile: 'own', jumpHost: { ...jumpHost, privateKeyFile: 'own' } };
    expect(await load(shared, env)).toMatchObject({ value: { jumpHost: { passphrase: 'q' } } });
  });

  it('for the way alone can be had without those for the server', async () => {
    const env = secretsInEnvironment({ ROSTER_COURIER_JUMP_PASSWORD: 's' });
    expect(await wayCredentialsOf(env, loaded({ ...server, jumpHost }))).toEqual({
      ok: true,
      value: { jumpHost: { password: 's' } },
    });
  });
});

describe('a connection in a feed', () => {
  it.each([
    ['proxy', { ...proxy, password: 'Sesame' }, 'connection.proxy.password'],
    ['jumpHost', { ...jumpHost, passphrase: 'Sesame' }, 'connection.jumpHost.passphrase'],
  ])('never holds a secret, not in its %s either', (name, value, field) => {
    const read = feedFrom(feedText({ ...server, [name]: value }), 'feed.json');
    expect(read).toMatchObject({ error: { code: 'feed file holds a secret', values: { field } } });
    expect(JSON.stringify(read)).not.toContain('Sesame');
  });

  it('may name the kind of an accepted key, and old methods; anything else is no such field', () => {
    const digest = `SHA256:${'A'.repeat(43)}`;
    const hostKeys = [digest, `ssh-ed25519 ${digest}`, `${digest}=`];
    expect(connectionSchema.parse({ ...server, hostKeys, algorithms: 'old' })).toEqual({
      ...server,
      port: 22,
      hostKeys,
      algorithms: 'old',
    });
    for (const wrong of [{ hostKeys: ['MD5:00:11'] }, { algorithms: 'none' }, { proxy: { ...proxy, kind: 'socks4' } }])
      expect(connectionSchema.safeParse({ ...server, ...wrong }).success).toBe(false);
  });

  it.each([
    'sftp://sftp.vendor.example',
    'sftp.vendor.example:22',
    'courier@sftp.vendor.example',
    'a b',
    '10.0.0.5:22',
  ])('is not used with “%s” for an address', (host) => {
    const connection = connectionSchema.parse({ ...server, host });
    expect(reachedServer(connection)).toMatchObject({
      error: { code: 'server address not usable', decision: 'usage', values: { host } },
    });
    const through = connectionSchema.parse({ ...server, jumpHost: { ...jumpHost, host } });
    expect(reachedServer(through)).toMatchObject({ error: { code: 'server address not usable', values: { host } } });
  });

  it.each(['sftp.vendor.example', 'åäö.example', 'my_server', '192.0.2.7', '::1', '[2001:db8::7]', 'fe80::1%eth0'])(
    'is used with “%s”',
    (host) => expect(reachedServer(connectionSchema.parse({ ...server, host })).ok).toBe(true),
  );

  it('is the same place at the vendor whichever way leads there', () => {
    const destination = { folder: 'Uploads' } as Parameters<typeof placeOf>[1];
    const place = (more: object) => placeOf(connectionSchema.parse({ ...server, host: '::1', ...more }), destination);
    expect(place({ host: '[::1]' })).toBe(place({}));
    expect(place({ jumpHost, proxy })).toBe(place({}));
    expect(place({ username: 'other' })).not.toBe(place({}));
  });
});
