import './with-electron-store';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings, type Settings } from '../../electron/store/settings';
import { feedEntrySchema } from '../../electron/store/settings-data';

let folder: string;
let moment: Date;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-settings-'));
  moment = new Date('2026-03-02T08:00:00Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'settings.json');
const later = (minutes: number): void => {
  moment = new Date(moment.getTime() + minutes * 60_000);
};

function open(): Settings {
  const opened = openSettings(folder, () => moment);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function addFeed(settings: Settings, id: string): void {
  const entry = feedEntrySchema.parse({
    feed: { version: 1, id, name: `Staff ${id}`, destination: 'cosafe', schedule: { at: '08:00' } },
    vendor: 'Cosafe',
  });
  settings.change((data) => ({ ...data, feeds: [...data.feeds, entry] }));
}

const names = (settings: Settings): string[] => settings.read().feeds.map(({ feed }) => feed.id);
const backups = (): string[] => readdirSync(folder).filter((name) => name.startsWith('settings.good-'));

describe('settings', () => {
  it('come back as they were written, readable by their owner only', () => {
    addFeed(open(), 'one');
    expect(names(open())).toEqual(['one']);
    expect(open().read().recovered).toBeUndefined();
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
  });

  it('refuse a change that makes no settings, and keep what was there', () => {
    const settings = open();
    addFeed(settings, 'one');
    expect(() => settings.change((data) => ({ ...data, version: 2 as 1 }))).toThrow();
    expect(names(open())).toEqual(['one']);
  });

  it('keep three generations of backups, at least an hour apart, the newest always up to date', () => {
    const settings = open();
    for (let number = 0; number < 8; number += 1) {
      addFeed(settings, `feed-${number}`);
      later(40);
    }
    expect(backups()).toHaveLength(3);
    const newest = JSON.parse(readFileSync(join(folder, backups().sort().at(-1) ?? ''), 'utf8')) as {
      feeds: unknown[];
    };
    expect(newest.feeds).toHaveLength(8);
  });

  it('also follow when the clock was set back', () => {
    const settings = open();
    addFeed(settings, 'one');
    later(-60 * 24);
    addFeed(settings, 'two');
    writeFileSync(file(), 'gone');
    expect(names(open())).toEqual(['one', 'two']);
  });

  it('are never emptied by a file that is cut short, wherever', () => {
    addFeed(open(), 'one');
    const whole = readFileSync(file());
    // Every third byte, and each of the last.
    const lengths = Array.from(whole.keys()).filter((length) => length % 3 === 0 || length > whole.length - 20);
    for (const length of lengths) {
      writeFileSync(file(), whole.subarray(0, length));
      later(1);
      const settings = open();
      expect(names(settings), `cut at ${length}`).toEqual(['one']);
      const { recovered } = settings.read();
      // Without its last bytes (a line end) it may still be whole.
      if (recovered === undefined) expect(length).toBeGreaterThan(whole.length - 3);
      else expect(readFileSync(join(folder, recovered.file))).toEqual(whole.subarray(0, length));
      for (const name of readdirSync(folder)) if (name.includes('corrupt')) rmSync(join(folder, name));
    }
  }, 120_000);

  it.each([
    ['zeros', () => Buffer.alloc(400)],
    ['other JSON', () => Buffer.from('{"some":"thing"}')],
    ['a feed that is none', () => Buffer.from(readFileSync(file(), 'utf8').replace('"cosafe"', '"nobody"'))],
    ['a list', () => Buffer.from('[]')],
  ])('put %s aside, take the newest backup and wait for a person', (_what, damage) => {
    addFeed(open(), 'one');
    writeFileSync(file(), damage());
    const settings = open();
    expect(names(settings)).toEqual(['one']);
    expect(settings.read().recovered).toMatchObject({
      file: expect.stringContaining('settings.json.corrupt-'),
      backup: '2026-03-02T08:00:00Z',
    });
    // Still waiting after another start.
    expect(open().read().recovered).toBeDefined();
  });

  it('pass over a damaged backup', () => {
    const settings = open();
    addFeed(settings, 'one');
    later(90);
    addFeed(settings, 'two');
    writeFileSync(join(folder, backups().sort().at(-1) ?? ''), '{');
    writeFileSync(file(), '{');
    expect(names(open())).toEqual(['one']);
  });

  it('say so when there is nothing to restore', () => {
    writeFileSync(file(), '{"version":1,"feeds":[');
    const { feeds, recovered } = open().read();
    expect(feeds).toEqual([]);
    expect(recovered).toMatchObject({ file: expect.stringContaining('corrupt') });
    expect(recovered?.backup).toBeUndefined();
  });

  it('count a file that vanished beside its backups as lost, not as new', () => {
    addFeed(open(), 'one');
    rmSync(file());
    const settings = open();
    expect(names(settings)).toEqual(['one']);
    expect(settings.read().recovered).toBeDefined();
  });

  it('of a later version are left alone', () => {
    const text = '{"version":2,"something":"new"}';
    writeFileSync(file(), text);
    const opened = openSettings(folder, () => moment);
    expect(opened).toMatchObject({ ok: false, error: { code: 'settings newer' } });
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
