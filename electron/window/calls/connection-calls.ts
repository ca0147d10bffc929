import type { FeedView } from '../../../shared/bridge/views';
import { FaultError } from '../../../shared/fault';
import type { Connection } from '../../../shared/feed/connection';
import type { PracticeAnswer } from '../../engine/engine-contract';
import type { BridgeHandlers } from '../answer';
import { changeEntry, changeFeed, changeMarks, type Desk, entryOf, secretsOf, wholeFeed } from '../desk';
import { allowedKeys, practiceAllowed } from '../../policy/in-force';
import { connectionDigest } from '../feed-card';
import { isSameServer, nextConnection } from '../next-connection';

type ConnectionCalls = Pick<
  BridgeHandlers,
  'setConnection' | 'setSecret' | 'testConnection' | 'cancelTest' | 'usePractice' | 'practice' | 'openPracticeFolder'
>;

export function connectionCalls(desk: Desk, view: (feed: string) => Promise<FeedView>): ConnectionCalls {
  return {
    setConnection: async ({ feed, connection: asked }) => {
      const before = entryOf(desk, feed).feed.connection;
      const next = nextConnection(before, asked);
      const { forget } = next;
      const practice = entryOf(desk, feed).practice && isSameServer(before, next.connection);
      const connection = practice ? next.connection : underPolicy(next.connection);
      for (const kind of forget) await desk.secrets.set(`${feed}/${kind}`, '');
      changeEntry(desk, feed, (entry) => ({
        ...entry,
        practice,
        feed: { ...entry.feed, connection },
      }));
      return view(feed);
    },
    setSecret: async ({ feed, kind, secret }) => {
      entryOf(desk, feed);
      await desk.secrets.set(`${feed}/${kind}`, secret);
      changeMarks(desk, feed, { connection: '' });
      return view(feed);
    },
    testConnection: async ({ feed }) => {
      await readyPractice(desk, feed);
      const whole = probeFeed(desk, feed);
      const { connection } = whole;
      const { view: found, stopped } = await desk.engine.call('probe', {
        feed: whole,
        secrets: await secretsOf(desk, feed),
      });
      // A test that was ended from here says nothing about what an earlier one found.
      if (!stopped) changeMarks(desk, feed, { connection: found.ok && connection ? connectionDigest(connection) : '' });
      return found;
    },
    cancelTest: ({ feed }) => desk.engine.call('cancelProbe', { feed }),
    usePractice: async ({ feed }) => {
      const { connection, password } = await startPractice(desk);
      changeEntry(desk, feed, (entry) => ({
        ...entry,
        practice: true,
        feed: { ...entry.feed, connection: { ...connection, hostKeys: [] } },
      }));
      if (connection.privateKeyFile === undefined) await desk.secrets.set(`${feed}/password`, password);
      return view(feed);
    },
    practice: async () => (await startPractice(desk)).view,
    openPracticeFolder: async () => {
      await desk.dialogs.reveal((await startPractice(desk)).view.folder);
      return null;
    },
  };
}

/** With the keys that the IT department names, where it does. Throws where nothing may be sent there. */
function underPolicy(connection: Connection): Connection {
  const keysOf = (server: Pick<Connection, 'host' | 'port' | 'hostKeys'>): string[] => {
    const keys = allowedKeys(server);
    if (!keys.ok) throw new FaultError(keys.error);
    return [...keys.value];
  };
  const { jumpHost } = connection;
  return {
    ...connection,
    hostKeys: keysOf(connection),
    ...(jumpHost && { jumpHost: { ...jumpHost, hostKeys: keysOf(jumpHost) } }),
  };
}

/** A connection can be tested before there is a file. */
export function probeFeed(desk: Desk, feed: string) {
  const entry = entryOf(desk, feed);
  return entry.feed.source ? wholeFeed(entry) : { ...entry.feed, source: { path: '-' } };
}

export async function startPractice(desk: Desk): Promise<PracticeAnswer> {
  // Its engine refuses, too; a server that runs since before the policy is not used any more.
  practiceAllowed();
  const { practicePort } = desk.settings.read();
  const answer = await desk.engine.call('practice', {
    folder: desk.folders.practice,
    ...(practicePort !== undefined && { port: practicePort }),
  });
  if (answer.view.port !== practicePort) desk.settings.change((data) => ({ ...data, practicePort: answer.view.port }));
  return answer;
}

/** A feed of the practice server needs it running; it may have had to move to another port. */
export async function readyPractice(desk: Desk, feed: string): Promise<void> {
  const {
    practice,
    feed: { connection },
  } = entryOf(desk, feed);
  if (!practice || !connection) return;
  const answer = await startPractice(desk);
  if (connection.port !== answer.connection.port)
    changeFeed(desk, feed, { connection: { ...connection, port: answer.connection.port } });
  if (connection.privateKeyFile === undefined) await desk.secrets.set(`${feed}/password`, answer.password);
}
