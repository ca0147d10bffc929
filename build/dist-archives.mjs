/**
 * Makes the archives of this machine's system in dist/, unpacks each one and starts what is in it as an ordinary user
 * would, without a display: the app that `node build/dist-dir.mjs` packed, and the command line alone for a server.
 *
 *     node build/dist-archives.mjs
 */
import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PROJECT } from './step.mjs';

const run = promisify(execFile);
const NAME = 'roster-courier';
/** What a person without any rights of their own is called on every Linux. */
const NOBODY = 65_534;

/**
 * The command line as one file for plain Node, its sample and the licences, as a .tar.gz.
 * @param {{ out: string, into: string, version: string }} places out: the built parts
 * @returns {Promise<string>} its path
 */
export async function packServer({ out, into, version }) {
  const folder = await mkdtemp(join(tmpdir(), 'roster-courier-pack-'));
  try {
    const top = join(folder, `${NAME}-server`);
    await mkdir(top);
    await cp(join(out, 'cli.js'), join(top, 'cli.js'));
    await chmod(join(top, 'cli.js'), 0o755);
    await cp(join(PROJECT, 'build/sample'), join(top, 'sample'), { recursive: true });
    for (const file of ['LICENSE', 'CHANGELOG.md']) await cp(join(PROJECT, file), join(top, file));
    await cp(join(out, 'licences.txt'), join(top, 'licences.txt'));
    return await tarred(folder, `${NAME}-server`, join(into, `${NAME}-server-${version}.tar.gz`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The packed app as .tar.gz, and as .zip where there is a zip. */
async function packApp({ app, into, version }) {
  const folder = await mkdtemp(join(tmpdir(), 'roster-courier-pack-'));
  try {
    const top = `${NAME}-${version}-${process.platform}-${process.arch}`;
    await cp(app, join(folder, top), { recursive: true });
    const made = [await tarred(folder, top, join(into, `${top}.tar.gz`))];
    const zip = join(into, `${top}.zip`);
    await rm(zip, { force: true });
    try {
      await run('zip', ['-q', '-r', '-9', '-y', '-X', zip, top], { cwd: folder });
      made.push(zip);
    } catch (problem) {
      if (problem.code !== 'ENOENT') throw problem;
      console.log('There is no zip on this machine: the .zip was not made.');
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything belongs to root in it, and two of the same are the same to the byte. */
async function tarred(folder, top, archive) {
  await mkdir(join(archive, '..'), { recursive: true });
  const same = ['--sort=name', '--owner=root:0', '--group=root:0', '--mtime=@0', '--format=gnu'];
  await run('tar', ['-C', folder, ...same, '-I', 'gzip -9 -n', '-cf', archive, top]);
  return archive;
}

/**
 * Unpacks an archive as somebody without rights, has what is in it tell its version and rehearse a whole delivery.
 * @param {string} archive
 * @param {(top: string) => string[]} program what is started, by the folder that it was unpacked to
 * @returns {Promise<{ version: string, rehearsed: boolean }>}
 */
export async function tryArchive(archive, program) {
  const folder = await mkdtemp(join(tmpdir(), 'roster-courier-try-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder };
  try {
    const unpack = archive.endsWith('.zip')
      ? ['unzip', ['-q', archive, '-d', folder]]
      : ['tar', ['-C', folder, '-xf', archive]];
    await run(...unpack, as);
    const [top] = await readdir(folder);
    const [file, ...before] = program(join(folder, top));
    const start = (...words) => run(file, [...before, ...words], { ...as, env, cwd: folder, timeout: 120_000 });
    const { stdout, stderr } = await start('--version');
    const { stdout: rehearsal } = await start(
      'practice',
      '--rehearse',
      '--folder',
      join(folder, 'rehearsal'),
      '--json',
    );
    const { sent } = JSON.parse(rehearsal);
    const rehearsed = Object.values(sent).every(({ outcome }) => outcome === 'sent');
    return { version: `${stdout}${stderr}`.trim(), rehearsed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function distArchives() {
  const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  const into = join(PROJECT, 'dist');
  const app = join(into, `${process.platform}-unpacked`);
  const server = await packServer({ out: join(PROJECT, 'out'), into, version });
  const archives = [
    ...(await packApp({ app, into, version })).map((archive) => [archive, (top) => [join(top, NAME)]]),
    [server, (top) => [process.execPath, join(top, 'cli.js')]],
  ];
  for (const [archive, program] of archives) {
    const found = await tryArchive(archive, program);
    if (!found.version.includes(version) || !found.rehearsed)
      throw new Error(`${archive} does not work: ${JSON.stringify(found)}`);
    const megabytes = ((await stat(archive)).size / 1e6).toFixed(1);
    console.log(`${archive}: ${megabytes} MB, unpacked and started`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await distArchives();
