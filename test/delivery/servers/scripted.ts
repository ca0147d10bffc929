import ssh2 from 'ssh2';
import { startScriptedServer } from '../scripted-server';
import { folderRefused, rightPassword, type Drop, type Make } from './contract-server';
import { accountFor } from './program-server';

const userKey = ssh2.utils.generateKeyPairSync('ed25519');

/** The server that the tests script, here without a script: what the protocol of 2001 has, and no extension. */
export const scripted: Make = {
  name: 'the scripted server',
  missing: undefined,
  ways: ['key', 'password', 'keyboard-interactive'],
  mode: 0o640,
  replaces: 'by overwriting',
  readOnly: folderRefused,
  blind: { verified: 'size', renames: true },
  async start() {
    const server = await startScriptedServer({
      logIn(context) {
        const { method, username } = context;
        if (method === 'publickey' && username === 'vendor') {
          const key = ssh2.utils.parseKey(userKey.public);
          const known = !(key instanceof Error) && key.getPublicSSH().equals(context.key.data);
          if (known) context.accept();
          else context.reject(['publickey', 'password']);
        } else if (method === 'keyboard-interactive' && username === 'asked') {
          context.prompt([{ prompt: 'Password: ', echo: false }], ([answer]) =>
            answer === rightPassword ? context.accept() : context.reject(),
          );
        } else if (method === 'password' && username === 'vendor' && context.password === rightPassword) {
          context.accept();
        } else context.reject(username === 'asked' ? ['keyboard-interactive'] : ['publickey', 'password']);
      },
    });
    let folders = 0;
    const newFolder = (folder = `in-${(folders += 1)}`): Drop => {
      const rights = { read: true, write: true };
      server.folders.set(folder, rights);
      const path = (name: string): string => `${folder}/${name}`;
      return {
        folder,
        put: (name, bytes) => void server.files.set(path(name), bytes),
        read: (name) => server.files.get(path(name)),
        names: () =>
          [...server.files.keys()]
            .filter((file) => file.startsWith(path('')))
            .map((file) => file.slice(path('').length)),
        // It keeps no times, and would be asked for one in a request that nothing but SETSTAT is for.
        stat: (name) => ({ mode: server.modes.get(path(name)) ?? 0, changed: Date.now() }),
        forbid: (what) => server.folders.set(folder, { read: what !== 'reading', write: what !== 'writing' }),
      };
    };
    return {
      host: server.host,
      port: server.port,
      hostKey: server.hostKey,
      logIn: (way) => ({
        username: accountFor(way),
        credentials: way === 'key' ? { privateKey: Buffer.from(userKey.private) } : { password: rightPassword },
      }),
      wrongKey: Buffer.from(ssh2.utils.generateKeyPairSync('ed25519').private),
      newFolder,
      stop: () => server.stop(),
    };
  },
};
