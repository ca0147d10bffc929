import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rightPassword, type Make } from './contract-server';
import { asOwner, startProgramServer } from './program-server';

const program = '/usr/bin/rclone';

/**
 * rclone’s SFTP server, with the Go library that many gateways to object stores are made with. Without its cache it
 * behaves as those do: writes must come in order, a name that is taken is overwritten, and there is no syncing.
 */
export const rclone: Make = {
  name: 'rclone serve sftp',
  missing: existsSync(program) ? undefined : 'rclone',
  ways: ['key', 'password'],
  // It keeps no modes; new files get its own.
  mode: 0o644,
  replaces: 'in one step',
  // The file is only made when it is closed, as in an object store.
  readOnly: { code: 'remote close failed', decision: 'retry' },
  // It looks for the file in the folder's listing before it renames or removes it.
  blind: { verified: 'size', renames: false },
  start: () =>
    startProgramServer('rclone', (shop, port) => ({
      program,
      args: [
        ...['--config', '', '--cache-dir', join(shop.place, 'cache'), 'serve', 'sftp', `:local:${shop.data}`],
        ...['--addr', `127.0.0.1:${port}`, '--key', shop.hostKeyFile, '--authorized-keys', `${shop.userKeyFile}.pub`],
        ...['--user', 'vendor', '--pass', rightPassword, '--dir-cache-time', '0s'],
      ],
      options: { ...asOwner(shop), env: { ...process.env, HOME: shop.place } },
    })),
};
