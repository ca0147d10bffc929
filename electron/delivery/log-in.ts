import type { AuthHandlerMiddleware, NextAuthHandler, ParsedKey, Prompt } from 'ssh2';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { readPrivateKey } from './private-key';
import type { LogInSecrets, Server } from './way';

/** What may be used to log in. */
export interface LogIn {
  readonly username: string;
  readonly key?: ParsedKey | undefined;
  readonly password?: string | undefined;
  /** A passphrase is set, but the key file opens without one. */
  readonly needlessPassphrase?: boolean;
}

/** How far a log-in came; for telling a person what to mend. */
export interface LogInTrace {
  /** A key or a password has left the computer. */
  sent: boolean;
  /** The ways the server said it takes, last time. */
  offered: readonly string[];
  /** Ways that it took as a part of the log-in, wanting another one besides. */
  accepted: string[];
  /** What was tried last was refused. */
  refused: boolean;
  /** It asked for something that is not the password: a code, a new password. */
  askedMore: boolean;
  passwordExpired: boolean;
}

export function newLogInTrace(): LogInTrace {
  return { sent: false, offered: [], accepted: [], refused: false, askedMore: false, passwordExpired: false };
}

/** Makes ready what is needed to log in. Nobody is called for it. */
export async function readLogIn(
  { host, username }: Pick<Server, 'host' | 'username'>,
  secrets: LogInSecrets,
): Promise<Result<LogIn, Fault>> {
  const password = secrets.password === '' ? undefined : secrets.password;
  if (secrets.privateKey === undefined) {
    return password === undefined
      ? err(fault('no credentials', 'usage', { host, username }))
      : ok({ username, password });
  }
  const passphrase = secrets.passphrase === '' ? undefined : secrets.passphrase;
  const read = await readPrivateKey(secrets.privateKey, passphrase);
  if (!read.ok) return read;
  const { key, isProtected } = read.value;
  return ok({ username, password, key, needlessPassphrase: passphrase !== undefined && !isProtected });
}

/**
 * Tries each way once, and only ways that the server offers: it is asked first, as OpenSSH does, because a wrong
 * guess counts towards locking the account. A password that was refused is not offered a second time in another way.
 */
export function logInHandler(logIn: LogIn, trace: LogInTrace): AuthHandlerMiddleware {
  const { username, key, password } = logIn;
  let asked = false;
  let keyTried = false;
  let passwordTried = false;
  let last: string | undefined;

  return (offered: readonly string[] | null, partly: boolean | null, next: NextAuthHandler) => {
    if (!asked) {
      asked = true;
      next({ type: 'none', username });
      return;
    }
    if (offered && offered.length > 0) trace.offered = offered;
    if (last !== undefined) {
      trace.refused = partly !== true;
      if (partly === true) trace.accepted.push(last);
    }
    last = undefined;
    // Some servers name no ways at all.
    const takes = (way: string): boolean => !offered || offered.length === 0 || offered.includes(way);

    if (key && !keyTried && takes('publickey')) {
      keyTried = true;
      trace.sent = true;
      last = 'publickey';
      // The types want bytes, but a parsed key is taken too, and spares parsing (and the passphrase) again.
      next({ type: 'publickey', username, key: key as unknown as Buffer });
    } else if (password !== undefined && !passwordTried && takes('password')) {
      passwordTried = true;
      trace.sent = true;
      last = 'password';
      next({ type: 'password', username, password });
    } else if (password !== undefined && !passwordTried && takes('keyboard-interactive')) {
      passwordTried = true;
      last = 'keyboard-interactive';
      let answered = false;
      next({
        type: 'keyboard-interactive',
        username,
        prompt: (_name, _instructions, _language, prompts, finish) => {
          // A second round is a second factor or a refusal.
          if (answered || !asksForPassword(prompts)) {
            trace.askedMore = true;
            finish([]);
            return;
          }
          answered = true;
          trace.sent = true;
          finish([password]);
        },
      });
    } else {
      next(false as unknown as { type: 'none'; username: string });
    }
  };
}

/** One hidden question that does not speak of a code. Shown input and several questions are for a person. */
function asksForPassword(prompts: readonly Prompt[]): boolean {
  const [only, ...more] = prompts;
  if (!only || more.length > 0 || only.echo !== false) return false;
  return (
    /pass(?!code)/i.test(only.prompt) || !/\b(code|passcode|token|otp|pin|one.time|verification)\b/i.test(only.prompt)
  );
}
