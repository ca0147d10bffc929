import { createHash } from 'node:crypto';
import ssh2, { type ServerHostKeyAlgorithm } from 'ssh2';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { hostKeyFormsExcept, keyExchange } from './algorithms';
import { startDeadline, type Deadline } from './deadline';
import { lostFault } from './lost-fault';
import { openSocket } from './open-socket';
import { LinkLost } from './sftp-problem';
import { usualDeadlines, type LinkOptions } from './target';

/** A server’s key as it is shown to a person. */
export interface HostKey {
  /** As OpenSSH prints it: "SHA256:" and 43 characters. */
  readonly fingerprint: string;
  /** As in a key file: "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256". */
  readonly type: string;
}

/** Fingerprint and type of a public key in SSH’s wire form (RFC 4253, 6.6). */
export function hostKeyOf(blob: Buffer): HostKey {
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  const length = blob.length >= 4 ? blob.readUInt32BE(0) : 0;
  return { fingerprint: `SHA256:${digest}`, type: blob.subarray(4, 4 + Math.min(length, 64)).toString('latin1') };
}

/** Whether a person has accepted this key. */
export function isAccepted(key: HostKey, accepted: readonly string[]): boolean {
  return accepted.some((pin) => pin.trim().replace(/=+$/, '') === key.fingerprint);
}

/**
 * Asks a server which key it shows first, without any log-in: not even a user name leaves the computer.
 */
export async function readHostKey(
  host: string,
  port: number,
  options: LinkOptions = {},
): Promise<Result<HostKey, Fault>> {
  const deadline = startDeadline(options.deadlines?.connectMs ?? usualDeadlines.connectMs, options.signal);
  try {
    return await greet(host, port, deadline, hostKeyFormsExcept(new Set()));
  } finally {
    deadline.clear();
  }
}

/**
 * A server may own several keys, and shows the type that the client likes best; the accepted one may be another.
 * Asks for one type after the other until it shows an accepted one.
 * @param shown the type already seen
 * @returns the accepted key that it also owns, or undefined
 */
export async function findAcceptedKey(
  host: string,
  port: number,
  accepted: readonly string[],
  shown: string,
  deadline: Deadline,
): Promise<HostKey | undefined> {
  const types = new Set([shown]);
  for (;;) {
    const forms = hostKeyFormsExcept(types);
    if (forms.length === 0) return undefined;
    const next = await greet(host, port, deadline, forms);
    if (!next.ok || types.has(next.value.type)) return undefined;
    if (isAccepted(next.value, accepted)) return next.value;
    types.add(next.value.type);
  }
}

/** Goes just so far that the server has shown its key, then hangs up. */
async function greet(
  host: string,
  port: number,
  deadline: Deadline,
  forms: ServerHostKeyAlgorithm[],
): Promise<Result<HostKey, Fault>> {
  const opened = await openSocket(host, port, deadline);
  if (!opened.ok) return opened;
  const socket = opened.value;
  const client = new ssh2.Client();
  let key: HostKey | undefined;
  let greeted = false;
  const ended = new Promise<string>((resolve) => {
    client.on('error', (problem) => resolve(problem.message));
    client.on('close', () => resolve(''));
  });
  try {
    client.connect({
      sock: socket,
      // Never sent: the key is refused before a log-in could begin.
      username: 'nobody',
      readyTimeout: 0,
      algorithms: {
        kex: { ...keyExchange, append: [], prepend: [], remove: [...keyExchange.remove] },
        serverHostKey: forms,
      },
      hostVerifier: (blob: Buffer) => {
        key = hostKeyOf(blob);
        return false;
      },
    });
    socket.once('data', (first: Buffer) => (greeted = greetsAsSsh(first)));
    const message = await Promise.race([ended, deadline.over]);
    if (key) return ok(key);
    if (/no matching/i.test(message)) return err(fault('no common security method', 'person', { host }));
    return err(notSsh(greeted, socket.bytesRead, host, port) ?? fault('connection lost', 'retry', { host }));
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const silent = problem.reason === 'silent' ? notSsh(greeted, socket.bytesRead, host, port) : undefined;
    return err(silent ?? lostFault(problem, { host, port }, deadline.seconds));
  } finally {
    socket.destroy();
  }
}

/** Whether the first bytes of a line can be those of an SSH server (RFC 4253, 4.2). */
export function greetsAsSsh(first: Buffer): boolean {
  const start = first.subarray(0, 4).toString('latin1');
  return 'SSH-'.startsWith(start);
}

/** Something answered, but it does not speak SSH (a web server, plain FTP). */
export function notSsh(greeted: boolean, bytesRead: number, host: string, port: number): Fault | undefined {
  return !greeted && bytesRead > 0 ? fault('not an SFTP server', 'person', { host, port }) : undefined;
}
