import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { history, status } from '../../electron/command/history';
import type { CommandContext } from '../../electron/command/context';
import { stillThere } from '../../electron/delivery/still-there';
import type { DeliveryTarget } from '../../electron/delivery/target';
import { collectedSentence } from '../../renderer/pages/history/run-words';
import { wordsIn } from '../../renderer/words';
import { everybody, type StaffFeed } from '../run/staff-feed';
import { feedDesk, toCosafe } from './feed-desk';
import { type ScriptedServer, startScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

const [noSuchFile, denied] = [2, 3] as const;
let server: ScriptedServer;
afterEach(() => server.stop());

type Change = NonNullable<Parameters<typeof feedDesk>[1]>;
const deletes: Change = (feed) => ({ ...feed, settings: { ...feed.settings, deletesWhatItRead: true } });

async function deskAt(script: Script = {}, change: Change = deletes): Promise<StaffFeed> {
  server = await startScriptedServer(script);
  const desk = feedDesk(server, change);
  desk.write(everybody);
  return desk;
}

const paths = (): string[] => [...server.files.keys()];

describe('a vendor that deletes or moves what it has read', () => {
  it('is seen to have read the file that is gone: what was in it is not told again', async () => {
    const { run, write, state } = await deskAt();
    const first = await run('2025-03-03T08:00');
    server.files.clear();
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T12:00')).toMatchObject({
      outcome: 'sent',
      counts: { inFile: 1 },
      collected: [{ run: first.run, file: first.file }],
    });
    expect(state().deliveries[0]).toMatchObject({ collected: true, collectedAt: '2025-03-03T12:00:00.000Z' });
    expect(state().runs.at(-1)).toMatchObject({ collected: true, collectedAt: '2025-03-03T12:00:00.000Z' });
    // What is new stays: it was seen once, and is not asked for again.
    expect((await run('2025-03-03T13:00')).collected).toBeUndefined();
    expect(state().deliveries[0]).toMatchObject({ collectedAt: '2025-03-03T12:00:00.000Z' });
  });

  it('has read an earlier one while the newest still lies there, which one line is enough to see', async () => {
    const { run, write, state } = await deskAt();
    const names = ['Gun', 'Hal', 'Ida'];
    const runs: string[] = [];
    for (const [day, name] of names.entries()) {
      write({ ...everybody, 7: name });
      runs.push((await run(`2025-03-03T0${day + 1}:00`)).run);
    }
    server.files.delete(paths()[1] ?? '');
    const before = server.lines();
    write({ ...everybody, 7: 'Jon' });
    expect(await run('2025-03-03T08:00')).toMatchObject({ collected: [{ run: runs[1] }], counts: { inFile: 1 } });
    // One to look, one to send.
    expect(server.lines() - before).toBe(2);
    expect(state().deliveries.map(({ collected }) => collected)).toEqual([false, true, false, false]);
  });

  it('of one agreed name, only the last file is asked for', async () => {
    const { run, state } = await deskAt({}, (feed) => {
      const cosafe = toCosafe(feed);
      return { ...cosafe, settings: { ...cosafe.settings, deletesWhatItRead: true } };
    });
    const first = await run('2025-03-03T08:00');
    const second = await run('2025-03-03T09:00');
    server.files.clear();
    expect(await run('2025-03-03T10:00')).toMatchObject({ collected: [{ run: second.run }] });
    expect(state().runs.find((one) => one.run === first.run)?.collected).toBeUndefined();
  });

  it('takes a file in the moment it is closed: nobody can say that it was read', async () => {
    const { run, state } = await deskAt({ sweeps: true });
    expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'sent', verified: 'size' });
    expect(state().deliveries[0]).toMatchObject({ unseen: true });
    expect((await run('2025-03-03T09:00')).collected).toBeUndefined();
  });

  it.each([
    ['does not let us look any more', { STAT: denied, OPENDIR: denied }],
    ['has moved the folder', { STAT: noSuchFile }],
  ])('which %s: nothing is claimed', async (_, answers) => {
    let later = false;
    const { run, write, state } = await deskAt({
      answer: ({ what }) => (later ? (answers as Record<string, number>)[what] : undefined),
    });
    await run('2025-03-03T08:00');
    later = true;
    server.files.clear();
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T12:00')).toMatchObject({ outcome: 'sent', counts: { inFile: 7 } });
    expect(state().runs.some(({ collected }) => collected)).toBe(false);
  });

  it('only lets its folder be listed: that shows it, too', async () => {
    const { run, write } = await deskAt({
      answer: ({ what, path }) => (what === 'STAT' && path.endsWith('.csv') ? denied : undefined),
    });
    const first = await run('2025-03-03T08:00');
    server.files.clear();
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T12:00')).toMatchObject({ collected: [{ run: first.run }], counts: { inFile: 1 } });
  });

  it('was moved to since: what lies at the new place says nothing of the old', async () => {
    const { run, loaded, state } = await deskAt();
    await run('2025-03-03T08:00');
    server.folders.set('Other', { read: true, write: true });
    const connection = { ...loaded.feed.connection!, folder: 'Other' };
    const moved = { loaded: { ...loaded, feed: { ...loaded.feed, connection } } };
    expect(await run('2025-03-03T12:00', moved)).toMatchObject({ outcome: 'sent' });
    expect(state().runs.some(({ collected }) => collected)).toBe(false);
  });
});

describe('a vendor that is not known to delete what it has read', () => {
  it('is not asked, and a file that is gone is no sign', async () => {
    const { run, write, state } = await deskAt({}, (feed) => feed);
    await run('2025-03-03T08:00');
    server.files.clear();
    write({ ...everybody, 7: 'Gun' });
    const before = server.lines();
    expect(await run('2025-03-03T12:00')).toMatchObject({ counts: { inFile: 7 } });
    expect(server.lines() - before).toBe(1);
    expect(state().runs.some(({ collected }) => collected)).toBe(false);
  });
});

it('several files are looked for over one line, each by itself', async () => {
  server = await startScriptedServer();
  for (const name of ['a', 'b']) server.files.set(`Uploads/${name}.csv`, Buffer.from(name));
  const { host, port, hostKey } = server;
  const target: DeliveryTarget = {
    ...{ host, port, username: 'courier', hostKeys: [hostKey], folder: '', fileName: 'x', publish: 'overwrite' },
  };
  const remotes = ['Uploads/a.csv', 'Uploads/c.csv', 'Uploads/b.csv', 'Gone/a.csv'];
  const found = await stillThere(target, { password: 'right' }, remotes);
  expect(found.ok && [...found.value]).toEqual([
    ['Uploads/a.csv', 'there'],
    ['Uploads/c.csv', 'gone'],
    ['Uploads/b.csv', 'there'],
    ['Gone/a.csv', 'hidden'],
  ]);
  expect(server.lines()).toBe(1);
  expect(await stillThere({ ...target, port: 1 }, { password: 'right' }, remotes)).toMatchObject({ ok: false });
});

describe('a person', () => {
  /** The same feed as a file, for the command line. */
  function asked(desk: StaffFeed, now: string): { feedFile: string; context: CommandContext } {
    const feedFile = join(desk.loaded.baseFolder, 'feed.json');
    writeFileSync(feedFile, JSON.stringify({ ...desk.loaded.feed, id: 'test' }));
    const root = join(desk.loaded.baseFolder, 'state');
    return {
      feedFile,
      context: { now: () => now, root } as unknown as CommandContext,
    };
  }

  it('reads in status and history what was collected, and when that was seen', async () => {
    const desk = await deskAt();
    const first = await desk.run('2025-03-03T08:00');
    server.files.clear();
    desk.write({ ...everybody, 7: 'Gun' });
    await desk.run('2025-03-03T12:00');
    const { feedFile, context } = asked(desk, '2025-03-03T12:30:00.000Z');
    const now = await status(context, feedFile);
    expect(now.data).toMatchObject({
      collected: [{ run: first.run, file: first.file, seenAt: '2025-03-03T12:00:00.000Z' }],
      collectedUnknown: null,
    });
    expect(now.words.join('\n')).toMatch(/080000\.csv has been read by Connecteam: on Mon,? 3 Mar 2025, 12:00/);
    expect((await history(context, feedFile)).words.join('\n')).toContain('has been read by Connecteam');
  });

  it('is told when it cannot be seen, and why', async () => {
    const leaves = await deskAt({}, (feed) => feed);
    await leaves.run('2025-03-03T08:00');
    const first = asked(leaves, '2025-03-03T12:30:00.000Z');
    expect((await status(first.context, first.feedFile)).data).toMatchObject({
      collected: [],
      collectedUnknown: 'stays',
    });
    await server.stop();
    const hides = await deskAt({ sweeps: true });
    await hides.run('2025-03-03T08:00');
    const second = asked(hides, '2025-03-03T12:30:00.000Z');
    const said = await status(second.context, second.feedFile);
    expect(said.data).toMatchObject({ collectedUnknown: 'hidden' });
    expect(said.words.join('\n')).toContain('does not show the files');
  });

  it.each(['en', 'sv', 'he'] as const)('reads it in the window (%s)', async (locale) => {
    const desk = await deskAt();
    await desk.run('2025-03-03T08:00');
    server.files.clear();
    await desk.run('2025-03-03T12:00');
    const run = desk.state().runs.find(({ collected }) => collected);
    const words = wordsIn(locale);
    const sentence = run && collectedSentence(words, run, 'Connecteam', new Date('2025-03-03T18:00:00Z'));
    expect(sentence).toMatch(/Connecteam/);
    expect(sentence).toMatch(/\d\d:00/);
    expect(sentence).not.toMatch(/[{}]/);
  });
});
