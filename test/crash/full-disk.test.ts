import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeToOthers } from '../../electron/store/open-to-others';
import { courier, openSsh } from '../command/courier';
import { CrashPlace, type VendorName } from './crash-place';
import { someStaff } from './people';

const all = process.env['ROSTER_COURIER_CRASH'] === 'all';
const { file } = courier();
const server = openSsh();
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

function place(vendor: VendorName): CrashPlace {
  const made = new CrashPlace(file(), server(), vendor);
  onTestFinished(() => made.remove());
  return made;
}

/** The state of a place on a disk of its own, of so many kilobytes. */
function onSmallDisk(it: CrashPlace): { resize: (options: string) => void } {
  mkdirSync(it.state, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'courier-test', it.state]);
  onTestFinished(() => void execFileSync('umount', ['-l', it.state]));
  return { resize: (options) => void execFileSync('mount', ['-o', `remount,${options}`, it.state]) };
}

// Only root may make such a disk.
describe.skipIf(!isRoot)('a disk that is full', () => {
  it('at any write stops the run with its reason, and with room again nothing is lost or sent twice', async () => {
    const it = place('connecteam');
    const disk = onSmallDisk(it);
    it.write(someStaff(40));
    const seen: Record<string, number> = {};
    // A page of 4 kB at a time, so that each file is the one that finds no room.
    for (let kilobytes = 4; kilobytes <= 36; kilobytes += all ? 4 : 8) {
      disk.resize(`size=${kilobytes}k`);
      const said = await it.send();
      const what = `${kilobytes} kB`;
      const code = (said.json.error as { code: string } | undefined)?.code ?? String(said.json.outcome);
      seen[code] = (seen[code] ?? 0) + 1;
      if (said.exit !== 0)
        expect(code, `${what}: ${said.words}`).toMatch(
          /state not writable|broken off while delivering|earlier delivery not seen yet/,
        );
      const status = await it.command('status');
      expect(status.exit, `${what}: ${status.words}`).toBe(0);
      it.later(10);
    }
    disk.resize('size=2m');
    await it.mend();
    await it.check('with room again');
    expect(seen['state not writable']).toBeGreaterThan(0);
    console.log(`full disk: ${JSON.stringify(seen)}`);
  });

  it('that may only be read: nothing is sent, and the history can be looked at', async () => {
    const it = place('cosafe');
    const disk = onSmallDisk(it);
    disk.resize('size=2m');
    it.write(someStaff(20));
    await it.send();
    disk.resize('ro');
    it.later(1440);
    it.write(someStaff(21));
    const before = it.lying()[0]!.mtime;
    expect((await it.send()).json.error).toMatchObject({ code: 'state not writable' });
    for (const word of ['status', 'history', 'preview']) expect((await it.command(word)).exit, word).toBe(0);
    expect(it.lying()[0]!.mtime).toBe(before);
    disk.resize('rw');
    await it.mend();
    await it.check('writable again');
  });
});

describe('a clock that is far off', () => {
  it.each(['1970-01-02T08:00:00Z', '2099-06-01T08:00:00Z'])('at %s sends nothing without a yes', async (moment) => {
    const it = place('connecteam');
    it.write(someStaff(20));
    await it.send();
    const files = it.lying().length;
    const now = it.moment;
    it.moment = Date.parse(moment);
    it.write(someStaff(21));
    const far = await it.send();
    expect(far).toMatchObject({
      exit: 3,
      json: { holds: [{ code: now > it.moment ? 'clock behind' : 'clock ahead' }] },
    });
    expect(it.lying()).toHaveLength(files);
    // Right again: the day goes on, and nobody is lost over it.
    it.moment = now;
    it.later(24 * 60);
    it.write(someStaff(21));
    let said = await it.send();
    if (said.exit === 3) said = await it.command('send', {}, undefined, ['--approve', 'the clock is right now']);
    expect(said.exit, said.words).toBe(0);
    await it.check(`after ${moment}`);
  });
});

describe('many at once', () => {
  it('are one run and one file', async () => {
    const it = place('connecteam');
    it.write(someStaff(30));
    const count = 5;
    const said = await Promise.all(Array.from({ length: count }, () => it.send()));
    const outcomes = said.map(({ json }) => (json.error as { code: string } | undefined)?.code ?? json.outcome);
    expect(
      outcomes.filter((one) => one === 'sent'),
      outcomes.join(),
    ).toHaveLength(1);
    for (const one of outcomes) expect(['sent', 'nothing', 'busy']).toContain(one);
    expect(it.events().filter(({ event }) => event === 'delivering')).toHaveLength(1);
    await it.mend();
    await it.check('after many at once');
  });
});

describe.skipIf(process.platform === 'win32')('files that others could read', () => {
  it('are closed and counted; those of another user are told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'courier-open-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'feeds'), { mode: 0o755 });
    chmodSync(join(folder, 'feeds'), 0o755);
    writeFileSync(join(folder, 'feeds', 'kept'), '', { mode: 0o644 });
    chmodSync(join(folder, 'feeds', 'kept'), 0o664);
    writeFileSync(join(folder, 'feeds', 'own'), '', { mode: 0o600 });
    symlinkSync('/etc', join(folder, 'feeds', 'link'));
    expect(closeToOthers([folder, join(folder, 'not there')])).toEqual({ closed: 2, foreign: 0 });
    expect(statSync(join(folder, 'feeds')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'feeds', 'kept')).mode & 0o777).toBe(0o600);
    expect(statSync('/etc').mode & 0o777).toBe(0o755);
    expect(closeToOthers([folder])).toEqual({ closed: 0, foreign: 0 });
    if (!isRoot) return;
    chownSync(join(folder, 'feeds', 'own'), 65_534, 65_534);
    expect(closeToOthers([folder])).toEqual({ closed: 0, foreign: 1 });
  });
});
