import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { purgeFeed } from '../../electron/run/forget-old-files';
import { discardHeld, waitAgain } from '../../electron/run/discard';
import { prepareFeed } from '../../electron/run/prepare-feed';
import { staffFeed } from './staff-feed';
import { vendorServer } from './vendor-server';

const placeAtVendor = vendorServer();

type Row = readonly [number: string, name: string, phone: string];
const whole = (at: number): Row => [String(at), `P${String.fromCharCode(97 + at)}`, `+4670174${6000 + 7 * at}`];
/** Twelve people; the phone number of five of them cannot be understood, and a sixth has no key. */
const faulty: readonly Row[] = [
  ...Array.from({ length: 12 }, (_, at) => whole(at + 1)),
  ...Array.from({ length: 5 }, (_, at): Row => [String(at + 20), `F${at}`, `phone ${at}`]),
  ['', 'Nokey', '+46701749999'],
];

/** A feed that wants every phone number, with an export written row by row. */
function bench(rows: readonly Row[] = faulty) {
  const { connection, arrivals, files } = placeAtVendor();
  const feed = staffFeed(connection);
  const write = (list: readonly Row[]): void => {
    const lines = list.map(([number, name, phone]) => `${number},${name},${phone},x@example.com\r\n`);
    writeFileSync(feed.source, `No,Name,Phone,Mail\r\n${lines.join('')}`);
    utimesSync(feed.source, new Date('2025-03-01T00:00:00Z'), new Date('2025-03-01T00:00:00Z'));
  };
  write(rows);
  const yes = { by: 'me', reason: 'looked' };
  return {
    ...feed,
    write,
    yes,
    sent: () => files().map((name) => readFileSync(join(arrivals, name), 'utf8')),
    look: async (at: string) => {
      const ready = await prepareFeed({ loaded: feed.loaded, store: feed.store, now: `${at}:00.000Z` });
      if (!ready.ok) throw new Error(ready.error.code);
      const { verdict, knownFaults, counts } = ready.value.prepared;
      const holds = verdict.is === 'held' ? verdict.holds.map(({ code, values }) => ({ code, ...values })) : [];
      return { holds, known: knownFaults, setAside: counts.setAside };
    },
  };
}

const changed = (rows: readonly Row[], at: number, phone: string): Row[] =>
  rows.map((row, index): Row => (index === at ? [row[0], row[1], phone] : row));

describe('people with errors whom a person sent without', () => {
  it('hold no later run while the same is wrong with them; they still count, and are not sent', async () => {
    const { run, look, yes, write, sent } = bench();
    expect((await run('2025-03-03T08:00')).holds.map(({ code }) => code)).toEqual(['too many errors']);
    expect((await run('2025-03-03T09:00', { approval: yes })).outcome).toBe('sent');
    expect(await look('2025-03-04T08:00')).toEqual({ holds: [], known: 6, setAside: 6 });
    write([...faulty, whole(13)]);
    expect((await run('2025-03-04T08:00')).outcome).toBe('sent');
    expect(sent().at(-1)).toContain('Pn');
    expect(sent().join('\n')).not.toMatch(/F\d|Nokey/);
  });

  it('hold a run again where too many of the errors are new, and a yes to those counts for all', async () => {
    const { run, look, yes, write } = bench();
    await run('2025-03-03T08:00', { approval: yes });
    const more = [...faulty, ...Array.from({ length: 4 }, (_, at): Row => [String(at + 40), `G${at}`, 'none'])];
    write(more);
    const { holds } = await look('2025-03-04T08:00');
    expect(holds).toEqual([{ code: 'too many new errors', rows: 4, people: 22, limit: 3, known: 6 }]);
    expect((await run('2025-03-04T08:00')).outcome).toBe('held');
    await run('2025-03-04T09:00', { approval: yes });
    expect(await look('2025-03-05T08:00')).toMatchObject({ holds: [], known: 10 });
  });

  it('are new again when something else is wrong with them', async () => {
    const { run, look, yes, write } = bench();
    await run('2025-03-03T08:00', { approval: yes });
    let other: readonly Row[] = faulty;
    for (const at of [12, 13, 14, 15]) other = changed(other, at, `other ${at}`);
    write(other);
    expect(await look('2025-03-04T08:00')).toMatchObject({
      known: 2,
      holds: [{ code: 'too many new errors', rows: 4 }],
    });
  });

  it('hold runs again once the yes is taken back, or too old to be kept', async () => {
    const { run, look, yes, store, loaded } = bench();
    await run('2025-03-03T08:00', { approval: yes });
    await purgeFeed(loaded, store, '2025-03-20T08:00:00.000Z');
    expect(await look('2025-03-20T08:00')).toMatchObject({ holds: [], known: 6 });
    expect(await waitAgain(store, '2025-03-21T08:00:00.000Z', 'me')).toEqual({ ok: true, value: true });
    expect(await waitAgain(store, '2025-03-21T08:01:00.000Z', 'me')).toEqual({ ok: true, value: false });
    expect(await look('2025-03-22T08:00')).toMatchObject({ known: 0, holds: [{ code: 'too many errors', rows: 6 }] });

    const later = bench();
    await later.run('2025-03-03T08:00', { approval: yes });
    await purgeFeed(later.loaded, later.store, '2025-05-01T08:00:00.000Z');
    expect(await later.look('2025-05-01T08:00')).toMatchObject({ known: 0, holds: [{ code: 'too many errors' }] });
  });

  it('hold the next run where the held file was left out instead', async () => {
    const { run, look, store } = bench();
    await run('2025-03-03T08:00');
    await discardHeld(store, '2025-03-03T09:00:00.000Z', { by: 'me', reason: 'no' });
    expect(await look('2025-03-04T08:00')).toMatchObject({ known: 0, holds: [{ code: 'too many errors' }] });
  });

  it('are named nowhere in plain text', async () => {
    const { run, yes, folder } = bench();
    await run('2025-03-03T08:00', { approval: yes });
    const state = readdirSync(join(folder, 'state'), { recursive: true, withFileTypes: true });
    for (const entry of state.filter((one) => one.isFile()))
      expect(readFileSync(join(entry.parentPath, entry.name), 'latin1')).not.toMatch(/Nokey|phone \d/);
  });
});
