import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WhichServer } from '../../shared/bridge/connection-views';
import { fault, FaultError } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { importHostKeys } from '../delivery/host-key-import';
import { makeKey } from '../delivery/make-key';
import { describePrivateKey } from '../delivery/private-key-description';
import { readHostKey } from '../delivery/read-host-key';
import type { Reach } from '../delivery/way';
import { wayCredentialsOf } from '../run/credentials';
import { reachedServer } from '../run/target';
import { connectionOf, secretStore } from './connection-calls';
import type { EngineHandlers } from './engine-contract';
import { loadedFeed, orThrow, sayingOf } from './places';

/** Keys: a server's held against what a vendor wrote, our own looked at and made. */
export function keyCalls(): Pick<EngineHandlers, 'compareHostKey' | 'describeKey' | 'makeKey'> {
  return {
    async compareHostKey({ feed, secrets, which, shown, text }) {
      const reach = reachOf(feed, which);
      const held = importHostKeys(text, reach, shown);
      if (held.is !== 'other kind') return { is: held.is, shown };
      // It may own the key that was given, and only like another one better.
      const way = await wayCredentialsOf(secretStore(secrets), loadedFeed(feed));
      const other = await readHostKey(reach, way.ok ? way.value : {}, {}, held.kinds);
      if (!other.ok) return { is: held.is, shown };
      const again = importHostKeys(text, reach, other.value);
      return again.is === 'other kind' ? { is: held.is, shown } : { is: again.is, shown: other.value };
    },
    async describeKey({ path, passphrase }) {
      const name = basename(path);
      let bytes: Buffer;
      try {
        bytes = await readFile(path);
      } catch (problem) {
        const missing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
        return {
          name,
          problem: { code: missing ? 'key file missing' : 'key file unreadable', values: { file: path } },
        };
      }
      const described = await describePrivateKey(bytes, passphrase);
      if (!described.ok) return { name, problem: sayingOf(described.error) };
      const { form, type, fingerprint, publicKey, isProtected } = described.value;
      return { name, found: { form, type, fingerprint, publicKey, isProtected } };
    },
    makeKey: (wish) => makeKey(wish),
  };
}

function reachOf(feed: Feed, which: WhichServer): Reach {
  const server = orThrow(reachedServer(connectionOf(feed)));
  if (which === 'server') return server;
  const { jumpHost, proxy } = server;
  if (!jumpHost) throw new FaultError(fault('no connection', 'usage'));
  return { host: jumpHost.host, port: jumpHost.port, algorithms: jumpHost.algorithms, proxy };
}
