import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FaultError } from '../../shared/fault';
import { type DataKeys, dataKeyInFile, refuseNewKey } from './data-key';
import { removeFile } from './insist';
import type { Secrets } from './secrets';

/**
 * The app's data key, wrapped by the operating system where that is possible, else in a file (0600) as
 * for the command line. A key in a file is taken over once the system can protect it. Throws FaultError
 * when the system keeps the key but does not give it back, or when the key of kept files is lost: another one would
 * open nothing.
 */
export function wrappedDataKey(secrets: Secrets, root: string): DataKeys {
  const inFile = dataKeyInFile(root);
  let loading: Promise<Buffer> | undefined;

  async function load(): Promise<Buffer> {
    const known = await secrets.get('data-key');
    if (!known.ok) throw new FaultError(known.error);
    if (known.value !== undefined) return Buffer.from(known.value, 'base64');
    if (!(await secrets.protected())) return inFile.load();

    const path = join(root, 'data-key');
    const isInFile = existsSync(path) || existsSync(`${path}.copy`);
    if (!isInFile) refuseNewKey(root);
    const key = isInFile ? await inFile.load() : randomBytes(32);
    const kept = await secrets.set('data-key', key.toString('base64'));
    if (kept !== 'protected') return inFile.load();
    for (const file of [path, `${path}.copy`]) removeFile(file);
    return key;
  }

  return {
    async load() {
      loading ??= load();
      try {
        return await loading;
      } catch (problem) {
        // The keyring may be unlocked later.
        loading = undefined;
        throw problem;
      }
    },
  };
}
