import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { taskSchedulerFiles, windowsArgument } from '../../electron/command/service/task-scheduler';
import { scheduleSchema } from '../../shared/feed/schedule';
import { connectedFeed, courier, editFeed, newPlace, openSsh, type Place, tidyPlaces } from './courier';

const { run, file } = courier();
const server = openSsh();
tidyPlaces();

const schedule = scheduleSchema.parse({ at: ['08:00', '16:30'], days: ['mon', 'wed', 'sun'], timeZone: 'UTC' });

/** A feed below a folder whose name holds all that has to be escaped somewhere. */
async function awkwardPlace(): Promise<Place & { readonly awkward: string; readonly out: string }> {
  const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
  await connectedFeed(run, place, 'cosafe', (feed) => ({ ...feed, id: 'service-test', schedule }));
  const folder = join(place.folder, `Åsas "50 %" & <lön> $HOME`);
  mkdirSync(folder);
  const awkward = join(folder, 'feed.json');
  editFeed(place, (feed) => ({
    ...feed,
    source: { ...feed.source, path: place.list },
    connection: { ...place.connection, fileName: 'people.csv' },
  }));
  copyFileSync(place.feed, awkward);
  return { ...place, awkward, out: join(place.folder, 'out') };
}

const made = (out: string, name: string, ends: string): string => join(out, `${name}${ends}`);

describe('definitions for a system’s own scheduler', () => {
  it('are taken by systemd, whatever the paths hold, and what they start really sends, once', async () => {
    const place = await awkwardPlace();
    const said = await run(['service', place.awkward, '--for', 'linux', '--out', place.out, ...place.here]);
    expect(said.exit).toBe(0);
    const { name, command } = said.json as { name: string; command: string[] };
    const unit = made(place.out, name, '.service');
    expect(statSync(unit).mode & 0o777).toBe(0o600);
    if (existsSync('/usr/bin/systemd-analyze')) {
      const timer = made(place.out, name, '.timer');
      const verified = spawnSync('systemd-analyze', ['verify', '--user', unit, timer], {
        encoding: 'utf8',
        env: { ...process.env, XDG_RUNTIME_DIR: place.folder },
      });
      expect(verified.stderr.split('\n').filter((line) => line.includes(name))).toEqual([]);
      for (const line of readFileSync(timer, 'utf8').match(/(?<=^OnCalendar=).*/gm) ?? [])
        expect(spawnSync('systemd-analyze', ['calendar', line]).status, line).toBe(0);
    }
    // The line as systemd takes it apart.
    const line = /^ExecStart=(.*)$/m.exec(readFileSync(unit, 'utf8'))?.[1] ?? '';
    const parts = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = '']) =>
      part.replaceAll('%%', '%').replaceAll('$$', '$').replace(/\\(.)/g, '$1'),
    );
    expect(parts).toEqual(command);
    expect(parts.slice(0, 4)).toEqual([process.execPath, file(), 'send', place.awkward]);

    const [program = '', ...rest] = parts;
    const start = (at: string): string =>
      execFileSync(program, [...rest, '--json', '--at', at], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(JSON.parse(start('2026-03-02T07:59:00Z'))).toMatchObject({ outcome: 'nothing due' });
    expect(JSON.parse(start('2026-03-02T08:00:05Z'))).toMatchObject({ outcome: 'sent' });
    expect(place.files()).toEqual(['people.csv']);
    // A second start for the same time, as after a wake-up, and one on a day without a time.
    expect(JSON.parse(start('2026-03-02T08:10:00Z'))).toMatchObject({ outcome: 'nothing due' });
    expect(JSON.parse(start('2026-03-03T08:10:00Z'))).toMatchObject({ outcome: 'nothing due' });
    expect(JSON.parse(start('2026-03-02T16:31:00Z'))).toMatchObject({ outcome: 'sent' });
    const { json } = await run(['history', place.awkward, ...place.here]);
    expect(json.runs.map(({ trigger, outcome }: { trigger: string; outcome: string }) => [trigger, outcome])).toEqual([
      ['schedule', 'sent'],
      ['schedule', 'sent'],
    ]);
  });

  it('for macOS are a property list that says the same', async () => {
    const place = await awkwardPlace();
    const said = await run(['service', place.awkward, '--for', 'macos', '--out', place.out, ...place.here]);
    expect(said.exit).toBe(0);
    const { name, command } = said.json as { name: string; command: string[] };
    const list = parse(readFileSync(made(place.out, `com.rostercourier.${name}`, '.plist'), 'utf8'));
    expect(list).toMatchObject({
      Label: `com.rostercourier.${name}`,
      ProgramArguments: command,
      StartCalendarInterval: [1, 3, 0].flatMap((Weekday) => [
        { Weekday, Hour: 8, Minute: 0 },
        { Weekday, Hour: 16, Minute: 30 },
      ]),
    });
    expect(said.words).toContain('login keychain is not used');
  });

  it('for Windows are a task in UTF-16 whose arguments come back whole', () => {
    const command = [
      'C:\\Program Files\\Roster Courier\\Roster Courier.exe',
      'send',
      'D:\\Åsa & Co\\"50 %"\\feed.json',
      '--state',
      'C:\\state\\',
    ];
    const [task] = taskSchedulerFiles({
      title: 'Åsa <&> Co',
      name: 'roster-courier-x',
      command,
      folder: 'D:\\Åsa & Co',
      schedule,
      timeZone: 'UTC',
      hours: 7,
    });
    const bytes = task?.bytes ?? Buffer.alloc(0);
    expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe]);
    const text = bytes.toString('utf16le');
    const value = (tag: string): string =>
      (new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1] ?? '')
        .replaceAll('&quot;', '"')
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&');
    expect(value('Command')).toBe(command[0]);
    expect(takenApart(value('Arguments'))).toEqual(command.slice(1));
    expect(value('Description')).toBe('Roster Courier: Åsa <&> Co');
    expect(text.match(/<StartBoundary>.*T(.*)</g)).toHaveLength(2);
    expect(text.match(/<(?:Monday|Wednesday|Sunday) \/>/g)).toHaveLength(6);
    for (const [tag, wanted] of [
      ['MultipleInstancesPolicy', 'IgnoreNew'],
      ['StartWhenAvailable', 'true'],
      ['LogonType', 'Password'],
      ['ExecutionTimeLimit', 'PT7H'],
    ] as const)
      expect(value(tag)).toBe(wanted);
    // Every element is closed, in order.
    const open: string[] = [];
    for (const [, end, name = '', single] of text.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
      if (single) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('are not written over another file, and need times', async () => {
    const place = await awkwardPlace();
    const words = ['service', place.awkward, '--for', 'linux', '--out', place.out, ...place.here];
    expect((await run(words)).exit).toBe(0);
    expect(await run(words)).toMatchObject({ exit: 2, json: { error: { code: 'output exists' } } });
    const { schedule: _none, ...feed } = JSON.parse(readFileSync(place.awkward, 'utf8')) as { schedule: unknown };
    writeFileSync(place.awkward, JSON.stringify(feed));
    const other = words.map((word) => (word === place.out ? `${place.out}-2` : word));
    expect(await run(other)).toMatchObject({ exit: 2, json: { error: { code: 'no times' } } });
    expect(await run([...other, '--times', '07:15'])).toMatchObject({ exit: 0, json: { times: ['07:15'] } });
  });
});

describe('a run that the system’s scheduler starts', () => {
  const send = (place: Place & { awkward: string }, at: string) =>
    run(['send', place.awkward, '--scheduled', ...place.here, '--at', at]);

  it('holds an export that is not of the day, and leaves a holiday out', async () => {
    const place = await awkwardPlace();
    const feed = JSON.parse(readFileSync(place.awkward, 'utf8')) as object;
    const strict = { ...schedule, fresh: 'today', leaveOut: ['2026-03-04'] };
    writeFileSync(place.awkward, JSON.stringify({ ...feed, schedule: strict }));
    utimesSync(place.list, new Date('2026-03-01T20:00:00Z'), new Date('2026-03-01T20:00:00Z'));
    expect(await send(place, '2026-03-04T08:00:05Z')).toMatchObject({ exit: 0, json: { outcome: 'nothing due' } });
    expect(await send(place, '2026-03-02T08:00:05Z')).toMatchObject({
      exit: 3,
      json: { outcome: 'held', holds: [{ code: 'source not fresh', hours: 12 }] },
    });
    expect(place.files()).toEqual([]);
    utimesSync(place.list, new Date('2026-03-02T12:00:00Z'), new Date('2026-03-02T12:00:00Z'));
    expect(await send(place, '2026-03-02T16:30:05Z')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
  });

  it('tries again, as an attempt of its own, what failed and may come right', async () => {
    const place = await awkwardPlace();
    const whole = readFileSync(place.awkward, 'utf8');
    const feed = JSON.parse(whole) as { connection: object };
    writeFileSync(place.awkward, JSON.stringify({ ...feed, connection: { ...feed.connection, port: 1 } }));
    expect(await send(place, '2026-03-02T08:00:05Z')).toMatchObject({ exit: 1, json: { outcome: 'failed' } });
    writeFileSync(place.awkward, whole);
    // Not before its pause is over.
    expect(await send(place, '2026-03-02T08:00:30Z')).toMatchObject({ json: { outcome: 'nothing due' } });
    expect(await send(place, '2026-03-02T08:05:00Z')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
  });

  it('and one by hand at the same moment come one after the other', async () => {
    const place = await awkwardPlace();
    const said = await Promise.all([
      send(place, '2026-03-02T08:00:05Z'),
      run(['send', place.awkward, ...place.here, '--at', '2026-03-02T08:00:05Z']),
      send(place, '2026-03-02T08:00:06Z'),
    ]);
    expect(said.map(({ exit }) => exit).filter((exit) => exit !== 0 && exit !== 1)).toEqual([]);
    const { json } = await run(['history', place.awkward, ...place.here]);
    const byItself = (json.runs as { trigger: string }[]).filter(({ trigger }) => trigger === 'schedule');
    expect(byItself).toHaveLength(1);
  });
});

/** How Windows programs take a command line apart. */
function takenApart(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const slashes = /^\\+/.exec(line.slice(at))?.[0].length ?? 0;
    if (slashes > 0) {
      const quote = line[at + slashes] === '"';
      part += '\\'.repeat(quote ? Math.floor(slashes / 2) : slashes);
      at += slashes - 1;
      if (quote && slashes % 2 === 1) {
        part += '"';
        at++;
      }
    } else if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ' ' && !quoted) {
      parts.push(part);
      part = '';
    } else part += line[at];
  }
  return [...parts, part];
}

it.each(['', 'plain', 'a b', 'a"b', 'a\\"b', 'ends\\', 'ends\\\\', '\\\\server\\share\\', '"', '\\"\\\\'])(
  'an argument %j comes back whole on Windows',
  (text) => expect(takenApart(windowsArgument(text))).toEqual([text]),
);
