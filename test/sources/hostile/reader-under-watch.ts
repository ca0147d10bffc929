import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Outcome } from './reading-child';

/** `hung` is a file that was still being read when nobody would have waited any longer; `died` took its process along. */
export type Watched = Outcome | { readonly is: 'hung' | 'died'; readonly what: string };

const project = fileURLToPath(new URL('../../..', import.meta.url));
/** No file of these tests needs a tenth of it, also on a machine that is busy. */
const patience = 30_000;
const heapMegabytes = 700;

/**
 * Reads files in a process with little memory that is ended when it does not come back, so that a file that hangs or
 * breaks the reader fails its own test and no other. One process for the whole test file, and a new one after a fall.
 */
export function readerUnderWatch(): (bytes: Uint8Array) => Promise<Watched> {
  // The reader's patience ends first.
  vi.setConfig({ testTimeout: 2 * patience, hookTimeout: 2 * patience });
  let folder = '';
  let child: ChildProcess | undefined;
  beforeAll(() => {
    mkdirSync(join(project, 'out'), { recursive: true });
    folder = mkdtempSync(join(project, 'out', 'test-hostile-'));
    const bundle = `import { bundleNode } from './build/bundle/bundle-node.mjs';
      await bundleNode('test/sources/hostile/reading-child.ts', ${JSON.stringify(join(folder, 'child.mjs'))}, { electron: false });`;
    execFileSync(process.execPath, ['--input-type=module', '-e', bundle], { cwd: project, stdio: 'pipe' });
  });
  afterAll(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function started(): Promise<ChildProcess> {
    if (child) return child;
    const next = fork(join(folder, 'child.mjs'), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    await new Promise<void>((resolve, reject) => {
      next.once('message', () => resolve());
      next.once('exit', (code) => reject(new Error(`the reader did not start: ${code}`)));
    });
    next.removeAllListeners('exit');
    child = next;
    return next;
  }

  return async (bytes) => {
    const reader = await started();
    let complaint = '';
    const listen = (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000));
    reader.stderr?.on('data', listen);
    try {
      return await new Promise<Watched>((resolve) => {
        const late = setTimeout(() => {
          reader.kill('SIGKILL');
          fallen({ is: 'hung', what: `after ${patience / 1000} seconds` });
        }, patience);
        const fallen = (outcome: Watched) => {
          clearTimeout(late);
          reader.removeAllListeners('message');
          reader.removeAllListeners('exit');
          if (outcome.is === 'hung' || outcome.is === 'died') child = undefined;
          resolve(outcome);
        };
        reader.once('message', (outcome: Outcome) => fallen(outcome));
        reader.once('exit', (code, signal) => fallen({ is: 'died', what: `${code ?? signal}: ${complaint}` }));
        reader.send(bytes);
      });
    } finally {
      reader.stderr?.off('data', listen);
    }
  };
}
