import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../electron/delivery/deliver';
import { probe } from '../../../electron/delivery/probe';
import type { Credentials } from '../../../electron/delivery/target';
import { type OpenSsh, startOpenSsh } from '../openssh-server';
import { faultOf } from '../said';
import { vendorUid } from '../servers/disk-drop';
import { canHaveOwnAccounts, type OwnAccount } from '../servers/own-accounts';
import { askVendor, deadlines, expectAnswer, targetOf, tells } from './connection-answer';

const accounts: readonly OwnAccount[] = [
  { name: 'vendor', uid: vendorUid },
  { name: 'changes', uid: vendorUid, state: 'to be changed' },
  { name: 'expired', uid: vendorUid, state: 'expired' },
];

type Way = 'key' | 'password';

// Accounts of its own need root and Linux; elsewhere a server only knows whoever runs the tests.
describe.skipIf(!canHaveOwnAccounts())('the account', () => {
  let vendor: OpenSsh;
  let ways: Readonly<Record<Way, Credentials>>;
  const asksOnly = 'Match User asked*\n  AuthenticationMethods keyboard-interactive';
  beforeAll(async () => {
    const asked = accounts.map((account) => ({ ...account, name: `asked-${account.name}` }));
    vendor = await startOpenSsh({ accounts: [...accounts, ...asked], settings: [asksOnly] });
    ways = { key: { privateKey: readFileSync(vendor.privateKeyFile) }, password: { password: 'right' } };
  });
  afterAll(() => vendor.stop());

  it('has another password', () =>
    expectAnswer(
      { step: 'log-in', code: 'log-in refused', decision: 'stop', todo: /Check the user name and the password/ },
      targetOf(vendor),
      { password: 'wrong' },
    ));

  it.each(['key', 'password'] as const)('must change its password first (log-in by %s)', (way) =>
    expectAnswer(
      { step: 'log-in', code: 'password expired', decision: 'stop', todo: /Ask your vendor for a new one/ },
      { ...targetOf(vendor), username: 'changes' },
      ways[way],
    ),
  );

  it('must change its password first, and is asked for it', () =>
    expectAnswer(
      { step: 'log-in', code: 'log-in asks for more', decision: 'stop', todo: askVendor },
      { ...targetOf(vendor), username: 'asked-changes' },
      ways.password,
    ));

  it.each([
    ['key', 'expired'],
    ['password', 'expired'],
    ['password', 'asked-expired'],
  ] as const)('has expired (log-in by %s as %s)', (way, username) =>
    expectAnswer(
      { step: 'log-in', code: 'log-in refused', decision: 'stop', todo: /with your vendor/ },
      { ...targetOf(vendor), username },
      ways[way],
    ),
  );

  it('may not write into its folder: seen when a file is sent, because a test never writes', async () => {
    mkdirSync(join(vendor.folder, 'Uploads', 'theirs'));
    const target = { ...targetOf(vendor), folder: 'Uploads/theirs' };
    expect(await probe(target, ways.key, { deadlines })).toMatchObject({ ok: true });
    const problem = faultOf(await deliver(Buffer.from('people'), target, ways.key, { deadlines }));
    expect(problem).toMatchObject({ code: 'remote folder refused', decision: 'person' });
    tells(problem, /Ask your vendor to give vendor that right/);
  });

  it('may not even go into its folder', async () => {
    const locked = join(vendor.folder, 'locked');
    mkdirSync(join(locked, 'in'), { recursive: true });
    chmodSync(locked, 0o700);
    chownSync(join(locked, 'in'), vendorUid, vendorUid);
    const target = { ...targetOf(vendor), folder: 'locked/in' };
    const problem = faultOf(await deliver(Buffer.from('people'), target, ways.key, { deadlines }));
    expect(problem).toMatchObject({ code: 'remote folder refused', decision: 'person' });
  });
});
