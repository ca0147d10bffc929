import type { Connection, ConnectionSecret, JumpHost } from '../../shared/feed/connection';

export interface NextConnection {
  readonly connection: Connection;
  /** Secrets that belong to what is no longer there. */
  readonly forget: readonly ConnectionSecret[];
}

/**
 * What is kept when the window asks for a connection. Neither a path nor what is trusted is the window's to choose:
 * key files stay as they were chosen, and accepted keys as long as the server stays the same.
 */
export function nextConnection(before: Connection | undefined, asked: Connection): NextConnection {
  const { privateKeyFile: _file, hostKeys: _keys, jumpHost, ...rest } = asked;
  const connection = {
    ...rest,
    hostKeys: keysStaying(before, asked),
    ...keyFileStaying(before, asked),
    ...(jumpHost && { jumpHost: nextJumpHost(before?.jumpHost, jumpHost) }),
  };
  return { connection, forget: forgotten(before, asked) };
}

/** Another server is not trusted yet. */
export function isSameServer(
  before: Pick<Connection, 'host' | 'port'> | undefined,
  asked: Pick<Connection, 'host' | 'port'> | undefined,
): boolean {
  return before !== undefined && before.host === asked?.host && before.port === asked.port;
}

function nextJumpHost(before: JumpHost | undefined, asked: JumpHost): JumpHost {
  const { privateKeyFile: _file, hostKeys: _keys, ...rest } = asked;
  return { ...rest, hostKeys: keysStaying(before, asked), ...keyFileStaying(before, asked) };
}

type Pinned = Pick<JumpHost, 'host' | 'port' | 'hostKeys'>;
function keysStaying(before: Pinned | undefined, asked: Pinned): string[] {
  return before && isSameServer(before, asked) ? before.hostKeys : [];
}

type Keyed = Pick<JumpHost, 'privateKeyFile'>;
function keyFileStaying(before: Keyed | undefined, asked: Keyed): Keyed {
  const file = before?.privateKeyFile;
  return file !== undefined && asked.privateKeyFile !== undefined ? { privateKeyFile: file } : {};
}

/** A password is for the one who asked for it: no other proxy or jump host is shown it. */
function forgotten(before: Connection | undefined, { proxy, jumpHost }: Connection): ConnectionSecret[] {
  const otherProxy =
    before?.proxy !== undefined && (!isSameServer(before.proxy, proxy) || proxy?.username === undefined);
  const otherJumpHost = before?.jumpHost !== undefined && !isSameServer(before.jumpHost, jumpHost);
  return [
    ...(otherProxy ? (['proxyPassword'] as const) : []),
    ...(otherJumpHost ? (['jumpPassword'] as const) : []),
    ...(otherJumpHost && !jumpHost ? (['jumpPassphrase'] as const) : []),
  ];
}
