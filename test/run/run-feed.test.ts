import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markRefused } from '../../electron/run/discard';
import { importBaseline } from '../../electron/run/import-baseline';
import type { RunStep } from '../../electron/run/report';
import { type FeedStore, readPast } from '../../electron/store/feed-store';
import { copyOf } from '../../electron/store/journal';
import { fault, FaultError } from '../../shared/fault';
import { type FeedInput, usualKeepDays as keepDays } from '../../shared/feed/feed';
import { everybody, type StaffFeed, staffFeed } from './staff-feed';
import { type VendorPlace, vendorServer } from './vendor-server';

const placeAtVendor = vendorServer();

/** A feed and its folder at the vendor's. */
function bench(change?: (feed: FeedInput) => FeedInput): StaffFeed & VendorPlace {
  const its = placeAtVendor();
  return { ...its, ...staffFeed(its.connection, change) };
}

describe('a planned run', () => {
  it('starts once, whoever asks again', async () => {
    const { run, write, files } = bench();
    write(everybody);
    const occurrence = 'test@2025-03-03@08:00';
    expect(await run('2025-03-03T08:00', { occurrence, trigger: 'schedule' })).toMatchObject({ outcome: 'sent' });
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T08:01', { occurrence, trigger: 'schedule' })).toMatchObject({
      outcome: 'failed',
      fault: { code: 'occurrence already started' },
    });
    expect(files()).toHaveLength(1);
    expect(await run('2025-03-04T08:00', { occurrence: 'test@2025-03-04@08:00' })).toMatchObject({
      outcome: 'sent',
      counts: { added: 1 },
    });
  });

  it('that failed is in the history with its reason', async () => {
    const { run, store } = bench();
    expect(await run('2025-03-03T08:00', { occurrence: 'o' })).toMatchObject({
      outcome: 'failed',
      fault: { code: 'source not found' },
    });
    const past = readPast(store);
    expect(past.ok && past.value.state.runs).toMatchObject([
      { outcome: 'failed', code: 'source not found', trigger: 'hand' },
    ]);
    expect(past.ok && past.value.state.occurrences.has('o')).toBe(true);
  });

  it('tells to which server its file went, and how many people were set aside', async () => {
    const { run, write, state, loaded } = bench((feed) => ({ ...feed, limits: { errorRowsPercent: 100 } }));
    write({ ...everybody, 7: '' });
    expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'sent', counts: { rows: 7, setAside: 1 } });
    const { host, port } = loaded.feed.connection ?? {};
    expect(state().runs).toMatchObject([{ outcome: 'sent', server: `${host}:${port}`, counts: { setAside: 1 } }]);
    write({ ...everybody, 7: 'Gun' });
    const { counts } = await run('2025-03-04T08:00');
    expect(counts).not.toHaveProperty('setAside');
  });

  it('tells its steps in order', async () => {
    const { run, write } = bench();
    write(everybody);
    const steps: RunStep['step'][] = [];
    await run('2025-03-03T08:00', { progress: ({ step }) => steps.at(-1) !== step && steps.push(step) });
    expect(steps).toEqual(['reading', 'checking', 'writing', 'connecting', 'sending', 'verifying']);
  });

  it('that is stopped before it connects sends nothing and says so', async () => {
    const { run, write, files } = bench();
    write(everybody);
    expect(await run('2025-03-03T08:00', { signal: AbortSignal.abort() })).toMatchObject({ outcome: 'failed' });
    expect(files()).toEqual([]);
    expect(await run('2025-03-03T08:05')).toMatchObject({ outcome: 'sent', counts: { added: 6 } });
  });
});

describe('a vendor that deletes what it has read', () => {
  it('is known to have read a file that is gone: nothing is repeated', async () => {
    const { run, write, arrivals, files } = bench((feed) => ({
      ...feed,
      settings: { ...feed.settings, deletesWhatItRead: true },
    }));
    write(everybody);
    await run('2025-03-03T08:00');
    for (const name of files()) rmSync(join(arrivals, name));
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T09:00')).toMatchObject({ outcome: 'sent', counts: { added: 1, inFile: 1 } });
  });

  it('may have read a file of unknown outcome that is gone: both states stay possible', async () => {
    const { run, write, forgetDelivered, arrivals, files } = bench((feed) => ({
      ...feed,
      settings: { ...feed.settings, deletesWhatItRead: true },
    }));
    write(everybody);
    const { run: first } = await run('2025-03-03T08:00');
    forgetDelivered(first);
    for (const name of files()) rmSync(join(arrivals, name));
    write({ ...everybody, 6: 'Fia' });
    expect(await run('2025-03-03T09:00')).toMatchObject({
      outcome: 'sent',
      settled: { run: first, as: 'unclear' },
      counts: { inFile: 6 },
    });
  });
});

describe('a file that the vendor refused', () => {
  it('is sent again with everything since', async () => {
    const { run, write, store, arrivals } = bench();
    write(everybody);
    await run('2025-03-03T08:00');
    write({ ...everybody, 7: 'Gun' });
    const second = await run('2025-03-10T08:00');
    expect(second).toMatchObject({ outcome: 'sent', counts: { inFile: 1 } });
    expect(await run('2025-03-20T08:00')).toMatchObject({ outcome: 'nothing' });
    expect(await markRefused(store, '2025-03-20T08:30:00.000Z', second.run, 'anna')).toEqual({
      ok: true,
      value: second.run,
    });
    const third = await run('2025-03-20T09:00');
    expect(third).toMatchObject({ outcome: 'sent' });
    expect(readFileSync(join(arrivals, String(third.file).split('/')[1] ?? ''), 'utf8')).toContain('Gun');
    expect(await markRefused(store, '2025-03-20T09:30:00.000Z', 'no-such-run', 'anna')).toMatchObject({
      ok: false,
      error: { code: 'no such delivery' },
    });
  });

  it('is asked about too late when nobody keeps what came before: nothing changes, and the feed goes on', async () => {
    const { run, write, store } = bench();
    write(everybody);
    await run('2025-01-03T08:00');
    write({ ...everybody, 7: 'Gun' });
    const second = await run('2025-01-20T08:00');
    write({ ...everybody, 7: 'Gun', 8: 'Hugo' });
    await run('2025-03-03T08:00');
    expect(await markRefused(store, '2025-03-04T08:00:00.000Z', second.run, 'anna')).toMatchObject({
      ok: false,
      error: { code: 'delivery too old' },
    });
    write({ ...everybody, 7: 'Gun', 8: 'Hugo', 9: 'Ida' });
    expect(await run('2025-03-05T08:00')).toMatchObject({ outcome: 'sent' });
  });
});

describe('what is kept', () => {
  it(`goes after ${keepDays} days, but never what the vendor may still hold`, async () => {
    const { run, write, store } = bench();
    const kept = (): number => readdirSync(store.folder.kept).length;
    write(everybody);
    await run('2025-01-03T08:00');
    write({ ...everybody, 7: 'Gun' });
    await run('2025-01-10T08:00');
    expect(kept()).toBe(4);
    expect(await run('2025-06-10T08:00')).toMatchObject({ outcome: 'nothing' });
    expect(kept()).toBe(2);
    write(everybody);
    await run('2025-06-11T08:00');
    expect(await run('2025-06-12T08:00')).toMatchObject({ outcome: 'sent', counts: { removed: 1 } });
  });
});

describe('a journal that a crash cut short', () => {
  it('goes on, and what the lost line told is worked out anew', async () => {
    const { run, write, store, files } = bench();
    write(everybody);
    const { run: first } = await run('2025-03-03T08:00');
    const bytes = readFileSync(store.folder.journal);
    rmSync(copyOf(store.folder.journal));
    writeFileSync(store.folder.journal, bytes.subarray(0, bytes.length - 30));
    expect(await run('2025-03-03T08:05')).toMatchObject({
      outcome: 'nothing',
      settled: { run: first, as: 'delivered' },
    });
    expect(files()).toHaveLength(1);
  });

  it('by a full disk: nothing is sent that could not be remembered', async () => {
    const { run, write, store, files } = bench();
    write(everybody);
    mkdirSync(join(store.folder.folder, '..'), { recursive: true });
    writeFileSync(store.folder.folder, '');
    expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'failed', fault: { code: 'state not writable' } });
    expect(files()).toEqual([]);
    expect(existsSync(join(store.folder.folder, 'lock'))).toBe(false);
  });
});

describe('a held run that breaks off while its file is delivered', () => {
  it('is not said to have failed: nobody knows yet whether the file arrived', async () => {
    const { run, write, store, files } = bench();
    write(everybody);
    await run('2025-03-03T08:00');
    write({ 1: 'Anna', 8: 'Hugo', 9: 'Ida', 10: 'Jon', 11: 'Kim', 12: 'Lea' });
    await run('2025-03-04T08:00');
    const held = await run('2025-03-05T08:00');
    expect(held.outcome).toBe('held');
    const before = files().length;
    const append = store.journal.append.bind(store.journal);
    const full: FeedStore = {
      ...store,
      journal: {
        ...store.journal,
        append(event) {
          if (event.event === 'delivered') throw new FaultError(fault('state not writable', 'person', { folder: '' }));
          append(event);
        },
      },
    };
    const approval = { by: 'anna', reason: 'they moved' };
    expect(await run('2025-03-05T09:00', { approval, store: full })).toMatchObject({
      outcome: 'unknown',
      fault: { code: 'broken off while delivering' },
    });
    expect(files()).toHaveLength(before + 1);
    expect(await run('2025-03-05T10:00')).toMatchObject({ settled: { run: held.run, as: 'delivered' } });
  });
});

describe('the vendor’s own list', () => {
  it('is what the first file is measured against, archived people left out', async () => {
    const { run, write, loaded, store, arrivals } = bench();
    const list = join(loaded.baseFolder, 'users.csv');
    const header = 'First name,Last name,Mobile phone,Employee ID,Archive';
    const users = ['Anna,Test,+46 70 174 60 07,1,', 'Old,Test,070-174 99 99,9,', 'Gone,Test,+46701749998,8,Yes'];
    writeFileSync(list, `${header}\r\n${users.join('\r\n')}\r\n`);
    write({ 1: 'Anna', 2: 'Bo' });
    const taken = await importBaseline(loaded, store, list, '2025-03-01T08:00:00.000Z');
    expect(taken).toMatchObject({ ok: true, value: { people: 2, missing: [] } });
    // "Old" is somebody that the export never had: a person decides what becomes of them.
    const counts = { added: 1, unchanged: 2, changed: 0, missing: 1 };
    const held = await run('2025-03-03T08:00');
    expect(held).toMatchObject({ outcome: 'held', holds: [{ code: 'not in the export' }], counts });
    const first = await run('2025-03-03T08:10', { approval: { by: 'anna', reason: 'a contractor' } });
    expect(first).toMatchObject({ outcome: 'sent', counts });
    const file = readFileSync(join(arrivals, String(first.file).split('/')[1] ?? ''), 'utf8');
    expect(file).toMatch(/^First name.*\r\nBo,Test,\S+\r\n$/);
  });

  it('is refused without the column that people are recognised by', async () => {
    const { loaded, store } = bench();
    const list = join(loaded.baseFolder, 'users.csv');
    writeFileSync(list, 'First name,Last name,Mobile phone\r\nAnna,Test,+46701746007\r\n');
    const taken = await importBaseline(loaded, store, list, '2025-03-01T08:00:00.000Z');
    expect(taken).toMatchObject({
      ok: false,
      error: { code: 'baseline without key', values: { column: 'Employee ID' } },
    });
    expect(existsSync(store.folder.folder)).toBe(false);
  });
});

describe('a vendor’s folder that is another one than before', () => {
  it('gets everybody until its file has certainly been read, and its silence says nothing of the old one', async () => {
    const { run, write, loaded } = bench();
    write(everybody);
    expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'sent' });
    expect(await run('2025-03-10T08:00')).toMatchObject({ outcome: 'nothing' });

    const { folder } = placeAtVendor().connection;
    const { connection } = loaded.feed;
    const moved = { loaded: { ...loaded, feed: { ...loaded.feed, connection: { ...connection!, folder } } } };
    expect(await run('2025-03-11T08:00', moved)).toMatchObject({ outcome: 'sent', counts: { inFile: 6, added: 0 } });
    // The next file may be the first that is read there.
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-12T08:00', moved)).toMatchObject({ outcome: 'sent', counts: { inFile: 7, added: 1 } });
    expect(await run('2025-03-20T08:00', moved)).toMatchObject({ outcome: 'nothing' });
  });
});

describe('a name that somebody else has used', () => {
  it('is left alone, and the file goes under the next one', async () => {
    const { run, write, files, arrivals } = bench();
    write(everybody);
    writeFileSync(join(arrivals, 'connecteam-2025-03-03-080000.csv'), 'theirs');
    expect(await run('2025-03-03T08:00')).toMatchObject({
      outcome: 'sent',
      file: expect.stringMatching(/connecteam-2025-03-03-080000-2\.csv$/),
    });
    expect(files()).toEqual(['connecteam-2025-03-03-080000-2.csv', 'connecteam-2025-03-03-080000.csv']);
    expect(readFileSync(join(arrivals, 'connecteam-2025-03-03-080000.csv'), 'utf8')).toBe('theirs');
    expect(await run('2025-03-10T08:00')).toMatchObject({ outcome: 'nothing' });
  });
});

describe('a file name with a folder in it', () => {
  it('goes into that folder', async () => {
    const { run, write, arrivals } = bench((feed) => ({
      ...feed,
      connection: { ...feed.connection!, fileName: 'in/people.csv' },
    }));
    mkdirSync(join(arrivals, 'in'));
    write(everybody);
    expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'sent' });
    expect(existsSync(join(arrivals, 'in', 'people.csv'))).toBe(true);
  });
});

describe('an approval', () => {
  it('is for the run that was shown, and for no other', async () => {
    const { run, write, files } = bench();
    write(everybody);
    await run('2025-03-03T08:00');
    write({ 1: 'Anna' });
    const shown = await run('2025-03-10T08:00');
    expect(shown.outcome).toBe('held');
    const newer = await run('2025-03-10T09:00');
    expect(newer.outcome).toBe('held');
    const approval = { by: 'dana', reason: 'they left' };
    expect(await run('2025-03-10T10:00', { approval: { ...approval, run: shown.run } })).toMatchObject({
      outcome: 'failed',
      fault: { code: 'held run replaced' },
    });
    expect(files()).toHaveLength(1);
    expect((await run('2025-03-10T10:00', { approval: { ...approval, run: newer.run } })).outcome).toBe('nothing');
  });

  it('is for what was shown: with another mapping since and more people changed, it asks again', async () => {
    const { run, write, files, loaded } = bench();
    write(everybody);
    await run('2025-03-03T08:00');
    write({ ...everybody, 1: 'Ann', 2: 'Bob', 3: 'Cissi', 4: 'Daniel' });
    const shown = await run('2025-03-10T08:00');
    expect(shown).toMatchObject({ outcome: 'held', counts: { changed: 4 } });
    const { mapping, ...rest } = loaded.feed;
    const changed = { ...loaded, feed: { ...rest, mapping: { ...mapping, Title: { value: 'Colleague' } } } };
    const yes = (of: string | undefined) => ({
      loaded: changed,
      approval: { by: 'dana', reason: 'they left', ...(of !== undefined && { run: of }) },
    });
    const again = await run('2025-03-10T09:00', yes(shown.run));
    expect(again).toMatchObject({
      outcome: 'held',
      counts: { changed: 6 },
      fault: { code: 'held run replaced' },
    });
    expect(files()).toHaveLength(1);
    expect(again.run).not.toBe(shown.run);
    expect(await run('2025-03-10T10:00', yes(again.run))).toMatchObject({ outcome: 'sent' });
  });
});

describe('people who left and whom no file can tell of', () => {
  it('are counted for a person to do by hand', async () => {
    const { run, write, loaded } = bench((feed) => ({
      ...feed,
      settings: { ...feed.settings, template: 'template.csv' },
      leavers: { afterMissing: 1 },
    }));
    writeFileSync(join(loaded.baseFolder, 'template.csv'), 'First name,Last name,Mobile phone,Employee ID\r\n');
    write(everybody);
    await run('2025-03-03T08:00');
    write({ 1: 'Anna', 2: 'Bo', 3: 'Cia', 4: 'Dan', 5: 'Eva' });
    expect(await run('2025-03-10T08:00')).toMatchObject({ outcome: 'nothing', byHand: 1 });
  });
});
