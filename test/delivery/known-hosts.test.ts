import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isKnownHosts, readKnownHosts } from '../../electron/delivery/known-hosts';

const host = 'sftp.vendor.example';
let place: string;
let keys: Record<'ed25519' | 'rsa' | 'ecdsa', { line: string; type: string; fingerprint: string }>;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'courier-known-'));
  const make = (type: string) => {
    const file = join(place, type);
    execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', 'host', '-f', file]);
    const [name = '', blob = ''] = readFileSync(`${file}.pub`, 'utf8').split(' ');
    const fingerprint =
      execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`])
        .toString()
        .split(' ')[1] ?? '';
    return { line: `${name} ${blob}`, type: name, fingerprint };
  };
  keys = { ed25519: make('ed25519'), rsa: make('rsa'), ecdsa: make('ecdsa') };
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const read = (text: string, port = 22, name = host) => readKnownHosts(text, name, port);
const keyOf = (which: keyof typeof keys) => ({ type: keys[which].type, fingerprint: keys[which].fingerprint });

describe('a known_hosts file', () => {
  it('names the keys of a server, several of them, with what else stands on the line', () => {
    const text = [
      '# collected by IT',
      '',
      `${host},192.0.2.7 ${keys.ed25519.line} comment here`,
      `${host} ${keys.rsa.line}\r`,
      `other.example ${keys.ecdsa.line}`,
    ].join('\n');
    expect(read(text)).toEqual({
      keys: [keyOf('ed25519'), keyOf('rsa')],
      revoked: [],
      authorities: 0,
      others: 1,
      unread: [],
    });
    expect(read(text, 22, '192.0.2.7').keys).toEqual([keyOf('ed25519')]);
    expect(read(text, 22, host.toUpperCase()).keys).toHaveLength(2);
    expect(isKnownHosts(text)).toBe(true);
  });

  it('tells ports apart', () => {
    const text = `[${host}]:2222 ${keys.ed25519.line}\n${host} ${keys.rsa.line}`;
    expect(read(text, 2222).keys).toEqual([keyOf('ed25519')]);
    expect(read(text, 22).keys).toEqual([keyOf('rsa')]);
    expect(read(text, 2223).keys).toEqual([]);
    expect(read(`[2001:db8::7]:2222 ${keys.rsa.line}`, 2222, '[2001:DB8::7]').keys).toEqual([keyOf('rsa')]);
    expect(read(`::1 ${keys.rsa.line}`, 22, '[::1]').keys).toEqual([keyOf('rsa')]);
  });

  it.each([22, 2222])('with hashed names, as ssh-keygen -H makes them, is understood (port %i)', (port) => {
    const file = join(place, `hashed-${port}`);
    const name = port === 22 ? host : `[${host}]:${port}`;
    writeFileSync(file, `${name} ${keys.ed25519.line}\nother.example ${keys.rsa.line}\n`);
    execFileSync('ssh-keygen', ['-H', '-f', file], { stdio: 'ignore' });
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(host);
    expect(read(text, port)).toMatchObject({ keys: [keyOf('ed25519')], others: 1 });
    expect(read(text, port, 'sftp.vendor.exampl').keys).toEqual([]);
  });

  it('understands patterns and exceptions as OpenSSH does', () => {
    const text = `*.vendor.example,!test.vendor.example ${keys.ed25519.line}\nsft?.vendor.example ${keys.rsa.line}`;
    expect(read(text).keys).toEqual([keyOf('ed25519'), keyOf('rsa')]);
    expect(read(text, 22, 'test.vendor.example').keys).toEqual([]);
    expect(read(text, 22, 'sftpxvendor.example').keys).toEqual([]);
    expect(read(`!${host} ${keys.ed25519.line}`).keys).toEqual([]);
  });

  it('does not give a revoked key, and counts authorities, which cannot be used', () => {
    const text = [
      `${host} ${keys.ed25519.line}`,
      `@revoked * ${keys.ed25519.line}`,
      `@cert-authority *.vendor.example ${keys.rsa.line}`,
      `@cert-authority *.other.example ${keys.rsa.line}`,
    ].join('\n');
    expect(read(text)).toEqual({ keys: [], revoked: [keyOf('ed25519')], authorities: 1, others: 1, unread: [] });
  });

  it('names the lines that are not understood, and is told from a letter', () => {
    const blob = keys.ed25519.line.split(' ')[1] ?? '';
    const text = [
      `${host} ${keys.ed25519.line}`,
      'nonsense',
      `${host} ssh-rsa ${blob}`,
      `@other ${host} ${keys.rsa.line}`,
    ];
    expect(read(text.join('\n'))).toMatchObject({ keys: [keyOf('ed25519')], unread: [2, 3, 4] });
    expect(isKnownHosts('Dear customer,\nour fingerprint is below.')).toBe(false);
    expect(isKnownHosts('')).toBe(false);
    expect(isKnownHosts(keys.ed25519.line)).toBe(false);
  });
});
