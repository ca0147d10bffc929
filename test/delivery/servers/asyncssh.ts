import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderRefused, rightPassword, type Make } from './contract-server';
import { asOwner, startProgramServer } from './program-server';

const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('asyncssh-server.py', import.meta.url));
const isThere = spawnSync(python, ['-c', 'import importlib.util as u; exit(u.find_spec("asyncssh") is None)']).status;

/** asyncssh, the SSH of Python: what vendors build who write their own service. */
export const asyncssh: Make = {
  name: 'asyncssh',
  missing: isThere === 0 ? undefined : 'python3-asyncssh',
  ways: ['key', 'password', 'keyboard-interactive'],
  mode: 0o640,
  replaces: 'in one step',
  readOnly: folderRefused,
  blind: { verified: 'hash', renames: true },
  start: () =>
    startProgramServer('asyncssh', (shop, port) => {
      // The account it runs as may not be let into the project.
      const copy = join(shop.place, 'server.py');
      copyFileSync(script, copy);
      return {
        program: python,
        args: ['-B', copy, `${port}`, shop.hostKeyFile, `${shop.userKeyFile}.pub`, shop.data, rightPassword],
        options: asOwner(shop),
      };
    }),
};
