import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fault, FaultError } from '../../shared/fault';
import type { ReleasePackage } from '../../shared/update/release';
import { type Line, reach } from './reach';

/** Shorter than what decideUpdate keeps free before a run. */
const patience = 15 * 60_000;

export interface PackageOrder {
  readonly package: ReleasePackage;
  /** The folder on the server, with the stroke at its end. */
  readonly address: string;
  readonly version: string;
  /** The version that runs. */
  readonly running: string;
}

export function packageUrl({ address, package: { file } }: PackageOrder): string {
  return new URL(encodeURIComponent(file), address).href;
}

/** Fetches a package into a file; what is not to the byte what was signed is deleted. Throws FaultError. */
export async function fetchPackage(line: Line, order: PackageOrder, into: string, signal: AbortSignal): Promise<void> {
  const { size, sha512 } = order.package;
  const hash = createHash('sha512');
  let taken = 0;
  const file = await open(into, 'w', 0o600);
  try {
    await reach({ line, url: packageUrl(order), most: size, patience, signal }, async (piece) => {
      hash.update(piece);
      taken += piece.length;
      await file.write(piece);
    });
    await file.sync();
    const { version, running } = order;
    if (taken < size) throw new FaultError(fault('package not fetched', 'retry', { version, running }));
    if (hash.digest('base64') !== sha512) throw new FaultError(fault('package not as signed', 'stop', { version }));
  } catch (problem) {
    await file.close();
    await rm(into, { force: true });
    throw problem;
  }
  await file.close();
}

/** Whether the file is still what was signed: hours may pass between fetching and installing. */
export async function isAsSigned(path: string, { size, sha512 }: ReleasePackage): Promise<boolean> {
  const hash = createHash('sha512');
  let bytes = 0;
  try {
    await pipeline(createReadStream(path), async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        bytes += piece.length;
        hash.update(piece);
      }
    });
  } catch {
    return false;
  }
  return bytes === size && hash.digest('base64') === sha512;
}
