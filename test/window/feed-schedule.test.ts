import './with-electron-store';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../electron/schedule/clock';
import { feedFolder } from '../../electron/store/feed-folder';
import { journal } from '../../electron/store/journal';
import { openSettings } from '../../electron/store/settings';
import { type FeedEntry, feedEntrySchema } from '../../electron/store/settings-data';
import type { Desk } from '../../electron/window/desk';
import { feedSchedule } from '../../electron/window/feed-schedule';
import type { Runs } from '../../electron/window/runs';
import { fault, FaultError } from '../../shared/fault';
import { connectionSchema } from '../../shared/feed/connection';
import { scheduleSchema } from '../../shared/feed/schedule';

let home: string;
let desk: Desk;
const asked: unknown[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-schedule-'));
  const settings = openSettings(home);
  if (!settings.ok) throw new Error(settings.error.code);
  settings.value.change((data) => ({
    ...data,
    feeds: ['on', 'off'].map((id) =>
      feedEntrySchema.parse({
        feed: {
          version: 1,
          id,
          name: id,
          destination: 'cosafe',
          ...(id === 'on' && { schedule: { at: '08:00', timeZone: 'UTC' } }),
        },
        vendor: 'Cosafe',
        scheduledSince: '2026-03-01T00:00:00Z',
      }),
    ),
  }));
  // Only what the schedule uses of a desk.
  desk = {
    settings: settings.value,
    folders: { state: join(home, 'state') },
    changed: () => undefined,
  } as unknown as Desk;
  asked.length = 0;
  network = { online: () => true, finds: async () => true };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const runs = (start: () => Promise<never>): Runs => ({
  isRunning: () => false,
  start: (feed, wish) => (asked.push([feed, wish]), start()),
});
const idle = runs(() => Promise.reject(new FaultError(fault('busy', 'retry'))));
const ports = (given = idle) =>
  feedSchedule(desk, given, systemClock, network, {
    skipped: (feed, at) => void asked.push([feed, at]),
    gaveUp: (feed) => void asked.push([feed, 'gave up']),
    waiting: (feed, wait) => void asked.push([feed, wait]),
  });
let network = { online: () => true, finds: async () => true };
const occurrence = { id: 'on@2026-03-02@08:00', at: '2026-03-02T08:00:00.000Z' };

describe('the schedule over the app’s feeds', () => {
  it('has those that are on it', () => {
    expect(ports().feeds()).toEqual([expect.objectContaining({ feed: 'on', since: '2026-03-01T00:00:00Z' })]);
  });

  it('has none while restored settings wait for a person', () => {
    desk.settings.change((data) => ({ ...data, recovered: { at: '2026-03-02T00:00:00Z', file: 'x' } }));
    expect(ports().feeds()).toEqual([]);
  });

  it('takes from the journal what was started', () => {
    const { attempted } = ports();
    expect(attempted('on', occurrence.id)).toBeUndefined();
    journal(feedFolder(desk.folders.state, 'on').journal).append({
      event: 'started',
      at: '2026-03-02T08:00:00Z',
      run: 'r',
      trigger: 'schedule',
      occurrence: occurrence.id,
    });
    const at = Date.parse('2026-03-02T08:00:00Z');
    expect(attempted('on', occurrence.id)).toEqual({ count: 1, last: 'open', at });
  });

  it('does not take a damaged journal for an empty one', () => {
    const { folder, journal: path } = feedFolder(desk.folders.state, 'on');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, 'no journal\nat all\n');
    expect(() => ports().attempted('on', occurrence.id)).toThrow();
  });

  it('runs with the occurrence, and is not upset by a run under way', async () => {
    expect(await ports().run('on', occurrence)).toBe('again');
    expect(asked).toEqual([['on', { occurrence }]]);
  });

  it('remembers that a person was told of a failure', () => {
    ports().giveUp('on', occurrence);
    expect(asked).toEqual([['on', 'gave up']]);
    expect(ports().feeds()[0]?.told).toBe(occurrence.id);
  });

  it('says once what a run waits for, and once that it waits no longer', () => {
    const { waiting } = ports();
    const until = Date.parse('2026-03-02T14:00:00Z');
    for (const wait of [undefined, { for: 'export', until } as const, { for: 'export', until } as const, undefined])
      waiting('on', wait);
    expect(asked).toEqual([
      ['on', { for: 'export', until: '2026-03-02T14:00:00.000Z' }],
      ['on', undefined],
    ]);
  });

  it('waits for an export of the day, and for one that is not there at all', async () => {
    const export_ = join(home, 'staff.csv');
    const change = (feed: Partial<FeedEntry['feed']>) =>
      desk.settings.change((data) => ({
        ...data,
        feeds: data.feeds.map((entry) => ({ ...entry, feed: { ...entry.feed, ...feed } })),
      }));
    change({ source: { path: export_ } });
    const wait = () => ports().waitsFor('on', occurrence, 0);
    expect(await wait()).toBeUndefined();
    change({ schedule: scheduleSchema.parse({ at: '08:00', timeZone: 'UTC', fresh: 'today' }) });
    expect(await wait()).toBe('export');
    writeFileSync(export_, '');
    utimesSync(export_, new Date('2026-03-01T23:59:59Z'), new Date('2026-03-01T23:59:59Z'));
    expect(await wait()).toBe('export');
    utimesSync(export_, new Date('2026-03-02T00:00:00Z'), new Date('2026-03-02T00:00:00Z'));
    expect(await wait()).toBeUndefined();
  });

  it('waits for a network, but not for what is on this computer', async () => {
    const connection = (host: string) =>
      desk.settings.change((data) => ({
        ...data,
        feeds: data.feeds.map((entry) => ({
          ...entry,
          feed: { ...entry.feed, connection: connectionSchema.parse({ host, username: 'u' }) },
        })),
      }));
    const wait = (awakeMinutes: number) => ports().waitsFor('on', occurrence, Date.now() - awakeMinutes * 60_000);
    connection('sftp.example.com');
    expect(await wait(0)).toBeUndefined();
    network = { online: () => true, finds: async () => false };
    expect(await wait(4)).toBe('network');
    expect(await wait(6)).toBeUndefined();
    network = { online: () => false, finds: async () => false };
    expect(await wait(6)).toBe('network');
    connection('127.0.0.1');
    expect(await wait(0)).toBeUndefined();
  });

  it('remembers what it passed over, and says so', () => {
    ports().skip('on', occurrence);
    expect(desk.settings.read().feeds[0]?.skipped).toBe(occurrence.id);
    expect(asked).toEqual([['on', occurrence.at]]);
    expect(ports().feeds()[0]?.skipped).toBe(occurrence.id);
  });
});
