import type { Duplex } from 'node:stream';
import type { Fault } from '../../shared/fault';
import type { Result } from '../../shared/result';
import type { SecurityProfile } from './algorithms';
import type { Deadline } from './deadline';

/** A server that speaks SSH, and who we are there. */
export interface Server {
  /** A name or an address; IPv6 with or without brackets. */
  readonly host: string;
  readonly port: number;
  readonly username: string;
  /**
   * Accepted host keys: "SHA256:…" as OpenSSH prints it, or with the kind before it, "ssh-ed25519 SHA256:…".
   * None accepted: nothing is ever sent.
   */
  readonly hostKeys: readonly string[];
  /** 'old' also allows what is weak today. Left out: 'usual'. */
  readonly algorithms?: SecurityProfile | undefined;
}

/** What stands between this computer and the server, and speaks SOCKS5 or HTTP CONNECT. */
export interface ProxyServer {
  readonly kind: 'socks5' | 'http';
  readonly host: string;
  readonly port: number;
  /** Set: a password is needed too. */
  readonly username?: string | undefined;
}

/** How a server is reached; nothing: straight. With both, the jump host is reached through the proxy. */
export interface Way {
  readonly proxy?: ProxyServer | undefined;
  readonly jumpHost?: Server | undefined;
}

/** A server’s place and the way there: all that is needed to see its key. */
export type Reach = Pick<Server, 'host' | 'port' | 'algorithms'> & Way;

/** What proves to a server that it is us. */
export interface LogInSecrets {
  readonly password?: string | undefined;
  /** The bytes of the key file. */
  readonly privateKey?: Buffer | undefined;
  readonly passphrase?: string | undefined;
}

/** What opens the way to a server. */
export interface WayCredentials {
  readonly proxyPassword?: string | undefined;
  readonly jumpHost?: LogInSecrets | undefined;
}

/** An open line to a server, whoever passes it on. */
export interface Line {
  readonly stream: Duplex;
  /** Bytes that came from the server itself. */
  received(): number;
}

/** The way to one server. Lines are opened over it as often as they are needed. */
export interface Road {
  readonly host: string;
  readonly port: number;
  /** Who finds out what address the server’s name stands for. */
  readonly finder: 'here' | 'proxy' | 'jump host';
  /** Logs in to the jump host, once; nothing to do for the others. */
  ready(deadline: Deadline): Promise<Result<unknown, Fault>>;
  line(deadline: Deadline): Promise<Result<Line, Fault>>;
  /** Leaves the jump host; open lines over it end. */
  close(): void;
}
