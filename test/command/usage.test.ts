import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../electron/command/command-names';
import { connectedFeed, courier, editFeed, newPlace, openSsh, project, settle, tidyPlaces } from './courier';

const { run, file } = courier();
const server = openSsh();
tidyPlaces();

describe('wrong usage', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['sned', 'feed.json']],
    ['an unknown option', ['send', 'feed.json', '--force']],
    ['a missing argument', ['preview']],
    ['an argument too many', ['check', 'a.json', 'b.json']],
    ['a missing value', ['send', 'feed.json', '--approve']],
    ['an approval without a reason', ['send', 'feed.json', '--approve', ' ']],
    ['a missing option that is needed', ['match', 'staff.xlsx']],
    ['a port that is no number', ['practice', '--port', 'http']],
    ['a port that is left empty', ['practice', '--port', '']],
    ['a row that no sheet has', ['inspect', join('test', 'fixtures', 'merged.xlsx'), '--header-row', '0']],
    ['an unknown schema', ['schema', 'person']],
    ['a moment that is none', ['status', 'package.json', '--at', 'tomorrow']],
    ['a vendor that is none', ['match', join('test', 'fixtures', 'merged.xlsx'), '--to', 'conecteam']],
  ])('such as %s ends with 2 and one object that says so', async (_, args) => {
    const said = await run([...args, '--json']);
    expect(said.exit).toBe(2);
    expect(said.json).toMatchObject({
      error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z“].*\.?$/s) },
    });
    expect(said.out.trim().split('\n')).toHaveLength(1);
    expect(said.words).toContain(said.json.error.message);
    expect((await run(args)).out).toBe('');
  });

  it('is not asking for help or the version', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ exit: 0, out: '' });
    const listed = help.words.slice(help.words.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm);
    expect([...listed].map(([, name]) => name).sort()).toEqual([...commandNames].sort());
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
    expect(await run(['--version'])).toMatchObject({ exit: 0, words: `${version}\n` });
  });
});

describe('inspect', () => {
  it('tells what the file is and what was found in it', async () => {
    const said = await run(['inspect', join(project, 'test', 'fixtures', 'staff-sweden.libreoffice.xlsx'), '--json']);
    expect(said).toMatchObject({
      exit: 0,
      json: {
        format: 'xlsx',
        sheet: 'Anställda',
        headerRow: 4,
        rows: 60,
        sheets: [
          { name: 'Anställda', hidden: false },
          { name: 'Koder', hidden: true },
        ],
      },
    });
    expect(said.json.columns[0]).toMatchObject({ name: 'Employee #', samples: expect.arrayContaining(['00042']) });
    expect(said.json.skipped).toContainEqual({ row: 65, reason: 'total' });
    const text = await run(['inspect', join(project, 'test', 'fixtures', 'staff-sweden.windows-1252.csv'), '--json']);
    expect(text).toMatchObject({
      exit: 0,
      json: { format: 'csv', encoding: 'windows-1252', delimiter: ';', rows: 60 },
    });
  });

  it('prints one object, and without --json nothing, on standard output', async () => {
    const path = join(project, 'test', 'fixtures', 'staff-israel.xlsx');
    expect((await run(['inspect', path, '--json'])).out.trim().split('\n')).toHaveLength(1);
    const said = await run(['inspect', path]);
    expect(said.out).toBe('');
    expect(said.words).toContain('40 people');
  });
});

describe('match', () => {
  it('writes a feed that is complete but for the connection, and never over another file', async () => {
    const place = newPlace(server(), 'staff-israel.xlsx', 'עובדים.xlsx');
    const said = await run(['match', place.list, '--to', 'cosafe', '--out', place.feed, '--json']);
    expect(said).toMatchObject({
      exit: 0,
      json: { settings: { defaultCountry: 'IL' }, unmatched: ['SecondaryTelephoneNumber', 'Groups', 'Skip'] },
    });
    editFeed(place, (feed) => ({ ...feed, connection: place.connection }));
    const feed = JSON.parse(readFileSync(place.feed, 'utf8')) as Record<string, unknown>;
    expect(feed).toMatchObject({
      version: 1,
      destination: 'cosafe',
      source: { path: 'עובדים.xlsx', header: expect.arrayContaining(['מספר עובד']) },
      mapping: said.json.mapping,
    });
    expect(await run(['check', place.feed, ...place.here])).toMatchObject({ exit: 0 });
    expect(await run(['match', place.list, '--to', 'connecteam', '--out', place.feed, '--json'])).toMatchObject({
      exit: 2,
      json: { error: { code: 'output exists' } },
    });
    expect(JSON.parse(readFileSync(place.feed, 'utf8'))).toEqual(feed);
  });

  it('learns a vendor from its template, and a feed with it goes the whole way', async () => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    writeFileSync(join(place.folder, 'vendor.csv'), 'Person ID*;Given name;Family name;E-mail*\r\n');
    settle(join(place.folder, 'vendor.csv'));
    const said = await run([
      'match',
      place.list,
      '--to',
      join(place.folder, 'vendor.csv'),
      '--out',
      place.feed,
      '--json',
    ]);
    expect(said).toMatchObject({ exit: 0, json: { unmatched: [] } });
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, fileName: 'people.csv' } }));
    expect(JSON.parse(readFileSync(place.feed, 'utf8'))).toMatchObject({ destination: { template: 'vendor.csv' } });
    expect(await run(['send', place.feed, ...place.here, '--at', '2025-03-03T07:00:00Z'])).toMatchObject({
      exit: 0,
      json: { outcome: 'sent' },
    });
    expect(place.arrived('people.csv').split('\r\n').slice(0, 2)).toEqual([
      'Person ID*;Given name;Family name;E-mail*',
      '00042;Åsa;Åkerlund;asa.akerlund@nordvik.example',
    ]);
  });
});

describe('export', () => {
  it('writes the changes, everybody with --full, and nothing where there is nothing', async () => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await connectedFeed(run, place, 'connecteam');
    const out = join(place.folder, 'test.csv');
    const written = await run(['export', place.feed, '--out', out, ...place.here]);
    expect(written).toMatchObject({ exit: 0, json: { rows: 58, file: out } });
    const sent = await run(['send', place.feed, ...place.here]);
    expect(readFileSync(out, 'utf8')).toBe(place.arrived());
    expect(sent.json.sha256).toBe(written.json.sha256);
    const other = join(place.folder, 'other.csv');
    expect(await run(['export', place.feed, '--out', other, ...place.here])).toMatchObject({
      exit: 0,
      json: { verdict: 'nothing' },
    });
    expect(existsSync(other)).toBe(false);
    expect(await run(['export', place.feed, '--out', other, '--full', ...place.here])).toMatchObject({
      exit: 0,
      json: { rows: 58 },
    });
    expect(readFileSync(other, 'utf8')).toBe(place.arrived());
    expect(
      await run(['export', place.feed, '--out', join(place.folder, 'no', 'folder.csv'), '--full', ...place.here]),
    ).toMatchObject({ exit: 2, json: { error: { code: 'output not writable' } } });
  });
});

describe('status', () => {
  it('tells the next run in the feed’s own time zone, and what may be unread', async () => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await run(['match', place.list, '--to', 'connecteam', '--out', place.feed, '--json']);
    editFeed(place, (feed) => ({
      ...feed,
      connection: place.connection,
      schedule: { at: '08:00', days: ['mon', 'tue', 'wed', 'thu', 'fri'], timeZone: 'Europe/Stockholm' },
    }));
    const friday = ['--at', '2025-03-28T08:00:00Z'];
    const sent = await run(['send', place.feed, ...place.here, ...friday]);
    // Stockholm is one hour ahead in the morning it was sent, two after the Sunday between.
    expect((await run(['status', place.feed, ...place.here, ...friday])).json).toMatchObject({
      nextRun: '2025-03-31T06:00:00.000Z',
      uncollected: [{ file: sent.json.file, verified: 'hash' }],
      held: null,
    });
    expect((await run(['status', place.feed, ...place.here, '--at', '2025-04-02T08:00:00Z'])).json).toMatchObject({
      uncollected: [],
    });
    // The file's name has the local time.
    expect(sent.json.file).toMatch(/connecteam-2025-03-28-090000\.csv$/);
  });
});

describe('schema', () => {
  it.each(['feed', 'destination', 'handoff'])('of a %s is JSON Schema on standard output', async (name) => {
    const said = await run(['schema', name]);
    expect(said.exit).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      type: 'object',
      additionalProperties: false,
    });
  });
});

describe('practice', () => {
  it('serves until it is interrupted, and tells how to connect in one object', async () => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await run(['match', place.list, '--to', 'connecteam', '--out', place.feed, '--json']);
    const child = spawn(
      process.execPath,
      [file(), 'practice', '--folder', join(place.folder, 'vendor'), ...place.here],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let out = '';
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()).includes('\n') && resolve()),
    );
    const { host, port, hostKey, username, password, folder } = JSON.parse(out) as Record<string, string> & {
      port: number;
    };
    editFeed(place, (feed) => ({
      ...feed,
      connection: { host: host ?? '', port, username: username ?? '', folder: 'Uploads', hostKeys: [hostKey ?? ''] },
    }));
    expect(await run(['send', place.feed, ...place.here], { ROSTER_COURIER_PASSWORD: password ?? '' })).toMatchObject({
      exit: 0,
      json: { outcome: 'sent', verified: 'hash' },
    });
    expect(readdirSync(join(folder ?? '', 'Uploads'))).toHaveLength(1);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('goes the whole way by itself, for both vendors, and leaves nothing running', async () => {
    const place = newPlace(server(), 'merged.xlsx');
    const said = await run(['practice', '--rehearse', '--folder', place.folder, '--json']);
    expect(said.exit, said.words).toBe(0);
    expect(said.json.sent).toMatchObject({ connecteam: { outcome: 'sent' }, cosafe: { outcome: 'sent' } });
    expect(readdirSync(join(said.json.folder, 'vendor', 'Uploads'))).toHaveLength(1);
    expect(readdirSync(join(said.json.folder, 'vendor', 'cosafe'))).toEqual(['cosafe-users.csv']);
    for (const vendor of ['connecteam', 'cosafe'] as const) {
      const { file, rows, counts, people } = said.json.read[vendor];
      expect(rows).toBe(said.json.sent[vendor].counts.added);
      expect(counts).toMatchObject({ created: rows, refused: 0, deleted: 0 });
      expect(people).toBe(rows);
      expect(said.json.sent[vendor].file.endsWith(file)).toBe(true);
      expect(said.words).toContain(`The practice ${vendor === 'cosafe' ? 'Cosafe' : 'Connecteam'} read ${file}`);
    }
    const again = [
      ...['practice', '--read', join(said.json.folder, 'cosafe.json')],
      ...['--folder', join(said.json.folder, 'vendor'), '--state', join(said.json.folder, 'state'), '--json'],
    ];
    const { people } = said.json.read.cosafe;
    expect((await run(again)).json).toMatchObject({ counts: { created: 0, deleted: 0, unchanged: people }, people });
    rmSync(join(said.json.folder, 'vendor', 'cosafe', 'cosafe-users.csv'));
    expect((await run(again)).json).toEqual({ file: null });
  });
});
