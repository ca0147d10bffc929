import { describe, expect, it } from 'vitest';
import { type FeedEntry, feedEntrySchema } from '../../electron/store/settings-data';
import { connectionDigest, feedCard, stepsDone } from '../../electron/window/feed-card';
import { trayMenu, trayState } from '../../electron/window/tray-menu';
import type { FeedState } from '../../shared/history/feed-state';
import { feedState } from '../../shared/history/feed-state';
import type { RunEvent } from '../../shared/history/run-event';

const now = new Date('2026-03-02T12:00:00Z');
const hostKey = `SHA256:${'A'.repeat(43)}`;
const connection = { host: 'sftp.example', port: 22, username: 'u', hostKeys: [hostKey] };

function entry(change: Partial<FeedEntry> = {}, feed: Record<string, unknown> = {}): FeedEntry {
  return feedEntrySchema.parse({
    feed: {
      version: 1,
      id: 'staff',
      name: 'R&D staff',
      destination: 'cosafe',
      source: { path: '/a.xlsx' },
      connection,
      schedule: { at: '08:00', timeZone: 'UTC' },
      ...feed,
    },
    vendor: 'Cosafe',
    marks: {
      file: true,
      columns: true,
      columnsSeen: true,
      check: true,
      changes: true,
      schedule: true,
      connection: connectionDigest(connection),
    },
    ...change,
  });
}

const counts = {
  rows: 9,
  added: 9,
  changed: 0,
  removed: 0,
  rekeyed: 0,
  unchanged: 0,
  errors: 0,
  warnings: 0,
  missing: 0,
  inFile: 9,
};
const started: RunEvent = { event: 'started', at: '2026-03-02T08:00:00Z', run: 'r1', trigger: 'schedule' };
const after = (...events: RunEvent[]): FeedState => feedState([started, ...events]);
const facts = { running: false, now, scheduleStopped: false };

describe('a feed’s card', () => {
  it('is there where this computer does not know the schedule’s time zone, without a next run', () => {
    const elsewhere = entry({}, { schedule: { at: '08:00', timeZone: 'Nowhere/Else' } });
    expect(feedCard({ entry: elsewhere, state: feedState([]), ...facts }).nextRun).toBeUndefined();
  });

  it('has every step done, and the next run', () => {
    const card = feedCard({ entry: entry(), state: feedState([]), ...facts });
    expect(card).toMatchObject({
      mood: 'good',
      nextRun: '2026-03-03T08:00:00.000Z',
      stepsDone: ['destination', 'file', 'columns', 'check', 'changes', 'connection', 'schedule'],
    });
  });

  it.each([
    ['working', feedCard({ entry: entry(), state: feedState([]), ...facts, running: true })],
    [
      'failed',
      feedCard({
        entry: entry(),
        state: after({ event: 'failed', at: '2026-03-02T08:00:01Z', run: 'r1', code: 'x' }),
        ...facts,
      }),
    ],
    [
      'needs you',
      feedCard({
        entry: entry(),
        state: after({
          event: 'held',
          at: '2026-03-02T08:00:01Z',
          run: 'r1',
          holds: [{ code: 'empty', values: {}, approvable: false }],
          counts,
        }),
        ...facts,
      }),
    ],
    [
      'set-up',
      feedCard({ entry: entry({ marks: { ...entry().marks, columns: false } }), state: feedState([]), ...facts }),
    ],
    ['failed', feedCard({ entry: entry(), state: undefined, ...facts })],
  ])('says %s', (mood, card) => expect(card.mood).toBe(mood));

  it('names no next run while paused, stopped or off the schedule', () => {
    const state = feedState([]);
    expect(feedCard({ entry: entry({ pausedUntil: '2026-03-09T00:00:00Z' }), state, ...facts })).toMatchObject({
      pausedUntil: '2026-03-09T00:00:00Z',
    });
    for (const card of [
      feedCard({ entry: entry({ pausedUntil: '2026-03-09T00:00:00Z' }), state, ...facts }),
      feedCard({ entry: entry(), state, ...facts, scheduleStopped: true }),
      feedCard({ entry: entry({}, { schedule: undefined }), state, ...facts }),
    ])
      expect(card.nextRun).toBeUndefined();
    expect(feedCard({ entry: entry({ pausedUntil: '2026-03-01T00:00:00Z' }), state, ...facts }).nextRun).toBeDefined();
  });

  it('counts a connection as tested only as it was tested, and only with a trusted key', () => {
    const tested = (change: Partial<typeof connection>): boolean =>
      stepsDone(entry({}, { connection: { ...connection, ...change } })).includes('connection');
    expect(tested({})).toBe(true);
    expect(tested({ host: 'other.example' })).toBe(false);
    expect(tested({ username: 'other' })).toBe(false);
    expect(tested({ hostKeys: [] })).toBe(false);
    const untrusted = { ...connection, hostKeys: [] };
    const passed = entry(
      { marks: { ...entry().marks, connection: connectionDigest(untrusted) } },
      { connection: untrusted },
    );
    expect(stepsDone(passed)).not.toContain('connection');
    expect(tested({ hostKeys: [hostKey, `SHA256:${'B'.repeat(43)}`] })).toBe(false);
  });

  it('asks for no further look at what was delivered once', () => {
    const unseen = entry({ marks: { ...entry().marks, columnsSeen: false, check: false, changes: false } });
    expect(stepsDone(unseen)).not.toContain('columns');
    expect(feedCard({ entry: unseen, state: feedState([]), ...facts }).mood).toBe('set-up');
    const sent = after(
      {
        event: 'file kept',
        at: '2026-03-02T08:00:01Z',
        run: 'r1',
        file: 'a',
        bytes: 1,
        roster: 'b',
        people: 9,
        remote: 'x.csv',
        counts,
      },
      { event: 'delivering', at: '2026-03-02T08:00:02Z', run: 'r1', remote: 'x.csv' },
      { event: 'delivered', at: '2026-03-02T08:00:03Z', run: 'r1', remote: 'x.csv', verified: 'hash' },
    );
    expect(feedCard({ entry: unseen, state: sent, ...facts }).mood).toBe('good');
  });

  it('wants Connecteam’s template, but not for the sample', () => {
    expect(stepsDone(entry({}, { destination: 'connecteam' }))).not.toContain('destination');
    expect(stepsDone(entry({}, { destination: 'connecteam', settings: { template: '/t.xlsx' } }))).toContain(
      'destination',
    );
    expect(stepsDone(entry({ sample: true }, { destination: 'connecteam' }))).toContain('destination');
  });
});

describe('the tray', () => {
  const asked: string[] = [];
  const actions = {
    open: () => void asked.push('open'),
    openFeed: (feed: string, page: string) => void asked.push(`${feed} ${page}`),
    sendNow: (feed: string) => void asked.push(`send ${feed}`),
    pause: (feed: string) => void asked.push(`pause ${feed}`),
    quit: () => void asked.push('quit'),
  };
  const held = feedCard({
    entry: entry(),
    state: after({
      event: 'held',
      at: '2026-03-02T08:00:01Z',
      run: 'r1',
      holds: [{ code: 'empty', values: {}, approvable: false }],
      counts,
    }),
    ...facts,
  });
  const good = feedCard({ entry: entry(), state: feedState([]), ...facts });

  it('shows what matters most', () => {
    expect(trayState(['good', 'working', 'needs you', 'failed'], false)).toBe('failed');
    expect(trayState(['good', 'working', 'needs you'], false)).toBe('needs you');
    expect(trayState(['good', 'working'], false)).toBe('working');
    expect(trayState(['set-up'], false)).toBe('good');
    expect(trayState([], true)).toBe('needs you');
  });

  it('sends a good feed, and lets a held one be reviewed instead', () => {
    asked.length = 0;
    const [first, second] = trayMenu('en', [good, held], false, actions);
    const labels = (item: typeof first): unknown[] =>
      (item?.submenu as { label: string; enabled?: boolean }[]).map(({ label, enabled }) => [label, enabled ?? true]);
    expect(first?.label).toBe('● R&&D staff – All is well');
    expect(labels(first)).toEqual([
      [expect.stringMatching(/^Next: .*\d\d:\d\d$/), false],
      ['Send now', true],
      ['Pause until tomorrow', true],
      ['Pause for a week', true],
      ['Open Roster Courier', true],
    ]);
    expect(labels(second)).toContainEqual(['Review before sending…', true]);
    expect(labels(second)).toContainEqual(['Send now', false]);
    (second?.submenu as { click?: () => void }[])[1]?.click?.();
    expect(asked).toEqual(['staff held']);
  });

  it('says that sending stops, before it does', () => {
    const menu = trayMenu('en', [], true, actions);
    expect(menu.map(({ label }) => label)).toEqual([
      'Settings were restored: look through your feeds…',
      undefined,
      'No feeds yet',
      undefined,
      'Open Roster Courier',
      'Quit (nothing is sent until you start it again)',
    ]);
  });
});
