import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSource } from '../../../electron/sources/read-source';

/** How often opening fails, and with what. Only Windows lets one program keep a file from all others. */
const held = vi.hoisted(() => ({ code: '', times: 0, opened: 0 }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const open: typeof real.open = (...args) => {
    held.opened++;
    if (held.opened > held.times) return real.open(...args);
    return Promise.reject(Object.assign(new Error(held.code), { code: held.code }));
  };
  return { ...real, open };
});

const folder = mkdtempSync(join(tmpdir(), 'held-'));
const path = join(folder, 'staff.csv');
writeFileSync(path, 'ID,Name\n1,Anna\n');
utimesSync(path, 1_700_000_000, 1_700_000_000);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => Object.assign(held, { opened: 0 }));

describe.each(['EBUSY', 'EPERM'])('a file that Excel holds (%s)', (code) => {
  it('is read when Excel lets go of it within a second', async () => {
    Object.assign(held, { code, times: 2 });
    const reading = await readSource(path);
    expect(reading.ok && reading.value.table.rows.count).toBe(1);
    expect(held.opened).toBe(3);
  });

  it('is called locked when Excel does not', async () => {
    Object.assign(held, { code, times: 1000 });
    const reading = await readSource(path);
    expect(reading.ok || reading.error).toEqual({
      code: 'source locked',
      decision: 'usage',
      values: { file: path, detail: code },
    });
  });
});
