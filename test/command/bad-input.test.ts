import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedInput } from '../../shared/feed/feed';
import { type ScriptedServer, startScriptedServer } from '../delivery/scripted-server';
import {
  connectedFeed,
  courier,
  editFeed,
  newPlace,
  openSsh,
  type Place,
  project,
  type Said,
  settle,
  tidyPlaces,
} from './courier';
import { copyOf } from '../../electron/store/journal';

const { run } = courier();
const server = openSsh();
tidyPlaces();

type Ready = Place & { send: () => Promise<Said> };

/** A Connecteam feed that would be sent, were it not for what the test does to it. */
async function ready(): Promise<Ready> {
  const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
  await connectedFeed(run, place, 'connecteam');
  return { ...place, send: () => run(['send', place.feed, ...place.here, '--at', '2025-03-03T07:00:00Z']) };
}

function replaceList(place: Place, fixture: string): void {
  copyFileSync(join(project, 'test', 'fixtures', fixture), place.list);
  settle(place.list);
}

/** What every refusal has in common: a sentence for people, the same as data, and nothing at the vendor. */
function expectRefused(said: Said, place: Place, exit: number, code: string, sentence: RegExp): void {
  expect(said.json, said.words).toMatchObject({ error: { code } });
  expect(said.exit).toBe(exit);
  expect(said.words).toMatch(sentence);
  expect(said.json.error.message).toMatch(sentence);
  expect(said.words).not.toMatch(/ at .*:\d+:\d+|undefined|\{\w+\}/);
  expect(place.files()).toEqual([]);
}

describe('a source that cannot be used', () => {
  it.each([
    ['is not there', (place: Place) => rmSync(place.list), 'source not found', /There is no file at .*staff-sweden/],
    [
      'is a PDF named .xlsx',
      (place: Place) => replaceList(place, 'pdf-named.xlsx'),
      'source not a table',
      /a PDF document, whatever its name says/,
    ],
    [
      'is protected by a password',
      (place: Place) => replaceList(place, 'locked.xlsx'),
      'source has a password',
      /protected with a password/,
    ],
    ['was cut off', (place: Place) => cutOff(place.list), 'source damaged', /damaged or was cut off/],
  ] as const)('because it %s', async (_, harm, code, sentence) => {
    const place = await ready();
    harm(place);
    const said = await place.send();
    expectRefused(said, place, 2, code, sentence);
    expect(said.json).toMatchObject({ outcome: 'failed' });
    for (const command of ['check', 'preview'])
      expect(await run([command, place.feed, ...place.here])).toMatchObject({ exit: 2, json: { error: { code } } });
    expect(await run(['inspect', place.list, '--json'])).toMatchObject({ exit: 2, json: { error: { code } } });
    expect((await run(['history', place.feed, ...place.here])).json.runs).toMatchObject([{ outcome: 'failed', code }]);
  });

  it('because the sheet is not in it', async () => {
    const place = await ready();
    editFeed(place, (feed) => ({ ...feed, source: { ...feed.source, sheet: 'Personal' } }) as FeedInput);
    expectRefused(
      await place.send(),
      place,
      2,
      'sheet not found',
      /no sheet named Personal in the workbook; it has Anställda/,
    );
  });

  it('because the folder for its pattern is not there, or nothing in it fits', async () => {
    const place = await ready();
    const { header } = (JSON.parse(readFileSync(place.feed, 'utf8')) as FeedInput).source;
    editFeed(place, (feed) => ({ ...feed, source: { folder: 'exports', pattern: '*.xlsx', header } }) as FeedInput);
    expectRefused(await place.send(), place, 2, 'source folder missing', /There is no folder .*exports/);
    editFeed(place, (feed) => ({ ...feed, source: { folder: '.', pattern: 'personal-*.xlsx', header } }) as FeedInput);
    expectRefused(await place.send(), place, 2, 'no file matches', /no file whose name fits personal-\*\.xlsx/);
    editFeed(place, (feed) => ({ ...feed, source: { folder: '.', pattern: 'STAFF-*.xlsx', header } }) as FeedInput);
    expect(await place.send()).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
  });

  it.runIf(canBecomeNobody())('because nobody but its owner may read it', async () => {
    const place = await ready();
    chmodSync(place.list, 0o000);
    chmodSync(place.folder, 0o755);
    const told = await run(['inspect', place.list, '--json'], { NODE_OPTIONS: `--require ${asOther(place.folder)}` });
    expect(told).toMatchObject({ exit: 2, json: { error: { code: 'source locked' } } });
    expect(told.words).toMatch(/cannot be opened, because another program holds it or you have no right to read it/);
  });
});

describe('a feed that cannot be used', () => {
  it('because people are to be told apart by a column that the vendor does not have', async () => {
    const place = await ready();
    writeFileSync(join(place.folder, 'template.csv'), 'First name,Last name,Mobile phone,Archive\r\n');
    editFeed(place, (feed) => ({
      ...feed,
      settings: { ...feed.settings, template: 'template.csv', key: 'Employee number' },
    }));
    expectRefused(
      await place.send(),
      place,
      2,
      'key column unknown',
      /by “Employee number”, but .* has no such column/,
    );
  });

  it.each([
    ['is no JSON', () => '{ "version": 1,', 'feed file not understood', /not written as JSON/],
    [
      'has a mistake',
      (feed: object) => JSON.stringify({ ...feed, limits: { removedPercent: 'ten' } }),
      'feed file not valid',
      /limits\.removedPercent/,
    ],
    [
      'has a password in it',
      (feed: { connection: object }) =>
        JSON.stringify({ ...feed, connection: { ...feed.connection, password: 'hunter2' } }),
      'feed file holds a secret',
      /ROSTER_COURIER_PASSWORD/,
    ],
    [
      'does not say where to',
      (feed: object) => JSON.stringify({ ...feed, connection: undefined }),
      'no connection',
      /does not say where to deliver/,
    ],
    [
      'names a key file that is not there',
      (feed: { connection: object }) =>
        JSON.stringify({ ...feed, connection: { ...feed.connection, privateKeyFile: 'no-key' } }),
      'key file missing',
      /private key file .*no-key is not there/,
    ],
    [
      'names a template that is not there',
      (feed: object) => JSON.stringify({ ...feed, settings: { template: 'import-users.xlsx' } }),
      'source not found',
      /There is no file at .*import-users\.xlsx/,
    ],
  ] as const)('because it %s', async (_, harm, code, sentence) => {
    const place = await ready();
    writeFileSync(place.feed, harm(JSON.parse(readFileSync(place.feed, 'utf8')) as never));
    const said = await place.send();
    expectRefused(said, place, 2, code, sentence);
    expect(said.words + said.out).not.toContain('hunter2');
  });
});

describe('a server that refuses', () => {
  it('by showing another key: a hard stop, before anybody logs in', async () => {
    const place = await ready();
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, hostKeys: [server().wrongHostKey] } }));
    const said = await place.send();
    expectRefused(said, place, 4, 'host key changed', /another key than the one you accepted/);
    expect(said.json).toMatchObject({ verdict: 'send', outcome: 'failed' });
    expect(await run(['probe', place.feed, ...place.here])).toMatchObject({
      exit: 4,
      json: {
        ok: false,
        error: { code: 'host key changed' },
        hostKey: { fingerprint: server().hostKey, accepted: false },
      },
    });
  });

  it('because no key was accepted yet', async () => {
    const place = await ready();
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, hostKeys: [] } }));
    const said = await place.send();
    expectRefused(said, place, 4, 'host key not accepted yet', /has not been confirmed/);
    expect((await run(['probe', place.feed, ...place.here])).words).toContain(server().hostKey);
  });

  it('the log-in, with a key it does not know', async () => {
    const place = await ready();
    editFeed(place, (feed) => ({
      ...feed,
      connection: { ...place.connection, privateKeyFile: server().wrongKeyFile },
    }));
    expectRefused(await place.send(), place, 4, 'log-in refused', /refused the log-in/);
  });

  it('because the folder does not exist', async () => {
    const place = await ready();
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, folder: 'uploads' } }));
    expectRefused(await place.send(), place, 1, 'remote folder missing', /There is no folder “uploads”/);
  });

  it('by not being there', async () => {
    const place = await ready();
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, port: 1 } }));
    const said = await place.send();
    expect(said).toMatchObject({ exit: 1, json: { outcome: 'failed', verdict: 'send' } });
    editFeed(place, (feed) => ({ ...feed, connection: place.connection }));
    expect(await place.send()).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { added: 58 } } });
  });

  describe('with a password', () => {
    let full: ScriptedServer;
    beforeAll(async () => {
      full = await startScriptedServer({
        answer: ({ what, offset }) => (what === 'WRITE' && offset >= 0 ? 4 : undefined),
      });
    });
    afterAll(() => full.stop());

    async function toScripted(place: Ready): Promise<void> {
      const { port, host, hostKey } = full;
      editFeed(place, (feed) => ({
        ...feed,
        connection: { host, port, username: 'courier', folder: 'Uploads', hostKeys: [hostKey] },
      }));
    }

    it('that is wrong: once, never again by itself', async () => {
      const place = await ready();
      await toScripted(place);
      const before = full.logIns.length;
      const said = await run(['send', place.feed, ...place.here], { ROSTER_COURIER_PASSWORD: 'hunter2' });
      expectRefused(said, place, 4, 'log-in refused', /not tried again by itself/);
      expect(full.logIns.slice(before).filter((one) => one.startsWith('password'))).toHaveLength(1);
      expect(said.words + said.out).not.toContain('hunter2');
      expect(
        readFileSync(
          join(String((await run(['status', place.feed, ...place.here])).json.state), 'journal.jsonl'),
          'utf8',
        ),
      ).not.toContain('hunter2');
    });

    it('that is missing', async () => {
      const place = await ready();
      await toScripted(place);
      expectRefused(await place.send(), place, 2, 'no credentials', /ROSTER_COURIER_PASSWORD/);
    });

    it('and then has no room: failed, and the next run sends everything', async () => {
      const place = await ready();
      await toScripted(place);
      const said = await run(['send', place.feed, ...place.here, '--at', '2025-03-03T06:00:00Z'], {
        ROSTER_COURIER_PASSWORD: 'right',
      });
      expect(said).toMatchObject({ exit: 1, json: { outcome: 'failed', error: { code: 'remote write failed' } } });
      expect(said.words).toMatch(/Its disk may be full/);
      expect([...full.files.keys()].filter((name) => name.endsWith('.csv'))).toEqual([]);
      editFeed(place, (feed) => ({ ...feed, connection: place.connection }));
      expect(await place.send()).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { added: 58 } } });
    });
  });
});

describe('a state that cannot be used', () => {
  it('because a line of the journal and of its copy was changed: nothing is sent until a person has looked', async () => {
    const place = await ready();
    expect((await place.send()).exit).toBe(0);
    const journal = join(String((await run(['status', place.feed, ...place.here])).json.state), 'journal.jsonl');
    for (const file of [journal, copyOf(journal)])
      writeFileSync(file, readFileSync(file, 'utf8').replace('"people":60', '"people":61'));
    const damaged = readFileSync(journal, 'utf8');
    const said = await place.send();
    expect(said).toMatchObject({ exit: 1, json: { outcome: 'failed', error: { code: 'state damaged' } } });
    expect(said.words).toMatch(/Line 2 of .*journal\.jsonl is damaged/);
    expect(place.files()).toHaveLength(1);
    expect(readFileSync(journal, 'utf8')).toBe(damaged);
  });

  it('because there is no folder to be made', async () => {
    const place = await ready();
    const said = await run(['send', place.feed, '--json', '--state', join(place.list, 'state')]);
    expectRefused(said, place, 1, 'state not writable', /cannot be written to/);
  });

  it('because its key is gone: what was kept is never guessed', async () => {
    const place = await ready();
    expect((await place.send()).exit).toBe(0);
    for (const name of ['data-key', 'data-key.copy']) rmSync(join(place.folder, 'state', name));
    const said = await place.send();
    expect(said).toMatchObject({ exit: 1, json: { outcome: 'failed', error: { code: 'kept file unreadable' } } });
    expect(place.files()).toHaveLength(1);
  });
});

function cutOff(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * 0.6)));
  settle(path);
}

function canBecomeNobody(): boolean {
  return process.getuid?.() === 0;
}

/** Makes a process give up the rights of root before anything of it runs. */
function asOther(folder: string): string {
  const file = join(folder, 'as-nobody.cjs');
  writeFileSync(file, 'process.setegid(65534); process.seteuid(65534);\n');
  return file;
}
