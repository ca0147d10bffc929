import './with-electron-store';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedFolder } from '../../electron/store/feed-folder';
import { journal } from '../../electron/store/journal';
import { openSettings, type Settings } from '../../electron/store/settings';
import { type FeedEntry, feedEntrySchema } from '../../electron/store/settings-data';
import { answerCall, type BridgeHandlers } from '../../electron/window/answer';
import { checklistCalls } from '../../electron/window/calls/checklist-calls';
import { noteSaved, noteSeen, seenFacts, seenInJournal, seenNow } from '../../electron/window/checklist-facts';
import { changeEntry, type Desk, entryOf, wholeFeed } from '../../electron/window/desk';
import { connectionDigest } from '../../electron/window/feed-card';
import { feedState } from '../../shared/history/feed-state';
import type { RunEvent } from '../../shared/history/run-event';

const hostKey = `SHA256:${'A'.repeat(43)}`;
const connection = { host: 'sftp.example', port: 22, username: 'u', privateKeyFile: '/key', hostKeys: [hostKey] };
const counts = { rows: 9, added: 9, changed: 0, removed: 0, rekeyed: 0, unchanged: 0 };
const nobody = { errors: 0, warnings: 0, missing: 0, inFile: 9 };

let home: string;
let moment: Date;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-checklist-'));
  moment = new Date('2026-03-02T12:00:00Z');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function entry(change: Partial<FeedEntry> = {}, feed: Record<string, unknown> = {}): FeedEntry {
  return feedEntrySchema.parse({
    feed: {
      ...{ version: 1, id: 'staff', name: 'Staff', destination: 'cosafe', source: { path: '/a.csv' }, connection },
      ...feed,
    },
    vendor: 'Cosafe',
    marks: { connection: connectionDigest(connection) },
    ...change,
  });
}

function settings(): Settings {
  const opened = openSettings(home, () => moment);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The desk of an app that was started just now, over what lies in its folder. */
function started(first?: FeedEntry): Desk {
  const store = settings();
  if (first) store.change((data) => ({ ...data, feeds: [first] }));
  const desk = {
    settings: store,
    secrets: { has: () => false },
    folders: { state: join(home, 'state') },
    now: () => moment,
    changed: () => noteSeen(desk),
  } as unknown as Desk;
  return desk;
}

/** A run that delivered, by whom and on which day. */
function sent(run: string, day: string, trigger: 'hand' | 'schedule' = 'hand'): RunEvent[] {
  const at = `${day}T12:00:00Z`;
  return [
    { event: 'started', at, run, trigger },
    {
      ...{ event: 'file kept', at, run, file: run, bytes: 1, roster: run, people: 9, remote: 'a.csv' },
      counts: { ...counts, ...nobody },
    },
    { event: 'delivering', at, run, remote: 'a.csv' },
    { event: 'delivered', at, run, remote: 'a.csv', verified: 'hash' },
  ];
}

describe('what the app sees of a feed', () => {
  const none = entry({ marks: { ...entry().marks, connection: '' } }, { connection: undefined });

  it('is each thing that is so, since the day it was first seen', () => {
    const now = entry({}, { schedule: { at: '08:00' }, settings: { template: '/t.xlsx' } });
    const seen = seenNow(now, false, '2026-03-02');
    expect(Object.keys(seen).sort()).toEqual(['connection', 'host key', 'log-in', 'schedule', 'template']);
    expect(seenNow({ ...now, seen }, false, '2026-03-09')).toEqual(seen);
    expect(seenNow(none, true, '2026-03-02')).toEqual({});
  });

  it('ends when it is no longer so, but a saved file was saved', () => {
    const before = { ...entry(), seen: { connection: '2026-03-01', 'file saved': '2026-03-01' } };
    const moved = { ...before, feed: { ...before.feed, connection: { ...connection, host: 'other', hostKeys: [] } } };
    expect(seenNow(moved, false, '2026-03-02')).toEqual({ 'file saved': '2026-03-01', 'log-in': '2026-03-02' });
  });

  it('is not what happened on the practice server', () => {
    expect(seenNow(entry({ practice: true }), true, '2026-03-02')).toEqual({});
  });

  it('wants a password or a key before it calls the log-in known', () => {
    const { privateKeyFile: _key, ...plain } = connection;
    const bare = entry({ marks: { ...entry().marks, connection: '' } }, { connection: { ...plain, hostKeys: [] } });
    expect(seenNow(bare, false, '2026-03-02')).toEqual({});
    expect(seenNow(bare, true, '2026-03-02')).toEqual({ 'log-in': '2026-03-02' });
  });

  it('is the first delivery, the first by the schedule, and the first that was taken', () => {
    expect(seenInJournal(undefined)).toEqual({});
    const events = [...sent('r1', '2026-03-02'), ...sent('r2', '2026-03-03', 'schedule')];
    expect(seenInJournal(feedState(events))).toEqual({ delivery: '2026-03-02', 'automatic delivery': '2026-03-03' });
    const taken: RunEvent = { event: 'collected', at: '2026-03-04T12:00:00Z', run: 'r2' };
    const later = [...events, taken, ...sent('r3', '2026-03-05', 'schedule')];
    expect(seenInJournal(feedState(later))).toMatchObject({ collected: '2026-03-04' });
    expect(seenInJournal(feedState(later))).toMatchObject({ 'automatic delivery': '2026-03-03' });
  });

  it('is no delivery that the vendor refused, or that nobody knows of', () => {
    const refused: RunEvent = { event: 'refused', at: '2026-03-03T12:00:00Z', run: 'r1', by: 'anna' };
    expect(seenInJournal(feedState([...sent('r1', '2026-03-02'), refused]))).toEqual({});
    expect(seenInJournal(feedState(sent('r1', '2026-03-02').slice(0, -1)))).toEqual({});
  });

  it('is read from the journal of the vendor, also while the feed practises', () => {
    const desk = started(entry({ practice: true }));
    const append = (root: string, events: RunEvent[]): void =>
      events.forEach((event) => journal(feedFolder(root, 'staff').journal).append(event));
    append(join(home, 'state', 'practice'), sent('r1', '2026-03-01'));
    expect(seenFacts(desk, 'staff')).toEqual({});
    append(join(home, 'state'), sent('r2', '2026-03-02'));
    expect(seenFacts(desk, 'staff')).toEqual({ delivery: '2026-03-02' });
  });

  it('keeps its day over a restart', () => {
    noteSeen(started(entry()));
    noteSaved(started(), 'staff');
    moment = new Date('2026-03-20T12:00:00Z');
    const later = started();
    noteSeen(later);
    expect(seenFacts(later, 'staff')).toMatchObject({ connection: '2026-03-02', 'file saved': '2026-03-02' });
  });
});

describe('the checklist', () => {
  it('keeps ticks, notes and answers with the feed, over a restart', async () => {
    const calls = checklistCalls(started(entry()));
    await calls.tickStep({ feed: 'staff', step: 'group-field', done: true });
    await calls.noteStep({ feed: 'staff', step: 'group-field', note: 'Case 4711' });
    const told = await calls.answerQuestion({ feed: 'staff', question: 'hour', answer: '02:00' });
    moment = new Date('2026-03-20T12:00:00Z');
    const after = await checklistCalls(started()).checklist({ feed: 'staff' });
    expect(after).toEqual(told);
    expect(after.steps[1]).toEqual({
      ...{ id: 'group-field', phase: 'ask', note: 'Case 4711' },
      done: { by: 'person', on: '2026-03-02' },
    });
    expect(after.questions.find(({ id }) => id === 'hour')?.answer).toBe('02:00');
    expect(after.steps.find(({ id }) => id === 'connection')?.done).toEqual({ by: 'app', on: '2026-03-02' });
    await checklistCalls(started()).tickStep({ feed: 'staff', step: 'group-field', done: false });
    expect(entryOf(started(), 'staff').feed.checklist?.steps).toEqual({ 'group-field': { note: 'Case 4711' } });
  });

  it('does not send anybody to ask for access whom the server lets in already', async () => {
    const { steps, next } = await checklistCalls(started(entry())).checklist({ feed: 'staff' });
    expect(steps.find(({ id }) => id === 'access')?.done).toEqual({ by: 'app', on: '2026-03-02' });
    expect(next).not.toBe('access');
  });

  it('cannot be talked out of what the app sees', async () => {
    const calls = checklistCalls(started(entry()));
    const { steps } = await calls.tickStep({ feed: 'staff', step: 'connection', done: false });
    expect(steps.find(({ id }) => id === 'connection')?.done?.by).toBe('app');
  });

  it('opens feeds that were kept before there was one', async () => {
    started(entry());
    const file = join(home, 'settings.json');
    const old = JSON.parse(readFileSync(file, 'utf8')) as { feeds: { seen?: unknown; feed: object }[] };
    for (const each of old.feeds) delete each.seen;
    writeFileSync(file, JSON.stringify(old));
    const desk = started();
    expect(desk.settings.read().recovered).toBeUndefined();
    expect(entryOf(desk, 'staff').feed.checklist).toBeUndefined();
    expect(await checklistCalls(desk).checklist({ feed: 'staff' })).toMatchObject({ next: 'group-field', done: 3 });
  });

  it('stays out of runs', async () => {
    const desk = started(entry());
    await checklistCalls(desk).noteStep({ feed: 'staff', step: 'access', note: 'Case 4711' });
    expect(wholeFeed(entryOf(desk, 'staff'))).not.toHaveProperty('checklist');
    changeEntry(desk, 'staff', (before) => before);
    expect(entryOf(desk, 'staff').feed.checklist?.steps).toEqual({ access: { note: 'Case 4711' } });
  });

  it.each([
    ['tickStep', { feed: 'staff', step: 'by-hand', done: true }, 'step'],
    ['noteStep', { feed: 'staff', step: 'template', note: 'x' }, 'step'],
    ['answerQuestion', { feed: 'staff', question: 'archive', answer: 'x' }, 'question'],
    ['tickStep', { feed: 'staff', step: '__proto__', done: true }, 'step'],
    ['tickStep', { feed: 'staff', step: 'access', done: true, on: '2020-01-01' }, 'tickStep'],
    ['noteStep', { feed: 'staff', step: 'access', note: 'x'.repeat(501) }, 'note'],
    ['answerQuestion', { feed: 'staff', question: 'hour', answer: 'x'.repeat(2001) }, 'answer'],
  ])('refuses %s %j, which is none of Cosafe’s or of no shape', async (method, argument, field) => {
    const desk = started(entry());
    const handlers = checklistCalls(desk) as unknown as BridgeHandlers;
    const reply = await answerCall(handlers, method, argument, () => undefined);
    expect(reply).toMatchObject({ ok: false, problem: { code: 'entry not accepted', values: { field } } });
    expect(entryOf(desk, 'staff').feed.checklist).toBeUndefined();
  });
});
