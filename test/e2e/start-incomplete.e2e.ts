import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaults as english } from '../../shared/words/en/faults/start';
import { startFaults as swedish } from '../../shared/words/sv/faults/start';
import { removeFolder } from './remove-folder';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Long after the app would have ended by itself: then it waits for somebody. */
const patience = 30_000;

interface Ended {
  readonly code: number | null;
  readonly boxes: readonly string[];
  readonly printed: string;
  readonly log: string;
}

describe('an app of which a part cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'courier-incomplete-'));
  beforeAll(() => {
    cpSync(join(project, 'out'), join(folder, 'out'), {
      recursive: true,
      filter: (path) => !/out.(test-|types|bench)/.test(path),
    });
    const pieces = join(folder, 'out', 'pieces');
    const part = readdirSync(pieces).find((name) => name.startsWith('open-app-')) ?? '';
    rmSync(join(pieces, part));
    // What would stand in a box is written down: nobody could close it here.
    const first = `import { dialog } from 'electron';
      dialog.showErrorBox = (title, text) => console.log('BOX ' + JSON.stringify([title, text]));
      await import('./out/main.js');`;
    writeFileSync(join(folder, 'first.mjs'), first);
    const about = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...about, main: 'first.mjs' }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
    const home = mkdtempSync(join(tmpdir(), 'courier-incomplete-home-'));
    const electron = createRequire(import.meta.url)('electron') as string;
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(electron, [...asRoot, folder, `--user-data=${home}`, ...args], {
      env: { ...process.env, ROSTER_COURIER_HOME: home, LANG: 'en_GB.UTF-8', LANGUAGE: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += String(chunk)));
    const code = await new Promise<number | null>((resolve) => child.once('close', (exit) => resolve(exit)));
    const boxes = [...printed.matchAll(/^BOX (.*)$/gm)].map(([, box]) =>
      (JSON.parse(box ?? '[]') as string[]).join(': '),
    );
    const logs = join(home, 'logs', 'log.jsonl');
    const log = readFileSync(logs, 'utf8');
    await removeFolder(home);
    return { code, boxes, printed, log };
  }

  it('says so in a box, with what to do, and ends with 1', async () => {
    const { code, boxes, log } = await start([], {});
    expect(boxes).toEqual([`Roster Courier: ${english['app incomplete']}`]);
    expect(code).toBe(1);
    expect(log).toContain('"what":"unforeseen failure"');
  });

  it('says so in the language of the computer', async () => {
    const { boxes } = await start([], { LANG: 'sv_SE.UTF-8', LANGUAGE: 'sv' });
    expect(boxes).toEqual([`Roster Courier: ${swedish['app incomplete']}`]);
  });

  it('started by the computer waits for nobody: log, standard error and 1', async () => {
    const { code, boxes, printed, log } = await start(['--hidden'], {});
    expect(boxes).toEqual([]);
    expect(printed).toContain(english['app incomplete']);
    expect(code).toBe(1);
    expect(log).toContain('"what":"unforeseen failure"');
  });
});
