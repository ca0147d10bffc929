import { describe, expect, it, onTestFinished } from 'vitest';
import { courier, openSsh } from '../command/courier';
import { CrashPlace, type VendorName, vendors } from './crash-place';
import { chanceOf, nextStaff, someStaff, type Staff } from './people';

/** Kills in all, over both vendors: 500 is the nightly size. */
const kills = Number(process.env['ROSTER_COURIER_KILLS'] ?? 40);
const seed = Number(process.env['ROSTER_COURIER_SEED'] ?? 20_260_302);
const people = 60;

const { file } = courier();
const server = openSsh();

interface Tally {
  kills: number;
  /** Before it was over. */
  inTime: number;
  /** A delivery was under way. */
  delivering: number;
  /** A file lay at the server that was not whole. */
  inPart: number;
  sent: number;
  nothing: number;
  readings: number;
  settled: Record<string, number>;
}

/** One feed lives on and on: its export changes, its vendor reads once a day and misses days, and its runs are killed. */
async function live(vendor: VendorName, turns: number, chance: () => number): Promise<Tally> {
  const place = new CrashPlace(file(), server(), vendor);
  onTestFinished(() => place.remove());
  const tally: Tally = { kills: 0, inTime: 0, delivering: 0, inPart: 0, sent: 0, nothing: 0, readings: 0, settled: {} };
  let staff: Staff = someStaff(people);
  let before = staff;
  place.write(staff);
  // As long as runs lately take, so that a kill may come at every instant of one.
  let length = 0;
  for (const turn of [1, 2, 3]) {
    place.later(60);
    place.write(someStaff(people + turn));
    length = (await place.send()).took;
  }
  let nextReading = place.moment + chance() * 86_400_000;
  let missed = false;
  const pass = async (minutes: number): Promise<void> => {
    place.later(minutes);
    while (place.moment >= nextReading) {
      missed = !missed && chance() < 0.3;
      if (!missed) {
        await place.vendorReads();
        tally.readings += 1;
      }
      const day = Math.floor(nextReading / 86_400_000) + 1;
      nextReading = (day + chance()) * 86_400_000;
    }
  };

  // More of them where the computer's speed changed so much that most runs were over before they were killed.
  for (let turn = 0; turn < turns || (tally.inTime <= turns / 2 && turn < 4 * turns); turn++) {
    const what = `${vendor}, seed ${seed}, kill ${turn + 1}`;
    await pass(chance() * 600);
    const next = nextStaff(staff, before, chance);
    before = staff;
    staff = next;
    place.write(staff);
    const openBefore = place.lying();
    // Half of them in the later part, in which it writes and sends.
    const said = await place.send({}, (chance() < 0.5 ? chance() : 0.5 + 0.5 * chance()) * length);
    tally.kills += 1;
    if (said.signal === 'SIGKILL') tally.inTime += 1;
    const last = place.events().at(-1);
    if (last?.event === 'delivering') tally.delivering += 1;
    const kept = new Set(place.events().flatMap((event) => (event.event === 'file kept' ? [event.file] : [])));
    const parts = place.lying().filter(({ sha256 }) => !kept.has(sha256));
    if (parts.length > 0) tally.inPart += 1;
    const whole = place.lying().filter(({ sha256 }) => kept.has(sha256));

    if (chance() < 0.3) await pass(chance() * 300);
    // Some are killed again while they mend it, and some meet another export.
    if (chance() < 0.2) {
      place.later(10);
      await place.send({}, chance() * length);
    }
    if (chance() < 0.2) place.write((staff = nextStaff(staff, before, chance)));
    const status = await place.command('status');
    expect(status.exit, `${what}: ${status.words}`).toBe(0);
    const mended = await place.mend();
    length = 0.7 * length + 0.3 * mended.took;
    tally[mended.json.outcome as 'sent' | 'nothing'] += 1;
    const as = (mended.json.settled as { as: string } | undefined)?.as;
    if (as !== undefined) tally.settled[as] = (tally.settled[as] ?? 0) + 1;
    await place.check(what);
    if (vendor === 'connecteam') {
      // A file that had arrived whole is never written again, and none goes.
      for (const one of [...openBefore.filter(({ sha256 }) => kept.has(sha256)), ...whole]) {
        const now = place.lying().find(({ name }) => name === one.name);
        expect(now?.mtime, `${what}: ${one.name}`).toBe(one.mtime);
      }
    }
  }
  return tally;
}

describe('kill -9 at any instant', () => {
  it(`loses nothing and sends nothing twice (${kills} kills, seed ${seed})`, async () => {
    const tallies = await Promise.all(
      vendors.map((vendor, index) => live(vendor, Math.ceil(kills / 2), chanceOf(seed + index))),
    );
    for (const [index, tally] of tallies.entries()) console.log(`${vendors[index]}: ${JSON.stringify(tally)}`);
    const killed = tallies.reduce((sum, { inTime }) => sum + inTime, 0);
    expect(killed).toBeGreaterThan(kills / 2);
  }, 7_200_000);
});
