/**
 * What the app costs while nothing is due: started as at a log-in, without a window, with twenty feeds on a schedule.
 * Processor time over a minute or so, and private memory beside a bare Electron's. On Linux, which tells both.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../../../build/step.mjs';
import { table } from '../figures.mjs';
import { withDisplay } from '../window/window.mjs';

const BARE = fileURLToPath(new URL('.', import.meta.url));
const SETTLE = 12_000;
const SECONDS = Number(process.env.ROSTER_COURIER_IDLE_SECONDS ?? 45);
const MOST_PERCENT = 1;
const MOST_MEGABYTES = 150;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;
const FEEDS = 20;

export async function benchIdle() {
  if (process.platform !== 'linux') {
    console.log('Only Linux tells what a group of processes uses.');
    return;
  }
  await withDisplay(async () => {
    const bare = await idle([BARE], {}, 0);
    const home = mkdtempSync(join(tmpdir(), 'courier-bench-idle-'));
    try {
      writeFileSync(join(home, 'settings.json'), JSON.stringify(settings()), { mode: 0o600 });
      const own = await idle([PROJECT, '--hidden'], { ROSTER_COURIER_HOME: home }, SECONDS);
      const over = own.megabytes - bare.megabytes;
      console.log(`\nIdle for ${SECONDS} s with ${FEEDS} feeds on a schedule and no window`);
      table(
        ['', 'processes', 'private MB', '% of one core'],
        [
          ['bare Electron', bare.processes, bare.megabytes.toFixed(0), ''],
          ['Roster Courier', own.processes, own.megabytes.toFixed(0), own.percent.toFixed(2)],
          ['over bare', own.processes - bare.processes, over.toFixed(0), ''],
        ].map((row) => row.map(String)),
      );
      if (own.percent > MOST_PERCENT || over > MOST_MEGABYTES) {
        console.error(`More than ${MOST_PERCENT} % of a core, or ${MOST_MEGABYTES} MB over a bare Electron.`);
        process.exitCode = 1;
      }
    } finally {
      // Its processes may still be writing their last.
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  });
}

function settings() {
  const at = new Date(Date.now() + 12 * 3_600_000).toISOString().slice(11, 16);
  const feed = (number) => ({
    feed: {
      version: 1,
      id: `idle-${number}`,
      name: `Idle ${number}`,
      destination: 'cosafe',
      schedule: { at: [at, '03:17'], timeZone: 'UTC', fresh: 'today' },
    },
    vendor: 'Cosafe',
    scheduledSince: new Date().toISOString(),
  });
  return { version: 1, feeds: Array.from({ length: FEEDS }, (_, number) => feed(number)) };
}

async function idle(args, env, seconds) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = createRequire(import.meta.url)('electron');
  const child = spawn(electron, [...asRoot, ...args], { env: { ...process.env, ...env }, stdio: 'ignore' });
  try {
    await pause(SETTLE);
    const before = processorTicks(treeOf(child.pid));
    const start = performance.now();
    await pause(seconds * 1000);
    const tree = treeOf(child.pid);
    const spent = (processorTicks(tree) - before) / TICKS;
    return {
      processes: tree.length,
      megabytes: tree.reduce((sum, pid) => sum + privateKilobytes(pid), 0) / 1024,
      percent: seconds === 0 ? 0 : (100 * spent * 1000) / (performance.now() - start),
    };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}

/** A process and all that it started. */
function treeOf(root) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = statOf(Number(name));
        return stat ? [[Number(name), Number(stat[1])]] : [];
      }),
  );
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** The fields of /proc/PID/stat after the name, which may hold blanks: state, parent, … */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

function processorTicks(tree) {
  return tree.reduce((sum, pid) => {
    const stat = statOf(pid);
    return sum + (stat ? Number(stat[11]) + Number(stat[12]) : 0);
  }, 0);
}

function privateKilobytes(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
  } catch {
    return 0;
  }
}
