import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../shared/mapping/mapping';
import { noPolicy, policySchema } from '../../shared/policy/policy';
import { keepDaysUnder, keptBackIn, keysUnder } from '../../shared/policy/under-policy';

const keyA = `ssh-ed25519 SHA256:${'a'.repeat(43)}`;
const keyB = `SHA256:${'b'.repeat(43)}`;
const keyC = `SHA256:${'c'.repeat(43)}`;

describe('the servers of a policy', () => {
  const servers = [
    { host: 'sftp.example.com', port: 22, hostKeys: [keyA] },
    { host: 'sftp.example.com', port: 22, hostKeys: [keyB] },
    { host: '2001:db8::1', port: 2222, hostKeys: [keyB] },
  ];
  const refused = { ok: false, error: { code: 'server not allowed', decision: 'stop' } };

  it.each([
    ['sftp.example.com', 22, [keyA, keyB]],
    ['SFTP.Example.com.', 22, [keyA, keyB]],
    ['[2001:DB8::1]', 2222, [keyB]],
    ['sftp.example.com', 2222, undefined],
    ['sftp.example.com.evil.example', 22, undefined],
    ['evil.sftp.example.com', 22, undefined],
    ['sftp.example.co', 22, undefined],
    ['127.0.0.1', 22, undefined],
  ])('%s port %d', (host, port, keys) => {
    const found = keysUnder({ servers }, { host, port, hostKeys: [keyC] });
    if (keys) expect(found).toEqual({ ok: true, value: keys });
    else expect(found).toMatchObject(refused);
  });

  it('never lets a key count that only a person accepted', () => {
    const host = fc.constantFrom('sftp.example.com', 'SFTP.example.COM', '2001:db8::1', 'other.example', 'localhost');
    fc.assert(
      fc.property(host, fc.constantFrom(22, 2222), fc.subarray([keyA, keyB, keyC]), (name, port, hostKeys) => {
        const found = keysUnder({ servers }, { host: name, port, hostKeys });
        if (found.ok) expect(found.value).not.toContain(keyC);
        expect(keysUnder(noPolicy, { host: name, port, hostKeys })).toEqual({ ok: true, value: hostKeys });
      }),
    );
  });
});

describe('columns that never go out', () => {
  const neverSendColumns = ['Personal number', 'Salary'];
  it.each<[string, Mapping, { header: string; column: string } | undefined]>([
    ['another column', { Mail: { from: ['E-mail'] } }, undefined],
    ['the column itself', { Title: { from: ['Salary'] } }, { header: 'Salary', column: 'Title' }],
    ['spelled otherwise', { Title: { from: ['  SALARY '] } }, { header: '  SALARY ', column: 'Title' }],
    ['with two blanks', { Id: { from: ['personal  NUMBER'] } }, { header: 'personal  NUMBER', column: 'Id' }],
    ['as one of several', { Name: { from: ['First', 'Salary'] } }, { header: 'Salary', column: 'Name' }],
    [
      'put by a step',
      {
        Title: {
          from: ['Title'],
          transforms: [
            {
              do: 'if',
              is: 'empty',
              values: [],
              then: { put: 'column', from: 'Personal number' },
              else: { put: 'as it is' },
            },
          ],
        },
      },
      { header: 'Personal number', column: 'Title' },
    ],
    [
      'out of a second file',
      { Title: { from: ['Employee'], transforms: [{ do: 'look up', in: 'pay', take: 'salary', missing: 'empty' }] } },
      { header: 'salary', column: 'Title' },
    ],
    ['a value that only looks like it', { Title: { value: 'Salary' } }, undefined],
  ])('%s', (_, mapping, found) => {
    expect(keptBackIn({ neverSendColumns }, mapping)).toEqual(found);
    expect(keptBackIn(noPolicy, mapping)).toBeUndefined();
  });
});

describe('days that things are kept', () => {
  it.each([
    [undefined, 30, 30],
    [14, 30, 14],
    [14, 7, 7],
  ])('at most %s, wanted %d', (mostKeepDays, wanted, kept) => {
    expect(keepDaysUnder({ ...(mostKeepDays !== undefined && { mostKeepDays }) }, wanted)).toBe(kept);
  });
});

describe('the form of a policy', () => {
  it('has nothing decided when only its version is there', () => {
    expect(policySchema.parse({ version: 1 })).toEqual(noPolicy);
    expect(noPolicy).toMatchObject({ notices: { mail: true, webhook: true }, practiceServer: true });
    expect(noPolicy.servers).toBeUndefined();
  });

  it.each([
    [{}],
    [{ version: 2 }],
    [{ version: 1, practiceserver: false }],
    [{ version: 1, notices: { mail: false, sms: false } }],
    [{ version: 1, servers: [] }],
    [{ version: 1, servers: [{ host: 'sftp.example.com' }] }],
    [{ version: 1, servers: [{ host: 'sftp.example.com', hostKeys: [] }] }],
    [{ version: 1, servers: [{ host: 'sftp.example.com', hostKeys: ['MD5:aa'] }] }],
    [{ version: 1, servers: [{ host: 'sftp://example.com', hostKeys: [keyA] }] }],
    [{ version: 1, servers: [{ host: 'sftp.example.com', hostKeys: [keyA], key: 1 }] }],
    [{ version: 1, mostKeepDays: 3 }],
    [{ version: 1, startAtLogin: 'yes' }],
    [{ version: 1, neverSendColumns: [' '] }],
  ])('refuses %j', (data) => {
    expect(policySchema.safeParse(data).success).toBe(false);
  });
});
