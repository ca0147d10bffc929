import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedInput } from '../../shared/feed/feed';
import {
  connectedFeed,
  courier,
  editFeed,
  editText,
  newPlace,
  openSsh,
  type Place,
  settle,
  tidyPlaces,
} from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

const at = ['--at', '2025-03-03T07:00:00Z'];
const departments = `Department;Group ID;Boss
Administration;101;Eva
Nattpatrull;102;Eva
Kök & Måltid;103;Kim
IT;104;Kim
 hemtjänst norr ;105;Bo
`;

async function place(change: (feed: FeedInput) => FeedInput): Promise<Place & { second: string }> {
  const made = newPlace(server(), 'staff-sweden.utf8-bom.csv');
  const second = join(made.folder, 'departments.csv');
  writeFileSync(second, departments);
  settle(second);
  await connectedFeed(run, made, 'cosafe', change);
  return { ...made, second };
}

const withGroups = (feed: FeedInput): FeedInput => ({
  ...feed,
  lookups: [{ name: 'departments', source: { path: 'departments.csv' }, key: 'Department' }],
  mapping: {
    ...feed.mapping,
    Groups: {
      from: ['Department'],
      transforms: [{ do: 'look up', in: 'departments', take: 'Group ID' }],
    },
  },
});

const command = (name: string, { feed, here }: Place, ...more: string[]) => run([name, feed, ...here, ...at, ...more]);

describe('a second file', () => {
  it('fills a column by its key, and says whom it does not know', async () => {
    const here = await place(withGroups);
    const checked = await command('check', here);
    expect(checked).toMatchObject({ exit: 0 });
    const unknown = checked.json.issues.filter(({ code }: { code: string }) => code === 'not in lookup');
    expect(unknown.length).toBeGreaterThan(5);
    // Whoever has left is only worth knowing.
    expect(new Set(unknown.map(({ value, severity }: Record<string, string>) => `${severity} ${value}`))).toEqual(
      new Set(['warning Hemtjänst Söder', 'info Hemtjänst Söder']),
    );
    expect(await command('send', here)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    const lines = here.arrived().split('\n');
    expect(lines.filter((line) => line.includes('105')).length).toBeGreaterThan(5);
    expect(here.arrived()).not.toContain('Hemtjänst');
    expect(here.arrived()).not.toContain('Kim');
  });

  it('says once which keys stand there twice, and takes nothing for them', async () => {
    const here = await place(withGroups);
    writeFileSync(here.second, `${departments}IT;999;Åke\nAdministration;101;Åke\n`);
    settle(here.second);
    const { json } = await command('check', here);
    expect(json.issues.filter(({ code }: { code: string }) => code === 'lookup key repeated')).toMatchObject([
      { severity: 'warning', column: 'Groups', value: 'IT' },
    ]);
  });

  it.each([
    ['is gone', 'lookup unreadable', 2, ({ second }: { second: string }) => rmSync(second)],
    [
      'is a picture',
      'lookup unreadable',
      2,
      ({ second }: { second: string }) => writeFileSync(second, Buffer.from([137, 80, 78, 71, 0, 1, 2, 0])),
    ],
  ])('that %s stops the run and is named', async (_, code, exit, spoil) => {
    const here = await place(withGroups);
    spoil(here);
    const said = await command('send', here);
    expect(said).toMatchObject({ exit, json: { error: { code } } });
    expect(said.json.error.message).toContain('departments.csv');
    expect(here.files()).toEqual([]);
  });

  it.each([
    ['lacks the column that is taken', 'lookup column missing', departments.replace('Group ID', 'ID')],
    ['lacks its key', 'lookup column missing', departments.replace('Department', 'Unit')],
    ['has nobody in it', 'lookup empty', 'Department;Group ID\n'],
    ['is empty', 'lookup empty', ''],
  ])('that %s holds the run, even with an approval', async (_, code, text) => {
    const here = await place(withGroups);
    writeFileSync(here.second, text);
    settle(here.second);
    for (const more of [[], ['--approve', 'yes']]) {
      const said = await command('send', here, ...more);
      expect(said).toMatchObject({ exit: 3, json: { outcome: 'held', holds: [{ code }] } });
    }
    expect(here.files()).toEqual([]);
  });

  it('is refused at once where the feed has none of that name', async () => {
    const here = await place((feed) => ({ ...withGroups(feed), lookups: [] }));
    expect(await command('check', here)).toMatchObject({ exit: 2, json: { error: { code: 'lookup unknown' } } });
  });

  it('leaves nothing of itself behind but the values that were sent', async () => {
    const here = await place(withGroups);
    await command('send', here);
    expect(readFileSync(here.feed, 'utf8')).not.toContain('Nattpatrull');
  });
});

describe('a pattern', () => {
  it('that cannot be used is refused when the feed is loaded', async () => {
    const here = await place((feed) => ({
      ...feed,
      mapping: {
        ...feed.mapping,
        Title: { from: ['Job title'], transforms: [{ do: 'replace pattern', find: '(?<=a)b', put: '' }] },
      },
    }));
    const said = await command('check', here);
    expect(said).toMatchObject({ exit: 2, json: { error: { code: 'pattern not usable' } } });
    expect(said.json.error.message).toContain('step 1 of “Title”');
  });
});

const onlyUmeå = (feed: FeedInput): FeedInput => ({
  ...feed,
  only: [{ from: 'Location', is: 'one of', values: ['umeå'] }],
});

describe('a feed for some of the export', () => {
  it('sends only them, and says how many are left out', async () => {
    const here = await place(onlyUmeå);
    const previewed = await command('preview', here);
    expect(previewed).toMatchObject({ exit: 0, json: { verdict: 'send', counts: { rows: 20 }, leftOut: 40 } });
    expect(previewed.words).toContain('20 of 60 people in the export are meant for Cosafe');
    expect(await command('check', here)).toMatchObject({ json: { counts: { rows: 20 }, leftOut: 40 } });
    expect(await command('send', here)).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { inFile: 20 } } });
  });

  it('takes who no longer fits for somebody who is no longer in the export', async () => {
    const here = await place((feed) => ({ ...feed, only: [{ from: 'Location', is: 'none of', values: ['Luleå'] }] }));
    expect(await command('send', here)).toMatchObject({ exit: 0 });
    editText(here, (text) => text.replace(',IT,Skellefteå,Active', ',IT,Luleå,Active'));
    const next = (day: number) => run(['send', here.feed, ...here.here, '--at', `2025-03-0${day}T07:00:00Z`]);
    expect(await next(4)).toMatchObject({ json: { counts: { missing: 1, removed: 0 } } });
    editText(here, (text) => text.replace('Undersköterska', 'Undersköterska '));
    expect(await next(5)).toMatchObject({ json: { counts: { missing: 0, removed: 1 } } });
  });

  it('whose column is gone is held: neither everybody nor nobody', async () => {
    const here = await place(onlyUmeå);
    await command('send', here);
    editText(here, (text) => text.replace(',Location,', ',Place,'));
    editFeed(here, (feed) => ({ ...feed, source: { path: 'staff-sweden.utf8-bom.csv' } }));
    for (const more of [[], ['--approve', 'yes']]) {
      const said = await run(['send', here.feed, ...here.here, '--at', '2025-03-04T07:00:00Z', ...more]);
      expect(said).toMatchObject({ exit: 3, json: { outcome: 'held' } });
      const missing = said.json.holds.find(({ code }: { code: string }) => code === 'column missing');
      expect(missing).toMatchObject({ columns: 'Location' });
    }
  });

  it('that fits nobody is held, and says so', async () => {
    const here = await place((feed) => ({ ...feed, only: [{ from: 'Location', is: 'one of', values: ['Kiruna'] }] }));
    expect(await command('preview', here)).toMatchObject({
      exit: 3,
      json: { verdict: 'held', counts: { rows: 0 }, leftOut: 60, holds: [{ code: 'nobody fits', people: 60 }] },
    });
  });

  it('is held when the filter is set on a feed that had everybody', async () => {
    const here = await place((feed) => feed);
    await command('send', here);
    editFeed(here, onlyUmeå);
    const said = await run(['send', here.feed, ...here.here, '--at', '2025-03-04T07:00:00Z']);
    expect(said).toMatchObject({ exit: 3, json: { outcome: 'held' } });
    expect(said.json.holds.map(({ code }: { code: string }) => code)).toContain('row swing');
  });
});
