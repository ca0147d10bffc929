import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, makeKey } from './key-files';
import { servedBy } from './disk-drop';

/** A temporary place with everything that a server program needs to start. */
export interface Workshop {
  readonly place: string;
  /** What it serves. */
  readonly data: string;
  /** Whose account it runs as, or changes to. */
  readonly uid: number;
  readonly hostKeyFile: string;
  readonly hostKey: string;
  readonly userKey: Buffer;
  readonly userKeyFile: string;
  readonly wrongKey: Buffer;
  remove(): void;
}

export function workshop(name: string): Workshop {
  const place = mkdtempSync(join(tmpdir(), `courier-${name}-`));
  const uid = servedBy();
  const [data, hostKeyFile, userKeyFile, wrongKeyFile] = ['data', 'host_key', 'user_key', 'wrong_key'].map((part) =>
    join(place, part),
  ) as [string, string, string, string];
  mkdirSync(data);
  for (const file of [hostKeyFile, userKeyFile, wrongKeyFile]) makeKey(file);
  if (process.getuid?.() === 0) {
    chmodSync(place, 0o755);
    for (const path of [data, hostKeyFile]) chownSync(path, uid, uid);
  }
  return {
    place,
    data,
    uid,
    hostKeyFile,
    hostKey: fingerprintOf(`${hostKeyFile}.pub`),
    userKey: readFileSync(userKeyFile),
    userKeyFile,
    wrongKey: readFileSync(wrongKeyFile),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
