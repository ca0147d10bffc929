import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import { type HandOff, mostHandOffBytes } from '../../shared/feed/hand-off';
import { handOffTooLarge, looksLikeHandOff, readHandOff } from '../../shared/feed/read-hand-off';
import { err, type Result } from '../../shared/result';
import { isTimeZone } from '../run/local-time';

/** Reads a hand-off file that may come from anybody; never more of it than a hand-off may have. */
export async function readHandOffFile(path: string): Promise<Result<HandOff, Fault>> {
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = await beginningOf(path, mostHandOffBytes + 1);
  } catch {
    return err(fault('hand-off unreadable', 'usage', { file }));
  }
  return bytes.length > mostHandOffBytes ? err(handOffTooLarge(file)) : handOffIn(bytes, file);
}

/** The same for bytes that are already there. `file` is only for the sentences. */
export function handOffIn(bytes: Uint8Array, file: string): Result<HandOff, Fault> {
  const read = readHandOff(new TextDecoder().decode(bytes), file);
  const zone = read.ok ? read.value.pickup?.timeZone : undefined;
  if (zone !== undefined && !isTimeZone(zone))
    return err(fault('hand-off field wrong', 'usage', { file, field: 'pickup.timeZone' }));
  return read;
}

/** Whether a file is a hand-off by its first words; false for one that cannot be read. */
export async function isHandOffFile(path: string): Promise<boolean> {
  try {
    return looksLikeHandOff((await beginningOf(path, 4096)).toString('utf8'));
  } catch {
    return false;
  }
}

/** Never waits for more: what is no plain file is not read. */
async function beginningOf(path: string, most: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    if (!(await handle.stat()).isFile()) throw new Error('no file');
    const bytes = Buffer.alloc(most);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, filled, most - filled, filled);
      filled += bytesRead;
      if (bytesRead === 0 || filled === most) return bytes.subarray(0, filled);
    }
  } finally {
    await handle.close();
  }
}
