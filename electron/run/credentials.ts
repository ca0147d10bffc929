import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { Credentials } from '../delivery/target';
import type { LoadedFeed } from './load-feed';

/** Passwords and passphrases by feed; undefined when none is stored. */
export interface SecretStore {
  password(feed: LoadedFeed): Promise<string | undefined>;
  passphrase(feed: LoadedFeed): Promise<string | undefined>;
}

/** What proves at the vendor's server that it is us. */
export interface CredentialSource {
  load(feed: LoadedFeed): Promise<Result<Credentials, Fault>>;
}

/** Secrets of the command line: ROSTER_COURIER_PASSWORD and ROSTER_COURIER_PASSPHRASE, never an argument. */
export function secretsInEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): SecretStore {
  return {
    password: async () => env.ROSTER_COURIER_PASSWORD || undefined,
    passphrase: async () => env.ROSTER_COURIER_PASSPHRASE || undefined,
  };
}

/** The feed's private key file, and what a secret store has for it. Read anew for each run and never kept. */
export function credentialsOf(secrets: SecretStore): CredentialSource {
  return {
    load: async (loaded) => {
      const { connection } = loaded.feed;
      if (!connection) return err(fault('no connection', 'usage'));
      const password = await secrets.password(loaded);
      const passphrase = await secrets.passphrase(loaded);
      if (connection.privateKeyFile === undefined) {
        if (password === undefined)
          return err(fault('no credentials', 'usage', { host: connection.host, username: connection.username }));
        return ok({ password });
      }
      const file = resolve(loaded.baseFolder, connection.privateKeyFile);
      try {
        const privateKey = await readFile(file);
        return ok({
          privateKey,
          ...(passphrase !== undefined && { passphrase }),
          ...(password !== undefined && { password }),
        });
      } catch (problem) {
        const missing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
        return err(fault(missing ? 'key file missing' : 'key file unreadable', 'usage', { file }));
      }
    },
  };
}
