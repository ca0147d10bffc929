import { describe, expect, it } from 'vitest';
import { nextConnection } from '../../electron/window/next-connection';
import type { Connection } from '../../shared/feed/connection';

const pin = `ssh-ed25519 SHA256:${'A'.repeat(43)}`;
const forged = `SHA256:${'F'.repeat(43)}`;
const before: Connection = {
  host: 'sftp.example.com',
  port: 22,
  username: 'acme',
  privateKeyFile: '/keys/ours',
  hostKeys: [pin],
  proxy: { kind: 'socks5', host: 'proxy', port: 1080, username: 'anna' },
  jumpHost: { host: 'jump', port: 22, username: 'hop', privateKeyFile: '/keys/hop', hostKeys: [pin] },
};
/** What a page that was taken over might ask for. */
const asked: Connection = {
  ...before,
  privateKeyFile: '/etc/shadow',
  hostKeys: [forged],
  jumpHost: { host: 'jump', port: 22, username: 'hop', privateKeyFile: '/etc/shadow', hostKeys: [forged] },
};

describe('a connection that the window asks for', () => {
  it('gets neither a path nor trust of its own, on either server', () => {
    expect(nextConnection(before, asked)).toEqual({ connection: before, forget: [] });
    const { connection } = nextConnection(undefined, asked);
    expect(JSON.stringify(connection)).not.toMatch(/shadow|FFFF/);
    expect(connection).toMatchObject({ hostKeys: [], jumpHost: { hostKeys: [] } });
  });

  it('is not trusted at another server or port', () => {
    expect(nextConnection(before, { ...asked, host: 'other' }).connection.hostKeys).toEqual([]);
    expect(nextConnection(before, { ...asked, port: 23 }).connection.hostKeys).toEqual([]);
    const jumpHost = { host: 'other', port: 22, username: 'hop', hostKeys: [] };
    const { connection, forget } = nextConnection(before, { ...asked, jumpHost });
    expect(connection.hostKeys).toEqual([pin]);
    expect(connection.jumpHost).toEqual(jumpHost);
    expect(forget).toEqual(['jumpPassword']);
  });

  it('keeps no key file once one logs in without', () => {
    const { privateKeyFile: _file, ...rest } = asked;
    expect(nextConnection(before, rest).connection.privateKeyFile).toBeUndefined();
  });

  it('takes the fields of the way as they are', () => {
    const proxy = { kind: 'http' as const, host: 'proxy', port: 1080, username: 'bo' };
    const next = nextConnection(before, { ...asked, proxy, algorithms: 'old' });
    expect(next).toMatchObject({ connection: { proxy, algorithms: 'old' }, forget: [] });
  });

  it.each([
    ['another proxy', { proxy: { kind: 'socks5' as const, host: 'elsewhere', port: 1080, username: 'anna' } }],
    ['another port', { proxy: { kind: 'socks5' as const, host: 'proxy', port: 3128, username: 'anna' } }],
    ['a proxy without a log-in', { proxy: { kind: 'socks5' as const, host: 'proxy', port: 1080 } }],
    ['no proxy', { proxy: undefined }],
  ])('forgets the password of the proxy before %s', (_what, { proxy }) => {
    const { proxy: _before, ...rest } = asked;
    expect(nextConnection(before, { ...rest, ...(proxy && { proxy }) }).forget).toEqual(['proxyPassword']);
  });

  it('forgets everything of a jump host that is gone', () => {
    const { jumpHost: _gone, ...rest } = asked;
    expect(nextConnection(before, rest).forget).toEqual(['jumpPassword', 'jumpPassphrase']);
  });
});
