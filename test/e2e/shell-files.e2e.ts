import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BridgeReply, CourierWindow } from '../../shared/bridge/bridge';
import { call, value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  app = await launch();
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

/** The next system dialog answers with this path; undefined leaves it. */
async function choose(path: string | undefined): Promise<void> {
  await app.app.evaluate(({ dialog }, chosen) => {
    const open = { canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] };
    const save = { canceled: chosen === undefined, filePath: chosen ?? '' };
    Object.assign(dialog, { showOpenDialog: async () => open, showSaveDialog: async () => save });
  }, path);
}

const firstNames = ['Anna', 'Erik', 'Sara', 'Omar', 'Maja', 'Nils', 'Lea', 'Ivan', 'Ruth', 'Tove'];
const lastNames = ['Berg', 'Lund', 'Cohen', 'Ek', 'Dahl'];
const nameOf = (row: number): string => `${firstNames[row % 10]} ${lastNames[Math.floor(row / 10) % 5]}`;

/** Writes a list of so many people, the first of them under other first names. */
function staff(count: number, renamed = 0): string {
  const rows = Array.from({ length: count }, (_, row) => {
    const name = row < renamed ? nameOf(row).replace(/^\w+/, 'Zelda') : nameOf(row);
    return `${1000 + row},${name},person${row}@example.com,+4670123${String(4000 + row)}`;
  });
  const path = join(desk, 'staff.csv');
  writeFileSync(path, ['Employee number,Name,E-mail,Mobile', ...rows, ''].join('\r\n'));
  return path;
}

describe('files', () => {
  it('of a left dialog change nothing', async () => {
    await choose(undefined);
    const { card } = await value(app, 'createFeed', { destination: 'cosafe' }).then(
      (view) => view ?? expect.fail('no feed'),
    );
    expect(await value(app, 'chooseSource', { feed: card.id })).toBeNull();
    expect(await value(app, 'source', { feed: card.id })).toBeNull();
    expect(await value(app, 'createFeed', { destination: 'template' })).toBeNull();
    expect(await call(app, 'check', { feed: card.id })).toMatchObject({
      ok: false,
      problem: { code: 'no source chosen' },
    });
    expect((await value(app, 'feed', { feed: card.id })).feed.source).toEqual({ path: '' });
    await value(app, 'removeFeed', { feed: card.id });
    expect(await value(app, 'feeds')).toEqual([]);
  });

  it('that are dropped come in by their path, which the page never names', async () => {
    const view = await value(app, 'createFeed', { destination: 'cosafe', name: 'Dropped' });
    const feed = view?.card.id ?? '';
    const path = staff(30);
    await app.page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'dropped';
      document.body.append(input);
    });
    await app.page.setInputFiles('#dropped', path);
    const drop = (made: boolean): Promise<unknown> =>
      app.page.evaluate(
        ([id, isMade]) => {
          const { courier } = window as unknown as { courier: CourierWindow };
          const real = (document.getElementById('dropped') as HTMLInputElement).files?.[0];
          return courier.dropSource(id as string, isMade ? new File(['a,b\n1,2'], '/etc/passwd') : real);
        },
        [feed, made] as const,
      );
    const dropped = (await drop(false)) as BridgeReply<'chooseSource'>;
    expect(dropped).toMatchObject({
      ok: true,
      value: { path, fileName: 'staff.csv', found: { people: 30, format: 'csv', delimiter: ',' } },
    });
    expect(await drop(true)).toMatchObject({ ok: false, problem: { code: 'not a file on this computer' } });

    await value(app, 'columns', { feed, sampleOffset: 0 });
    const { feed: kept, card } = await value(app, 'feed', { feed });
    expect(kept.mapping).toMatchObject({
      UniqueID: { from: ['Employee number'] },
      Name: { from: ['Name'] },
      Mail: { from: ['E-mail'] },
    });
    expect(kept.source).toMatchObject({ path, header: ['Employee number', 'Name', 'E-mail', 'Mobile'] });
    // The window shows the new feed by itself, and may have gone on with it by now.
    const further = ['check', 'changes'];
    expect(card.stepsDone.filter((step) => !further.includes(step))).toEqual(['destination', 'file', 'columns']);
  });

  it('that cannot be read are told with their reason', async () => {
    const view = await value(app, 'createFeed', { destination: 'cosafe', name: 'Unreadable' });
    const feed = view?.card.id ?? '';
    const path = join(desk, 'picture.xlsx');
    writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await choose(path);
    const source = await value(app, 'chooseSource', { feed });
    expect(source?.problem?.code).toBeTruthy();
    expect(source?.found).toBeUndefined();
    expect((await value(app, 'columns', { feed, sampleOffset: 0 })).problem).toEqual(source?.problem);
    expect((await value(app, 'check', { feed })).problem).toEqual(source?.problem);
    expect((await value(app, 'changes', { feed, full: false })).problem).toEqual(source?.problem);
    expect((await value(app, 'feed', { feed })).card.stepsDone).toEqual(['destination']);
  });

  it('of a vendor teach a feed its columns, and are kept', async () => {
    const path = join(desk, 'acme users.csv');
    writeFileSync(path, 'User ID*,Full name*,Work e-mail,Phone\r\n');
    await choose(path);
    const view = await value(app, 'createFeed', { destination: 'template', name: 'Acme' });
    const feed = view?.card.id ?? '';
    rmSync(path);
    await choose(staff(12));
    await value(app, 'chooseSource', { feed });
    const columns = await value(app, 'columns', { feed, sampleOffset: 9 });
    expect(columns.destinationColumns.map(({ name }) => name)).toEqual([
      'User ID*',
      'Full name*',
      'Work e-mail',
      'Phone',
    ]);
    expect(columns.samples.map(({ row }) => row)).toEqual([11, 12, 13]);
    const { feed: kept } = await value(app, 'feed', { feed });
    expect(kept.destination).toEqual({ template: join(app.home, 'templates', feed, 'acme users.csv') });
    await value(app, 'removeFeed', { feed });
    expect(existsSync(join(app.home, 'templates', feed))).toBe(false);
  });
});

describe('a feed’s life', () => {
  let feed: string;
  const deliveredTo = (remote: string | undefined): Buffer => readFileSync(join(app.home, 'practice', remote ?? ''));

  it('is connected with a key, and neither path nor trust comes from the page', async () => {
    const view = await value(app, 'createFeed', { destination: 'cosafe', name: 'Life' });
    feed = view?.card.id ?? '';
    await choose(staff(40));
    await value(app, 'chooseSource', { feed });
    await value(app, 'columns', { feed, sampleOffset: 0 });
    await value(app, 'check', { feed });
    await value(app, 'changes', { feed, full: false });
    await choose('/nowhere/key');
    expect(await call(app, 'choosePrivateKey', { feed })).toMatchObject({
      ok: false,
      problem: { code: 'connection first' },
    });
    const forged = `SHA256:${'A'.repeat(43)}`;
    const set = await value(app, 'setConnection', {
      feed,
      connection: { host: '127.0.0.1', port: 1, username: 'u', privateKeyFile: '/etc/shadow', hostKeys: [forged] },
    });
    expect(set.feed.connection).toEqual({ host: '127.0.0.1', port: 1, username: 'u', hostKeys: [] });
    expect((await value(app, 'choosePrivateKey', { feed }))?.feed.connection?.privateKeyFile).toBe('/nowhere/key');
    expect((await value(app, 'testConnection', { feed })).steps.map(({ step, ok }) => [step, ok])).toContainEqual([
      'port',
      false,
    ]);

    await value(app, 'usePractice', { feed });
    const probe = await value(app, 'testConnection', { feed });
    expect(probe.hostKey?.trusted).toBe(false);
    await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
    const tested = await value(app, 'testConnection', { feed });
    expect(tested).toMatchObject({ ok: true, hostKey: { trusted: true } });
    await value(app, 'setSchedule', { feed, schedule: null });
    expect((await value(app, 'feed', { feed })).card).toMatchObject({
      mood: 'good',
      stepsDone: ['destination', 'file', 'columns', 'check', 'changes', 'connection', 'schedule'],
    });
  });

  it('sends, and gives the very file back', async () => {
    const exported = join(desk, 'test upload.csv');
    await choose(exported);
    expect(await value(app, 'exportFile', { feed, full: true })).toEqual({ saved: exported });
    const run = await value(app, 'send', { feed, full: false });
    expect(run).toMatchObject({ outcome: 'sent', verified: 'hash', counts: { added: 40 } });
    expect(deliveredTo(run.remote)).toEqual(readFileSync(exported));
    const { runs, kept } = await value(app, 'history', { feed });
    expect(kept).toEqual([runs[0]?.run]);
    const saved = join(desk, 'saved.csv');
    await choose(saved);
    await value(app, 'saveSentFile', { feed, run: kept[0] ?? '' });
    expect(readFileSync(saved)).toEqual(deliveredTo(run.remote));
    expect(statSync(saved).mode & 0o077).toBe(0);
  });

  it('holds what is unusual until a person decides', async () => {
    staff(20, 1);
    const before = await value(app, 'changes', { feed, full: false });
    expect(before).toMatchObject({ verdict: 'held', firstDelivery: false });
    const run = await value(app, 'send', { feed, full: false });
    expect(run.outcome).toBe('held');
    expect(run.holds.length).toBeGreaterThan(0);
    expect((await value(app, 'feed', { feed })).card).toMatchObject({ mood: 'needs you', heldReasons: run.holds });

    const found = await value(app, 'changeRows', {
      feed,
      full: false,
      kind: 'all',
      find: 'ZELDA',
      offset: 0,
      limit: 10,
    });
    expect(found).toMatchObject({
      total: 1,
      rows: [
        {
          kind: 'changed',
          person: 'Zelda Berg',
          key: '1000',
          cells: [{ column: 'Name', before: 'Anna Berg', after: 'Zelda Berg' }],
        },
      ],
    });

    expect((await value(app, 'discard', { feed, reason: 'wrong export' })).card.heldReasons).toEqual([]);
    expect(await call(app, 'discard', { feed, reason: 'again' })).toMatchObject({
      ok: false,
      problem: { code: 'nothing held' },
    });
    const again = await value(app, 'send', { feed, full: false });
    expect(again.outcome).toBe('held');
    expect(await value(app, 'approve', { feed, run: 'another', reason: 'Not what was shown' })).toMatchObject({
      outcome: 'failed',
      problem: { code: 'held run replaced' },
    });
    const reason = 'They moved to another company';
    const approved = await value(app, 'approve', { feed, run: again.run ?? '', reason });
    expect(approved).toMatchObject({ outcome: 'sent' });
    const { runs } = await value(app, 'history', { feed });
    expect(runs[0]).toMatchObject({ outcome: 'sent', approved: { reason: 'They moved to another company' } });
    expect((await value(app, 'feed', { feed })).card.mood).toBe('good');
  });

  it('learns that the vendor refused a file, and leaves nothing behind when it is removed', async () => {
    const { runs } = await value(app, 'history', { feed });
    await value(app, 'markRefused', { feed, run: runs[0]?.run ?? '' });
    expect(await call(app, 'markRefused', { feed, run: 'no such run' })).toMatchObject({ ok: false });
    const folder = join(app.home, 'state', 'practice', 'feeds', feed);
    expect(existsSync(folder)).toBe(true);
    await value(app, 'removeFeed', { feed });
    expect(existsSync(folder)).toBe(false);
  });

  it('lies readable by nobody else', () => {
    const strays: string[] = [];
    // The app is running: Chromium takes away its own files and folders meanwhile.
    const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);
    const walk = (folder: string): void => {
      for (const name of listed(folder)) {
        const path = join(folder, name.name);
        if (name.isSymbolicLink() || name.isSocket()) continue;
        if (((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0) strays.push(path);
        if (name.isDirectory()) walk(path);
      }
    };
    mkdirSync(app.home, { recursive: true });
    walk(app.home);
    expect(strays).toEqual([]);
  });
});
