import { describe, expect, it } from 'vitest';
import { type HistoryFeed, historyFeed } from './history-feed';
import { vendorServer } from './vendor-server';

const placeAtVendor = vendorServer();
const others = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [String(at + 1), `Name${at + 1}`]));

/** What is told of the first who is found, oldest first. */
async function told({ engine, place }: HistoryFeed, find: string): Promise<readonly string[]> {
  const { people } = await engine.findPeople({ ...place, find });
  const person = people[0];
  if (person === undefined) return [];
  const { events } = await engine.personStory({ ...place, key: person.key, run: person.run });
  return events.toReversed().map((event) => {
    const more = 'by' in event ? ` (${event.by})` : event.is === 'missing' ? ` ${event.exports}/${event.of}` : '';
    const cells = event.is === 'changed' ? event.cells.map(({ column, after }) => ` ${column}=${after}`).join() : '';
    return `${event.at.slice(8, 10)} ${event.is}${more}${cells}`;
  });
}

describe('one person’s story, from what is kept', () => {
  it('tells when somebody lost access, and why: they vanished', async () => {
    const feedFor = historyFeed(placeAtVendor(), 'connecteam');
    const { write, run } = feedFor;
    write(others);
    await run('2025-03-03T08:00');
    write({ ...others, 77: 'Dana' });
    await run('2025-03-04T08:00');
    write({ ...others, 77: { name: 'Dana', phone: '+46701749999' } });
    await run('2025-03-05T08:00');
    write(others);
    await run('2025-03-06T08:00');
    await run('2025-03-07T08:00');
    write({ ...others, 77: { name: 'Dana', phone: '+46701749999' } });
    await run('2025-03-08T08:00');
    expect(await told(feedFor, 'dana')).toEqual([
      '04 seen first',
      '04 sent first',
      '05 changed Mobile phone=+46701749999',
      '06 missing 1/2',
      '07 removed (missing)',
      '08 came back',
    ]);
  });

  it('by their status, with what was held and approved on the way', async () => {
    const feedFor = historyFeed(placeAtVendor(), 'connecteam');
    const { write, run, engine, place } = feedFor;
    write(others);
    await run('2025-03-03T08:00');
    const gone = Object.fromEntries(
      Object.entries(others).map(([key, name]) => [key, { name, status: Number(key) < 6 ? 'Left' : 'Active' }]),
    );
    write(gone);
    const held = await run('2025-03-04T08:00');
    expect(held.outcome).toBe('held');
    expect(await told(feedFor, 'name3')).toEqual(['03 seen first', '03 sent first', '04 would remove (status)']);
    await run('2025-03-05T08:00', { approval: { by: 'anna', reason: 'the shop closed', run: held.run } });
    expect(await told(feedFor, 'name3')).toEqual(['03 seen first', '03 sent first', '04 removed (status)']);
    const { runs } = await engine.personStory({ ...place, key: '3', run: held.run });
    expect(runs.find(({ run: name }) => name === held.run)?.approved).toMatchObject({ reason: 'the shop closed' });
  });

  it('is found by name where nothing was ever sent, with the reason', async () => {
    const feedFor = historyFeed(placeAtVendor(), 'connecteam');
    const { write, run, feed } = feedFor;
    feed({ neverSend: ['90'] });
    write({
      ...others,
      90: 'Hidden',
      91: { name: 'Gone', status: 'Left' },
      92: { name: 'Odd', phone: 'call me' },
    });
    await run('2025-03-03T08:00');
    expect(await told(feedFor, 'Hidden')).toEqual(['03 seen first', '03 never sent']);
    expect(await told(feedFor, 'Gone')).toEqual(['03 seen first', '03 left (status)']);
    expect(await told(feedFor, 'Odd')).toEqual(['03 seen first', '03 set aside']);
  });

  it('goes on under a new name and a new key, and is found by the old ones', async () => {
    const feedFor = historyFeed(placeAtVendor(), 'connecteam');
    const { write, run, engine, place } = feedFor;
    write({ ...others, 77: { name: 'Dana', phone: '+46701749999' } });
    await run('2025-03-03T08:00');
    write({ ...others, 77: { name: 'Daniela', phone: '+46701749999' } });
    await run('2025-03-04T08:00');
    write({ ...others, 88: { name: 'Daniela', phone: '+46701749999' } });
    await run('2025-03-05T08:00');
    const story = ['03 seen first', '03 sent first', '04 changed First name=Daniela', '05 key changed'];
    expect((await told(feedFor, '88')).slice(0, 4)).toEqual(story);
    expect((await told(feedFor, 'dana')).slice(0, 4)).toEqual(story);
    const found = await engine.findPeople({ ...place, find: 'dana' });
    expect(found.people[0]).toMatchObject({ key: '77', nameBefore: 'Dana Test', isThere: false });
    expect(await engine.personStory({ ...place, key: '77', run: found.people[0]?.run ?? '' })).toMatchObject({
      keys: ['77', '88'],
      isThere: true,
    });
  });

  it('says what is no longer kept, and begins with what is', async () => {
    const feedFor = historyFeed(placeAtVendor(), 'connecteam');
    const { write, run, engine, place } = feedFor;
    write(others);
    await run('2025-01-03T08:00');
    write({ ...others, 30: 'Late' });
    await run('2025-01-10T08:00');
    write({ ...others, 30: 'Late', 31: 'Later' });
    await run('2025-04-10T08:00');
    await run('2025-05-20T08:00');
    expect(await told(feedFor, 'name3')).toEqual(['10 known']);
    const story = await engine.personStory({ ...place, key: '3', run: '' });
    expect(story).toMatchObject({ notKept: 2, keepDays: 30, keptSince: '2025-04-10T08:00:00.000Z' });
  });
});
