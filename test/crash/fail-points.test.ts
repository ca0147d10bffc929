import { mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { courier, openSsh } from '../command/courier';
import { CrashPlace, type VendorName, vendors } from './crash-place';
import { chanceOf, nextStaff, someStaff, type Staff } from './people';

/**
 * Every point of a first run and a later one, with both vendors, read or not in between, the same export or another: the
 * nightly size. Else every sixth point of each vendor.
 */
const all = process.env['ROSTER_COURIER_CRASH'] === 'all';
const people = 200;

const { file } = courier({ failPoints: true });
const server = openSsh();
const lists = mkdtempSync(join(tmpdir(), 'courier-points-'));
afterAll(() => rmSync(lists, { recursive: true, force: true }));

function place(vendor: VendorName): CrashPlace {
  const made = new CrashPlace(file(), server(), vendor);
  onTestFinished(() => made.remove());
  return made;
}

function other(staff: Staff, seed: number): Staff {
  const chance = chanceOf(seed);
  return nextStaff(
    nextStaff(staff, staff, () => Math.max(0.2, chance())),
    staff,
    () => Math.max(0.2, chance()),
  );
}

/** A day that has something of everything: somebody new, somebody who left, somebody with another name. */
function anotherDay(staff: Staff): Staff {
  const [first, second, ...rest] = staff;
  return [{ ...first!, left: true }, { ...second!, last: 'Almqvist' }, ...rest, ...someStaff(people + 1).slice(-1)];
}

/** The points that a vendor's first run passes, and those of a later one, in their order. */
async function pointsOf(vendor: VendorName): Promise<{ first: string[]; later: string[] }> {
  const whole = new CrashPlace(file(), server(), vendor);
  try {
    const passed = async (name: string): Promise<string[]> => {
      const list = join(lists, `${vendor}-${name}`);
      const said = await whole.send({ ROSTER_COURIER_FAIL_LIST: list });
      expect(said.exit, said.words).toBe(0);
      return readFileSync(list, 'utf8').trim().split('\n');
    };
    whole.write(someStaff(people));
    const first = await passed('first');
    whole.later(24 * 60);
    whole.write(anotherDay(whole.staff));
    return { first, later: await passed('later') };
  } finally {
    whole.remove();
  }
}

const points = new Map<VendorName, { first: string[]; later: string[] }>();
beforeAll(async () => {
  for (const vendor of vendors) points.set(vendor, await pointsOf(vendor));
});

/** A feed before its first run, and before a later one. */
interface Ready {
  readonly place: CrashPlace;
  readonly first: () => void;
  readonly later: () => void;
}

async function ready(vendor: VendorName): Promise<Ready> {
  const made = place(vendor);
  made.write(someStaff(people));
  const first = made.remember();
  expect((await made.send()).exit).toBe(0);
  made.later(24 * 60);
  return { place: made, first, later: made.remember() };
}

/** Kills a run at a point, lets the vendor read or not and the export change or not, and looks what the next run makes of it. */
async function killAt(ready: Ready, which: 'first' | 'later', point: string, seed: number): Promise<void> {
  const it = ready.place;
  const what = `${it.vendor}, ${which} run, killed at "${point}", variant ${seed % 8}`;
  ready[which]();
  if (which === 'later') {
    if (seed % 3 === 0) await it.vendorReads();
    it.write(anotherDay(it.staff));
  }
  const killed = await it.send({ ROSTER_COURIER_FAIL_AT: point });
  expect(killed.signal, `${what}: ${killed.words}`).toBe('SIGKILL');
  const status = await it.command(seed % 2 === 0 ? 'status' : 'history');
  expect(status.exit, `${what}: ${status.words}`).toBe(0);
  if (point === 'upload: sending' && it.vendor === 'connecteam') cutShort(it);

  const right = it.lying();
  if (seed % 2 === 0) await it.vendorReads();
  const sameExport = seed % 4 < 2;
  // Also as it was before: then nobody would be in a file that was worked out against the last one only.
  if (!sameExport) it.write(which === 'later' && seed % 8 < 4 ? someStaff(people) : other(it.staff, seed));
  const next = await it.mend();
  await it.check(what);
  if (it.vendor === 'connecteam' && sameExport) {
    // What lay there whole was looked at, and neither written again nor sent a second time.
    const now = it.lying();
    expect(now.length, what).toBe(which === 'later' ? 2 : 1);
    const [before] = right.filter(({ sha256 }) => sha256 === next.json.sha256);
    if (before) expect(now.find(({ name }) => name === before.name)?.mtime, what).toBe(before.mtime);
    if (next.json.outcome === 'nothing') expect(right.length, what).toBe(now.length);
  }
}

/** The newest file as a line leaves it that broke on the way. */
function cutShort(place: CrashPlace): void {
  const [newest] = [...place.lying()].sort((one, other) => Number(other.mtime - one.mtime));
  if (newest) truncateSync(join(place.arrivals, newest.name), Math.floor(newest.bytes.length * 0.6));
}

describe.each(vendors)('a run to %s', (vendor) => {
  it('passes a point at each durable step', () => {
    const { first, later } = points.get(vendor)!;
    for (const event of ['started', 'read', 'file kept', 'delivering', 'delivered'])
      for (const step of ['begun', 'half written', 'written', 'synced', 'done'])
        expect(later).toContain(`journal ${event}: ${step}`);
    for (const step of ['begun', 'half written', 'written', 'synced', 'in place', 'done'])
      for (const turn of ['', '#2']) expect(first).toContain(`kept file: ${step}${turn}`);
    for (const step of ['half written', 'synced', 'in place', 'done']) expect(first).toContain(`data key: ${step}`);
    for (const step of ['begun', 'connecting', 'logged in', 'sending', 'checking', 'ended'])
      expect(first).toContain(`upload: ${step}`);
    if (vendor === 'cosafe') expect(first).toContain('upload: renaming');
    for (const step of ['begun', 'written', 'in place', 'done']) expect(first).toContain(`lock: ${step}`);
  });
});

it('a run that is killed at any point is mended by the next: one right file, nobody lost, nothing sent twice unlooked', async () => {
  const cases: { vendor: VendorName; which: 'first' | 'later'; point: string; seed: number }[] = [];
  for (const vendor of vendors) {
    const { first, later } = points.get(vendor)!;
    // The first run of a feed makes the key and the folders; everything else is done by a later one as well.
    const ofFirst = first.filter((point) => point.startsWith('data key') || !later.includes(point));
    const passed = [
      ...(all ? first : ofFirst).map((point) => ({ which: 'first' as const, point })),
      ...later.map((point) => ({ which: 'later' as const, point })),
    ];
    const turn = vendor === 'cosafe' ? 3 : 0;
    for (const [index, one] of passed.entries()) {
      const seeds = all ? [0, 1, 2, 3] : (index + turn) % 6 === 0 ? [Math.floor(index / 6)] : [];
      for (const seed of seeds) cases.push({ vendor, ...one, seed });
    }
  }
  // One feed for each vendor, both at a time.
  await Promise.all(
    vendors.map(async (vendor) => {
      const feed = await ready(vendor);
      for (const { which, point, seed } of cases.filter((one) => one.vendor === vendor))
        await killAt(feed, which, point, seed);
    }),
  );
  console.log(`fail points: ${cases.length} kills, all mended`);
}, 3_600_000);

it('a part of a file that is left at the server goes when another file takes its turn', async () => {
  const feed = await ready('connecteam');
  for (const seed of [2, 3]) await killAt(feed, 'later', 'upload: sending', seed);
}, 120_000);

describe('a lock', () => {
  it('that is taken over while its new owner is killed, too, keeps nobody waiting for long', async () => {
    const it = place('connecteam');
    it.write(someStaff(20));
    expect((await it.send({ ROSTER_COURIER_FAIL_AT: 'journal started: done' })).signal).toBe('SIGKILL');
    expect((await it.send({ ROSTER_COURIER_FAIL_AT: 'lock takeover: begun' })).signal).toBe('SIGKILL');
    const waits = await it.send();
    expect(waits.json.error?.code, waits.words).toBe('busy');
    const long = new Date(Date.now() - 60_000);
    utimesSync(join(it.feedFolders()[0]!, 'lock.takeover'), long, long);
    expect((await it.send({ ROSTER_COURIER_FAIL_AT: 'lock takeover: done' })).signal).toBe('SIGKILL');
    await it.mend();
    await it.check('taken over');
  });
});
