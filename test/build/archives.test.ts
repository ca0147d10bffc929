import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { courier } from '../command/courier';

interface Archives {
  packServer(places: { out: string; into: string; version: string }): Promise<string>;
  tryArchive(archive: string, program: (top: string) => string[]): Promise<{ version: string; rehearsed: boolean }>;
}

const { file } = courier();
const into = mkdtempSync(join(tmpdir(), 'courier-archives-'));
// Whoever tries the archive is somebody else.
chmodSync(into, 0o755);
afterAll(() => rmSync(into, { recursive: true, force: true }));
let archives: Archives;
beforeAll(async () => {
  archives = (await import('../../build/dist-archives.mjs' as string)) as Archives;
});

// The app's own archives are as large as Electron: `npm run dist:archives` unpacks and starts each one that it makes.
describe.runIf(process.platform === 'linux')('the package for a server', () => {
  it('works by itself for somebody without rights, a whole delivery long', async () => {
    const out = dirname(file());
    writeFileSync(join(out, 'licences.txt'), 'licences');
    const { version } = manifest;
    const first = await archives.packServer({ out, into, version });
    expect(first).toBe(join(into, `roster-courier-server-${version}.tar.gz`));
    const tried = await archives.tryArchive(first, (top) => [process.execPath, join(top, 'cli.js')]);
    expect(tried).toEqual({ version, rehearsed: true });
  });
});
