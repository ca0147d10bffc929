import type { Connection, ConnectionSecret, JumpHost, Proxy } from '../../../shared/feed/connection';
import type { DestinationChoice } from '../../../shared/feed/feed';
import type { OfferedConnection } from '../../../shared/feed/hand-off';

export type LogInKind = 'password' | 'key';

/** A proxy as it stands in the fields. */
export interface ProxyDraft {
  readonly kind: 'none' | Proxy['kind'];
  readonly host: string;
  readonly port: number;
  readonly username: string;
}

/** A jump host as it stands in the fields. */
export interface JumpDraft {
  readonly used: boolean;
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly logIn: LogInKind;
}

/** The connection as it stands in the fields, before it is saved. */
export interface ConnectionDraft {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly folder: string;
  readonly fileName: string;
  readonly logIn: LogInKind;
  /** Also allows what is weak today. */
  readonly old: boolean;
  readonly proxy: ProxyDraft;
  readonly jump: JumpDraft;
  /** Typed now; what was saved earlier never comes back. */
  readonly secrets: Readonly<Record<ConnectionSecret, string>>;
}

const usualPorts = { none: 1080, socks5: 1080, http: 8080 } as const satisfies Record<ProxyDraft['kind'], number>;

export const noSecrets: ConnectionDraft['secrets'] = {
  password: '',
  passphrase: '',
  proxyPassword: '',
  jumpPassword: '',
  jumpPassphrase: '',
};

/** @param offered where the hand-off that the feed was made from says that files go: a beginning, until something is saved */
export function draftOf(
  connection: Connection | undefined,
  destination: DestinationChoice,
  offered?: OfferedConnection,
): ConnectionDraft {
  const known = connection ?? offered;
  const usesKey = connection === undefined ? destination === 'connecteam' : connection.privateKeyFile !== undefined;
  const { proxy, jumpHost } = connection ?? {};
  return {
    host: known?.host ?? '',
    port: known?.port ?? 22,
    username: connection?.username ?? '',
    folder: known?.folder ?? '',
    fileName: known?.fileName ?? '',
    logIn: usesKey ? 'key' : 'password',
    old: known?.algorithms === 'old',
    proxy: {
      kind: proxy?.kind ?? 'none',
      host: proxy?.host ?? '',
      port: proxy?.port ?? usualPorts.none,
      username: proxy?.username ?? '',
    },
    jump: {
      used: jumpHost !== undefined,
      host: jumpHost?.host ?? '',
      port: jumpHost?.port ?? 22,
      username: jumpHost?.username ?? '',
      logIn: jumpHost?.privateKeyFile !== undefined ? 'key' : 'password',
    },
    secrets: noSecrets,
  };
}

/** Another kind of proxy usually listens on another port; one that was typed stays. */
export function withProxyKind(proxy: ProxyDraft, kind: ProxyDraft['kind']): ProxyDraft {
  return { ...proxy, kind, port: proxy.port === usualPorts[proxy.kind] ? usualPorts[kind] : proxy.port };
}

export function isComplete({ host, username, proxy, jump }: ConnectionDraft): boolean {
  const filled = (...texts: readonly string[]) => texts.every((text) => text.trim() !== '');
  return (
    filled(host, username) &&
    (proxy.kind === 'none' || filled(proxy.host)) &&
    (!jump.used || filled(jump.host, jump.username))
  );
}

/** Cosafe reads nothing whose name does not end in .csv; empty means the usual name, which does. */
export function isReadableName(fileName: string, destination: DestinationChoice): boolean {
  return destination !== 'cosafe' || fileName.trim() === '' || /\.csv$/i.test(fileName.trim());
}

/** Whether anything is set that stands under "More". */
export function usesMore({ old, proxy, jump }: ConnectionDraft): boolean {
  return old || proxy.kind !== 'none' || jump.used;
}

/** What is saved: empty fields are left out, a key file only while one logs in with it. */
export function connectionOf(draft: ConnectionDraft, saved: Connection | undefined): Connection {
  const key = draft.logIn === 'key' ? saved?.privateKeyFile : undefined;
  return {
    host: draft.host.trim(),
    port: draft.port,
    username: draft.username.trim(),
    hostKeys: saved?.hostKeys ?? [],
    ...(draft.folder.trim() === '' ? {} : { folder: draft.folder.trim() }),
    ...(draft.fileName.trim() === '' ? {} : { fileName: draft.fileName.trim() }),
    ...(key === undefined ? {} : { privateKeyFile: key }),
    ...(draft.old ? { algorithms: 'old' as const } : {}),
    ...(draft.proxy.kind === 'none' ? {} : { proxy: proxyOf(draft.proxy, draft.proxy.kind) }),
    ...(draft.jump.used ? { jumpHost: jumpHostOf(draft.jump, saved?.jumpHost) } : {}),
  };
}

function proxyOf({ host, port, username }: ProxyDraft, kind: Proxy['kind']): Proxy {
  return { kind, host: host.trim(), port, ...(username.trim() === '' ? {} : { username: username.trim() }) };
}

function jumpHostOf({ host, port, username, logIn }: JumpDraft, saved: JumpHost | undefined): JumpHost {
  const key = logIn === 'key' ? saved?.privateKeyFile : undefined;
  return {
    host: host.trim(),
    port,
    username: username.trim(),
    hostKeys: saved?.hostKeys ?? [],
    ...(key === undefined ? {} : { privateKeyFile: key }),
    // The page has no field for this one: what came with a feed file stays.
    ...(saved?.algorithms && { algorithms: saved.algorithms }),
  };
}
