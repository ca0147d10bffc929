import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import type { Connection } from '../../shared/feed/connection';
import { err, ok, type Result } from '../../shared/result';
import type { Credentials } from '../delivery/target';
import type { LogInSecrets } from '../delivery/way';
import type { LoadedFeed } from './load-feed';

/** The secrets that a connection may need, and where the command line finds each. */
const variables = {
  password: 'ROSTER_COURIER_PASSWORD',
  passphrase: 'ROSTER_COURIER_PASSPHRASE',
  proxyPassword: 'ROSTER_COURIER_PROXY_PASSWORD',
  jumpPassword: 'ROSTER_COURIER_JUMP_PASSWORD',
  jumpPassphrase: 'ROSTER_COURIER_JUMP_PASSPHRASE',
} as const;
export type SecretKind = keyof typeof variables;
export const secretKinds = Object.keys(variables) as SecretKind[];

/** Passwords and passphrases by feed; undefined when none is stored. */
export type SecretStore = { readonly [K in SecretKind]?: (feed: LoadedFeed) => Promise<string | undefined> };

/** What proves at the vendor's server that it is us. */
export interface CredentialSource {
  load(feed: LoadedFeed): Promise<Result<Credentials, Fault>>;
}

/** Secrets of the command line come from the environment, never from an argument. */
export function secretsInEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): SecretStore {
  return Object.fromEntries(secretKinds.map((kind) => [kind, async () => env[variables[kind]] || undefined]));
}

/** The private key files of a feed, and what a secret store has for it. Read anew for each run and never kept. */
export function credentialsOf(secrets: SecretStore): CredentialSource {
  return {
    load: async (loaded) => {
      const { connection } = loaded.feed;
      if (!connection) return err(fault('no connection', 'usage'));
      const secret = async (kind: SecretKind): Promise<string | undefined> => secrets[kind]?.(loaded);
      const way = await wayCredentials(loaded, connection, secret);
      if (!way.ok) return way;
      const [password, passphrase] = [await secret('password'), await secret('passphrase')];
      const own = await logInSecrets(loaded, connection.privateKeyFile, password, passphrase);
      if (!own.ok) return own;
      return own.value.privateKey === undefined && password === undefined
        ? err(fault('no credentials', 'usage', { host: connection.host, username: connection.username }))
        : ok({ ...own.value, ...way.value });
    },
  };
}

/** What opens the way to the server alone, for a test of the connection that stops before the log-in. */
export async function wayCredentialsOf(
  secrets: SecretStore,
  loaded: LoadedFeed,
): Promise<Result<Pick<Credentials, 'proxyPassword' | 'jumpHost'>, Fault>> {
  const { connection } = loaded.feed;
  if (!connection) return err(fault('no connection', 'usage'));
  return wayCredentials(loaded, connection, async (kind) => secrets[kind]?.(loaded));
}

async function wayCredentials(
  loaded: LoadedFeed,
  { privateKeyFile, proxy, jumpHost }: Connection,
  secret: (kind: SecretKind) => Promise<string | undefined>,
): Promise<Result<Pick<Credentials, 'proxyPassword' | 'jumpHost'>, Fault>> {
  const proxyPassword = proxy?.username === undefined ? undefined : await secret('proxyPassword');
  const viaProxy = proxyPassword === undefined ? {} : { proxyPassword };
  if (!jumpHost) return ok(viaProxy);
  // One key file for both is opened by one passphrase.
  const shared = jumpHost.privateKeyFile !== undefined && jumpHost.privateKeyFile === privateKeyFile;
  const passphrase = (await secret('jumpPassphrase')) ?? (shared ? await secret('passphrase') : undefined);
  const jump = await logInSecrets(loaded, jumpHost.privateKeyFile, await secret('jumpPassword'), passphrase);
  return jump.ok ? ok({ ...viaProxy, jumpHost: jump.value }) : jump;
}

async function logInSecrets(
  { baseFolder }: LoadedFeed,
  keyFile: string | undefined,
  password: string | undefined,
  passphrase: string | undefined,
): Promise<Result<LogInSecrets, Fault>> {
  const typed = password === undefined ? {} : { password };
  if (keyFile === undefined) return ok(typed);
  const file = resolve(baseFolder, keyFile);
  try {
    const privateKey = await readFile(file);
    return ok({ ...typed, privateKey, ...(passphrase !== undefined && { passphrase }) });
  } catch (problem) {
    const missing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    return err(fault(missing ? 'key file missing' : 'key file unreadable', 'usage', { file }));
  }
}
