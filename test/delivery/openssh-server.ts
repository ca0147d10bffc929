import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, makeKey } from './servers/key-files';
import { type OwnAccount, withOwnAccounts } from './servers/own-accounts';
import { startProgram } from './servers/server-program';

export interface OpenSsh {
  readonly host: string;
  readonly port: number;
  /** Fingerprint of the key it shows, "SHA256:…". */
  readonly hostKey: string;
  /** A well-formed fingerprint of no server. */
  readonly wrongHostKey: string;
  /** Whoever runs the tests, or the first of the accounts that were wished for. */
  readonly username: string;
  readonly privateKeyFile: string;
  /** A well-formed private key that this server does not know. */
  readonly wrongKeyFile: string;
  /** Absolute data folder, where a session starts; holds an empty folder "Uploads". */
  readonly folder: string;
  stop(): Promise<void>;
}

export interface OpenSshOptions {
  /** Data folder to serve; left out: a new temporary one, removed by stop(). */
  readonly root?: string;
  /** Which host keys it has; Ed25519 unless told. */
  readonly hostKeyTypes?: readonly string[];
  /** Further sshd_config lines, which take the place of ours of that name; a block for some users in one piece. */
  readonly settings?: readonly string[];
  /** The program of the file service, or none at all; left out: the one inside sshd. */
  readonly files?: string | undefined;
  /** Accounts that only this server knows, with password and key; the data folder belongs to the first. Needs canHaveOwnAccounts(). */
  readonly accounts?: readonly OwnAccount[] | undefined;
}

const program = '/usr/sbin/sshd';

/** Whether a real OpenSSH server can be started on this machine. */
export function hasOpenSsh(): boolean {
  return existsSync(program);
}

/** Whether tests of it are to run: on Linux always, where a missing one fails and says what to install. */
export function expectsOpenSsh(): boolean {
  return process.platform === 'linux' || hasOpenSsh();
}

/** Starts a real OpenSSH server of our own on a free loopback port, for SFTP with a key. */
export async function startOpenSsh(options: OpenSshOptions = {}): Promise<OpenSsh> {
  const { hostKeyTypes = ['ed25519'], settings = [], accounts = [], files = 'internal-sftp' } = options;
  if (!hasOpenSsh()) throw new Error('OpenSSH is not installed. As root on Debian: apt-get install openssh-server');
  const home = mkdtempSync(join(tmpdir(), 'courier-sshd-'));
  const folder = options.root ?? join(home, 'data');
  mkdirSync(join(folder, 'Uploads'), { recursive: true });
  const { username, uid } = userInfo();
  const isRoot = uid === 0;
  // As root, sshd refuses to start without its empty separation folder.
  if (isRoot) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });

  for (const type of hostKeyTypes) makeKey(join(home, `host_${type}`), type);
  makeKey(join(home, 'user_key'));
  makeKey(join(home, 'wrong_key'));
  writeFileSync(join(home, 'authorized_keys'), readFileSync(join(home, 'user_key.pub')), { mode: 0o600 });
  const [first] = accounts;
  if (first) {
    // They have to come through to what is theirs, and the server reads their keys in their name.
    chmodSync(home, 0o755);
    chmodSync(join(home, 'authorized_keys'), 0o644);
    for (const own of [folder, join(folder, 'Uploads')]) chownSync(own, first.uid, first.uid);
  }

  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const running = await startProgram((port) => {
      const config = join(home, 'sshd_config');
      const own = [
        `Port ${port}`,
        'ListenAddress 127.0.0.1',
        ...hostKeyTypes.map((type) => `HostKey ${join(home, `host_${type}`)}`),
        `AuthorizedKeysFile ${join(home, 'authorized_keys')}`,
        `PidFile ${join(home, 'sshd.pid')}`,
        'StrictModes no',
        // Without root, sshd takes every account for a locked one unless PAM says otherwise.
        `UsePAM ${isRoot && !first ? 'no' : 'yes'}`,
        `PasswordAuthentication ${first ? 'yes' : 'no'}`,
        `KbdInteractiveAuthentication ${first ? 'yes' : 'no'}`,
        'PermitRootLogin yes',
        'MaxStartups 200',
        'LogLevel ERROR',
        ...(files === 'none' ? [] : [`Subsystem sftp ${files} -d ${folder} -u 022`]),
      ];
      const keyword = (line: string): string => line.split(' ')[0] ?? '';
      const replaced = new Set(settings.map(keyword));
      // Theirs last: a block for some users only lasts to the end of the file.
      const lines = [...own.filter((line) => !replaced.has(keyword(line))), ...settings];
      writeFileSync(config, `${lines.join('\n')}\n`);
      const command = { program, args: ['-D', '-e', '-f', config] };
      return first ? withOwnAccounts(home, folder, accounts, command) : command;
    });
    return {
      host: '127.0.0.1',
      port: running.port,
      hostKey: fingerprintOf(join(home, `host_${hostKeyTypes[0]}.pub`)),
      wrongHostKey: `SHA256:${randomBytes(32).toString('base64').replace(/=+$/, '')}`,
      username: first?.name ?? username,
      privateKeyFile: join(home, 'user_key'),
      wrongKeyFile: join(home, 'wrong_key'),
      folder,
      stop: async () => {
        await running.stop();
        remove();
      },
    };
  } catch (problem) {
    remove();
    throw problem;
  }
}
