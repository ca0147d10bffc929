import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = builder('js-yaml') as { load: (text: string) => unknown };

interface Packaging {
  readonly appId: string;
  readonly electronVersion: string;
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly win: { readonly icon: string };
  readonly mac: { readonly hardenedRuntime: boolean; readonly entitlements: string };
}
const packaging = load(readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8')) as Packaging;
const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  main: string;
  devDependencies: Record<string, string>;
};

// Windows and macOS packages cannot be made on every machine; what they are made from can be looked at.
describe('packaging', () => {
  it('never changes the id by which installed copies are found', () => {
    expect(packaging.appId).toBe('com.rostercourier.app');
  });

  it('packs the Electron that package.json pins', () => {
    expect(packaging.electronVersion).toBe(manifest.devDependencies['electron']);
  });

  it('lets nothing but its own code run inside the app', () => {
    expect(packaging.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(packaging.mac.hardenedRuntime).toBe(true);
  });

  it('packs bundles, pictures and licences, and no sources', () => {
    expect(packaging.files).toContain(manifest.main);
    expect(packaging.files).toContain('out/licences.txt');
    expect(packaging.files).toContain('!**/node_modules/**');
    for (const pattern of packaging.files) expect(pattern).toMatch(/^(out\/|package\.json$|!)/);
  });

  it.each(['good', 'working', 'needs-you', 'failed'])(
    'has a tray icon for "%s", for one and two dots to the point',
    (state) => {
      expect(existsSync(join(PROJECT, `build/icons/tray-${state}.png`))).toBe(true);
      expect(existsSync(join(PROJECT, `build/icons/tray-${state}@2x.png`))).toBe(true);
    },
  );

  it('has the files that it names', () => {
    expect(existsSync(join(PROJECT, packaging.mac.entitlements))).toBe(true);
    expect(existsSync(join(PROJECT, 'build/icons', packaging.win.icon))).toBe(true);
  });
});
