import type { Client, ConnectConfig, NegotiatedAlgorithms } from 'ssh2';
import type { Fault } from '../../shared/fault';
import { algorithmsFor, type Agreed } from './algorithms';
import { connectFault, type Seen } from './connect-fault';
import type { Deadline } from './deadline';
import { takeFewerTurns } from './fewer-turns';
import { hostKeyOf, isAccepted, type HostKey } from './host-key';
import { logInHandler, newLogInTrace, type LogIn } from './log-in';
import { greetsAsSsh, saysFull } from './not-ssh';
import type { Deadlines } from './target';
import type { Line, Road, Server } from './way';

/** A new ssh2 client, and how it is opened with a configuration; for whoever adds a layer of its own. */
export interface Opener<T> {
  readonly client: Client;
  readonly open: (config: ConnectConfig) => Promise<T>;
}

export interface Order<T> {
  readonly server: Server;
  readonly road: Road;
  /** Types of host key that may be shown, best first. */
  readonly types: readonly string[];
  readonly logIn: LogIn;
  readonly opener: () => Opener<T>;
  readonly deadlines: Pick<Deadlines, 'keepAliveMs'>;
  readonly deadline: Deadline;
}

export type Attempt<T> =
  | { readonly is: 'open'; readonly value: T; readonly line: Line; readonly agreed: Agreed | undefined }
  /** Nothing of the log-in has left the computer. */
  | { readonly is: 'other key'; readonly key: HostKey }
  | { readonly is: 'failed'; readonly fault: Fault };

/** One line, one look at the server’s key, one log-in. A key that nobody accepted ends it before the log-in. */
export async function attempt<T>(order: Order<T>): Promise<Attempt<T>> {
  const { server, road, deadline, deadlines } = order;
  const opened = await road.line(deadline);
  if (!opened.ok) return { is: 'failed', fault: opened.error };
  const line = opened.value;

  const { client, open } = order.opener();
  const trace = newLogInTrace();
  const seen: Seen = {
    greeted: false,
    full: false,
    trusted: false,
    secured: false,
    ready: false,
    gone: false,
    words: '',
  };
  let key: HostKey | undefined;
  let agreed: Agreed | undefined;
  // What ssh2-sftp-client passes on is flattened to text; the first error says what really happened.
  client.on('error', (problem) => (seen.first ??= problem));
  client.on('ready', () => (seen.ready = true));
  client.on('banner', (words) => {
    if (trace.sent) seen.words += words;
  });
  client.on('end', () => (seen.gone = true));
  client.on('close', () => (seen.gone = true));
  client.once('handshake', ({ kex, serverHostKey, cs }: NegotiatedAlgorithms) => {
    seen.secured = true;
    agreed = { keyExchange: kex, hostKey: serverHostKey, cipher: cs.cipher };
  });
  const mustChange = new Promise<never>((_, reject) => {
    // Unanswered, this request of the server would wait for ever.
    client.on('change password', () => {
      trace.passwordExpired = true;
      reject(new Error('password expired'));
    });
  });
  mustChange.catch(() => undefined);

  try {
    const opening = open({
      sock: line.stream,
      username: server.username,
      readyTimeout: 0,
      keepaliveInterval: deadlines.keepAliveMs,
      keepaliveCountMax: 3,
      algorithms: algorithmsFor(order.types, server.algorithms),
      hostVerifier: (blob: Buffer) => {
        key = hostKeyOf(blob);
        seen.trusted = isAccepted(key, server.hostKeys);
        return seen.trusted;
      },
      authHandler: logInHandler(order.logIn, trace),
    });
    opening.catch(() => undefined);
    takeFewerTurns(client);
    line.stream.once('data', (first: Buffer) => {
      seen.greeted = greetsAsSsh(first);
      seen.full = saysFull(first);
    });
    const value = await Promise.race([opening, mustChange, deadline.over]);
    return { is: 'open', value, line, agreed };
  } catch (problem) {
    const bytesRead = line.received();
    line.stream.destroy();
    if (key && !seen.trusted) return { is: 'other key', key };
    return { is: 'failed', fault: connectFault({ problem, server, trace, seen, bytesRead, deadline }) };
  }
}
