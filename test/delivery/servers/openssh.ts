import { existsSync, readFileSync } from 'node:fs';
import { hasOpenSsh, startOpenSsh } from '../openssh-server';
import { folderRefused, rightPassword, type ContractServer, type Make, type Way } from './contract-server';
import { diskDrop, servedBy, vendorUid } from './disk-drop';
import { canHaveOwnAccounts } from './own-accounts';
import { accountFor } from './program-server';

const external = '/usr/lib/openssh/sftp-server';
/** Otherwise it only knows whoever runs the tests, and that account’s password is nobody’s business. */
const ownAccounts = canHaveOwnAccounts();

async function start(files?: string): Promise<ContractServer> {
  const match = 'Match User asked\n  AuthenticationMethods keyboard-interactive';
  const server = await startOpenSsh({
    files,
    settings: ownAccounts ? [match] : [],
    accounts: ownAccounts
      ? [
          { name: 'vendor', uid: vendorUid },
          { name: 'asked', uid: vendorUid },
        ]
      : [],
  });
  const privateKey = readFileSync(server.privateKeyFile);
  let folders = 0;
  return {
    ...server,
    logIn: (way) => ({
      username: ownAccounts ? accountFor(way) : server.username,
      credentials: way === 'key' ? { privateKey } : { password: rightPassword },
    }),
    wrongKey: readFileSync(server.wrongKeyFile),
    newFolder: (folder = `in-${(folders += 1)}`) =>
      diskDrop(server.folder, folder, ownAccounts ? vendorUid : servedBy()),
    stop: () => server.stop(),
  };
}

const ways: readonly Way[] = ownAccounts ? ['key', 'password', 'keyboard-interactive'] : ['key'];
/** Nothing is refused to root. */
const hasRights = ownAccounts || process.getuid?.() !== 0;
const usual = {
  ways,
  mode: 0o640,
  replaces: 'in one step',
  readOnly: hasRights ? folderRefused : undefined,
  blind: { verified: 'hash', renames: true },
} as const;

/** The file service inside sshd, as most vendors run it. */
export const opensshInternal: Make = {
  ...usual,
  name: 'OpenSSH internal-sftp',
  missing: hasOpenSsh() ? undefined : 'openssh-server',
  start: () => start(),
};

/** The file service as a program of its own, which the account’s shell starts: Debian’s default. */
export const opensshExternal: Make = {
  ...usual,
  name: 'OpenSSH sftp-server',
  missing: hasOpenSsh() && existsSync(external) ? undefined : 'openssh-server openssh-sftp-server',
  start: () => start(external),
};
