import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayFolder } from '../../electron/run/replay-folder';
import { feedSchema } from '../../shared/feed/feed';

const feed = feedSchema.parse({
  version: 1,
  name: 'Staff',
  source: { path: 'staff.csv' },
  destination: 'connecteam',
  mapping: {
    'First name': { from: ['First'] },
    'Last name': { from: ['Last'] },
    'Mobile phone': { from: ['Mobile'] },
  },
  leavers: { afterMissing: 1 },
  schedule: { at: '08:00', timeZone: 'Europe/Stockholm' },
});
const loaded = { feed, baseFolder: '', stateName: 'staff' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-past-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, count: number, changed: string): void {
  const rows = Array.from({ length: count }, (_, at) => `Anna${at},Berg${at},+4670123${4000 + at}`);
  writeFileSync(join(folder, name), ['First,Last,Mobile', ...rows, ''].join('\r\n'));
  utimesSync(join(folder, name), new Date(changed), new Date(changed));
}

async function replayed(signal = new AbortController().signal, onFile = (_done: number, _of: number) => {}) {
  const result = await replayFolder(loaded, folder, { signal, onFile });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a folder of past exports', () => {
  it('without a table says so', async () => {
    const result = await replayFolder(loaded, folder, { signal: new AbortController().signal, onFile: () => {} });
    expect(result).toMatchObject({ ok: false, error: { code: 'no past exports' } });
  });

  it('gives one file for each day, by the name or by the feed’s own clock', async () => {
    write('staff 2026-03-01.csv', 40, '2026-06-01T08:00:00Z');
    // Half past midnight of the 2nd in Stockholm.
    write('late.csv', 39, '2026-03-01T23:30:00Z');
    write('staff 2026-03-03 early.csv', 5, '2026-03-03T05:00:00Z');
    write('staff 2026-03-03.csv', 38, '2026-03-03T07:00:00Z');
    writeFileSync(join(folder, 'staff 2026-03-04.xlsx'), 'PK\u0003\u0004 cut off');
    utimesSync(join(folder, 'staff 2026-03-04.xlsx'), new Date(0), new Date(0));
    write('staff 2026-03-05.csv', 10, '2026-03-05T07:00:00Z');
    writeFileSync(join(folder, 'notes.docx'), '');
    mkdirSync(join(folder, 'older.csv'));
    const progress: string[] = [];
    const { days, skipped, stopped } = await replayed(undefined, (done, of) => progress.push(`${done}/${of}`));
    expect(days.map(({ day, file, outcome }) => [day, file, outcome])).toEqual([
      ['2026-03-01', 'staff 2026-03-01.csv', 'first'],
      ['2026-03-02', 'late.csv', 'sent'],
      ['2026-03-03', 'staff 2026-03-03.csv', 'sent'],
      ['2026-03-05', 'staff 2026-03-05.csv', 'held'],
    ]);
    expect(days.at(-1)?.holds[0]).toMatchObject({ code: 'too many removed', values: { removed: 28, people: 38 } });
    expect(skipped.map(({ file, fault }) => [file, fault === undefined])).toEqual([
      ['staff 2026-03-03 early.csv', true],
      ['staff 2026-03-04.xlsx', false],
    ]);
    expect(stopped).toBe(false);
    expect(progress).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5']);
  });

  it('is left where a person stops it', async () => {
    const stop = new AbortController();
    const { days, stopped } = await replayed(stop.signal, (done) => done === 2 && stop.abort());
    expect(days.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-02']);
    expect(stopped).toBe(true);
  });
});
