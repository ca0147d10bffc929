import type { AuthHandlerMiddleware, NextAuthHandler, ParsedKey } from 'ssh2';

/** What may be used to log in. */
export interface LogIn {
  readonly username: string;
  readonly key?: ParsedKey | undefined;
  readonly password?: string | undefined;
}

/** How far a log-in came; for telling a person what to mend. */
export interface LogInTrace {
  /** A key or a password has left the computer. */
  sent: boolean;
  /** The ways the server said it takes. */
  offered: readonly string[];
  /** It asked for something that is not the password: a code, a new password. */
  askedMore: boolean;
}

export function newLogInTrace(): LogInTrace {
  return { sent: false, offered: [], askedMore: false };
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

  return (offered: readonly string[] | null, _partial: boolean | null, next: NextAuthHandler) => {
    if (!asked) {
      asked = true;
      next({ type: 'none', username });
      return;
    }
    if (offered && offered.length > 0) trace.offered = offered;
    // Some servers name no ways at all.
    const takes = (way: string): boolean => !offered || offered.length === 0 || offered.includes(way);

    if (key && !keyTried && takes('publickey')) {
      keyTried = true;
      trace.sent = true;
      // The types want bytes, but a parsed key is taken too, and spares parsing (and the passphrase) again.
      next({ type: 'publickey', username, key: key as unknown as Buffer });
    } else if (password !== undefined && !passwordTried && takes('password')) {
      passwordTried = true;
      trace.sent = true;
      next({ type: 'password', username, password });
    } else if (password !== undefined && !passwordTried && takes('keyboard-interactive')) {
      passwordTried = true;
      let answered = false;
      next({
        type: 'keyboard-interactive',
        username,
        prompt: (_name, _instructions, _language, prompts, finish) => {
          // Shown input is a question for a person; a second round is a second factor or a refusal.
          if (answered || prompts.some((prompt) => prompt.echo !== false)) {
            trace.askedMore = true;
            finish([]);
            return;
          }
          answered = true;
          trace.sent = true;
          finish(prompts.map(() => password));
        },
      });
    } else {
      next(false as unknown as { type: 'none'; username: string });
    }
  };
}
