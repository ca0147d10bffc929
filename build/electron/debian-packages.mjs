/**
 * The Debian packages that a machine without a desktop lacks: what Electron's window needs, a display to show it on,
 * and the real SFTP servers that the tests talk to. As root on Debian they are installed; otherwise they are named.
 *
 *     node build/electron/debian-packages.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a window needs that is there on every desktop, and on no server. */
export const WINDOW_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libsecret-1-0',
];
/** The makes of SFTP server that deliveries are tested against. */
const SERVER_PACKAGES = ['openssh-server', 'proftpd-core', 'proftpd-mod-crypto', 'python3-asyncssh', 'rclone'];
/** The program whose key files the tests read. */
const KEY_PACKAGES = ['putty-tools'];
/** A tray without a desktop, to see the icon and its menu in. */
const TRAY_PACKAGES = ['python3-dbus', 'python3-gi'];
/** What these would start, by package. */
const SERVICES = { 'openssh-server': 'ssh', 'proftpd-core': 'proftpd' };
const PACKAGES = [
  ...WINDOW_PACKAGES,
  'xvfb',
  'xauth',
  'dbus',
  'fonts-dejavu-core',
  'openssl',
  ...SERVER_PACKAGES,
  ...KEY_PACKAGES,
  ...TRAY_PACKAGES,
];
const NEVER_ASK = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs or names what is missing.
 * @param {(line: string) => void} say
 * @param {readonly string[]} names
 * @returns {boolean} whether everything is there
 */
export function debianPackages(say = (line) => console.error(line), names = PACKAGES) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return true;
  const missing = missingPackages(names);
  if (missing.length === 0) return true;
  if (process.getuid() !== 0) {
    say(`Missing Debian packages; ask for: apt-get install ${missing.join(' ')}`);
    return false;
  }
  say(`Installing Debian packages: ${missing.join(' ')} …`);
  apt(['update', '-q']);
  const first = install(missing);
  if (first.status === 0) return true;
  // One that this Debian does not have must not keep the others away.
  const refused = missing.filter((name) => install([name]).status !== 0);
  if (refused.length === 0) return true;
  const reason = first.stderr.trim().split('\n').slice(-3).join(' ');
  say(`Debian packages could not be installed: ${refused.join(' ')} (${reason})`);
  return false;
}

function install(names) {
  const done = withoutServices(() => apt(['install', '-y', '-q', '--no-install-recommends', ...names]));
  if (done.status === 0) leaveOff(names);
  return done;
}

/** Installing a server would also start it, open to the network; this file is Debian's way to say no. */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return work();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return work();
  } finally {
    rmSync(policy, { force: true });
  }
}

/** Nor may it start with the machine from now on: the tests start their own. */
function leaveOff(names) {
  for (const name of names.filter((one) => one in SERVICES)) {
    spawnSync('systemctl', ['disable', SERVICES[name]], { stdio: 'ignore' });
    spawnSync('update-rc.d', [SERVICES[name], 'disable'], { stdio: 'ignore' });
  }
}

function missingPackages(names) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Provides} ${db:Status-Status}\\n'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const there = new Set();
  for (const line of asked.stdout.split('\n')) {
    if (!line.endsWith(' installed')) continue;
    // A newer Debian has libgtk-3-0t64, which provides libgtk-3-0.
    for (const word of line.split(/[\s,]+/)) there.add(word);
  }
  return names.filter((name) => !there.has(name));
}

function apt(args) {
  return spawnSync('apt-get', args, { encoding: 'utf8', env: NEVER_ASK, maxBuffer: 64 * 1024 * 1024 });
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !debianPackages()) process.exitCode = 1;
