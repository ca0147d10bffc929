import { connect, type Socket } from 'node:net';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { Deadline } from './deadline';
import { bareHost } from './host';
import { lostFault } from './lost-fault';
import { LinkLost } from './sftp-problem';

/**
 * Opens the line. Our own socket rather than ssh2’s: the small packets of SFTP must not wait for each other
 * (30 times slower otherwise), and only its owner can cut a line whose other end never says good-bye.
 */
export async function openSocket(host: string, port: number, deadline: Deadline): Promise<Result<Socket, Fault>> {
  const socket = connect({ host: bareHost(host), port, noDelay: true });
  // Errors after this function are told by 'close'; without a listener they would end the process.
  socket.on('error', () => undefined);
  const connected = new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  connected.catch(() => undefined);
  try {
    await Promise.race([connected, deadline.over]);
    return ok(socket);
  } catch (problem) {
    socket.destroy();
    return err(
      problem instanceof LinkLost
        ? lostFault(problem, { host, port }, deadline.seconds)
        : socketFault(problem, host, port),
    );
  }
}

/** Why the line could not be opened, from Node’s own code for it. */
export function socketFault(problem: unknown, host: string, port: number): Fault {
  const codes = codesOf(problem);
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME'].some((code) => codes.includes(code)))
    return fault('server not found', 'retry', { host });
  if (codes.includes('ECONNREFUSED')) return fault('server refused connection', 'retry', { host, port });
  return fault('server not reachable', 'retry', { host, port });
}

/** A name with several addresses fails with one error for each of them. */
function codesOf(problem: unknown): string[] {
  if (typeof problem !== 'object' || problem === null) return [];
  const own = 'code' in problem ? [String(problem.code)] : [];
  const inner = 'errors' in problem && Array.isArray(problem.errors) ? problem.errors.flatMap(codesOf) : [];
  return [...own, ...inner];
}
