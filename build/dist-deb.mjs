/**
 * Makes a Debian package in dist/ of the app that `node build/dist-dir.mjs` packed.
 *
 *     node build/dist-deb.mjs [--quick]
 *
 * --quick packs loosely: for trying, not for people.
 */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WINDOW_PACKAGES } from './electron/debian-packages.mjs';
import { PROJECT } from './step.mjs';

const run = promisify(execFile);
const NAME = 'roster-courier';
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
/** Besides what is there for the window: a browser for links, and where Chromium asks for accessibility. */
const DEPENDS = [...WINDOW_PACKAGES, 'libatspi2.0-0', 'libuuid1', 'libxtst6', 'xdg-utils'];

/** Packs the app's folder; gives the package's path. */
async function distDeb(quick) {
  const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  const architecture = ARCHITECTURES[process.arch];
  if (!architecture) throw new Error(`no Debian package for ${process.arch}`);
  const root = await mkdtemp(join(tmpdir(), 'roster-courier-deb-'));
  try {
    await chmod(root, 0o755);
    await lay(root, join(PROJECT, 'dist/linux-unpacked'));
    const size = Math.ceil((await bytesIn(root)) / 1024);
    await control(root, manifest, architecture, size);
    const deb = join(PROJECT, 'dist', `${NAME}_${manifest.version}_${architecture}.deb`);
    // xz is what every dpkg reads; Debian 11 does not read zstd.
    await run('dpkg-deb', ['--root-owner-group', ...(quick ? ['-Zgzip', '-z1'] : ['-Zxz']), '--build', root, deb]);
    return deb;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The files as they will lie on the computer. */
async function lay(root, app) {
  const opt = join(root, 'opt', NAME);
  await cp(app, opt, { recursive: true });
  // Chromium's sandbox needs this bit where the kernel denies people namespaces of their own (Ubuntu 24.04, Debian's hardened kernels).
  await chmod(join(opt, 'chrome-sandbox'), 0o4755);
  await mkdir(join(root, 'usr/bin'), { recursive: true });
  await symlink(`../../opt/${NAME}/${NAME}`, join(root, 'usr/bin', NAME));
  await put('build/deb/roster-courier.desktop', join(root, 'usr/share/applications'), `${NAME}.desktop`);
  for (const picture of await readdir(join(PROJECT, 'build/icons/png'))) {
    const size = picture.replace('.png', '');
    await put(`build/icons/png/${picture}`, join(root, `usr/share/icons/hicolor/${size}/apps`), `${NAME}.png`);
  }
  await put('LICENSE', join(root, `usr/share/doc/${NAME}`), 'copyright');
}

async function control(root, { version, description }, architecture, size) {
  const folder = join(root, 'DEBIAN');
  await mkdir(folder, { recursive: true });
  const lines = [
    `Package: ${NAME}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    'Maintainer: Roster Courier',
    `Installed-Size: ${size}`,
    // A newer Debian's libgtk-3-0t64 provides libgtk-3-0, and so on.
    `Depends: ${DEPENDS.join(', ')}`,
    'Recommends: libayatana-appindicator3-1',
    'Section: misc',
    'Priority: optional',
    "Description: delivers a people list to a vendor's SFTP folder every day",
    ` ${description}`,
  ];
  await writeFile(join(folder, 'control'), `${lines.join('\n')}\n`);
  for (const script of ['postinst', 'postrm']) {
    await put(`build/deb/${script}`, folder, script);
    await chmod(join(folder, script), 0o755);
  }
}

async function put(file, folder, name) {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await cp(join(PROJECT, file), join(folder, name));
  await chmod(join(folder, name), 0o644);
}

async function bytesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath ?? entry.path, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

console.log(await distDeb(process.argv.includes('--quick')));
