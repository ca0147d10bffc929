import { fault, type Fault } from '../../shared/fault';
import { notSsh } from './host-key';
import type { LogInTrace } from './log-in';
import { lostFault } from './lost-fault';
import { LinkLost } from './sftp-problem';

/** Everything known about a connection that did not come about. */
export interface ConnectFailure {
  readonly problem: unknown;
  readonly server: { readonly host: string; readonly port: number; readonly username: string };
  readonly trace: LogInTrace & { readonly passwordExpired: boolean };
  readonly seen: { readonly ready: boolean; readonly greeted: boolean; readonly first?: unknown };
  readonly bytesRead: number;
  readonly deadline: { readonly seconds: number };
}

/** Reasons in a server’s good-bye that mean the log-in was the trouble (RFC 4253, 11.1; OpenSSH uses 2 for too many tries). */
const logInReasons = new Set([2, 13, 14, 15]);

/** Says once and for all what a failed connection means, from ssh2’s own first error. */
export function connectFault(failure: ConnectFailure): Fault {
  const { problem, server, trace, seen, deadline } = failure;
  const { host, port, username: user } = server;
  if (trace.passwordExpired) return fault('password expired', 'stop', { host, user });
  if (problem instanceof LinkLost) {
    const foreign = problem.reason === 'silent' ? notSsh(seen.greeted, failure.bytesRead, host, port) : undefined;
    return (
      foreign ??
      (problem.reason === 'silent' && seen.ready
        ? fault('SFTP not offered', 'person', { host, user })
        : lostFault(problem, { host, port }, deadline.seconds))
    );
  }

  const { level, code, message } = partsOf(seen.first ?? problem);
  if (
    level === 'client-authentication' ||
    (trace.sent && !seen.ready && typeof code === 'number' && logInReasons.has(code))
  ) {
    if (trace.askedMore) return fault('log-in asks for more', 'stop', { host, user });
    if (!trace.sent) return fault('log-in way not offered', 'stop', { host, user, offered: trace.offered.join(', ') });
    return fault('log-in refused', 'stop', { host, user });
  }
  if (/no matching/i.test(message)) return fault('no common security method', 'person', { host });
  if (/signature verification failed/i.test(message)) return fault('host key not proven', 'stop', { host });
  if (level === 'client-timeout' || level === 'client-socket' || isLineError(code))
    return fault('connection lost', 'retry', { host });
  if (seen.ready && seen.first === undefined && /unexpected (end|close)/i.test(message))
    return fault('connection lost', 'retry', { host });
  if (seen.ready) return fault('SFTP not offered', 'person', { host, user });
  return notSsh(seen.greeted, failure.bytesRead, host, port) ?? fault('connection lost', 'retry', { host });
}

function isLineError(code: unknown): boolean {
  return typeof code === 'string' && /^E(CONN|PIPE|TIMEDOUT|NET|HOST)/.test(code);
}

function partsOf(problem: unknown): { level: string; code: unknown; message: string } {
  if (typeof problem !== 'object' || problem === null) return { level: '', code: undefined, message: '' };
  const { level, code, message } = problem as { level?: unknown; code?: unknown; message?: unknown };
  return { level: typeof level === 'string' ? level : '', code, message: typeof message === 'string' ? message : '' };
}
