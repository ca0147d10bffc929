import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { folderRefused, type Make } from './contract-server';
import { startProgramServer } from './program-server';
import { passwordHash } from './own-accounts';

const program = '/usr/sbin/proftpd';
const isThere = existsSync(program) && existsSync('/usr/lib/proftpd/mod_sftp.so');

/** ProFTPD with mod_sftp, as many hosting companies run it: an SSH and SFTP of its own, accounts in its own file. */
export const proftpd: Make = {
  name: 'ProFTPD mod_sftp',
  missing: isThere ? undefined : 'proftpd-core proftpd-mod-crypto',
  ways: ['key', 'password'],
  mode: 0o640,
  replaces: 'in one step',
  readOnly: folderRefused,
  blind: { verified: 'hash', renames: true },
  start: () =>
    startProgramServer('proftpd', ({ place, data, uid, hostKeyFile, userKeyFile }, port) => {
      const [users, groups, keys, config] = ['users', 'groups', 'keys', 'proftpd.conf'].map((name) =>
        join(place, name),
      ) as [string, string, string, string];
      writeFileSync(users, `vendor:${passwordHash}:${uid}:${uid}::${data}:/bin/sh\n`, { mode: 0o600 });
      writeFileSync(groups, `vendor:x:${uid}:vendor\n`, { mode: 0o600 });
      // It reads keys in the form of RFC 4716 only.
      writeFileSync(keys, execFileSync('ssh-keygen', ['-e', '-f', `${userKeyFile}.pub`]));
      const isRoot = process.getuid?.() === 0;
      const lines = [
        'ServerName "vendor"',
        'ServerType standalone',
        'DefaultAddress 127.0.0.1',
        'SocketBindTight on',
        'UseIPv6 off',
        `Port ${port}`,
        `User ${isRoot ? 'nobody' : userInfo().username}`,
        `Group ${isRoot ? 'nogroup' : execFileSync('id', ['-gn']).toString().trim()}`,
        'Umask 022',
        'LoadModule mod_sftp.c',
        'ControlsEngine off',
        'DelayEngine off',
        'WtmpLog off',
        'TransferLog none',
        'SystemLog none',
        `PidFile ${join(place, 'pid')}`,
        `ScoreboardFile ${join(place, 'scoreboard')}`,
        'AuthOrder mod_auth_file.c',
        `AuthUserFile ${users}`,
        `AuthGroupFile ${groups}`,
        'RequireValidShell off',
        // Only root can lock an account into its folder; otherwise it starts there.
        isRoot ? 'DefaultRoot ~' : 'DefaultChdir ~',
        'AllowOverwrite on',
        'MaxInstances 60',
        'SFTPEngine on',
        `SFTPHostKey ${hostKeyFile}`,
        'SFTPAuthMethods publickey password',
        `SFTPAuthorizedUserKeys file:${keys}`,
      ];
      writeFileSync(config, `${lines.join('\n')}\n`);
      return { program, args: ['-n', '-q', '-c', config] };
    }),
};
