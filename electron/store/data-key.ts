import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fault, FaultError } from '../../shared/fault';
import { ensurePrivateFolder } from './feed-folder';
import { syncFolder, writeAll } from './durable';
import { failPoint } from './fail-point';
import { insist, tryToRemove } from './insist';

/** Where the key comes from that kept files are encrypted with. 32 bytes; the same ones every time. */
export interface DataKeys {
  load(): Promise<Buffer>;
}

const keyLength = 32;

/**
 * The command line's key: 32 random bytes in `<state>/data-key`, mode 0600. The encryption then keeps
 * people's data out of backups and search indexes of single files, but whoever may read the state folder
 * may read the key beside it: file permissions are the only protection. The app wraps its key with the
 * operating system's secret store instead. Throws FaultError when there is a key file that is no key.
 */
export function dataKeyInFile(root: string): DataKeys {
  const path = join(root, 'data-key');
  let loaded: Buffer | undefined;
  return {
    load: async () => {
      loaded ??= known(root, path);
      if (!loaded) refuseNewKey(root);
      return (loaded ??= create(root, path));
    },
  };
}

/** A new key in the place of a lost one would open nothing, and stand in the way of the old one's backup. */
export function refuseNewKey(root: string): void {
  if (hasKeptFiles(root)) throw new FaultError(fault('kept file unreadable', 'person', { folder: root }));
}

function hasKeptFiles(root: string): boolean {
  try {
    const feeds = join(root, 'feeds');
    return readdirSync(feeds).some(
      (feed) => existsSync(join(feeds, feed, 'kept')) && readdirSync(join(feeds, feed, 'kept')).length > 0,
    );
  } catch {
    return false;
  }
}

/** The key, or its copy where it was damaged or lost: without it nothing that was kept could be read again. */
function known(root: string, path: string): Buffer | undefined {
  const copy = `${path}.copy`;
  let problem: FaultError | undefined;
  let key: Buffer | undefined;
  try {
    key = read(path);
  } catch (damage) {
    if (!(damage instanceof FaultError)) throw damage;
    problem = damage;
  }
  if (key) {
    putBeside(root, copy, key);
    return key;
  }
  let other: Buffer | undefined;
  try {
    other = read(copy);
  } catch {
    // Damaged, too: what is wrong with the key itself says more.
  }
  if (!other) {
    if (problem) throw problem;
    return undefined;
  }
  if (problem) insist(() => renameSync(path, `${path}.damaged-${Date.now()}`));
  putBeside(root, path, other);
  return other;
}

/** Best effort: the key that was read is what counts. */
function putBeside(root: string, path: string, key: Buffer): void {
  try {
    if (!existsSync(path)) write(root, path, key);
  } catch {
    // A full disk or a folder that may only be read.
  }
}

function read(path: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = insist(() => readFileSync(path));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new FaultError(fault('state unreadable', 'person', { file: path }), { cause: problem });
  }
  if (bytes.length !== keyLength) throw new FaultError(fault('state damaged', 'person', { file: path, line: 1 }));
  return bytes;
}

/** Whole or not at all, and never over somebody else's: a link fails where the name is taken. */
function create(root: string, path: string): Buffer {
  const key = randomBytes(keyLength);
  try {
    write(root, path, key);
    putBeside(root, `${path}.copy`, key);
    return key;
  } catch (problem) {
    const winner = (problem as NodeJS.ErrnoException).code === 'EEXIST' ? read(path) : undefined;
    if (winner) return winner;
    throw new FaultError(fault('state not writable', 'person', { folder: root }), { cause: problem });
  }
}

function write(root: string, path: string, key: Buffer): void {
  ensurePrivateFolder(root);
  const temporary = join(root, `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeAll(handle, key, 'data key');
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    failPoint('data key: synced');
    linkSync(temporary, path);
    failPoint('data key: in place');
    syncFolder(root);
    failPoint('data key: done');
  } finally {
    tryToRemove(temporary);
  }
}
