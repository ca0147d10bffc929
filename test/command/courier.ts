import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from 'xlsx';
import { afterAll, beforeAll, vi } from 'vitest';
import type { FeedInput } from '../../shared/feed/feed';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(project, 'test', 'fixtures');

/** What a command printed, and how it ended. */
export interface Said {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  // Tests read what the contract promises; a wrong shape fails the test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
  readonly out: string;
  readonly words: string;
}

/**
 * The command line as customers run it: bundled, in a process of its own; for crash tests with fail points, for tests of
 * the policy with its file elsewhere. Built once for each test file.
 */
export function courier({ failPoints = false, policyFile = '' } = {}): {
  run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Said>;
  file: () => string;
} {
  // Each test is many processes, on a machine that may have other work.
  vi.setConfig({ testTimeout: 180_000 });
  let folder = '';
  beforeAll(() => {
    mkdirSync(join(project, 'out'), { recursive: true });
    folder = mkdtempSync(join(project, 'out', 'test-cli-'));
    chmodSync(folder, 0o755);
    const bundle = `import { bundleNode } from './build/bundle/bundle-node.mjs';
      await bundleNode('electron/cli.ts', ${JSON.stringify(join(folder, 'cli.js'))}, { electron: false, command: true, failPoints: ${failPoints}, policyFile: ${JSON.stringify(policyFile)} });`;
    execFileSync(process.execPath, ['--input-type=module', '-e', bundle], { cwd: project, stdio: 'pipe' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (): string => join(folder, 'cli.js');
  return {
    file,
    run: (args, env = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [file(), ...args], {
          env: { ...process.env, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let out = '';
        let words = '';
        child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
        child.once('error', reject);
        child.once('close', (exit, signal) => {
          const lines = out.split('\n').filter((line) => line !== '');
          const json: unknown = args.includes('--json') && lines.length === 1 ? JSON.parse(lines[0] ?? '') : undefined;
          resolve({ exit, signal, json, out, words });
        });
      }),
  };
}

/** A real OpenSSH server for the tests of a file. */
export function openSsh(): () => OpenSsh {
  let server: OpenSsh | undefined;
  beforeAll(async () => {
    server = await startOpenSsh();
  });
  afterAll(async () => server?.stop());
  return () => {
    if (!server) throw new Error('the server has not been started');
    return server;
  };
}

/** A folder with an export, a feed for it, and a state of its own; and a folder at the server that no other test uses. */
export interface Place {
  readonly folder: string;
  readonly feed: string;
  readonly list: string;
  /** Every argument after the command that each call has. */
  readonly here: readonly string[];
  /** Folder at the server, on this disk. */
  readonly arrivals: string;
  /** To that folder; for the feed. */
  readonly connection: NonNullable<FeedInput['connection']> & { readonly port: number };
  files(): string[];
  /** The only file at the server, or of that name. */
  arrived(name?: string): string;
}

const folders: string[] = [];

/** Removes every place of the test file when it has ended. */
export function tidyPlaces(): void {
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

export function newPlace(server: OpenSsh, fixture: string, list = fixture): Place {
  const folder = mkdtempSync(join(tmpdir(), 'courier-place-'));
  folders.push(folder);
  const path = join(folder, list);
  copyFileSync(join(fixtures, fixture), path);
  settle(path);
  const arrivals = mkdtempSync(join(server.folder, 'in-'));
  return {
    folder,
    feed: join(folder, 'feed.json'),
    list: path,
    here: ['--json', '--state', join(folder, 'state')],
    arrivals,
    files: () => readdirSync(arrivals).sort(),
    arrived: (name) => {
      const names = readdirSync(arrivals);
      if (name === undefined && names.length !== 1)
        throw new Error(`there are ${names.length} files: ${names.join(', ')}`);
      return readFileSync(join(arrivals, name ?? names[0] ?? ''), 'utf8');
    },
    connection: {
      host: server.host,
      port: server.port,
      username: server.username,
      privateKeyFile: server.privateKeyFile,
      folder: arrivals.slice(server.folder.length + 1),
      hostKeys: [server.hostKey],
    },
  };
}

const matched = new Map<string, string>();

/** The feed that `match` writes for a place, connected to its server; matched once for each export and vendor. */
export async function connectedFeed(
  run: (args: readonly string[]) => Promise<Said>,
  place: Place,
  vendor: string,
  change: (feed: FeedInput) => FeedInput = (feed) => feed,
): Promise<void> {
  const name = `${vendor} ${basename(place.list)}`;
  const known = matched.get(name);
  if (known !== undefined) writeFileSync(place.feed, known);
  else await run(['match', place.list, '--to', vendor, '--out', place.feed, '--json']);
  matched.set(name, readFileSync(place.feed, 'utf8'));
  editFeed(place, (feed) => change({ ...feed, connection: place.connection }));
}

/** Old enough that nobody waits for it to be finished. */
export function settle(path: string): void {
  const { mtimeMs } = statSync(path);
  const then = new Date(mtimeMs - 60_000);
  utimesSync(path, then, then);
}

export function editFeed(place: Place, change: (feed: FeedInput) => FeedInput): void {
  const feed = JSON.parse(readFileSync(place.feed, 'utf8')) as FeedInput;
  writeFileSync(place.feed, JSON.stringify(change(feed)));
}

/** Changes the text of an export. */
export function editText(place: Place, change: (text: string) => string): void {
  const before = readFileSync(place.list, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('the change changed nothing');
  writeFileSync(place.list, after);
  settle(place.list);
}

/** Changes cells of a workbook's sheet, as rows of what they show. */
export function editSheet(
  place: Place,
  name: string,
  change: (cells: (row: number, column: number) => XLSX.CellObject) => void,
): void {
  const book = XLSX.read(readFileSync(place.list), { cellNF: true, cellStyles: true });
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  change((row, column) => {
    const at = XLSX.utils.encode_cell({ r: row - 1, c: column });
    const cell = sheet[at] as XLSX.CellObject | undefined;
    if (!cell) throw new Error(`no cell ${at}`);
    delete cell.w;
    return cell;
  });
  writeFileSync(place.list, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  settle(place.list);
}
