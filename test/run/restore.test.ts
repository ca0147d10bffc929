import { describe, expect, it } from 'vitest';
import { markRefused } from '../../electron/run/discard';
import { readPast } from '../../electron/store/feed-store';
import { historyFeed } from './history-feed';
import { vendorServer } from './vendor-server';

const placeAtVendor = vendorServer();
const feedFor = (vendor: 'connecteam' | 'cosafe') => historyFeed(placeAtVendor(), vendor);
const staff = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at + 1), `Name${at + 1}`]));
const without = (people: Record<string, string>, ...keys: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(people).filter(([key]) => !keys.includes(key)));

describe('an earlier state that is sent again', () => {
  it('to a vendor that takes changes holds who was changed, came or went since', async () => {
    const { run, write, arrived, store, place, engine } = feedFor('connecteam');
    write(staff(30));
    const first = await run('2025-03-03T08:00');
    write({ ...without(staff(30), '7'), 2: 'Other', 31: 'New' });
    await run('2025-03-10T08:00');
    await run('2025-03-17T08:00');
    expect(await engine.restoreView({ ...place, run: first.run })).toMatchObject({
      counts: { added: 1, changed: 1, removed: 1 },
      back: { is: 'known', added: 1, changed: 1, removed: 1 },
    });
    expect(await run('2025-03-18T09:00', { restores: first.run })).toMatchObject({
      outcome: 'sent',
      verified: 'hash',
      counts: { rows: 30, added: 1, changed: 1, removed: 1 },
    });
    expect(arrived()).toContain('Name7');
    expect(arrived()).toContain('Name2');
    const past = readPast(store);
    expect(past.ok && past.value.state.runs[0]).toMatchObject({ outcome: 'sent', restores: first.run });
    // The export goes on saying what it says.
    expect(await run('2025-03-19T08:00')).toMatchObject({
      outcome: 'sent',
      counts: { added: 1, changed: 1, removed: 1 },
    });
  });

  it('to a vendor that takes everybody is everybody of then, letter for letter', async () => {
    const { run, write, arrived } = feedFor('cosafe');
    write(staff(30));
    const first = await run('2025-03-03T08:00');
    expect(first).toMatchObject({ outcome: 'sent' });
    const then = arrived();
    write({ ...staff(30), 2: 'Other' });
    await run('2025-03-04T08:00');
    expect(arrived()).not.toBe(then);
    expect(await run('2025-03-05T08:00', { restores: first.run })).toMatchObject({ outcome: 'sent' });
    expect(arrived()).toBe(then);
  });

  it('is held by the same limits, and goes when a person approves it', async () => {
    const { run, write, files, store } = feedFor('connecteam');
    write(staff(30));
    const first = await run('2025-03-03T08:00');
    write(staff(40));
    const held = await run('2025-03-04T08:00');
    expect(held.outcome).toBe('held');
    await run('2025-03-04T08:10', { approval: { by: 'anna', reason: 'a new shop' } });
    const restore = await run('2025-03-05T08:00', { restores: first.run });
    expect(restore).toMatchObject({ outcome: 'held' });
    expect(restore.holds.map(({ code }) => code)).toEqual(['too many removed']);
    const before = files().length;
    const past = readPast(store);
    expect(past.ok && past.value.state.held).toMatchObject({ run: restore.run, restores: first.run });
    const approval = { by: 'anna', reason: 'the shop is not open yet', run: restore.run };
    expect(await run('2025-03-05T08:05', { approval })).toMatchObject({ run: restore.run, outcome: 'sent' });
    expect(files()).toHaveLength(before + 1);
  });

  it('that waits and was made wrong by what was learned since is made anew, not replaced by today’s export', async () => {
    const { run, write, arrived, store } = feedFor('cosafe');
    write(staff(30));
    const first = await run('2025-03-03T08:00');
    const then = arrived();
    write(staff(40));
    await run('2025-03-04T08:00', { approval: { by: 'anna', reason: 'a new shop' } });
    const restore = await run('2025-03-05T08:00', { restores: first.run });
    expect(restore.outcome).toBe('held');
    const past = readPast(store);
    const second = past.ok ? (past.value.state.deliveries.at(-1)?.run ?? '') : '';
    await markRefused(store, '2025-03-05T08:01:00.000Z', second, 'anna');
    const again = await run('2025-03-05T08:05', { approval: { by: 'anna', reason: 'yes', run: restore.run } });
    expect(again.outcome).toBe('sent');
    expect(arrived()).toBe(then);
  });

  it('with more people by far than the vendor has waits, too', async () => {
    const { run, write } = feedFor('connecteam');
    write(staff(60));
    const first = await run('2025-03-03T08:00');
    const closed = Object.entries(staff(60)).map(([key, name]) => [
      key,
      { name, status: Number(key) > 30 ? 'Left' : '' },
    ]);
    write(Object.fromEntries(closed));
    await run('2025-03-04T08:00');
    await run('2025-03-05T08:00', { approval: { by: 'anna', reason: 'closed' } });
    const restore = await run('2025-03-20T08:00', { restores: first.run });
    expect(restore.holds.map(({ code }) => code)).toContain('restore swing');
  });

  it('leaves out who is never to be sent now, and keeps the protected', async () => {
    const { run, write, arrived, feed } = feedFor('cosafe');
    write(staff(30));
    const first = await run('2025-03-03T08:00');
    write({ ...staff(30), 31: 'New' });
    await run('2025-03-04T08:00');
    feed({ neverSend: ['5'], protected: ['31'] });
    expect(await run('2025-03-05T08:00', { restores: first.run })).toMatchObject({ outcome: 'sent' });
    expect(arrived()).not.toContain('Name5');
    expect(arrived()).toContain('New');
  });

  it('that is no longer kept, or was never sent, changes nothing', async () => {
    const { run, write, files, store } = feedFor('cosafe');
    write(staff(30));
    const first = await run('2025-01-03T08:00');
    expect(await run('2025-01-03T09:00', { restores: 'nothing like it' })).toMatchObject({
      outcome: 'failed',
      fault: { code: 'no such delivery' },
    });
    write(staff(31));
    await run('2025-03-04T08:00');
    await run('2025-03-10T08:00');
    store.kept.forgetAllBut(new Set());
    expect(await run('2025-03-10T09:00', { restores: first.run })).toMatchObject({
      outcome: 'failed',
      fault: { code: 'earlier state gone' },
    });
    expect(files().length).toBeLessThanOrEqual(3);
  });
});
