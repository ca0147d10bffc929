import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import type { FeedInput } from '../../shared/feed/feed';
import { courier, editFeed, newPlace, openSsh, type Place, settle, tidyPlaces } from '../command/courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

const people = [
  ['Employee number', 'Name', 'E-mail', 'Mobile'],
  ...Array.from({ length: 30 }, (_, at) => [
    String((1_000 + at * 7919) % 100_000).padStart(5, '0'),
    `Åsa Öberg ${at}`,
    `asa.${at}@nordvik.example`,
    `+4670123${4000 + at}`,
  ]),
];

/** An unattended run must find what a person found, or wait for them. */
let place: Place;
const feed = (): FeedInput => JSON.parse(readFileSync(place.feed, 'utf8')) as FeedInput;
const send = (...more: string[]) => run(['send', place.feed, ...place.here, ...more]);
const held = async (code: string, values: object, ...more: string[]) => {
  const said = await send(...more);
  expect(said).toMatchObject({ exit: 3, json: { outcome: 'held', holds: [{ code, ...values }] } });
  expect(said.json.holds).toHaveLength(1);
  expect(place.files()).toEqual([]);
  return said;
};

async function matched(name: string, write: () => void, ...choices: string[]): Promise<void> {
  place = newPlace(server(), 'staff-sweden.utf8-bom.csv');
  place = { ...place, list: join(place.folder, name) };
  write();
  const said = await run(['match', place.list, '--to', 'cosafe', '--out', place.feed, '--json', ...choices]);
  expect(said.exit).toBe(0);
  editFeed(place, (made) => ({ ...made, connection: place.connection }));
}

function writeText(sign: string, titles: readonly string[] = [], encoding: BufferEncoding = 'utf8'): void {
  const lines = [...titles, ...people.map((cells) => cells.join(sign))];
  writeFileSync(place.list, Buffer.from(`${lines.join('\r\n')}\r\n`, encoding));
  settle(place.list);
}

function writeBook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): void {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  writeFileSync(place.list, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  settle(place.list);
}

const codes = [['Code', 'Name'], ...Array.from({ length: 80 }, (_, at) => [String(at), `Centre ${at}`])];

describe('a sheet', () => {
  it('that a person chose is never replaced by another', async () => {
    await matched('staff.xlsx', () => writeBook({ People: people, Old: people, Codes: codes }), '--sheet', 'Old');
    writeBook({ People: people, Codes: codes });
    const said = await held('sheet gone', { sheet: 'Old', sheets: 'People, Codes', approvable: false });
    expect(said.words).toContain('The sheet “Old”, which was chosen, is no longer in the export.');
    await held('sheet gone', {}, '--approve', 'go on');
    const preview = await run(['preview', place.feed, ...place.here]);
    expect(preview).toMatchObject({ exit: 3, json: { verdict: 'held', holds: [{ code: 'sheet gone' }] } });
  });

  it('that never was there is a mistake in the feed, not a change of the export', async () => {
    await matched('staff.xlsx', () => writeBook({ People: people, Codes: codes }));
    editFeed(place, (made) => ({ ...made, source: { ...made.source, sheet: 'Personal' } }) as FeedInput);
    expect(await send()).toMatchObject({ exit: 2, json: { outcome: 'failed', error: { code: 'sheet not found' } } });
  });

  it('that was found is what the first run expects already, until a person says otherwise', async () => {
    await matched('staff.xlsx', () => writeBook({ People: people, Codes: codes }));
    expect(feed().source).toMatchObject({ found: { sheet: 'People' } });
    writeBook({ Staff: people, Codes: codes });
    await held('sheet changed', { before: 'People', after: 'Staff', approvable: true });
    expect(await send('--approve', 'it was renamed')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    // Approved once, it counts: no yes is needed every day.
    expect(await send()).toMatchObject({ exit: 0, json: { holds: [] } });
  });
});

describe('the row with the column names', () => {
  it('that was found may move down when titles are added: it is the same row', async () => {
    await matched('staff.csv', () => writeText(','));
    writeText(',', ['Nordvik Omsorg AB', '']);
    expect(await send()).toMatchObject({ exit: 0, json: { outcome: 'sent', holds: [], counts: { rows: 30 } } });
  });

  it('that a person chose holds the run when the names are on another one', async () => {
    await matched('staff.csv', () => writeText(',', ['Nordvik Omsorg AB']), '--header-row', '2');
    writeText(',', ['Nordvik Omsorg AB', 'Uttagen 2026-03-02', 'Sida 1']);
    const said = await held('header row moved', { row: 2, now: 4, approvable: false });
    expect(said.words).toContain('The column names were chosen on row 2 and are on row 4 today.');
    writeText(',', ['Nordvik Omsorg AB', '']);
    await held('header row gone', { row: 2, approvable: false });
  });

  it('that a person chose, and whose names changed where it is, is held for its names', async () => {
    await matched('staff.csv', () => writeText(',', ['Nordvik Omsorg AB']), '--header-row', '2');
    writeText(',', ['Nordvik Omsorg AB']);
    writeFileSync(place.list, readFileSync(place.list, 'utf8').replace('Mobile', 'Cell phone'));
    settle(place.list);
    const said = await send();
    expect(said.json.holds.map(({ code }: { code: string }) => code)).toEqual(['column missing', 'header changed']);
  });
});

describe('the sign between columns', () => {
  it('that a person chose holds the run when another one divides the file', async () => {
    await matched('staff.csv', () => writeText(';'), '--delimiter', ';');
    writeText(',');
    const said = await held('delimiter changed', { before: 'semicolon', after: 'comma', approvable: false });
    expect(said.words).toContain('a semicolon last time, a comma now');
  });

  it('that was found is what the first run expects already', async () => {
    await matched('staff.csv', () => writeText(';'));
    expect(feed().source).toMatchObject({ found: { delimiter: ';' } });
    writeText('\t');
    await held('delimiter changed', { before: 'semicolon', after: 'tab', approvable: true });
    expect(await send('--approve', 'the system was updated')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(await send()).toMatchObject({ exit: 0, json: { holds: [] } });
  });
});

describe('the encoding', () => {
  it('that a person chose holds the run when it would damage names', async () => {
    await matched('staff.csv', () => writeText(',', [], 'latin1'), '--encoding', 'windows-1252');
    writeText(',', [], 'utf8');
    const said = await held('encoding changed', { chosen: 'windows-1252', found: 'utf-8', approvable: false });
    expect(said.words).toContain('Names would be damaged');
  });
});

describe('what Excel changed', () => {
  const lost = people.map(([id = '', ...rest], at) => [at === 0 ? id : String(Number(id)), ...rest]);

  it('is told by match and never put right by itself; a feed that accepts it sends it as it was', async () => {
    place = newPlace(server(), 'staff-sweden.utf8-bom.csv');
    const write = () => writeFileSync(place.list, lost.map((cells) => cells.join(',')).join('\n'));
    write();
    settle(place.list);
    const said = await run(['match', place.list, '--to', 'cosafe', '--out', place.feed, '--json']);
    expect(said.json.rescues).toMatchObject([{ column: 'Employee number', kind: 'pad', proposal: { pad: { to: 5 } } }]);
    expect(said.words).toContain('“rescue” in the feed');
    expect(feed().source).not.toHaveProperty('rescue');
    editFeed(place, (made) => ({ ...made, connection: place.connection }));
    expect(await send()).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    const short = lost
      .slice(1)
      .map(([id = '']) => id)
      .filter((id) => id.length < 5);
    expect(short.length).toBeGreaterThan(0);
    for (const id of short) expect(place.arrived()).toContain(`\n${id},`);

    editFeed(place, (made) => ({
      ...made,
      source: { ...made.source, rescue: { 'Employee number': { pad: { to: 5 } } } },
    }));
    expect(await send('--approve', 'the zeros are back')).toMatchObject({ json: { outcome: 'sent' } });
    for (const id of short) expect(place.arrived()).toContain(`\n${id.padStart(5, '0')},`);
  });

  it('and no longer fits is a warning in the check', async () => {
    await matched('staff.csv', () => writeText(','));
    editFeed(place, (made) => ({
      ...made,
      source: { ...made.source, rescue: { 'Employee number': { pad: { to: 4 } } } },
    }));
    const checked = await run(['check', place.feed, ...place.here]);
    expect(checked.json.issues).toMatchObject([
      { code: 'rescue does not fit', severity: 'warning', row: 2, column: 'UniqueID', value: '01000' },
    ]);
    expect(checked.json.issues[0].message).toContain('30 cells (such as 01000)');
  });

  it('is stored under a strict schema', async () => {
    await matched('staff.csv', () => writeText(','));
    editFeed(place, (made) => ({ ...made, source: { ...made.source, rescue: { Mobile: { zeros: 9 } } } as never }));
    expect(await run(['check', place.feed, ...place.here])).toMatchObject({
      exit: 2,
      json: { error: { code: 'feed file not valid' } },
    });
  });
});
