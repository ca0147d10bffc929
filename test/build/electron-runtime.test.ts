import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Runtime {
  readonly executable: string;
  readonly version: string;
  readonly from: string;
}

const build = (name: string): string => new URL(`../../build/electron/${name}`, import.meta.url).href;
const { electronRuntime } = (await import(build('electron-runtime.mjs'))) as {
  electronRuntime: (say: (line: string) => void) => Promise<Runtime>;
};
const { installedOfficial, pinnedVersion } = (await import(build('official-electron.mjs'))) as {
  installedOfficial: () => unknown;
  pinnedVersion: () => string;
};
const { unzip } = (await import(build('unzip.mjs'))) as {
  unzip: (zip: string, folder: string, place: (name: string) => string | undefined) => Promise<void>;
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-runtime-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('which Electron runs', () => {
  it('is the one that the environment names', async () => {
    writeFileSync(join(folder, 'version'), 'v12.3.4');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    const lines: string[] = [];
    const runtime = await electronRuntime((line) => lines.push(line));
    expect(runtime).toMatchObject({ executable: join(folder, 'electron'), version: '12.3.4', from: 'given' });
    expect(lines).toHaveLength(1);
  });

  const standIn = process.platform === 'linux' && process.arch === 'x64' && installedOfficial() === undefined;
  it.runIf(standIn)('remembers for a day that the official one cannot be had', async () => {
    const recipe = /const RECIPE = (\d+)/.exec(
      readFileSync(fileURLToPath(build('registry-electron.mjs')), 'utf8'),
    )?.[1];
    const dist = join(folder, 'roster-courier', `electron-33.2.1-r${recipe}`);
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'electron'), '');
    const choice = { wanted: pinnedVersion(), reason: 'EARLIER', at: new Date(Date.now() - 3_600_000).toISOString() };
    writeFileSync(join(folder, 'roster-courier', 'electron-choice.json'), JSON.stringify(choice));
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
    vi.stubEnv('XDG_CACHE_HOME', folder);
    const lines: string[] = [];
    const runtime = await electronRuntime((line) => lines.push(line));
    expect(runtime).toMatchObject({ executable: join(dist, 'electron'), version: '33.2.1', from: 'registry' });
    expect(lines.join()).toContain('EARLIER');
  });
});

describe('unzip', () => {
  const sample = fileURLToPath(new URL('../../build/sample/sample-staff.xlsx', import.meta.url));

  it('puts entries where it is told and leaves out the others', async () => {
    await unzip(sample, folder, (name) => (name === '[Content_Types].xml' ? 'types/there.xml' : undefined));
    expect(readFileSync(join(folder, 'types', 'there.xml'), 'utf8')).toContain('<Types');
  });

  it('writes nothing outside its folder', async () => {
    await expect(unzip(sample, join(folder, 'inside'), () => '../outside')).rejects.toThrow('points outside');
  });

  it('refuses a file that ends too early', async () => {
    const half = join(folder, 'half.zip');
    const whole = readFileSync(sample);
    writeFileSync(half, whole.subarray(0, whole.length / 2));
    await expect(unzip(half, join(folder, 'inside'), (name) => name)).rejects.toThrow('not a zip file');
  });
});
