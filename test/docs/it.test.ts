import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fault, exitCodeOf, type Decision } from '../../shared/fault';
import { type FeedInput, feedSchema } from '../../shared/feed/feed';
import { policySchema } from '../../shared/policy/policy';
import { policyFile } from '../../electron/policy/policy-place';
import { secretKinds, secretsInEnvironment } from '../../electron/run/credentials';
import { stateRoot } from '../../electron/store/feed-folder';
import { courier, openSsh, project, settle } from '../command/courier';
import { writeStaff } from '../e2e/steps';

const guide = readFileSync(join(project, 'docs', 'it.md'), 'utf8');
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = builder('js-yaml') as { load: (text: string) => unknown };

/** The text of the block of the guide that begins with these words. */
function block(words: string): string {
  const found = new RegExp(`^\`\`\`${words}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1];
  if (found === undefined) throw new Error(`no block ${words}`);
  return found;
}
/** First cells of the table under these headings, without marks of code. */
function firstCells(heading: string): string[] {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) => (line.split('|')[1] ?? '').trim().replaceAll('`', ''));
}

describe('the policy in the guide', () => {
  const example = JSON.parse(block('json policy')) as Record<string, unknown>;

  it('is one, and shows every field there is', () => {
    expect(policySchema.safeParse(example).success).toBe(true);
    const fields = Object.keys(policySchema.shape).filter((name) => name !== '$schema');
    expect(Object.keys(example).sort()).toEqual([...fields].sort());
    expect(firstCells('| Field | Decides').sort()).toEqual([...fields].sort());
  });

  it('lies where the code looks for it', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const)
      expect(guide).toContain(`\`${policyFile(platform, () => 'C:')}\``);
  });
});

describe('tables of the guide', () => {
  it('know every exit code, and no other', () => {
    const decisions: readonly Decision[] = ['retry', 'person', 'stop', 'usage'];
    const ofFaults = decisions.map((decision) => exitCodeOf(fault('internal', decision)));
    // Nothing went wrong, and a run that is held, are no faults.
    const all = [...new Set([0, 3, ...ofFaults])].map(String).sort();
    expect(firstCells('| Exit code').sort()).toEqual(all);
  });

  it('say where data lies', () => {
    const here = { env: {}, home: '~' };
    const windows = stateRoot(undefined, { ...here, platform: 'win32', env: { LOCALAPPDATA: '%LOCALAPPDATA%' } });
    expect(guide).toContain(`\`${windows.replaceAll('/', '\\')}\``);
    for (const platform of ['darwin', 'linux'] as const)
      expect(guide).toContain(`\`${stateRoot(undefined, { ...here, platform })}\``);
  });
});

const { run, file: cli } = courier();
const server = openSsh();
const desk = mkdtempSync(join(tmpdir(), 'courier-it-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
const inside = (path: string): string => join(desk, path);

/** The feed of the guide as it stands, but for the server and the day: written where the guide says, below a folder of ours. */
function layOut(): void {
  for (const folder of ['srv/roster-courier/feed', 'srv/roster-courier/key', 'srv/exports', 'var/lib/roster-courier'])
    mkdirSync(inside(folder), { recursive: true });
  const feed = JSON.parse(block('json feed')) as FeedInput & { connection: object; schedule: object };
  expect(feedSchema.safeParse(feed).success).toBe(true);
  const { host, port, username, hostKey, privateKeyFile } = server();
  copyFileSync(privateKeyFile, inside('srv/roster-courier/key/id_ed25519'));
  writeStaff(inside('srv/exports/staff.csv'), 12);
  settle(inside('srv/exports/staff.csv'));
  writeFileSync(
    inside('srv/roster-courier/feed/all-staff.json'),
    JSON.stringify({
      ...feed,
      source: { path: inside('srv/exports/staff.csv') },
      connection: { ...feed.connection, host, port, username, hostKeys: [hostKey], folder: 'Uploads' },
      // Due at whatever hour the test runs.
      schedule: { at: '00:00', timeZone: 'UTC', catchUpHours: 24 },
    }),
  );
}

/** The guide's own words, with this machine's Node and our folder before each path. */
function asHere(words: readonly string[]): string[] {
  return words.map((word) => {
    if (word === '/usr/bin/node' || word === 'node') return process.execPath;
    if (word === '/opt/roster-courier-server/cli.js') return cli();
    return word.startsWith('/') ? inside(word) : word;
  });
}

function start(words: readonly string[]): { exit: number | null; out: string; told: string } {
  const [program = '', ...args] = asHere(words);
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd: desk });
  return { exit: status, out: stdout, told: stderr };
}

const arrived = (): string[] => readdirSync(join(server().folder, 'Uploads'));
const fresh = (): void => {
  rmSync(inside('var'), { recursive: true, force: true });
  for (const name of arrived()) rmSync(join(server().folder, 'Uploads', name));
  layOut();
};

describe('a server instead of a computer', () => {
  const unit = block('ini service');

  it.runIf(existsSync('/usr/bin/systemd-analyze'))('has units in which systemd finds nothing wrong', () => {
    const folder = inside('units');
    mkdirSync(folder);
    writeFileSync(join(folder, 'roster-courier.service'), unit.replace('/usr/bin/node', '/bin/true'));
    writeFileSync(join(folder, 'roster-courier.timer'), block('ini timer'));
    const said = spawnSync('/usr/bin/systemd-analyze', ['verify', ...readdirSync(folder)], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(`${said.stdout}${said.stderr}`.split('\n').filter((line) => line.includes('roster-courier'))).toEqual([]);
    const calendar = /^OnCalendar=(.*)$/m.exec(block('ini timer'))?.[1] ?? '';
    expect(execFileSync('/usr/bin/systemd-analyze', ['calendar', calendar], { encoding: 'utf8' })).toContain('Next');
  });

  it('is served by the very line of its systemd unit, once for each time', () => {
    fresh();
    const line = /^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '';
    expect(line).not.toMatch(/["'\\$%]/);
    const first = start(line.split(' '));
    expect(first, first.told).toMatchObject({ exit: 0 });
    expect(arrived()).toEqual(['users.csv']);
    const bytes = readFileSync(join(server().folder, 'Uploads', 'users.csv'), 'utf8');
    expect(bytes.split('\r\n').filter((row) => row !== '')).toHaveLength(13);
    rmSync(join(server().folder, 'Uploads', 'users.csv'));
    // Twice in one occurrence: nothing is due any more.
    expect(start(line.split(' '))).toMatchObject({ exit: 0 });
    expect(arrived()).toEqual([]);
    expect(existsSync(inside('var/lib/roster-courier/state/feeds/all-staff'))).toBe(true);
  });

  it('is served by command and args of the CronJob, with state and feed where its volumes are', () => {
    fresh();
    const job = load(block('yaml')) as {
      kind: string;
      spec: {
        concurrencyPolicy: string;
        jobTemplate: { spec: { template: { spec: PodSpec }; podFailurePolicy: unknown } };
      };
    };
    expect(job).toMatchObject({ kind: 'CronJob', spec: { concurrencyPolicy: 'Forbid' } });
    const { podFailurePolicy, template } = job.spec.jobTemplate.spec;
    expect(podFailurePolicy).toMatchObject({ rules: [{ action: 'FailJob', onExitCodes: { values: [2, 3, 4] } }] });
    const { restartPolicy, containers, volumes } = template.spec;
    expect(restartPolicy).toBe('Never');
    const [container] = containers;
    if (!container) throw new Error('no container');
    const words = [...container.command, ...container.args];
    const sent = start(words);
    expect(sent, sent.told).toMatchObject({ exit: 0 });
    expect(JSON.parse(sent.out)).toMatchObject({ outcome: 'sent', counts: { added: 12 } });
    expect(arrived()).toEqual(['users.csv']);

    // Every path that it uses lies on a volume, and what is written on one that may be written to.
    const mounts = container.volumeMounts;
    expect(mounts.map(({ name }) => name).sort()).toEqual(volumes.map(({ name }) => name).sort());
    const on = (path: string): string | undefined =>
      mounts.find(({ mountPath }) => path.startsWith(`${mountPath}/`))?.name;
    const state = words[words.indexOf('--state') + 1] ?? '';
    expect([
      on(state),
      on(words[3] ?? ''),
      on('/srv/roster-courier/key/id_ed25519'),
      on('/srv/exports/staff.csv'),
    ]).toEqual(['state', 'feed', 'key', 'exports']);
    const secrets = new Set(container.env.map(({ name }) => name));
    const known = secretsInEnvironment(Object.fromEntries([...secrets].map((name) => [name, 'x'])));
    expect(secretKinds.some((kind) => known[kind] !== undefined)).toBe(true);
  });

  it('has a task for Windows written by the command that the guide names', async () => {
    fresh();
    const [, ...words] =
      block('bat task')
        .trim()
        .match(/"[^"]*"|\S+/g) ?? [];
    const here = words.map((word) => {
      if (word === 'C:\\Courier\\all-staff.json') return inside('srv/roster-courier/feed/all-staff.json');
      return word.startsWith('C:') ? inside(word.slice(3).replaceAll('\\', '/')) : word;
    });
    const said = await run([...here, '--json']);
    expect(said, said.words).toMatchObject({ exit: 0 });
    const [written = ''] = said.json.files as string[];
    expect(dirname(written)).toBe(inside('Courier/task'));
    expect(readFileSync(written, 'utf16le')).toContain('<LogonType>Password</LogonType>');
    expect(said.words).toMatch(/schtasks \/Create \/TN .* \/XML /);
  });
});

interface PodSpec {
  readonly restartPolicy: string;
  readonly containers: readonly {
    readonly command: readonly string[];
    readonly args: readonly string[];
    readonly env: readonly { readonly name: string }[];
    readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  }[];
  readonly volumes: readonly { readonly name: string }[];
}
