import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { removeFolder } from './remove-folder';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roster-courier-command-'));
afterAll(() => removeFolder(folder));

/** The app as a command, with nobody who reads its standard output; ends it once it has said so on the other. */
function unread(words: readonly string[], until: string): Promise<{ exit: number | null; said: string }> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(`${process.env['ELECTRON_OVERRIDE_DIST_PATH']}/electron`, [...asRoot, project, ...words], {
    env: { ...process.env, ROSTER_COURIER_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    const already = said.includes(until);
    said += chunk.toString();
    if (!already && said.includes(until)) child.kill('SIGTERM');
  });
  return new Promise((resolve) => child.once('close', (exit) => resolve({ exit, said })));
}

it('goes on when its reader goes away, and shows no box of errors that nobody would close', async () => {
  const { exit, said } = await unread(['practice', '--json'], 'The practice server is running');
  expect(said).not.toMatch(/JavaScript error|EPIPE/);
  expect(said).toContain('The practice server has ended');
  expect(exit).toBe(0);
});

it('makes a key of either kind', async () => {
  const file = join(folder, 'key');
  const { exit, said } = await unread(['key', file, '--kind=rsa'], 'never said');
  expect(exit, said).toBe(0);
  expect(existsSync(`${file}.pub`)).toBe(true);
});
