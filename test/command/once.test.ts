import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Cut, startLine } from '../delivery/line';
import {
  connectedFeed,
  courier,
  editFeed,
  newPlace,
  openSsh,
  type Place,
  project,
  type Said,
  tidyPlaces,
} from './courier';

const { run } = courier({ failPoints: true });
const server = openSsh();
tidyPlaces();

const vendors = ['connecteam', 'cosafe'] as const;
type Vendor = (typeof vendors)[number];
type Sender = Place & {
  send: (env?: Record<string, string>, ...more: string[]) => Promise<Said>;
  through: (port: number) => void;
};

async function sender(vendor: Vendor): Promise<Sender> {
  const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
  await connectedFeed(run, place, vendor);
  const through = (port: number): void =>
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, port } }));
  return { ...place, through, send: (env = {}, ...more) => run(['send', place.feed, ...place.here, ...more], env) };
}

function golden(vendor: Vendor): string {
  return readFileSync(join(project, 'test', 'command', 'golden', `staff-sweden.${vendor}.csv`), 'utf8');
}

function journalOf(place: Place): string {
  const feeds = join(place.folder, 'state', 'feeds');
  return readFileSync(join(feeds, readdirSync(feeds)[0] ?? '', 'journal.jsonl'), 'utf8');
}

describe.each(vendors)('a run to %s that is killed', (vendor) => {
  it('while it sends an approved file, sends exactly that file in the end', async () => {
    const place = await sender(vendor);
    editFeed(place, (feed) => ({ ...feed, limits: { sourceOlderThanDays: 0 } }));
    const held = await place.send();
    expect(held).toMatchObject({ exit: 3, json: { holds: [{ code: 'source too old' }] } });
    for (const point of ['upload: begun', 'upload: ended']) {
      expect(await place.send({ ROSTER_COURIER_FAIL_AT: point }, '--approve', 'yes')).toMatchObject({
        signal: 'SIGKILL',
      });
    }
    expect(place.arrived()).toBe(golden(vendor));
    const next = await place.send({}, '--approve', 'yes');
    expect(next.json).toMatchObject({ settled: { as: 'delivered' } });
    expect(place.arrived()).toBe(golden(vendor));
  });
});

describe.each(vendors)('a line to %s that breaks and stays broken', (vendor) => {
  it('never makes two files or none of one: the next run looks first', async () => {
    const whole = await sender(vendor);
    const meter = await startLine(server().port);
    whole.through(meter.port);
    await whole.send();
    await meter.stop();
    const { toClient, toServer } = meter.counted;
    const cuts: Cut[] = [
      ...[120, 1200, 2200].map((back): Cut => ({
        way: 'to the client',
        at: toClient - back,
        how: 'reset',
        lines: 'for good',
      })),
      ...[120, 800, 1600, 2600].map((back): Cut => ({
        way: 'to the server',
        at: toServer - back,
        how: 'end',
        lines: 'for good',
      })),
    ];
    const seen = new Set<string>();
    for (const cut of cuts) {
      const place = await sender(vendor);
      const proxy = await startLine(server().port, cut);
      onTestFinished(() => proxy.stop());
      place.through(proxy.port);
      const broken = await place.send();
      await proxy.stop();
      const what = `${cut.way} ${cut.at} of ${cut.way === 'to the client' ? toClient : toServer}: ${broken.json.outcome} ${broken.json.error?.code}`;
      expect([0, 1], what).toContain(broken.exit);

      // As long as the server cannot be looked at, nothing new is sent.
      if (broken.json.outcome === 'unknown') {
        expect(await place.send(), what).toMatchObject({
          exit: 1,
          json: { error: { code: 'earlier delivery unclear' } },
        });
      }
      place.through(server().port);
      await pause(20);
      const next = await place.send();
      expect(next.exit, what).toBe(0);
      seen.add(`${broken.json.outcome} then ${next.json.settled?.as}`);
      const names = place.files().filter((name) => !name.startsWith('.'));
      const whole = names.filter((name) => place.arrived(name) === golden(vendor));
      expect(whole, what).toHaveLength(1);
      const newest = names.sort(
        (a, b) => statSync(join(place.arrivals, b)).mtimeMs - statSync(join(place.arrivals, a)).mtimeMs,
      )[0];
      expect(newest, what).toBe(whole[0]);
    }
    // Otherwise no cut was where it matters.
    expect([...seen].some((one) => one.startsWith('unknown'))).toBe(true);
  });
});

describe('two runs at once', () => {
  it('come one after the other', async () => {
    const place = await sender('connecteam');
    const said = await Promise.all([place.send(), place.send(), place.send()]);
    expect(said.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    expect(said.map(({ json }) => json.outcome).sort()).toEqual(['nothing', 'nothing', 'sent']);
    expect(place.arrived()).toBe(golden('connecteam'));
    expect(
      journalOf(place)
        .split('\n')
        .filter((line) => line.includes('"event":"delivering"')),
    ).toHaveLength(1);
  });
});
