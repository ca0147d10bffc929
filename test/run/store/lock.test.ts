import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../electron/store/lock';
import { tempFolder } from './temp-folder';

const place = (): string => join(tempFolder(), 'feed', 'lock');

function plant(path: string, owner: { pid: number; host?: string; boot?: string }, secondsOld = 0): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify({ host: hostname(), boot: '', token: 'planted', ...owner }));
  const then = new Date(Date.now() - secondsOld * 1000);
  utimesSync(path, then, then);
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

describe('the lock of a feed', () => {
  it('lets one after the other work, never two at once', async () => {
    const path = place();
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await pause(20);
      inside -= 1;
    };
    const results = await Promise.all(Array.from({ length: 5 }, () => withLock(path, work, 10_000)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is missed by an owner that slept until another took it, before anything more is written', async () => {
    const path = place();
    const written: string[] = [];
    const asleep = withLock(path, async (lock) => {
      lock.assertOwn();
      written.push('first');
      // It looks as if nobody had lived for eleven minutes, though this process does.
      const then = new Date(Date.now() - 660_000);
      utimesSync(path, then, then);
      await withLock(path, async () => {
        written.push('another');
        expect(() => lock.assertOwn()).toThrow('lock lost');
      });
      lock.assertOwn();
      written.push('too late');
    });
    await expect(asleep).rejects.toThrow('lock lost');
    expect(written).toEqual(['first', 'another']);
  });

  it('is given back when the work fails', async () => {
    const path = place();
    await expect(withLock(path, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(path)).toBe(false);
  });

  it('says busy while another living process has it', async () => {
    const path = place();
    plant(path, { pid: process.pid });
    expect(await withLock(path, async () => 1, 150)).toEqual({
      ok: false,
      error: { code: 'busy', decision: 'retry', values: {} },
    });
    expect(existsSync(path)).toBe(true);
  });

  it.each([
    ['whose process has ended', async (path: string) => plant(path, { pid: await endedProcess() })],
    [
      'of an earlier start of the computer',
      async (path: string) => plant(path, { pid: process.pid, boot: 'another boot' }),
    ],
    [
      'of another computer without a sign of life for eleven minutes',
      async (path: string) => plant(path, { pid: 1, host: 'elsewhere' }, 660),
    ],
    [
      'that was never filled in',
      async (path: string) => {
        plant(path, { pid: 1 }, 60);
        writeFileSync(path, '');
        utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
      },
    ],
  ])('takes over a lock %s', async (_, make) => {
    const path = place();
    await make(path);
    expect(await withLock(path, async () => 'done', 1_000)).toEqual({ ok: true, value: 'done' });
  });

  it.each([
    ['of another computer that was alive a minute ago', { pid: 1, host: 'elsewhere' }],
    ['of a process that lives but slept for a minute', { pid: process.pid }],
  ])('leaves a lock %s alone', async (_, owner) => {
    const path = place();
    plant(path, owner, 60);
    expect((await withLock(path, async () => 1, 150)).ok).toBe(false);
  });

  it('is taken over by exactly one of many who wait', async () => {
    const path = place();
    plant(path, { pid: await endedProcess() });
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await pause(10);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(path, work, 10_000)));
    expect(most).toBe(1);
  });
});
