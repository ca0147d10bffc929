import { writeFile } from 'node:fs/promises';
import { fault, FaultError } from '../../shared/fault';

/**
 * Writes a file where a person said, or for them to look at. Whatever keeps it from being written (it is open in Excel,
 * the folder is read-only, the disk is full) is the fault 'output not writable'. Mode 0600; with `anew` a file of that name
 * is not written over: false.
 */
export async function writeChosen(path: string, bytes: Uint8Array | string, anew = false): Promise<boolean> {
  try {
    await writeFile(path, bytes, { mode: 0o600, flag: anew ? 'wx' : 'w' });
    return true;
  } catch (problem) {
    if (anew && (problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new FaultError(fault('output not writable', 'person', { file: path }));
  }
}
