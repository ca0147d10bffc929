import './with-electron-store';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../electron/schedule/scheduler';
import { feedFolder } from '../../electron/store/feed-folder';
import { journal } from '../../electron/store/journal';
import { openSettings } from '../../electron/store/settings';
import { feedEntrySchema } from '../../electron/store/settings-data';
import type { Desk } from '../../electron/window/desk';
import { feedSchedule } from '../../electron/window/feed-schedule';
import type { Runs } from '../../electron/window/runs';
import { fault, FaultError } from '../../shared/fault';

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
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const runs = (start: () => Promise<never>): Runs => ({
  isRunning: () => false,
  start: (feed, wish) => (asked.push([feed, wish]), start()),
});
const idle = runs(() => Promise.reject(new FaultError(fault('busy', 'retry'))));
const ports = (given = idle) =>
  feedSchedule(desk, given, systemClock, {
    skipped: (feed, at) => void asked.push([feed, at]),
    gaveUp: () => undefined,
  });
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
    const { started } = ports();
    expect(started('on', occurrence.id)).toBe(false);
    journal(feedFolder(desk.folders.state, 'on').journal).append({
      event: 'started',
      at: '2026-03-02T08:00:00Z',
      run: 'r',
      trigger: 'schedule',
      occurrence: occurrence.id,
    });
    expect(started('on', occurrence.id)).toBe(true);
  });

  it('does not take a damaged journal for an empty one', () => {
    const { folder, journal: path } = feedFolder(desk.folders.state, 'on');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, 'no journal\nat all\n');
    expect(() => ports().started('on', occurrence.id)).toThrow();
  });

  it('runs with the occurrence, and is not upset by a run under way', async () => {
    expect(await ports().run('on', occurrence)).toBe('again');
    expect(asked).toEqual([['on', { occurrence }]]);
  });

  it('remembers what it passed over, and says so', () => {
    ports().skip('on', occurrence);
    expect(desk.settings.read().feeds[0]?.skipped).toBe(occurrence.id);
    expect(asked).toEqual([['on', occurrence.at]]);
    expect(ports().feeds()[0]?.skipped).toBe(occurrence.id);
  });
});
