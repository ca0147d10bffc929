import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Drop } from './contract-server';

/** Number of an account that no machine has, for servers that root starts: root itself is refused nothing. */
export const vendorUid = 61_777;

/** Whose the files are that a server of the tests serves. */
export function servedBy(): number {
  const own = process.getuid?.() ?? 0;
  return own === 0 ? vendorUid : own;
}

/** A new folder below the one that a server shows as its root. */
export function diskDrop(root: string, folder: string, owner: number): Drop {
  const place = join(root, folder);
  const ownFile = (path: string): void => {
    if (process.getuid?.() === 0) chownSync(path, owner, owner);
  };
  mkdirSync(place, { recursive: true });
  ownFile(place);
  return {
    folder,
    put(name, bytes) {
      writeFileSync(join(place, name), bytes);
      ownFile(join(place, name));
    },
    read: (name) => (existsSync(join(place, name)) ? readFileSync(join(place, name)) : undefined),
    names: () => {
      const { mode } = statSync(place);
      chmodSync(place, 0o755);
      const names = readdirSync(place);
      chmodSync(place, mode);
      return names;
    },
    stat(name) {
      const { mode, mtimeMs } = lstatSync(join(place, name));
      return { mode: mode & 0o777, changed: mtimeMs };
    },
    forbid(what) {
      chmodSync(place, what === 'writing' ? 0o555 : 0o333);
      // Else whoever is not root could not remove it afterwards.
      onTestFinished(() => chmodSync(place, 0o755));
    },
  };
}
