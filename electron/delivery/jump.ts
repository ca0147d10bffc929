import { Duplex } from 'node:stream';
import type { Client, ClientChannel } from 'ssh2';
import type { FaultCode } from '../../shared/words/en/faults';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { Deadline } from './deadline';
import { bareHost } from './host';
import { readLogIn } from './log-in';
import { logInOver } from './log-in-over';
import { lostFault } from './lost-fault';
import { plainClient } from './plain-client';
import { LinkLost } from './sftp-problem';
import type { Deadlines } from './target';
import type { Line, LogInSecrets, Road, Server } from './way';

export interface JumpParts {
  readonly host: string;
  readonly port: number;
  readonly jumpHost: Server;
  readonly secrets: LogInSecrets;
  /** The way to the jump host itself. */
  readonly outer: Road;
  readonly deadlines: Deadlines;
}

interface Jump {
  readonly client: Client;
  readonly line: Line;
}

/** Why a jump host does not open a line (RFC 4254, 5.1). */
const forbidden = 1;

/** The way over an SSH server that one logs in to first. One log-in serves every line; a failed one is not repeated. */
export function jumpRoad({ host, port, jumpHost, secrets, outer, deadlines }: JumpParts): Road {
  let logIn: Promise<Result<Jump, Fault>> | undefined;
  const enter = (deadline: Deadline): Promise<Result<Jump, Fault>> =>
    (logIn ??= enterJumpHost(jumpHost, secrets, outer, deadlines, deadline));
  return {
    host,
    port,
    finder: 'jump host',
    ready: enter,
    async line(deadline) {
      const jump = await enter(deadline);
      if (!jump.ok) return jump;
      return forward(jump.value, { host, port }, jumpHost, deadline);
    },
    close() {
      void logIn?.then((jump) => {
        if (!jump.ok) return;
        jump.value.client.end();
        jump.value.line.stream.destroy();
      });
      outer.close();
    },
  };
}

async function enterJumpHost(
  jumpHost: Server,
  secrets: LogInSecrets,
  outer: Road,
  deadlines: Deadlines,
  deadline: Deadline,
): Promise<Result<Jump, Fault>> {
  const logIn = await readLogIn(jumpHost, secrets);
  if (!logIn.ok) return err(atJumpHost(logIn.error, jumpHost));
  const entered = await logInOver({
    server: jumpHost,
    road: outer,
    logIn: logIn.value,
    opener: plainClient,
    deadlines,
    deadline,
  });
  if (!entered.ok) return err(atJumpHost(entered.error, jumpHost));
  return ok({ client: entered.value.value, line: entered.value.line });
}

async function forward(
  { client, line }: Jump,
  { host, port }: Pick<Server, 'host' | 'port'>,
  jumpHost: Server,
  deadline: Deadline,
): Promise<Result<Line, Fault>> {
  const values = { jump: jumpHost.host, host, port, user: jumpHost.username };
  try {
    const channel = new Promise<ClientChannel>((resolve, reject) => {
      line.stream.once('close', () => reject(new LinkLost('closed')));
      // Where it comes from is for the other side’s log alone.
      client.forwardOut('127.0.0.1', 0, bareHost(host), port, (problem, opened) =>
        problem ? reject(problem) : resolve(opened),
      );
    });
    channel.catch(() => undefined);
    const tunnel = new Tunnel(await Promise.race([channel, deadline.over]));
    line.stream.once('close', () => tunnel.destroy());
    return ok({ stream: tunnel, received: () => tunnel.received });
  } catch (problem) {
    if (problem instanceof LinkLost) return err(lostFault(problem, { host, port }, deadline.seconds));
    const { reason } = problem as { reason?: unknown };
    return err(
      reason === forbidden
        ? fault('jump host forbids server', 'person', values)
        : fault('jump host cannot reach server', 'retry', values),
    );
  }
}

/** A line inside another one. ssh2’s own channel never really ends when it is destroyed, and counts nothing. */
class Tunnel extends Duplex {
  readonly #channel: ClientChannel;
  received = 0;

  constructor(channel: ClientChannel) {
    super();
    this.#channel = channel;
    channel.on('data', (bytes: Buffer) => {
      this.received += bytes.length;
      if (!this.push(bytes)) channel.pause();
    });
    channel.on('end', () => this.push(null));
    channel.on('close', () => this.destroy());
    channel.on('error', () => this.destroy());
  }

  override _read(): void {
    this.#channel.resume();
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: (problem?: Error | null) => void): void {
    this.#channel.write(bytes, done);
  }

  override _final(done: (problem?: Error | null) => void): void {
    this.#channel.end();
    done();
  }

  override _destroy(problem: Error | null, done: (problem?: Error | null) => void): void {
    this.#channel.close();
    done(problem);
  }
}

/** What the same thing is called when the jump host is meant, so that nobody calls the vendor about it. */
const atJump: Partial<Record<FaultCode, FaultCode>> = {
  'no credentials': 'no jump host credentials',
  'server not found': 'jump host not reachable',
  'server refused connection': 'jump host not reachable',
  'server not reachable': 'jump host not reachable',
  'server did not answer': 'jump host not reachable',
  'connection lost': 'jump host not reachable',
  'too many connections': 'jump host not reachable',
  'not an SFTP server': 'jump host is none',
  'host key not accepted yet': 'jump host key not accepted yet',
  'host key changed': 'jump host key changed',
};

/** How far a log-in at the jump host came; its sentence tells them apart. */
const logInTroubles: Partial<Record<FaultCode, string>> = {
  'log-in refused': 'refused',
  'log-in way not offered': 'way',
  'log-in asks for more': 'code',
  'log-in needs more': 'more',
  'password expired': 'expired',
};

/** Why the key file for the jump host cannot be used; its sentence tells them apart. */
const keyTroubles: Partial<Record<FaultCode, string>> = {
  'private key needs a passphrase': 'locked',
  'private key passphrase wrong': 'wrong',
  'private key is a public key': 'public',
  'private key kind not taken': 'kind',
  'private key damaged': 'damaged',
  'private key too costly': 'costly',
  'private key of unknown form': 'unknown',
};

/** A fault of the way to the jump host, told as one. */
export function atJumpHost({ code, decision, values }: Fault, { host, port, username }: Server): Fault {
  const trouble = keyTroubles[code];
  const where = { host, port, user: username };
  if (trouble !== undefined) return fault('jump host key file not usable', 'usage', { ...where, trouble });
  const why = logInTroubles[code];
  if (why !== undefined) return fault('jump host log-in refused', 'stop', { ...where, why });
  const own = atJump[code];
  return own === undefined ? fault(code, decision, values) : fault(own, decision, { ...values, ...where });
}
