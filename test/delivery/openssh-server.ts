import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';

export interface OpenSsh {
  readonly host: string;
  readonly port: number;
  /** Fingerprint of the key it shows, "SHA256:…". */
  readonly hostKey: string;
  /** A well-formed fingerprint of no server. */
  readonly wrongHostKey: string;
  readonly username: string;
  readonly privateKeyFile: string;
  /** A well-formed private key that this server does not know. */
  readonly wrongKeyFile: string;
  /** Absolute data folder, where a session starts; holds an empty folder "Uploads". */
  readonly folder: string;
  stop(): Promise<void>;
}

const program = '/usr/sbin/sshd';

/** Whether a real OpenSSH server can be started on this machine. */
export function hasOpenSsh(): boolean {
  return existsSync(program);
}

function makeKey(file: string, type = 'ed25519'): void {
  execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', 'test', '-f', file]);
}

function fingerprintOf(publicKeyFile: string): string {
  const blob = Buffer.from(readFileSync(publicKeyFile, 'utf8').split(' ')[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

/**
 * Starts a real OpenSSH server of our own on a free loopback port, for SFTP with a key.
 * @param options.root data folder to serve; left out: a new temporary one, removed by stop()
 * @param options.hostKeyTypes which host keys it has (default ed25519)
 * @param options.settings further sshd_config lines
 */
export async function startOpenSsh(
  options: {
    readonly root?: string;
    readonly hostKeyTypes?: readonly string[];
    readonly settings?: readonly string[];
  } = {},
): Promise<OpenSsh> {
  const home = mkdtempSync(join(tmpdir(), 'courier-sshd-'));
  const folder = options.root ?? join(home, 'data');
  mkdirSync(join(folder, 'Uploads'), { recursive: true });
  const { username, uid } = userInfo();
  // As root, sshd refuses to start without its empty separation folder.
  if (uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });

  const types = options.hostKeyTypes ?? ['ed25519'];
  for (const type of types) makeKey(join(home, `host_${type}`), type);
  makeKey(join(home, 'user_key'));
  makeKey(join(home, 'wrong_key'));
  writeFileSync(join(home, 'authorized_keys'), readFileSync(join(home, 'user_key.pub')), { mode: 0o600 });

  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    writeFileSync(
      join(home, 'sshd_config'),
      [
        `Port ${port}`,
        'ListenAddress 127.0.0.1',
        ...types.map((type) => `HostKey ${join(home, `host_${type}`)}`),
        `AuthorizedKeysFile ${join(home, 'authorized_keys')}`,
        `PidFile ${join(home, 'sshd.pid')}`,
        'StrictModes no',
        // Without root, sshd takes every account for a locked one unless PAM says otherwise.
        `UsePAM ${uid === 0 ? 'no' : 'yes'}`,
        'PasswordAuthentication no',
        'KbdInteractiveAuthentication no',
        'PermitRootLogin yes',
        'MaxStartups 200',
        'LogLevel ERROR',
        `Subsystem sftp internal-sftp -d ${folder} -u 022`,
        ...(options.settings ?? []),
        '',
      ].join('\n'),
    );
    const child = spawn(program, ['-D', '-e', '-f', join(home, 'sshd_config')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

    let up = false;
    for (let i = 0; i < 100 && !up && child.exitCode === null; i += 1) {
      up = await answers(port);
      if (!up) await new Promise((resolve) => setTimeout(resolve, 30));
    }
    if (up) {
      return {
        host: '127.0.0.1',
        port,
        hostKey: fingerprintOf(join(home, `host_${types[0]}.pub`)),
        wrongHostKey: `SHA256:${randomBytes(32).toString('base64').replace(/=+$/, '')}`,
        username,
        privateKeyFile: join(home, 'user_key'),
        wrongKeyFile: join(home, 'wrong_key'),
        folder,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
          rmSync(home, { recursive: true, force: true });
        },
      };
    }
    child.kill('SIGKILL');
    await ended;
    if (attempt === 3) {
      rmSync(home, { recursive: true, force: true });
      throw new Error(`sshd did not start: ${log}`);
    }
  }
}
