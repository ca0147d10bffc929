import type { Connection } from '../../../shared/feed/connection';
import type { DestinationChoice } from '../../../shared/feed/feed';

/** The connection as it stands in the fields, before it is saved. */
export interface ConnectionDraft {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly folder: string;
  readonly fileName: string;
  readonly logIn: 'password' | 'key';
  /** Typed now; what was saved earlier never comes back. */
  readonly password: string;
  readonly passphrase: string;
}

export function draftOf(connection: Connection | undefined, destination: DestinationChoice): ConnectionDraft {
  const usesKey = connection === undefined ? destination === 'connecteam' : connection.privateKeyFile !== undefined;
  return {
    host: connection?.host ?? '',
    port: connection?.port ?? 22,
    username: connection?.username ?? '',
    folder: connection?.folder ?? '',
    fileName: connection?.fileName ?? '',
    logIn: usesKey ? 'key' : 'password',
    password: '',
    passphrase: '',
  };
}

export function isComplete(draft: ConnectionDraft): boolean {
  return draft.host.trim() !== '' && draft.username.trim() !== '';
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
  };
}
