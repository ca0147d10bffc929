import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { failPoint } from './fail-point';
import { ensurePrivateFolder } from './feed-folder';
import { insist, isHeld, removeFile, tryToRemove } from './insist';

const ownerSchema = z.object({ pid: z.number(), host: z.string(), boot: z.string(), token: z.string() });
type Owner = z.infer<typeof ownerSchema>;

/** The lock while the work goes on. */
export interface HeldLock {
  /** Throws the fault 'lock lost' when another took it over while this process slept. */
  assertOwn(): void;
}

const beatEvery = 5_000;
/** Longer than any pause of a living owner but a sleeping computer, and a sleeper looks whose lock it is when it wakes. */
const deadAfter = 10 * 60_000;
const takeoverDeadAfter = 30_000;

/**
 * Runs `work` while no other process runs anything for the same feed. A lock whose process is gone, or
 * whose computer was restarted, is taken over; one that merely looks old only after ten minutes without
 * a sign of life. Waits up to `waitFor` milliseconds, then gives the fault 'busy'. Work that writes asks first
 * whether the lock is still its own.
 */
export async function withLock<T>(
  path: string,
  work: (lock: HeldLock) => Promise<T>,
  waitFor = 5_000,
): Promise<Result<T, Fault>> {
  const owner: Owner = { pid: process.pid, host: hostname(), boot: bootId(), token: randomBytes(8).toString('hex') };
  try {
    ensurePrivateFolder(dirname(path));
  } catch {
    return err(fault('state not writable', 'person', { folder: dirname(path) }));
  }
  const giveUp = performance.now() + waitFor;
  for (;;) {
    let refused = fault('busy', 'retry', {});
    try {
      if (take(path, owner)) break;
    } catch (problem) {
      refused = fault('state not writable', 'person', { folder: dirname(path) });
      // On Windows the name of a lock that is just being given back cannot be taken for a moment.
      if (!isHeld(problem)) return err(refused);
    }
    if (performance.now() >= giveUp) return err(refused);
    await pause(100);
  }
  const isOwn = (): boolean => ownerOf(path)?.token === owner.token;
  const beat = setInterval(() => {
    // A sign of life for a lock that is another's by now would be a false one.
    if (isOwn()) touch(path);
  }, beatEvery);
  beat.unref();
  const held: HeldLock = {
    assertOwn() {
      if (!isOwn()) throw new FaultError(fault('lock lost', 'retry'));
    },
  };
  try {
    return ok(await work(held));
  } finally {
    clearInterval(beat);
    giveBack(path, owner);
  }
}

function giveBack(path: string, owner: Owner): void {
  if (ownerOf(path)?.token !== owner.token) return;
  try {
    removeFile(path);
    failPoint('lock: done');
  } catch {
    // What the work has done must not be lost over this: without signs of life it is taken over.
  }
}

function take(path: string, owner: Owner): boolean {
  if (createExclusively(path, owner)) return true;
  return isDead(path) && takeOver(path, owner);
}

/**
 * Whole or not at all: a lock without its owner in it, left by a kill, would keep everybody waiting. Where the disk
 * knows no links (exFAT, some network folders), it is created first and then written.
 */
function createExclusively(path: string, owner: Owner): boolean {
  const text = Buffer.from(JSON.stringify(owner));
  const temporary = join(dirname(path), `.${owner.token}.tmp`);
  failPoint('lock: begun');
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    failPoint('lock: written');
    linkSync(temporary, path);
    failPoint('lock: in place');
    return true;
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw problem;
    return createThenWrite(path, text);
  } finally {
    tryToRemove(temporary);
  }
}

function createThenWrite(path: string, text: Buffer): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** One of several waiting processes clears the dead lock away; the others find the guard taken and wait on. */
function takeOver(path: string, owner: Owner): boolean {
  const guard = `${path}.takeover`;
  if (!createExclusively(guard, owner)) {
    if ((ageOf(guard) ?? 0) > takeoverDeadAfter) tryToRemove(guard);
    return false;
  }
  try {
    if (!isDead(path)) return false;
    failPoint('lock takeover: begun');
    // Nobody of us makes a folder there; a program that copies folders may.
    if (lstatSync(path).isDirectory()) rmSync(path, { recursive: true, force: true });
    else removeFile(path);
    failPoint('lock takeover: done');
    return createExclusively(path, owner);
  } finally {
    tryToRemove(guard);
  }
}

function isDead(path: string): boolean {
  const age = ageOf(path);
  if (age === undefined) return false;
  const owner = ownerOf(path);
  // Created but not yet written, or written by something else.
  if (!owner) return age > takeoverDeadAfter;
  if (owner.host === hostname()) {
    if (owner.boot !== '' && owner.boot !== bootId()) return true;
    if (!isRunning(owner.pid)) return true;
  }
  return age > deadAfter;
}

function ownerOf(path: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(insist(() => readFileSync(path, 'utf8'))));
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ageOf(path: string): number | undefined {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The folder was taken away under a running process; the work itself will say so.
  }
}

/** Linux names each boot; elsewhere the process id and the sign of life must do. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
