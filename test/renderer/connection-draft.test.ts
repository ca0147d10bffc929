import { describe, expect, it } from 'vitest';
import {
  connectionOf,
  draftOf,
  isComplete,
  isReadableName,
  usesMore,
  withProxyKind,
} from '../../renderer/pages/connection/connection-draft';

const saved = {
  host: 'sftp.example.com',
  port: 2222,
  username: 'courier',
  folder: 'Uploads',
  privateKeyFile: '/keys/id_ed25519',
  hostKeys: ['SHA256:abc'],
};

const whole = {
  ...saved,
  host: '[2001:db8::7]',
  algorithms: 'old' as const,
  proxy: { kind: 'http' as const, host: 'proxy.example.com', port: 3128, username: 'anna' },
  jumpHost: {
    host: 'jump.example.com',
    port: 22,
    username: 'hop',
    privateKeyFile: '/keys/hop',
    hostKeys: ['SHA256:def'],
    algorithms: 'old' as const,
  },
};

describe('the connection between fields and feed', () => {
  it('comes back as it was saved', () => {
    for (const each of [saved, whole]) expect(connectionOf(draftOf(each, 'connecteam'), each)).toEqual(each);
  });

  it('starts with what the vendor usually wants', () => {
    expect(draftOf(undefined, 'connecteam')).toMatchObject({ logIn: 'key', port: 22, host: '' });
    expect(draftOf(undefined, 'cosafe')).toMatchObject({ logIn: 'password', port: 22 });
  });

  it('leaves out empty fields, and the key file when one logs in with a password', () => {
    const draft = { ...draftOf(saved, 'cosafe'), logIn: 'password' as const, folder: '  ', fileName: ' staff.csv ' };
    const { folder: _folder, privateKeyFile: _key, ...rest } = saved;
    expect(connectionOf(draft, saved)).toEqual({ ...rest, fileName: 'staff.csv' });
  });

  it('never carries what was typed as a secret', () => {
    const draft = draftOf(whole, 'cosafe');
    const typed = Object.fromEntries(Object.keys(draft.secrets).map((kind) => [kind, 'hunter2']));
    const given = { ...draft, secrets: { ...draft.secrets, ...typed } };
    expect(JSON.stringify(connectionOf(given, whole))).not.toContain('hunter');
  });

  it('needs a server and a user', () => {
    expect(isComplete(draftOf(saved, 'cosafe'))).toBe(true);
    expect(isComplete({ ...draftOf(saved, 'cosafe'), username: ' ' })).toBe(false);
  });

  it('needs a proxy’s address and a jump host’s log-in only where there are such', () => {
    const draft = draftOf(whole, 'cosafe');
    expect(isComplete(draft)).toBe(true);
    expect(isComplete({ ...draft, proxy: { ...draft.proxy, host: '' } })).toBe(false);
    expect(isComplete({ ...draft, proxy: { ...draft.proxy, host: '', kind: 'none' } })).toBe(true);
    expect(isComplete({ ...draft, jump: { ...draft.jump, username: '' } })).toBe(false);
    expect(isComplete({ ...draft, jump: { ...draft.jump, username: '', used: false } })).toBe(true);
  });

  it('forgets the way when a person takes it away', () => {
    const draft = draftOf(whole, 'cosafe');
    const straight = { ...draft, old: false, proxy: { ...draft.proxy, kind: 'none' as const } };
    const without = { ...straight, jump: { ...draft.jump, used: false } };
    expect(connectionOf(without, whole)).toEqual({ ...saved, host: '[2001:db8::7]' });
    expect([draft, straight, without].map(usesMore)).toEqual([true, true, false]);
  });

  it('changes the port of a proxy with its kind, but for one that was typed', () => {
    const { proxy } = draftOf(undefined, 'cosafe');
    expect(withProxyKind(withProxyKind(proxy, 'http'), 'socks5').port).toBe(1080);
    expect(withProxyKind(proxy, 'http').port).toBe(8080);
    expect(withProxyKind({ ...proxy, port: 3128 }, 'http').port).toBe(3128);
  });
});

describe('the name of the file', () => {
  it.each(['personal', 'personal.txt', 'personal.csv.bak', 'personal csv'])(
    '%s is read by nobody at Cosafe',
    (name) => {
      expect(isReadableName(name, 'cosafe')).toBe(false);
      expect(isReadableName(name, 'connecteam')).toBe(true);
    },
  );

  it.each(['', ' ', 'users.csv', ' Users.CSV '])('“%s” is', (name) => {
    expect(isReadableName(name, 'cosafe')).toBe(true);
  });
});
