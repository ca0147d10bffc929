import { afterEach, describe, expect, it } from 'vitest';
import { absenceMeans } from '../../shared/history/absence';
import { everybody, type StaffFeed } from '../run/staff-feed';
import { feedDesk, toCosafe } from './feed-desk';
import { said } from './said';
import { type ScriptedServer, startScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

let server: ScriptedServer;
afterEach(() => server.stop());

const names = (): string[] => [...server.files.keys()].map((path) => path.replace('Uploads/', '')).sort();
const first = 'connecteam-2025-03-03-080000.csv';
const approval = { by: 'anna', reason: 'they moved' };

/** A feed that died while it sent everybody; `lies` says what is at the server afterwards. */
async function died(
  lies: 'nothing' | 'all of it' | 'a part of it',
  change?: Parameters<typeof feedDesk>[1],
  script: Script = {},
): Promise<StaffFeed & { readonly dead: string; readonly sent: Buffer }> {
  server = await startScriptedServer(script);
  const desk = feedDesk(server, change);
  desk.write(everybody);
  const { run: dead, file, outcome } = await desk.run('2025-03-03T08:00');
  expect(outcome).toBe('sent');
  desk.forgetDelivered(dead);
  const path = String(file);
  const sent = server.files.get(path) ?? Buffer.alloc(0);
  if (lies === 'nothing') server.files.delete(path);
  if (lies === 'a part of it') server.files.set(path, sent.subarray(0, 100));
  server.asked.length = 0;
  return { ...desk, dead, sent };
}

const writes = (): number => server.asked.filter((line) => line.startsWith('WRITE')).length;

describe('a delivery of which nobody knows what came of it', () => {
  it('is there: settled by looking, and nothing is written', async () => {
    const { run, dead } = await died('all of it');
    expect(await run('2025-03-03T08:01')).toMatchObject({
      outcome: 'nothing',
      settled: { run: dead, as: 'delivered' },
    });
    expect(writes()).toBe(0);
    expect(names()).toEqual([first]);
  });

  it('is not there yet: the same bytes go under the same name, and both runs are answered', async () => {
    const { run, state, dead, sent } = await died('nothing');
    const report = await run('2025-03-03T08:01');
    expect(report).toMatchObject({
      outcome: 'sent',
      file: `Uploads/${first}`,
      verified: 'hash',
      settled: { run: dead, as: 'sent again' },
    });
    expect(names()).toEqual([first]);
    expect(server.files.get(`Uploads/${first}`)?.equals(sent)).toBe(true);
    expect(state().unsettled).toBeUndefined();
    expect(state().deliveries.map(({ certainty }) => certainty)).toEqual(['delivered', 'delivered']);
    expect(await run('2025-03-03T08:02')).toMatchObject({ outcome: 'nothing' });
  });

  it('is not there yet: other bytes wait, five minutes after the first look they go', async () => {
    const { run, write, dead } = await died('nothing');
    write({ ...everybody, 7: 'Gun' });
    for (const [at, minutes] of [
      ['2025-03-03T08:01', 5],
      ['2025-03-03T08:03', 3],
      ['2025-03-03T08:05', 1],
    ] as const) {
      const report = await run(at);
      expect(report).toMatchObject({
        outcome: 'failed',
        fault: { code: 'earlier delivery not seen yet', decision: 'retry', values: { minutes } },
      });
      if (report.fault) said(report.fault);
    }
    expect(writes()).toBe(0);
    expect(await run('2025-03-03T08:06')).toMatchObject({
      outcome: 'sent',
      file: 'Uploads/connecteam-2025-03-03-080600.csv',
      settled: { run: dead, as: 'not delivered' },
      counts: { inFile: 7 },
    });
    expect(names()).toEqual(['connecteam-2025-03-03-080600.csv']);
  });

  it('shows up between two looks: it had arrived, and only what is new is sent', async () => {
    const { run, write, dead, sent } = await died('nothing');
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T08:01')).toMatchObject({ outcome: 'failed' });
    server.files.set(`Uploads/${first}`, sent);
    expect(await run('2025-03-03T08:07')).toMatchObject({
      outcome: 'sent',
      settled: { run: dead, as: 'delivered' },
      counts: { added: 1 },
    });
  });

  it('is hours ago, so that its line is surely dead: one look is enough', async () => {
    const { run, write, dead } = await died('nothing');
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-04T08:00')).toMatchObject({
      outcome: 'sent',
      settled: { run: dead, as: 'not delivered' },
    });
  });

  it('left a part of itself: the whole takes its place under the same name', async () => {
    const { run, dead, sent } = await died('a part of it');
    expect(await run('2025-03-03T08:01')).toMatchObject({
      outcome: 'sent',
      file: `Uploads/${first}`,
      settled: { run: dead, as: 'sent again' },
    });
    expect(names()).toEqual([first]);
    expect(server.files.get(`Uploads/${first}`)?.equals(sent)).toBe(true);
  });

  it('has a name that somebody else took meanwhile: theirs stays, ours gets another', async () => {
    const { run, state, dead, sent } = await died('nothing');
    server.files.set(`Uploads/${first}`, Buffer.from('theirs'));
    const second = 'connecteam-2025-03-03-080000-2.csv';
    expect(await run('2025-03-03T08:01')).toMatchObject({ outcome: 'sent', file: `Uploads/${second}` });
    expect(server.files.get(`Uploads/${first}`)?.toString()).toBe('theirs');
    expect(server.files.get(`Uploads/${second}`)?.equals(sent)).toBe(true);
    // It stays open whether the first was ever there: its people stay possible.
    expect(state().deliveries.find((one) => one.run === dead)).toMatchObject({ certainty: 'maybe' });
  });

  it('holds somebody whom the feed must not send any more: it is not sent again, it waits', async () => {
    const desk = await died('nothing');
    const feed = { ...desk.loaded.feed, neverSend: ['3'] };
    const now = { loaded: { ...desk.loaded, feed } };
    expect(await desk.run('2025-03-03T08:01', now)).toMatchObject({
      outcome: 'failed',
      fault: { code: 'earlier delivery not seen yet' },
    });
    expect(server.files.size).toBe(0);
  });

  it('was tried twice: one answer is for both', async () => {
    const { run, forgetDelivered, state, dead } = await died('nothing');
    const { run: second } = await run('2025-03-03T08:01');
    forgetDelivered(second);
    expect(state().deliveries.map(({ certainty }) => certainty)).toEqual(['maybe', 'maybe']);
    expect(await run('2025-03-03T08:02')).toMatchObject({ settled: { run: second, as: 'delivered' } });
    expect(state().deliveries.map(({ run: name, certainty }) => [name, certainty])).toEqual([
      [dead, 'delivered'],
      [second, 'delivered'],
    ]);
  });

  it('waits for an approved file, too, and that stays held', async () => {
    const { run, write, state, loaded } = await died('nothing');
    const { feed } = loaded;
    const strict = {
      loaded: { ...loaded, feed: { ...feed, limits: { ...feed.limits, sourceOlderThanDays: 0 } } },
    };
    write({ ...everybody, 7: 'Gun' });
    const held = await run('2025-03-03T08:01', strict);
    expect(held).toMatchObject({ outcome: 'held', holds: [{ code: 'source too old' }] });
    const approved = await run('2025-03-03T08:02', { ...strict, approval: { ...approval, run: held.run } });
    expect(approved).toMatchObject({ outcome: 'failed', fault: { code: 'earlier delivery not seen yet' } });
    expect(state().held).toMatchObject({ run: held.run });
    expect(server.files.size).toBe(0);
    expect(await run('2025-03-03T08:07', { ...strict, approval: { ...approval, run: held.run } })).toMatchObject({
      outcome: 'sent',
      sha256: held.sha256,
      settled: { as: 'not delivered' },
    });
  });
});

describe('under one agreed name', () => {
  it('the same bytes go at once', async () => {
    const { run, dead, sent } = await died('nothing', toCosafe);
    expect(await run('2025-03-03T08:01')).toMatchObject({ outcome: 'sent', settled: { run: dead, as: 'sent again' } });
    expect(server.files.get('Uploads/cosafe-users.csv')?.equals(sent)).toBe(true);
  });

  it('other bytes wait while the file of before is still there: ours could come after them', async () => {
    const { run, write } = await died('nothing', toCosafe);
    server.files.set('Uploads/cosafe-users.csv', Buffer.from('yesterday'));
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T08:01')).toMatchObject({ fault: { code: 'earlier delivery not seen yet' } });
    expect(server.files.get('Uploads/cosafe-users.csv')?.toString()).toBe('yesterday');
    expect(await run('2025-03-03T08:06')).toMatchObject({ outcome: 'sent', settled: { as: 'unclear' } });
  });
});

describe('a vendor that deletes what it has read', () => {
  const deletes: Parameters<typeof feedDesk>[1] = (feed) => ({
    ...feed,
    settings: { ...feed.settings, deletesWhatItRead: true },
  });

  it('may have taken it: nobody waits, and everything it told is told again', async () => {
    const { run, write, dead } = await died('nothing', deletes);
    write({ ...everybody, 7: 'Gun' });
    expect(await run('2025-03-03T08:01')).toMatchObject({
      outcome: 'sent',
      settled: { run: dead, as: 'unclear' },
      counts: { inFile: 7 },
    });
  });
});

describe('a store that shows a file only a while after it was closed', () => {
  it('gets one file, although the link was lost before the end was seen', async () => {
    // The close is done but not answered, and the file appears half a second later.
    let silent = true;
    server = await startScriptedServer({
      commits: 500,
      answer: ({ what, path }) => (silent && what === 'CLOSE' && path.endsWith('.csv') ? 'mute' : undefined),
    });
    const { run, write } = feedDesk(server);
    write(everybody);
    const lost = await run('2025-03-03T08:00', { deadlines: { operationMs: 200, connectMs: 1000, endMs: 50 } });
    expect(lost).toMatchObject({ outcome: 'unknown', fault: { code: 'delivery unconfirmed' } });
    silent = false;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await run('2025-03-03T08:01')).toMatchObject({
      outcome: 'nothing',
      settled: { run: lost.run, as: 'delivered' },
    });
    expect(names()).toEqual([first]);
  });
});

describe('a file that is not found', () => {
  const at = '2025-03-03T08:00:00.000Z';
  it.each([
    [{ at }, '2025-03-03T08:00:10.000Z', { is: 'too early', minutes: 5 }],
    [{ at, notSeenAt: '2025-03-03T08:01:00.000Z' }, '2025-03-03T08:05:59.999Z', { is: 'too early', minutes: 1 }],
    [{ at, notSeenAt: '2025-03-03T08:01:00.000Z' }, '2025-03-03T08:06:00.000Z', { is: 'not delivered' }],
    [{ at }, '2025-03-03T10:59:59.999Z', { is: 'too early', minutes: 5 }],
    [{ at }, '2025-03-03T11:00:00.000Z', { is: 'not delivered' }],
    // The clock was set back: nothing has been waited for yet.
    [{ at, notSeenAt: '2025-03-03T08:01:00.000Z' }, '2025-03-03T07:00:00.000Z', { is: 'too early', minutes: 5 }],
  ] as const)('%j, looked for at %s: %j', async (delivery, now, means) => {
    server = await startScriptedServer();
    expect(absenceMeans(delivery, now)).toEqual(means);
  });
});
