import '../window/with-electron-store';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { vendorStore } from '../../electron/practice/vendor-state';
import { dataKeyInFile } from '../../electron/store/data-key';
import { feedStore, readPast } from '../../electron/store/feed-store';
import { learnedStore, readLearned } from '../../electron/store/learned-choices';
import { openSecrets } from '../../electron/store/secrets';
import { openSettings } from '../../electron/store/settings';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { withLock } from '../../electron/store/lock';
import { FaultError } from '../../shared/fault';
import { emptyAccount } from '../../shared/practice-vendor/account';
import { courier, openSsh } from '../command/courier';
import { CrashPlace } from './crash-place';
import { someStaff } from './people';

const folder = mkdtempSync(join(tmpdir(), 'courier-damage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cut at every byte: the nightly size. Else at twelve places of each file. */
const all = process.env['ROSTER_COURIER_CRASH'] === 'all';

/** Everything that may happen to a file: cut at every byte, zeros, garbage, an older one, gone, a folder in its place. */
function* damages(file: string, older: string | undefined): Generator<{ what: string; harm: () => void }> {
  const bytes = readFileSync(file);
  const step = all ? 1 : Math.ceil(bytes.length / 12);
  for (let length = 0; length < bytes.length; length += step)
    yield { what: `cut at ${length}`, harm: () => writeFileSync(file, bytes.subarray(0, length)) };
  yield { what: 'zeros', harm: () => writeFileSync(file, Buffer.alloc(bytes.length)) };
  yield {
    what: 'zeros at the end',
    harm: () => writeFileSync(file, Buffer.concat([bytes.subarray(0, -20), Buffer.alloc(20)])),
  };
  yield {
    what: 'garbage',
    harm: () => writeFileSync(file, Buffer.from(bytes.map((byte, at) => (byte * 7 + at) & 255))),
  };
  yield { what: 'another line', harm: () => writeFileSync(file, Buffer.concat([bytes, Buffer.from('{"a":1}\n')])) };
  if (older !== undefined) yield { what: 'an older one', harm: () => cpSync(older, file) };
  yield { what: 'gone', harm: () => rmSync(file) };
  yield {
    what: 'a folder',
    harm: () => {
      rmSync(file);
      mkdirSync(file);
    },
  };
}

/** Harms a file of a state in every way, each time in a fresh copy, and looks what comes of it. */
async function sweep(
  state: string,
  name: string,
  look: (here: string, what: string) => Promise<void> | void,
  older?: string,
): Promise<number> {
  let count = 0;
  const here = join(folder, 'here');
  const put = (): void => {
    rmSync(here, { recursive: true, force: true });
    cpSync(state, here, { recursive: true });
  };
  put();
  for (const { what, harm } of damages(join(here, name), older && join(older, name))) {
    put();
    harm();
    await look(here, `${name} ${what}`);
    count += 1;
  }
  return count;
}

const { file } = courier();
// A journal has thousands of bytes to be cut at.
if (all) vi.setConfig({ testTimeout: 3_600_000 });
const server = openSsh();
let place: CrashPlace;
let feed: string;
/** The state after two runs, and after the first. */
let state: string;
let younger: string;
beforeAll(async () => {
  place = new CrashPlace(file(), server(), 'connecteam');
  place.write(someStaff(8));
  expect((await place.send()).exit).toBe(0);
  younger = join(folder, 'younger');
  cpSync(place.state, younger, { recursive: true });
  place.later(24 * 60);
  place.write(someStaff(9));
  expect((await place.send()).exit).toBe(0);
  state = join(folder, 'state');
  cpSync(place.state, state, { recursive: true });
  feed = readdirSync(join(state, 'feeds'))[0]!;
});
afterAll(() => place.remove());

/** What a run would know of the past; a fault's code where it would not run. */
async function known(here: string): Promise<string> {
  const store = feedStore(here, feed);
  const past = readPast(store);
  if (!past.ok) return past.error.code;
  const codes: string[] = [`${past.value.events.length} events`];
  for (const { roster } of past.value.state.deliveries) {
    const read = await store.kept
      .read(roster)
      .catch((problem: Error) => ({ ok: false as const, error: { code: problem.message } }));
    codes.push(read.ok ? 'kept' : read.error.code);
  }
  return codes.join(', ');
}

describe('a state that was damaged', () => {
  it('loses nothing of its history: whatever happens to the journal, its copy tells the same', async () => {
    const whole = await known(state);
    const names = ['journal.jsonl', 'journal.copy.jsonl'].map((name) => join('feeds', feed, name));
    let count = 0;
    for (const name of names) {
      count += await sweep(
        state,
        name,
        async (here, what) => {
          expect(await known(here), what).toBe(whole);
          feedStore(here, feed).journal.append({ event: 'collected', at: place.at, run: 'later' });
          const [before] = whole.split(' ');
          expect(await known(here), what).toBe(whole.replace(before!, String(Number(before) + 1)));
          const files = readdirSync(join(here, 'feeds', feed));
          // Nothing that could not be read is thrown away.
          if (/zeros$|garbage|another|a folder/.test(what))
            expect(
              files.some((one) => /damaged-|torn-/.test(one)),
              what,
            ).toBe(true);
        },
        younger,
      );
    }
    console.log(`journal and its copy: ${count} damages`);
  });

  it('never takes another key than the one that opens what was kept', async () => {
    const whole = await known(state);
    let count = 0;
    for (const name of ['data-key', 'data-key.copy'])
      count += await sweep(state, name, async (here, what) => {
        // Garbage of the right length is a key, too: then nothing that was kept opens, and nothing is sent.
        const now = await known(here);
        if (/^data-key (garbage|zeros)/.test(what))
          expect(now, what).toMatch(/kept file unreadable|state damaged|kept, kept/);
        else expect(now, what).toBe(whole);
      });
    const both = join(folder, 'both');
    cpSync(state, both, { recursive: true });
    for (const name of ['data-key', 'data-key.copy']) rmSync(join(both, name));
    await expect(dataKeyInFile(both).load()).rejects.toThrow('kept file unreadable');
    console.log(`data key and its copy: ${count} damages`);
  });

  it('stops where a kept roster cannot be read, and never takes another', async () => {
    const kept = readdirSync(join(state, 'feeds', feed, 'kept'));
    let count = 0;
    for (const one of kept)
      count += await sweep(state, join('feeds', feed, 'kept', one), async (here, what) => {
        const read = await feedStore(here, feed).kept.read(one);
        expect(read.ok ? 'read' : read.error.code, what).toBe('kept file unreadable');
      });
    console.log(`kept files: ${count} damages of ${kept.length}`);
  });

  it('lets a run begin whatever lies in the place of the lock', async () => {
    const lock = join(folder, 'lock');
    for (const harm of ['', '\0\0\0', '{"pid":1', 'folder']) {
      rmSync(lock, { recursive: true, force: true });
      if (harm === 'folder') mkdirSync(lock);
      else writeFileSync(lock, harm);
      const long = new Date(Date.now() - 60_000);
      utimesSync(lock, long, long);
      expect(await withLock(lock, () => Promise.resolve('ran')), harm).toEqual({ ok: true, value: 'ran' });
    }
  });
});

describe('settings and secrets that were damaged', () => {
  let app: string;
  let earlier: string;
  beforeAll(async () => {
    app = join(folder, 'app');
    const opened = openSettings(app);
    if (!opened.ok) throw new Error(opened.error.code);
    for (const id of ['a', 'b'])
      opened.value.change((data) => ({
        ...data,
        feeds: [
          ...data.feeds,
          feedEntrySchema.parse({
            feed: { version: 1, id, name: 'N', destination: 'cosafe', schedule: { at: '08:00' } },
            vendor: 'Cosafe',
          }),
        ],
      }));
    earlier = join(folder, 'earlier');
    cpSync(app, earlier, { recursive: true });
    opened.value.change((data) => ({ ...data, locale: 'he' }));
    await openSecrets(app, bare).set('a/password', 'one');
  });

  const bare = {
    available: () => Promise.resolve(true),
    protect: (text: string) => Promise.resolve(Buffer.from(text)),
    reveal: (bytes: Uint8Array) => Promise.resolve({ text: Buffer.from(bytes).toString(), stale: false }),
  };

  it('come back from their newest good backup, and nothing is sent until a person has looked', async () => {
    const count = await sweep(
      app,
      'settings.json',
      (here, what) => {
        const opened = openSettings(here);
        const data = opened.ok ? opened.value.read() : undefined;
        expect(
          data?.feeds.map(({ feed }) => feed.id),
          what,
        ).toEqual(['a', 'b']);
        expect(data?.locale, what).toBe('he');
        expect(data?.recovered, what).toBeDefined();
        if (!/gone/.test(what))
          expect(
            readdirSync(here).filter((one) => one.includes('corrupt')),
            what,
          ).toHaveLength(1);
      },
      earlier,
    );
    console.log(`settings: ${count} damages`);
  });

  it('are not disturbed by a damaged backup', async () => {
    const backup = readdirSync(app).find((name) => name.startsWith('settings.good-'))!;
    const count = await sweep(app, backup, (here, what) => {
      const opened = openSettings(here);
      expect(opened.ok && opened.value.read().locale, what).toBe('he');
      expect(opened.ok && opened.value.read().recovered, what).toBeUndefined();
    });
    console.log(`backups: ${count} damages`);
  });

  it('what was learned of columns is known whole or not at all, and learned anew beside what is put aside', async () => {
    const learned = { cosafe: { chosen: [{ column: 'UniqueID', from: ['Anställningsnr'] }], refused: [] } };
    const root = join(folder, 'learned');
    await learnedStore(root).change((known) => ({ ...known, vendors: learned }));
    const count = await sweep(root, 'learned-columns.json', async (here, what) => {
      // A line end that is missing changes nothing.
      const isWhole = /cut at \d+$/.test(what) && readLearned(here).vendors['cosafe'] !== undefined;
      expect(readLearned(here).vendors, what).toEqual(isWhole ? learned : {});
      await learnedStore(here).change((known) => ({ ...known, vendors: { connecteam: { chosen: [], refused: [] } } }));
      expect(readLearned(here).vendors, what).toEqual({ connecteam: { chosen: [], refused: [] } });
      const aside = readdirSync(here).filter((one) => one.includes('.damaged-'));
      expect(aside, what).toHaveLength(isWhole || what.endsWith('gone') ? 0 : 1);
    });
    console.log(`learned columns: ${count} damages`);
  });

  it('what the practice vendor has is known whole, or refused until a person starts over', async () => {
    const root = join(folder, 'practice');
    const keys = { load: () => Promise.resolve(Buffer.alloc(32, 7)) };
    const account = { ...emptyAccount, columns: ['Name'], people: new Map([['1', { values: ['Åsa'] }]]) };
    await vendorStore(root, keys).save({ account });
    let count = 0;
    for (const name of readdirSync(join(root, 'practice-vendor')))
      count += await sweep(root, join('practice-vendor', name), async (here, what) => {
        const read = await vendorStore(here, keys)
          .load()
          .catch((problem: unknown) => (problem instanceof FaultError ? problem.fault.code : String(problem)));
        if (what.endsWith('now gone')) expect(read, what).toEqual({ account: emptyAccount });
        else expect(read, what).toBe('kept file unreadable');
        if (what.endsWith('a folder')) return;
        await vendorStore(here, keys).save({ account });
        expect(await vendorStore(here, keys).load(), what).toEqual({ account });
      });
    console.log(`practice vendor: ${count} damages`);
  });

  it('secrets come back from their copy', async () => {
    let count = 0;
    for (const name of ['secrets.json', 'secrets.json.copy'])
      count += await sweep(app, name, async (here, what) => {
        const secret = await openSecrets(here, bare).get('a/password');
        expect(secret, what).toEqual({ ok: true, value: 'one' });
        expect(statSync(here).mode & 0o777).toBe(0o700);
      });
    console.log(`secrets and their copy: ${count} damages`);
  });
});
