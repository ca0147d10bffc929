import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type PracticeServer, startPracticeServer } from '../../electron/practice/practice-server';
import type { ConnectionInput } from './staff-feed';

/** A folder of one feed's own at the server. */
export interface VendorPlace {
  readonly connection: ConnectionInput;
  /** Where its files arrive, on this computer. */
  readonly arrivals: string;
  /** Names of what arrived, the oldest first. */
  files(): string[];
}

/** A real server while the tests of a file run; to be called at its top. Each call of the answer makes another place. */
export function vendorServer(): () => VendorPlace {
  let server: PracticeServer;
  let folder = '';
  let places = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'courier-vendor-'));
    server = await startPracticeServer({ folder });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const place = `in-${(places += 1)}`;
    const arrivals = join(folder, place);
    mkdirSync(arrivals);
    const { host, port, username, privateKeyFile, hostKey } = server;
    return {
      connection: { host, port, username, privateKeyFile, folder: place, hostKeys: [hostKey] },
      arrivals,
      files: () => readdirSync(arrivals).sort(),
    };
  };
}
