import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { startPracticeServer } from '../../../electron/practice/practice-server';
import { folderRefused, type Make } from './contract-server';
import { diskDrop } from './disk-drop';

const own = process.getuid?.() ?? -1;

/** The app’s own server for rehearsals. It runs inside the tests, as whoever runs them. */
export const practice: Make = {
  name: 'the practice server',
  missing: undefined,
  ways: ['key', 'password'],
  mode: 0o640,
  replaces: 'in one step',
  // Nothing is refused to root.
  readOnly: own === 0 ? undefined : folderRefused,
  blind: { verified: 'hash', renames: true },
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'courier-practice-'));
    const server = await startPracticeServer({ folder });
    const privateKey = readFileSync(server.privateKeyFile);
    let folders = 0;
    return {
      host: server.host,
      port: server.port,
      hostKey: server.hostKey,
      logIn: (way) => ({
        username: server.username,
        credentials: way === 'key' ? { privateKey } : { password: server.password },
      }),
      wrongKey: Buffer.from(ssh2.utils.generateKeyPairSync('ed25519').private),
      newFolder: (name = `in-${(folders += 1)}`) => diskDrop(folder, name, own),
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
