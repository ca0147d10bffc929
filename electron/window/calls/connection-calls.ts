import type { FeedView } from '../../../shared/bridge/views';
import { fault, FaultError } from '../../../shared/fault';
import type { PracticeAnswer } from '../../engine/engine-contract';
import type { BridgeHandlers } from '../answer';
import { changeEntry, changeFeed, changeMarks, type Desk, entryOf, secretsOf, wholeFeed } from '../desk';
import { connectionDigest } from '../feed-card';

type ConnectionCalls = Pick<
  BridgeHandlers,
  | 'setConnection'
  | 'choosePrivateKey'
  | 'setSecret'
  | 'testConnection'
  | 'trustHostKey'
  | 'usePractice'
  | 'practice'
  | 'openPracticeFolder'
>;

export interface KeyDrops {
  readonly 'private key': (feed: string, path: string) => Promise<FeedView>;
}

export function connectionCalls(
  desk: Desk,
  view: (feed: string) => Promise<FeedView>,
): ConnectionCalls & { readonly drops: KeyDrops } {
  async function takeKey(feed: string, path: string): Promise<FeedView> {
    const { connection } = entryOf(desk, feed).feed;
    if (!connection) throw new FaultError(fault('connection first', 'person'));
    changeFeed(desk, feed, { connection: { ...connection, privateKeyFile: path } });
    return view(feed);
  }

  return {
    setConnection: async ({ feed, connection }) => {
      const before = entryOf(desk, feed).feed.connection;
      const { privateKeyFile: _asked, hostKeys: _keys, jumpHost: _jump, proxy: _proxy, ...asked } = connection;
      const sameServer = before?.host === asked.host && before.port === asked.port;
      const next = {
        ...asked,
        // Neither a path nor what is trusted is the window's to choose; another server is not trusted yet.
        hostKeys: sameServer ? before.hostKeys : [],
        // The page has no fields for these yet: what came with a feed file stays.
        ...(before?.algorithms && { algorithms: before.algorithms }),
        ...(before?.proxy && { proxy: before.proxy }),
        ...(before?.jumpHost && { jumpHost: before.jumpHost }),
        ...(before?.privateKeyFile !== undefined &&
          connection.privateKeyFile !== undefined && { privateKeyFile: before.privateKeyFile }),
      };
      changeEntry(desk, feed, (entry) => ({
        ...entry,
        practice: entry.practice && sameServer,
        feed: { ...entry.feed, connection: next },
      }));
      return view(feed);
    },
    choosePrivateKey: async ({ feed }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('private key');
      return path === undefined ? null : takeKey(feed, path);
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
      const probe = await desk.engine.call('probe', { feed: whole, secrets: await secretsOf(desk, feed) });
      const { connection } = whole;
      changeMarks(desk, feed, { connection: probe.ok && connection ? connectionDigest(connection) : '' });
      return probe;
    },
    trustHostKey: async ({ feed, fingerprint }) => {
      const { connection } = entryOf(desk, feed).feed;
      if (!connection) throw new FaultError(fault('connection first', 'person'));
      const hostKeys = [...new Set([...connection.hostKeys, fingerprint])];
      changeFeed(desk, feed, { connection: { ...connection, hostKeys } });
      return view(feed);
    },
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
    drops: { 'private key': takeKey },
  };
}

/** A connection can be tested before there is a file. */
function probeFeed(desk: Desk, feed: string) {
  const entry = entryOf(desk, feed);
  return entry.feed.source ? wholeFeed(entry) : { ...entry.feed, source: { path: '-' } };
}

export async function startPractice(desk: Desk): Promise<PracticeAnswer> {
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
