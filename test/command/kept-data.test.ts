import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { zipContent, zipEntries } from '../../electron/formats/zip';
import { CrashPlace } from '../crash/crash-place';
import { exportOf, someStaff } from '../crash/people';
import { courier, openSsh } from './courier';

const { run, file } = courier();
const server = openSsh();

async function sent(): Promise<CrashPlace> {
  const place = new CrashPlace(file(), server(), 'connecteam');
  onTestFinished(() => place.remove());
  place.write(someStaff(12));
  expect((await place.send()).exit).toBe(0);
  return place;
}

describe('what is kept', () => {
  it('is told, and erased after a yes: nothing of it is left', async () => {
    const place = await sent();
    const here = ['--json', '--state', place.state];
    writeFileSync(join(place.state, 'somebody else’s'), '');
    const asked = await run(['erase', ...here]);
    expect(asked).toMatchObject({ exit: 2, json: { erased: false } });
    expect(asked.words).toMatch(/^\d+ files are kept in .*, \d+ kB, the oldest from \d{4}-\d\d-\d\d\.\n/);
    expect(existsSync(join(place.state, 'feeds'))).toBe(true);
    const erased = await run(['erase', ...here, '--yes']);
    expect(erased, erased.words).toMatchObject({ exit: 0, json: { erased: true } });
    expect(readdirSync(place.state)).toEqual(['somebody else’s']);
    // As if it had never been: everybody again.
    place.later(10);
    expect((await place.send()).json).toMatchObject({ outcome: 'sent', counts: { added: 12 } });
  });

  it('is never erased below the app’s own window', async () => {
    const place = await sent();
    writeFileSync(join(place.state, 'settings.json'), '{}');
    const asked = await run(['erase', '--json', '--state', place.state, '--yes']);
    expect(asked).toMatchObject({ exit: 2, json: { error: { code: 'erase in the app' } } });
    expect(existsSync(join(place.state, 'feeds'))).toBe(true);
  });
});

describe('a support file', () => {
  it('has codes and numbers, and is all that the command shows', async () => {
    const place = await sent();
    const out = join(place.folder, 'support.zip');
    const said = await place.command('support', {}, undefined, ['--out', out]);
    expect(said.exit, said.words).toBe(0);
    const bytes = readFileSync(out);
    const entries = zipEntries(bytes);
    if (!entries.ok) throw new Error(entries.error.code);
    const files = entries.value.map((entry) => {
      const content = zipContent(bytes, entry);
      if (!content.ok) throw new Error(content.error.code);
      return { name: entry.name, text: content.value.toString() };
    });
    expect(files).toEqual(said.json.files);
    expect(files.map(({ name }) => name)).toEqual([
      'versions.json',
      'kept.json',
      'feed.json',
      'runs.json',
      'log.jsonl',
    ]);
    const text = files.map((one) => one.text).join('\n');
    expect(text).toContain('"outcome":"sent"');
    const cells = exportOf(place.staff.slice(0, 5))
      .slice(exportOf([]).length)
      .split(/[\n,]/)
      .filter((cell) => cell.length > 3 && cell !== 'Active');
    for (const cell of [...cells, place.folder, '127.0.0.1', 'Mobile phone', 'Crash to'])
      expect(text, cell).not.toContain(cell);
  });

  it('is refused where somebody’s data got into it, and says where', async () => {
    const place = await sent();
    const log = join(place.state, 'logs', 'log.jsonl');
    const out = join(place.folder, 'support.zip');
    const before = readFileSync(log, 'utf8');
    for (const [leak, kind] of [
      ['Lundqvistc', 'value'],
      ['somebody@nordvik.example', 'e-mail'],
      ['070-999 88 77', 'phone'],
      ['hemligt-lösenord', 'value'],
    ] as const) {
      writeFileSync(log, `${before}{"what":"${leak}"}\n`);
      const said = await place.command('support', { ROSTER_COURIER_PASSWORD: 'hemligt-lösenord' }, undefined, [
        '--out',
        out,
      ]);
      expect(said, leak).toMatchObject({
        exit: 4,
        json: { error: { code: 'support file not safe' }, findings: [{ file: 'log.jsonl', line: 2, kind }] },
      });
      expect(said.words + said.out).not.toContain(leak);
      expect(existsSync(out)).toBe(false);
    }
  });
});
