import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allowedKeepDays,
  allowedKeys,
  allowedNotices,
  allowPractice,
  decidedUpdates,
  mappingRefused,
} from '../../electron/policy/in-force';
import { loadFeed } from '../../electron/run/load-feed';
import { refuseUnless, shownPolicy } from '../../electron/window/policy-view';

const folder = mkdtempSync(join(tmpdir(), 'courier-policy-'));
const file = join(folder, 'policy.json');
vi.stubEnv('ROSTER_COURIER_POLICY_FILE', file);
beforeEach(() => rmSync(file, { force: true }));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
const decide = (policy: object): void => writeFileSync(file, JSON.stringify({ version: 1, ...policy }));
const pin = `SHA256:${'a'.repeat(43)}`;
const vendor = { host: 'sftp.example.com', port: 22, hostKeys: [pin] };

describe('a policy in force', () => {
  it('holds from the next thing that is done, without a restart', () => {
    expect(allowedNotices()).toEqual({ mail: true, webhook: true });
    decide({ notices: { webhook: false } });
    expect(allowedNotices()).toEqual({ mail: true, webhook: false });
    rmSync(file);
    expect(allowedNotices()).toEqual({ mail: true, webhook: true });
  });

  it('says where newer versions are, before any person, and that there are to be none, before anything else', () => {
    const place = (host: string) => ({ address: `https://${host}/`, keys: [`ed25519:${'A'.repeat(43)}=`] });
    expect(decidedUpdates(undefined)).toMatchObject({ allowed: true, byPolicy: false, place: undefined });
    expect(decidedUpdates(place('mine'))).toMatchObject({ byPolicy: false, place: place('mine') });
    decide({ updates: { place: place('theirs') } });
    expect(decidedUpdates(place('mine'))).toEqual({ allowed: true, byPolicy: true, place: place('theirs') });
    decide({ updates: { allowed: false, place: place('theirs') } });
    expect(decidedUpdates(place('mine'))).toEqual({ allowed: false, byPolicy: true });
    for (const half of [{ address: 'https://theirs/' }, { ...place('theirs'), address: 'http://theirs/' }]) {
      decide({ updates: { place: half } });
      expect(decidedUpdates(place('mine'))).toEqual({ allowed: false, byPolicy: true });
    }
  });

  it('that cannot be used lets nothing out', () => {
    writeFileSync(file, '{');
    expect(decidedUpdates(undefined).allowed).toBe(false);
    expect(allowedNotices()).toEqual({ mail: false, webhook: false });
    expect(allowedKeys(vendor)).toMatchObject({ ok: false, error: { code: 'policy not understood' } });
    expect(mappingRefused({})).toMatchObject({ code: 'policy not understood' });
    expect(() => refuseUnless(() => true)).toThrow('policy not understood');
    expect(() => allowPractice(vendor)).toThrow('policy not understood');
    expect(shownPolicy()).toBeUndefined();
  });

  it('shortens how long the files of a feed are kept, and never lengthens it', async () => {
    const path = join(folder, 'feed.json');
    const daysOf = async (days: number): Promise<number | undefined> => {
      const feed = { version: 1, name: 'F', source: { path: 'x' }, destination: 'cosafe', keep: { days } };
      writeFileSync(path, JSON.stringify(feed));
      const loaded = await loadFeed(path);
      return loaded.ok ? loaded.value.feed.keep?.days : undefined;
    };
    expect(await daysOf(90)).toBe(90);
    decide({ mostKeepDays: 14 });
    expect([await daysOf(90), await daysOf(7)]).toEqual([14, 7]);
    expect([allowedKeepDays(30), allowedKeepDays(10)]).toEqual([14, 10]);
  });

  it('lets a rehearsal reach the practice server of this very process, by its own key alone', () => {
    decide({ servers: [vendor] });
    const practice = { host: '127.0.0.1', port: 40022, hostKeys: [`SHA256:${'p'.repeat(43)}`] };
    expect(allowedKeys(practice)).toMatchObject({ ok: false, error: { code: 'server not allowed' } });
    const forbid = allowPractice(practice);
    expect(allowedKeys(practice)).toEqual({ ok: true, value: practice.hostKeys });
    expect(allowedKeys({ ...practice, hostKeys: [pin] })).toEqual({ ok: true, value: [] });
    expect(allowedKeys({ ...practice, port: 22 })).toMatchObject({ ok: false });
    forbid();
    expect(allowedKeys(practice)).toMatchObject({ ok: false });
  });

  it('is shown to the window without the keys and paths in it', () => {
    expect(shownPolicy()).toBeUndefined();
    decide({ servers: [vendor], handOffs: ['C:\\IT\\Fire watch.json', '/srv/it/Cosafe.json'], startAtLogin: true });
    expect(shownPolicy()).toEqual({
      startAtLogin: true,
      notices: { mail: true, webhook: true },
      servers: [{ host: 'sftp.example.com', port: 22 }],
      practiceServer: true,
      neverSendColumns: [],
      handOffs: ['Fire watch', 'Cosafe'],
    });
  });
});
