import '../../window/with-electron-store';
import type * as FileSystem from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultError } from '../../../shared/fault';
import { insist, removeFile, tryToRemove } from '../../../electron/store/insist';
import { journal } from '../../../electron/store/journal';
import { withLock } from '../../../electron/store/lock';
import { openSecrets } from '../../../electron/store/secrets';
import type { Protection } from '../../../electron/store/secrets-protection';
import { openSettings } from '../../../electron/store/settings';
import { tempFolder } from './temp-folder';

/** Which calls fail, for which names, with what and how often; on Windows a scanner or a backup does that. */
const held = vi.hoisted(() => ({ call: '', name: /^$/, code: 'EBUSY', times: 0, met: 0 }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  const names = ['openSync', 'readFileSync', 'renameSync', 'unlinkSync', 'linkSync', 'writeFileSync'] as const;
  const hindered = names.map((name) => {
    const call = real[name] as (...args: unknown[]) => unknown;
    return [
      name,
      (...args: unknown[]) => {
        const isIt = held.call.split(' ').includes(name) && args.some((arg) => typeof arg === 'string' && fits(arg));
        if (!isIt || held.met++ >= held.times) return call(...args);
        throw Object.assign(new Error(`${held.code}: ${name}`), { code: held.code });
      },
    ];
  });
  return { ...real, ...(Object.fromEntries(hindered) as object) };
});

function fits(path: string): boolean {
  return held.name.test(basename(path));
}

function hold(call: string, name: RegExp, times: number, code = 'EBUSY'): void {
  Object.assign(held, { call, name, times, code, met: 0 });
}

const own = process.platform;
function pretend(platform: NodeJS.Platform): void {
  Object.defineProperty(process, 'platform', { value: platform });
}
beforeEach(() => pretend('win32'));
afterEach(() => {
  pretend(own);
  hold('', /^$/, 0);
});

const busy = (code: string): Error => Object.assign(new Error(code), { code });

describe('what another program holds', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again on Windows until it lets go (%s)', (code) => {
    let tries = 0;
    const deed = (): number => {
      tries += 1;
      if (tries < 4) throw busy(code);
      return tries;
    };
    expect(insist(deed)).toBe(4);
  });

  it('is given up in the end, with what Windows said', () => {
    let tries = 0;
    const deed = (): never => {
      tries += 1;
      throw busy('EBUSY');
    };
    expect(() => insist(deed)).toThrow('EBUSY');
    expect(tries).toBe(12);
  });

  it.each([
    ['linux', 'EBUSY'],
    ['darwin', 'EPERM'],
    ['win32', 'ENOSPC'],
  ] as const)('is no reason to wait on %s for %s', (platform, code) => {
    let tries = 0;
    const deed = (): never => {
      tries += 1;
      throw busy(code);
    };
    expect(() => insist(deed, platform)).toThrow(code);
    expect(tries).toBe(1);
  });

  it('is removed when it is let go of, and nothing is not missed', () => {
    const file = join(tempFolder(), 'Åsa.txt');
    writeFileSync(file, 'x');
    hold('unlinkSync', /Åsa/, 2);
    removeFile(file);
    expect(existsSync(file)).toBe(false);
    removeFile(file);
    writeFileSync(file, 'x');
    hold('unlinkSync', /Åsa/, 100);
    expect(() => removeFile(file)).toThrow('EBUSY');
    tryToRemove(file);
    expect(existsSync(file)).toBe(true);
  });
});

describe('settings that another program holds', () => {
  it('are changed all the same, on disk and in the backup', () => {
    const folder = tempFolder();
    const opened = openSettings(folder);
    if (!opened.ok) throw new Error(opened.error.code);
    hold('renameSync', /^settings\.good-/, 2, 'EPERM');
    opened.value.change((data) => ({ ...data, theme: 'dark' }));
    expect(opened.value.read().theme).toBe('dark');
    const backup = readdirSync(folder).find((name) => name.startsWith('settings.good-')) ?? '';
    expect(JSON.parse(readFileSync(join(folder, backup), 'utf8'))).toMatchObject({ theme: 'dark' });
  });

  it('are waited for, and never called damaged', () => {
    const folder = tempFolder();
    const first = openSettings(folder);
    if (first.ok) first.value.change((data) => ({ ...data, theme: 'dark' }));
    hold('readFileSync', /^settings\.json$/, 3);
    const again = openSettings(folder);
    expect(again.ok && again.value.read()).toMatchObject({ theme: 'dark' });
    expect(again.ok && again.value.read().recovered).toBeUndefined();

    hold('readFileSync', /^settings\.json$/, 1000);
    expect(openSettings(folder)).toMatchObject({ ok: false, error: { code: 'state unreadable' } });
    expect(readdirSync(folder).filter((name) => name.includes('corrupt'))).toEqual([]);
  });
});

describe('secrets that another program holds', () => {
  const protection: Protection = {
    available: () => Promise.resolve(true),
    protect: (text) => Promise.resolve(Buffer.from(text)),
    reveal: (bytes) => Promise.resolve({ text: Buffer.from(bytes).toString(), stale: false }),
  };

  it('come from their copy, and are never put aside or written without', async () => {
    const folder = tempFolder();
    await openSecrets(folder, protection).set('one/password', 'secret');
    hold('readFileSync', /^secrets\.json$/, 1000);
    expect(await openSecrets(folder, protection).get('one/password')).toEqual({ ok: true, value: 'secret' });
    hold('readFileSync', /^secrets\.json/, 1000);
    expect(() => openSecrets(folder, protection)).toThrow(FaultError);
    expect(readdirSync(folder).sort()).toEqual(['secrets.json', 'secrets.json.copy']);
  });
});

describe('a journal that another program holds', () => {
  it('gets its line, in both files', () => {
    const folder = tempFolder();
    const book = journal(join(folder, 'journal.jsonl'));
    const run = '00000000-0000-4000-8000-000000000001';
    const started = { event: 'started', run, at: '2026-03-02T08:00:00.000Z', trigger: 'hand' } as const;
    hold('openSync', /^journal/, 3);
    book.append(started);
    expect(held.met).toBeGreaterThan(3);
    hold('readFileSync', /^journal/, 2);
    const read = book.read();
    expect(read.ok && read.value).toMatchObject({ torn: false, restored: false });
    expect(read.ok && read.value.events).toHaveLength(1);
  });
});

describe('a lock where a scanner looks at every new file', () => {
  const place = (): string => {
    const folder = join(tempFolder(), 'feed');
    mkdirSync(folder);
    return join(folder, 'lock');
  };

  it('is got and given back, though what it was written to first stays', async () => {
    const path = place();
    hold('unlinkSync', /\.tmp$/, 1000, 'EPERM');
    expect(await withLock(path, () => Promise.resolve('done'))).toEqual({ ok: true, value: 'done' });
    expect(existsSync(path)).toBe(false);
  });

  it('is got once the name of the one before is free', async () => {
    const path = place();
    // A name that is being removed answers so to a link and to a new file.
    hold('linkSync writeFileSync', /^lock$/, 4, 'EPERM');
    expect(await withLock(path, () => Promise.resolve('done'))).toEqual({ ok: true, value: 'done' });
    expect(held.met).toBeGreaterThan(4);
  });

  it('says that nothing can be written there where that never ends, and not that another works', async () => {
    hold('linkSync writeFileSync', /^lock$/, 100_000, 'EPERM');
    const locked = await withLock(place(), () => Promise.resolve('done'), 300);
    expect(locked).toMatchObject({ ok: false, error: { code: 'state not writable' } });
  });
});
