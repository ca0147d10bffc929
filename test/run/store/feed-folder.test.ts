import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { feedStateName, stateRoot } from '../../../electron/store/feed-folder';
import { tempFolder } from './temp-folder';

describe('where state lives', () => {
  it.each([
    ['linux', {}, '/home/a/.local/state/roster-courier'],
    ['linux', { XDG_STATE_HOME: '/x' }, '/x/roster-courier'],
    ['darwin', { XDG_STATE_HOME: '/x' }, '/home/a/Library/Application Support/roster-courier'],
    ['linux', { ROSTER_COURIER_HOME: '/h', XDG_STATE_HOME: '/x' }, '/h'],
  ] as const)('%s with %o', (platform, env, expected) => {
    expect(stateRoot(undefined, { platform, env, home: '/home/a' })).toBe(expected);
  });

  it('is what --state says before all else', () => {
    expect(stateRoot('/s', { platform: 'linux', env: { ROSTER_COURIER_HOME: '/h' }, home: '/home/a' })).toBe('/s');
  });
});

describe('name of a feed’s state', () => {
  it('is the feed’s id when it has one', () => {
    expect(feedStateName('all-staff', '/anywhere/feed.json')).toBe('all-staff');
  });

  it('is the place of its file, however it was reached, and another for a copy', () => {
    const folder = tempFolder();
    for (const name of ['Personal åäö.json', 'copy.json']) writeFileSync(join(folder, name), '{}');
    symlinkSync(join(folder, 'Personal åäö.json'), join(folder, 'link.json'));
    const name = feedStateName(undefined, join(folder, 'Personal åäö.json'));
    expect(name).toMatch(/^personal-[0-9a-f]{12}$/);
    expect(feedStateName(undefined, join(folder, 'link.json'))).toBe(name);
    expect(feedStateName(undefined, join(folder, 'copy.json'))).not.toBe(name);
  });

  it('is one, in whatever capitals it was typed, where the system takes them for the same', () => {
    // What Windows answers for every way to write this path.
    vi.spyOn(realpathSync, 'native').mockReturnValue('C:\\Courier\\All staff.json');
    const name = feedStateName(undefined, 'C:\\Courier\\All staff.json');
    expect(feedStateName(undefined, 'c:\\courier\\ALL STAFF.JSON')).toBe(name);
  });
});
