import './with-electron-store';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { match } from '../../electron/command/match';
import { learnedStore, readLearned } from '../../electron/store/learned-choices';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { sourceCalls } from '../../electron/window/calls/source-calls';
import { type Desk, entryOf } from '../../electron/window/desk';
import { nothingLearned } from '../../shared/mapping/learned-choices';
import { engineDesk } from './engine-desk';

let home: string;
let desk: Desk;
const state = () => join(home, 'state');
const file = () => join(state(), 'learned-columns.json');

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-learned-'));
  desk = engineDesk(home);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function addFeed(id: string, more: object = {}): void {
  const entry = feedEntrySchema.parse({
    feed: { version: 1, id, name: id, destination: 'cosafe' },
    vendor: 'Cosafe',
    ...more,
  });
  desk.settings.change((data) => ({ ...data, feeds: [...data.feeds, entry] }));
}

function exportNamed(name: string, header: string): string {
  const path = join(home, name);
  const rows = ['1001;K7;Åsa Ek;asa@a.example;asa@b.example', '1002;K8;Bo Ek;bo@a.example;bo@b.example'];
  writeFileSync(path, [header, ...rows, '1003;K9;Cia Ek;cia@a.example;cia@b.example'].join('\n'));
  return path;
}

const mappingOf = (id: string) => entryOf(desk, id).feed.mapping;

describe('columns matched by hand', () => {
  it('are taken over by the next feed, also when the first was deleted and the app started anew', async () => {
    const first = sourceCalls(desk);
    addFeed('first');
    await first.drops.source('first', exportNamed('one.csv', 'Anst.nr;Kortkod;Namn;E-post;Larmadress'));
    expect(mappingOf('first')).toMatchObject({ UniqueID: { from: ['Anst.nr'] }, Mail: { from: ['E-post'] } });
    const mapping = { ...mappingOf('first'), Mail: { from: ['Larmadress'] } };
    await first.setMapping({ feed: 'first', mapping, allow: [] });
    desk.settings.change((data) => ({ ...data, feeds: [] }));

    const second = sourceCalls(desk);
    addFeed('second');
    await second.drops.source('second', exportNamed('two.csv', 'Anst.nr;Kortkod;Namn;E-post;LARMADRESS'));
    expect(mappingOf('second')).toMatchObject({ UniqueID: { from: ['Anst.nr'] }, Mail: { from: ['LARMADRESS'] } });
    const { suggestions } = await second.columns({ feed: 'second', sampleOffset: 0, problemsFirst: false });
    expect(suggestions.find(({ column }) => column === 'Mail')?.because?.code).toBe('chosen before');
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readFileSync(file(), 'utf8')).not.toContain('example');
  });

  it('are unlearned when the change is undone, step by step, and undoing teaches nothing', async () => {
    const calls = sourceCalls(desk);
    addFeed('one');
    await calls.drops.source('one', exportNamed('one.csv', 'Anst.nr;Kortkod;Namn;E-post;Larmadress'));
    const first = mappingOf('one');
    const second = { ...first, Mail: { from: ['Larmadress'] } };
    const third = { ...second, UniqueID: { from: ['Kortkod'] } };
    await calls.setMapping({ feed: 'one', mapping: second, allow: [] });
    const afterOne = readLearned(state());
    expect(afterOne).not.toEqual(nothingLearned);
    await calls.setMapping({ feed: 'one', mapping: third, allow: [] });
    expect(readLearned(state())).not.toEqual(afterOne);
    await calls.setMapping({ feed: 'one', mapping: second, allow: [], undo: true });
    expect(readLearned(state())).toEqual(afterOne);
    await calls.setMapping({ feed: 'one', mapping: first, allow: [], undo: true });
    expect(readLearned(state())).toEqual(nothingLearned);
    expect(mappingOf('one')).toEqual(first);
  });

  it('of another feed stay known when an older change is undone', async () => {
    const calls = sourceCalls(desk);
    for (const id of ['one', 'two']) {
      addFeed(id);
      await calls.drops.source(id, exportNamed('one.csv', 'Anst.nr;Kortkod;Namn;E-post;Larmadress'));
    }
    const first = mappingOf('one');
    await calls.setMapping({ feed: 'one', mapping: { ...first, Mail: { from: ['Larmadress'] } }, allow: [] });
    await calls.setMapping({ feed: 'two', mapping: { ...first, UniqueID: { from: ['Kortkod'] } }, allow: [] });
    const both = readLearned(state());
    await calls.setMapping({ feed: 'one', mapping: first, allow: [], undo: true });
    expect(readLearned(state())).toEqual(both);
  });

  it('of the sample teach nothing', async () => {
    addFeed('sample', { sample: true });
    const calls = sourceCalls(desk);
    await calls.drops.source('sample', exportNamed('one.csv', 'Anst.nr;Kortkod;Namn;E-post;Larmadress'));
    await calls.setMapping({ feed: 'sample', mapping: { Mail: { from: ['Larmadress'] } }, allow: [] });
    expect(readLearned(state())).toEqual(nothingLearned);
  });

  it('are suggested first by the command line as well', async () => {
    const list = exportNamed('one.csv', 'Anst.nr;Kortkod;Namn;E-post;Larmadress');
    await learnedStore(state()).change((known) => ({
      ...known,
      vendors: { cosafe: { chosen: [{ column: 'UniqueID', from: ['Kortkod'] }], refused: [] } },
    }));
    const mail = async (root?: string) => {
      const answer = await match(list, { to: 'cosafe', choices: {}, ...(root !== undefined && { root }) });
      return (answer.data as { mapping: Record<string, unknown> }).mapping['UniqueID'];
    };
    expect(await mail(state())).toEqual({ from: ['Kortkod'] });
    expect(await mail()).toEqual({ from: ['Anst.nr'] });
    expect(await mail(join(home, 'elsewhere'))).toEqual({ from: ['Anst.nr'] });
  });

  it('are none where the file is damaged or of a later version, and are learned anew', async () => {
    for (const text of ['{"version":1,"vendors":{', '{"version":2,"vendors":{}}', '[]']) {
      mkdirSync(state(), { recursive: true });
      writeFileSync(file(), text);
      expect(readLearned(state())).toEqual(nothingLearned);
    }
    await learnedStore(state()).change((known) => ({ ...known, vendors: { cosafe: { chosen: [], refused: [] } } }));
    expect(readLearned(state()).vendors).toEqual({ cosafe: { chosen: [], refused: [] } });
  });

  it('are still known until the app is quit where the disk refuses', async () => {
    writeFileSync(state(), 'a file where the folder would be');
    const store = learnedStore(state());
    await store.change((known) => ({ ...known, vendors: { cosafe: { chosen: [], refused: [] } } }));
    expect(store.read().vendors).toHaveProperty('cosafe');
  });
});
