import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPackage, type InstallFacts } from '../../../shared/update/how-installed';
import { isNewer, judgeRelease } from '../../../shared/update/judge-release';
import { takeApart } from '../../../shared/update/release';
import { tidyAddress, updateAddressSchema, updateKeySchema } from '../../../shared/update/update-place';
import { compareVersions, isReleaseVersion } from '../../../shared/update/version';

const now = Date.UTC(2026, 10, 23);
const release = {
  product: 'roster-courier',
  version: '1.4.0',
  made: '2026-11-20T08:00:00Z',
  until: '2027-02-18T08:00:00Z',
  packages: [
    {
      kind: 'appimage',
      arch: 'x64',
      file: 'roster-courier-1.4.0-x64.AppImage',
      size: 9,
      sha512: `${'A'.repeat(86)}==`,
    },
  ],
};
const judge = (change: object, seen?: string) =>
  judgeRelease(JSON.stringify({ ...release, ...change }), { version: '1.3.0', now, seen });
const code = (change: object, seen?: string): string | undefined => {
  const judged = judge(change, seen);
  return judged.ok ? undefined : judged.error.code;
};

describe('a list whose signature is good', () => {
  it('counts where it is of this product, in time, and not older than one already seen', () => {
    expect(judge({}, release.made)).toMatchObject({ ok: true, value: release });
  });

  it('does not count otherwise', () => {
    expect(code({ product: 'another' })).toBe('updates of another product');
    expect(code({ made: '2026-11-25T08:00:00Z' })).toBe('updates from the future');
    expect(code({}, '2026-11-20T08:00:01Z')).toBe('updates older than seen');
    expect(code({ until: '2026-11-22T08:00:00Z' })).toBe('updates run out');
    for (const bad of [
      { version: '1.4' },
      { version: '1.4.0-beta.1' },
      { product: undefined },
      { extra: 1 },
      { packages: [{ ...release.packages[0], file: '../evil' }] },
      { packages: [{ ...release.packages[0], file: 'https://other.example/x.AppImage' }] },
      { packages: [{ ...release.packages[0], size: 700 * 1024 * 1024 }] },
      { packages: [{ ...release.packages[0], sha512: '' }] },
    ])
      expect(code(bad), JSON.stringify(bad)).toBe('updates not understood');
    expect(judgeRelease('{', { version: '1.3.0', now })).toMatchObject({ ok: false });
  });

  it('is never a step back', () => {
    const number = fc.integer({ min: 0, max: 30 });
    const version = fc.tuple(number, number, number);
    fc.assert(
      fc.property(version, version, (one, other) => {
        const first = one.findIndex((part, place) => part !== other[place]);
        const newer = first !== -1 && (one[first] ?? 0) > (other[first] ?? 0);
        expect(isNewer({ version: one.join('.') }, other.join('.'))).toBe(newer);
        if (newer) expect(isNewer({ version: other.join('.') }, one.join('.'))).toBe(false);
      }),
    );
    expect(compareVersions('1.4.0', '1.4.0-beta.2')).toBeGreaterThan(0);
    expect(compareVersions('nonsense', '0.0.0')).toBeLessThan(0);
    expect(['1.4.0', '1.4', '1.4.0-beta', 'v1.4.0', '01.4.0\n'].map(isReleaseVersion)).toEqual([
      ...[true, false, false, false, false],
    ]);
  });
});

describe('a list', () => {
  const signature = `${'A'.repeat(86)}==`;
  it('is taken apart into its first line and all the rest, to the letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        expect(takeApart(`ed25519 ${signature}\n${text}`)).toEqual({ signature, text });
      }),
    );
  });
  it('is none without a whole signature and something signed', () => {
    for (const text of ['', '{}', `ed25519 ${signature}`, `ed25519 ${signature}\n`, `ed25519 AAAA\n{}`, `\n{}`])
      expect(takeApart(text), text).toBeUndefined();
  });
});

describe('a place', () => {
  it('is a folder over https, or on this very computer', () => {
    for (const good of ['https://updates.example/', 'https://a.example:8443/b/c/', 'http://127.0.0.1:8080/'])
      expect(updateAddressSchema.safeParse(good).success, good).toBe(true);
    for (const bad of [
      ...['', 'https://updates.example', 'http://updates.example/', 'ftp://a.example/', 'https:///x/'],
      ...['https://me:secret@a.example/', 'https://a.example/?x=1', 'https://a.example/#x', 'file:///etc/'],
      ...['http://127.0.0.1.example.com/', 'http://localhost.example/', 'https://a.example\\@b/', 'https://a b/'],
    ])
      expect(updateAddressSchema.safeParse(bad).success, bad).toBe(false);
    expect(tidyAddress(' https://updates.example/x ')).toBe('https://updates.example/x/');
  });
  it('has keys of 32 bytes', () => {
    expect(updateKeySchema.safeParse(`ed25519:${'A'.repeat(43)}=`).success).toBe(true);
    for (const bad of ['', `ed25519:${'A'.repeat(42)}==`, `rsa:${'A'.repeat(43)}=`, `${'A'.repeat(43)}=`])
      expect(updateKeySchema.safeParse(bad).success, bad).toBe(false);
  });
});

describe('a package that brings itself up to date', () => {
  const all: InstallFacts = {
    ...{ platform: 'linux', appImage: true, uninstaller: true, ownFolders: true, publisher: true, bundle: true },
    writable: true,
  };
  it('is the AppImage, the .exe for one person, the bundle on macOS', () => {
    expect(ownPackage(all)).toBe('appimage');
    expect(ownPackage({ ...all, platform: 'win32' })).toBe('nsis');
    expect(ownPackage({ ...all, platform: 'darwin' })).toBe('mac-zip');
  });
  it('is none that would need an administrator, or whose signature nobody could tell', () => {
    expect(ownPackage({ ...all, appImage: false })).toBeUndefined();
    for (const platform of ['linux', 'win32', 'darwin'])
      expect(ownPackage({ ...all, platform, writable: false })).toBeUndefined();
    for (const lacks of ['uninstaller', 'ownFolders', 'publisher'] as const)
      expect(ownPackage({ ...all, platform: 'win32', [lacks]: false }), lacks).toBeUndefined();
    expect(ownPackage({ ...all, platform: 'darwin', bundle: false })).toBeUndefined();
    expect(ownPackage({ ...all, platform: 'freebsd' })).toBeUndefined();
  });
});
