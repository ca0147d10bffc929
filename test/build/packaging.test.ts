import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = builder('js-yaml') as { load: (text: string) => unknown };

const inside = createRequire(builder.resolve('app-builder-lib'));
const { validateConfiguration } = inside('./util/config/config') as {
  validateConfiguration: (config: object, log: { readonly isEnabled: boolean; add: () => void }) => Promise<void>;
};

interface Target {
  readonly target: string;
  readonly arch: readonly string[];
}
interface Packaging {
  readonly appId: string;
  readonly electronVersion: string;
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly win: {
    readonly icon: string;
    readonly target: readonly Target[];
    readonly publish: { readonly url: string };
    readonly extraFiles: readonly { readonly from: string; readonly to: string }[];
  };
  readonly nsis: {
    readonly perMachine: boolean;
    readonly packElevateHelper: boolean;
    readonly deleteAppDataOnUninstall: boolean;
    readonly include: string;
  };
  readonly msi: { readonly perMachine: boolean; readonly upgradeCode: string };
  readonly mac: {
    readonly hardenedRuntime: boolean;
    readonly entitlements: string;
    readonly notarize: boolean;
    readonly extendInfo: Readonly<Record<string, string>>;
    readonly target: readonly Target[];
  };
  readonly linux: { readonly target: readonly string[] };
  readonly publish: unknown;
}
const packaging = load(readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8')) as Packaging;
const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  main: string;
  productName: string;
  devDependencies: Record<string, string>;
};

// Windows and macOS packages cannot be made on every machine; what they are made from can be looked at.
describe('packaging', () => {
  it('never changes the id by which installed copies are found', () => {
    expect(packaging.appId).toBe('com.rostercourier.app');
  });

  it('is written as electron-builder itself wants it', async () => {
    const log = { isEnabled: false, add: () => undefined };
    await validateConfiguration(packaging, log);
    const misspelled = { ...packaging, msi: { ...packaging.msi, upgradecode: '' } };
    await expect(validateConfiguration(misspelled, log)).rejects.toThrow(/configuration\.msi/);
  });

  it('has a package for everybody: for one person, for a whole computer, and for IT', () => {
    const kinds = (targets: readonly Target[]): string[] => targets.map(({ target }) => target);
    expect(kinds(packaging.win.target)).toEqual(['nsis', 'msi']);
    expect(packaging.nsis.perMachine).toBe(false);
    expect(packaging.msi.perMachine).toBe(true);
    // An update needs the zip, a person the dmg; both for both kinds of Mac.
    expect(kinds(packaging.mac.target)).toEqual(['dmg', 'zip']);
    for (const { arch } of packaging.mac.target) expect(arch).toEqual(['x64', 'arm64']);
    expect(packaging.mac.notarize).toBe(true);
    // The others have scripts of their own.
    expect(packaging.linux.target).toEqual(['AppImage', 'rpm']);
  });

  it('keeps what a vendor may hold when it is removed, and is known again by Windows', () => {
    expect(packaging.nsis.deleteAppDataOnUninstall).toBe(false);
    expect(packaging.msi.upgradeCode).toBe('6F0B0C3E-2B1D-4C57-9C55-3D8E0A1B7F42');
    expect(packaging.publish).toBeNull();
  });

  it('can be brought up to date without an administrator, and asks nobody by itself where something newer is', () => {
    // Without a publisher's name in app-update.yml electron-updater would take an installer that anybody signed.
    expect(packaging.win.publish).toEqual({ provider: 'generic', url: 'https://updates.invalid/' });
    expect(packaging.nsis.packElevateHelper).toBe(false);
    expect(packaging.files).toContain('out/updater.js');
  });

  it('has a command for scripts on Windows, which wait for nothing else that is no console program', () => {
    const [command] = packaging.win.extraFiles;
    expect(command?.to).toBe('roster-courier.cmd');
    const text = readFileSync(join(PROJECT, command?.from ?? ''), 'utf8');
    expect(text).toContain(`"%~dp0${manifest.productName}.exe" %*\r\nexit /b %ERRORLEVEL%\r\n`);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[^ -~]/);
  });

  it('tells a person on macOS why it asks for folders and for the network', () => {
    const asked = ['Desktop', 'Documents', 'Downloads'].map((folder) => `NS${folder}FolderUsageDescription`);
    for (const name of [...asked, 'NSNetworkVolumesUsageDescription', 'NSLocalNetworkUsageDescription'])
      expect(packaging.mac.extendInfo[name], name).toContain(manifest.productName);
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
    expect(readFileSync(join(PROJECT, packaging.nsis.include), 'utf8')).toContain(packaging.appId);
    expect(existsSync(join(PROJECT, 'build/icons', packaging.win.icon))).toBe(true);
  });
});
