import { fault, type Fault } from '../../shared/fault';
import type { SecurityProfile } from './algorithms';
import type { LogInTrace } from './log-in';
import { lostFault } from './lost-fault';
import { notSsh } from './not-ssh';
import { LinkLost } from './sftp-problem';

/** How far a connection came. */
export interface Seen {
  /** The first bytes were those of an SSH server. */
  greeted: boolean;
  /** They said that there is no room. */
  full: boolean;
  /** It showed a key that a person has accepted. */
  trusted: boolean;
  /** It proved that the key is its own: from here on everything is encrypted. */
  secured: boolean;
  /** It let us in. */
  ready: boolean;
  /** The line has ended. */
  gone: boolean;
  /** What it told in words after a proof of ours, if anything. */
  words: string;
  /** The first thing that went wrong, as ssh2 told it. */
  first?: unknown;
}

/** Everything known about a connection that did not come about. */
export interface ConnectFailure {
  readonly problem: unknown;
  readonly server: {
    readonly host: string;
    readonly port: number;
    readonly username: string;
    readonly algorithms?: SecurityProfile | undefined;
  };
  readonly trace: LogInTrace;
  readonly seen: Readonly<Seen>;
  readonly bytesRead: number;
  readonly deadline: { readonly seconds: number };
}

/** Reasons in a server’s good-bye (RFC 4253, 11.1). */
const goodbye = { notAllowed: 1, keyExchange: 3, tooMany: 12 } as const;
/** Those that mean the log-in was the trouble; OpenSSH uses 2 for too many tries. */
const logInReasons = new Set([2, 13, 14, 15]);

/** As PAM says it, in the language of most servers; what came before the log-in (a legal notice) does not count. */
const mustChange = /required to change your password|password (has|is) expired/i;
const accountEnded = /account (has|is) (expired|locked|disabled)/i;

/** Says once and for all what a failed connection means, from ssh2’s level and code of its own first error. */
export function connectFault(failure: ConnectFailure): Fault {
  const { problem, server, trace, seen, deadline } = failure;
  const { host, port, username: user } = server;
  const foreign = notSsh(seen.greeted, failure.bytesRead, host, port);
  const lost = fault('connection lost', 'retry', { host });
  if (seen.full) return fault('too many connections', 'retry', { host });
  if (trace.passwordExpired || mustChange.test(seen.words)) return fault('password expired', 'stop', { host, user });
  // OpenSSH hangs up on an account that has ended, and on who gives no answer: without its words it looks like a broken line.
  if (!seen.ready && (trace.askedMore || accountEnded.test(seen.words))) return logInFault(host, user, trace);
  if (problem instanceof LinkLost && problem.reason !== 'closed') {
    if (problem.reason === 'silent' && foreign) return foreign;
    return problem.reason === 'silent' && seen.ready
      ? fault('SFTP not offered', 'person', { host, user })
      : lostFault(problem, { host, port }, deadline.seconds);
  }

  const { level, code } = partsOf(seen.first ?? problem);
  const said = typeof code === 'number' ? code : undefined;
  if (level === 'client-authentication' || (trace.sent && !seen.ready && said !== undefined && logInReasons.has(said)))
    return logInFault(host, user, trace);
  if (said === goodbye.notAllowed && !seen.ready) return fault('computer not allowed', 'person', { host });
  if (said === goodbye.tooMany) return fault('too many connections', 'retry', { host });
  if (!seen.secured && (level === 'handshake' || said === goodbye.keyExchange || isCrypto(code)))
    return seen.trusted
      ? fault('host key not proven', 'stop', { host })
      : fault('no common security method', 'person', { host, profile: server.algorithms ?? 'usual' });
  if (level === 'client-timeout' || level === 'client-socket' || isLineError(code)) return lost;
  if (seen.ready && (!seen.gone || seen.first !== undefined))
    return fault('SFTP not offered', 'person', { host, user });
  return foreign ?? lost;
}

function logInFault(host: string, user: string, trace: LogInTrace): Fault {
  if (trace.askedMore) return fault('log-in asks for more', 'stop', { host, user });
  const offered = trace.offered.join(', ');
  if (trace.accepted.length > 0 && !trace.refused)
    return fault('log-in needs more', 'stop', { host, user, accepted: trace.accepted.join(', '), offered });
  if (!trace.sent) return fault('log-in way not offered', 'stop', { host, user, offered });
  return fault('log-in refused', 'stop', { host, user });
}

function isLineError(code: unknown): boolean {
  return typeof code === 'string' && /^E(CONN|PIPE|TIMEDOUT|NET|HOST)/.test(code);
}

function isCrypto(code: unknown): boolean {
  return typeof code === 'string' && /^ERR_(OSSL|CRYPTO)/.test(code);
}

function partsOf(problem: unknown): { level: string; code: unknown } {
  if (typeof problem !== 'object' || problem === null) return { level: '', code: undefined };
  const { level, code } = problem as { level?: unknown; code?: unknown };
  return { level: typeof level === 'string' ? level : '', code };
}
