import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFeed } from '../../electron/run/load-feed';
import { tempFolder } from './store/temp-folder';

const good = {
  version: 1,
  name: 'All staff to Cosafe',
  source: { path: 'exports/staff.xlsx' },
  destination: 'cosafe',
  mapping: { UniqueID: { from: ['Employee #'] } },
  connection: { host: '127.0.0.1', username: 'courier' },
};

async function loading(content: unknown): ReturnType<typeof loadFeed> {
  const file = join(tempFolder(), 'feed.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return loadFeed(file);
}

describe('a feed file', () => {
  it('is filled with the defaults', async () => {
    const loaded = await loading(good);
    expect(loaded.ok && loaded.value.feed).toMatchObject({
      connection: { port: 22, hostKeys: [] },
      limits: { removedPercent: 10, removedCount: 20, changedPercent: 50, rowSwingPercent: 30 },
      leavers: { afterMissing: 2 },
      pickup: { every: 'day', missedReadings: 1 },
      protected: [],
    });
  });

  it('may begin with a byte order mark', async () => {
    expect((await loading(`\uFEFF${JSON.stringify(good)}`)).ok).toBe(true);
  });

  it.each([
    ['no JSON', '{\n  "version": 1,\n  oops\n}', { code: 'feed file not understood', values: { detail: 'line 3' } }],
    ['an unknown field', { ...good, limitz: {} }, { code: 'feed file not valid', values: { field: 'limitz' } }],
    [
      'an unknown field deep inside',
      { ...good, connection: { ...good.connection, prot: 22 } },
      { code: 'feed file not valid', values: { field: 'connection.prot' } },
    ],
    [
      'a wrong number',
      { ...good, limits: { removedPercent: 110 } },
      { code: 'feed file not valid', values: { field: 'limits.removedPercent' } },
    ],
    [
      'a wrong mapping',
      { ...good, mapping: { Name: { from: 'First name' } } },
      { code: 'feed file not valid', values: { field: 'mapping.Name.from' } },
    ],
    ['a newer version', { ...good, version: 2 }, { code: 'feed file not valid', values: { field: 'version' } }],
    [
      'a mistake in the source',
      { ...good, source: { path: 'a.xlsx', sheet: 3 } },
      { code: 'feed file not valid', values: { field: 'source.sheet' } },
    ],
    [
      'a password',
      { ...good, connection: { ...good.connection, password: 'hunter2' } },
      { code: 'feed file holds a secret', values: { field: 'connection.password' } },
    ],
    [
      'an invented time zone',
      { ...good, schedule: { at: '08:00', timeZone: 'Europe/Atlantis' } },
      { code: 'time zone unknown', values: { zone: 'Europe/Atlantis' } },
    ],
  ])('with %s is refused with the place of the mistake', async (_, content, expected) => {
    const loaded = await loading(content);
    expect(loaded).toMatchObject({ ok: false, error: { ...expected, decision: 'usage' } });
    expect(JSON.stringify(loaded)).not.toContain('hunter2');
  });

  it('that is not there is said to be missing', async () => {
    expect(await loadFeed(join(tempFolder(), 'no.json'))).toMatchObject({
      ok: false,
      error: { code: 'feed file missing', decision: 'usage' },
    });
  });
});
