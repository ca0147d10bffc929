import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectedFeed, courier, editFeed, newPlace, openSsh, settle, tidyPlaces } from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

describe('handoff', () => {
  it('gives a colleague the same file from the same export, and nothing of the one who sent it', async () => {
    const mine = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    const template = join(mine.folder, 'Fire watch.csv');
    writeFileSync(template, 'Employee ID *;First name *;Last name *;E-mail;Department\r\n');
    await connectedFeed(run, mine, template, (feed) => ({
      ...feed,
      settings: { ...feed.settings, quotes: 'always' },
      pickup: { at: '02:00', timeZone: 'Europe/Stockholm' },
    }));
    const given = join(mine.folder, 'given.json');
    const saved = await run(['handoff', mine.feed, '--out', given, ...mine.here]);
    expect(saved).toMatchObject({ exit: 0, json: { file: given, vendor: 'Fire watch' } });
    expect(statSync(given).mode & 0o777).toBe(0o600);
    const text = readFileSync(given, 'utf8');
    for (const own of [mine.folder, mine.connection.privateKeyFile ?? '-', `"${mine.connection.username}"`, 'Anställ'])
      expect(text, own).not.toContain(own);

    const theirs = newPlace(server(), 'staff-sweden.libreoffice.xlsx', 'theirs.xlsx');
    const matched = await run(['match', theirs.list, '--to', given, '--out', theirs.feed, '--json']);
    const { host, port, folder, hostKeys } = mine.connection;
    expect(matched).toMatchObject({ exit: 0, json: { handedConnection: { host, port, folder, hostKeys } } });
    expect(matched.words).toContain(`it goes to ${host}, port ${port}, folder ${folder}`);
    expect(matched.words).toContain(hostKeys?.[0] ?? '-');
    const feed = JSON.parse(readFileSync(theirs.feed, 'utf8')) as Record<string, unknown>;
    // The file never says by itself where anything goes.
    expect(feed['connection']).toBeUndefined();
    expect(await run(['send', theirs.feed, ...theirs.here])).toMatchObject({
      exit: 2,
      json: { error: { code: 'no connection' } },
    });
    expect(feed).toMatchObject({
      settings: { quotes: 'always' },
      pickup: { at: '02:00', timeZone: 'Europe/Stockholm' },
    });

    editFeed(theirs, (before) => ({ ...before, connection: theirs.connection }));
    const exported = (place: typeof mine) =>
      run(['export', place.feed, '--out', join(place.folder, 'people.csv'), '--full', ...place.here]);
    const [ours, same] = [await exported(mine), await exported(theirs)];
    expect([ours.exit, same.exit]).toEqual([0, 0]);
    expect(ours.json.rows).toBeGreaterThan(10);
    expect(same.json.sha256).toBe(ours.json.sha256);
  });

  it.each(['cosafe', 'connecteam'])('of %s, whose columns are known, names it', async (vendor) => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await connectedFeed(run, place, vendor);
    const given = join(place.folder, 'given.json');
    expect((await run(['handoff', place.feed, '--out', given, ...place.here])).exit).toBe(0);
    const again = await run(['match', place.list, '--to', given, '--out', join(place.folder, 'two.json'), '--json']);
    expect(again.exit).toBe(0);
    const [one, two] = [place.feed, join(place.folder, 'two.json')].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as { destination: string; mapping: object },
    );
    expect(two?.destination).toBe(vendor);
    expect(two?.mapping).toEqual(one?.mapping);
  });

  it.each([
    ['another version', { version: 9 }, 'hand-off of another version'],
    ['a field of its own', { password: 'hunter2' }, 'hand-off field unknown'],
    ['a time zone that is none', { pickup: { timeZone: 'Mars/Phobos' } }, 'hand-off field wrong'],
    ['a host that is none', { connection: { host: 'javascript:alert(1)' } }, 'hand-off field wrong'],
  ])('with %s is refused by match', async (_what, change, code) => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await connectedFeed(run, place, 'cosafe');
    const given = join(place.folder, 'given.json');
    await run(['handoff', place.feed, '--out', given, ...place.here]);
    writeFileSync(given, JSON.stringify({ ...(JSON.parse(readFileSync(given, 'utf8')) as object), ...change }));
    const said = await run(['match', place.list, '--to', given, '--json']);
    expect(said).toMatchObject({ exit: 2, json: { error: { code } } });
    expect(said.words).not.toContain('hunter2');
  });

  it('writes over an earlier hand-off, never over something else', async () => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await connectedFeed(run, place, 'cosafe');
    const given = join(place.folder, 'given.json');
    for (const _time of [1, 2])
      expect((await run(['handoff', place.feed, '--out', given, ...place.here])).exit).toBe(0);
    settle(place.list);
    const before = readFileSync(place.feed, 'utf8');
    const refused = await run(['handoff', place.feed, '--out', place.feed, ...place.here]);
    expect(refused).toMatchObject({ exit: 2, json: { error: { code: 'output exists' } } });
    expect(readFileSync(place.feed, 'utf8')).toBe(before);
  });
});
