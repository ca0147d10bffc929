import SftpClient from 'ssh2-sftp-client';
import type { Client, SFTPWrapper } from 'ssh2';
import type { Fault } from '../../shared/fault';
import { ok, type Result } from '../../shared/result';
import type { Agreed } from './algorithms';
import { startDeadline } from './deadline';
import { readLogIn, type LogIn } from './log-in';
import { logInOver } from './log-in-over';
import { roadTo } from './road';
import { openSession, type Session } from './session';
import type { Opener } from './ssh-attempt';
import { usualDeadlines, type Credentials, type LinkOptions } from './target';
import type { Road, Server, Way } from './way';

/**
 * Opens a session: the line, the server’s key, the log-in, the file service; all within one deadline.
 * A key that nobody accepted ends it before anything of the log-in leaves the computer.
 */
export async function connect(
  server: Server & Way,
  credentials: Credentials,
  options: LinkOptions = {},
): Promise<Result<Session, Fault>> {
  const logIn = await readLogIn(server, credentials);
  if (!logIn.ok) return logIn;
  const road = roadTo(server, credentials, { ...usualDeadlines, ...options.deadlines });
  const opened = await openOver(road, server, logIn.value, options);
  if (!opened.ok) road.close();
  return opened.ok ? ok(opened.value.session) : opened;
}

/** The same over a way that is gone already; it is left when the session ends. */
export async function openOver(
  road: Road,
  server: Server,
  logIn: LogIn,
  options: LinkOptions,
): Promise<Result<{ readonly session: Session; readonly agreed: Agreed | undefined }, Fault>> {
  const deadlines = { ...usualDeadlines, ...options.deadlines };
  const { signal } = options;
  const deadline = startDeadline(deadlines.connectMs, signal);
  try {
    const opened = await logInOver({ server, road, logIn, opener: filesClient, deadlines, deadline });
    if (!opened.ok) return opened;
    const { value, line, agreed } = opened.value;
    line.stream.once('close', () => road.close());
    return ok({ session: openSession({ ...value, socket: line.stream, deadlines, signal }), agreed });
  } finally {
    deadline.clear();
  }
}

/** ssh2-sftp-client, and the ssh2 client inside, which its types do not tell. */
function filesClient(): Opener<{ readonly sftp: SFTPWrapper; readonly goodbye: () => Promise<unknown> }> {
  const ignore = (): void => undefined;
  // Its own listeners write to the console, which belongs to the command line’s answer.
  const outer = new SftpClient('roster courier', { error: ignore, end: ignore, close: ignore });
  return {
    client: (outer as unknown as { readonly client: Client }).client,
    open: async (config) => ({ sftp: await outer.connect(config), goodbye: () => outer.end() }),
  };
}
