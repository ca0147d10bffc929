import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Destination } from '../../shared/destination/destination';
import { FaultError } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { fileToRead, filesToRemove, type Looking, type LyingFile } from '../../shared/practice-vendor/file-to-read';
import { readFile as readByRules } from '../../shared/practice-vendor/read-file';
import type { ReceivedFile } from '../../shared/practice-vendor/received-file';
import { readCsv } from '../formats/csv';
import { remotePath } from '../run/target';
import { realPathOf } from './jail';
import type { VendorState } from './vendor-state';

/** Where a feed's practice vendor looks for files, and whose rules it reads them by. */
export interface VendorPlace {
  /** The practice server's folder. */
  readonly root: string;
  readonly feed: Pick<Feed, 'connection' | 'settings'>;
  readonly destination: Destination;
}

/** The file that the vendor would read now; undefined when none lies there. */
export async function waitingFile(place: VendorPlace): Promise<LyingFile | undefined> {
  const { files, looking } = await lookInto(place);
  return fileToRead(files, looking);
}

/**
 * Lets the vendor read once, as it would at its hour. The state afterwards; undefined when no file lies there.
 * @param now ISO 8601 UTC
 * @throws FaultError when the file is no CSV
 */
export async function letVendorRead(
  place: VendorPlace,
  before: VendorState,
  now: string,
): Promise<VendorState | undefined> {
  const { folder, files, looking } = await lookInto(place);
  const found = fileToRead(files, looking);
  if (found === undefined) return undefined;
  const { destination, feed } = place;
  const file = await received(join(folder, found.name), destination);
  const { account, reading } = readByRules(before.account, file, destination, feed.settings);
  const removed = destination.pickup.deletesWhatItRead;
  if (removed)
    for (const { name } of filesToRemove(files, found, looking)) await rm(join(folder, name), { force: true });
  return { account, last: { file: found.name, at: now, removed, reading } };
}

async function received(path: string, { file: form }: Destination): Promise<ReceivedFile> {
  const read = await readCsv(await readFile(path), { encoding: form.encoding, delimiter: form.delimiter });
  if (!read.ok) throw new FaultError(read.error);
  const { rows } = read.value.grid;
  const cells = (at: number, width: number) => Array.from({ length: width }, (_, column) => rows.text(at, column));
  const header = cells(0, rows.reach(0));
  return { header, rows: Array.from({ length: Math.max(0, rows.count - 1) }, (_, at) => cells(at + 1, header.length)) };
}

async function lookInto({ root, feed: { connection }, destination }: VendorPlace): Promise<{
  readonly folder: string;
  readonly files: readonly LyingFile[];
  readonly looking: Looking;
}> {
  const agreed = connection?.fileName ?? destination.fileName;
  const remote = remotePath(connection, destination, agreed);
  const byName = destination.sends === 'register' && !/\{(date|time)\}/.test(agreed);
  const looking: Looking = byName ? { by: 'name', name: posix.basename(remote) } : { by: 'newest' };
  const folder = await realPathOf(root, posix.dirname(remote));
  const names = await readdir(folder).catch(() => []);
  const files: LyingFile[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found?.isFile() === true) files.push({ name, modified: found.mtime.toISOString() });
  }
  return { folder, files: ownOnly(files, posix.dirname(remote), agreed), looking };
}

/** In the folder where every session starts, other feeds' files lie too: there, only those named like this feed's. */
function ownOnly(files: readonly LyingFile[], folder: string, pattern: string): readonly LyingFile[] {
  if (!['.', '/'].includes(folder)) return files;
  const [start = ''] = posix.basename(pattern).split('{');
  return files.filter(({ name }) => name.startsWith(start));
}
