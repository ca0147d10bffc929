import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import type { HostKeyComparisonView, KeyFileView, WhichServer } from '../../../shared/bridge/connection-views';
import type { FeedView } from '../../../shared/bridge/views';
import { fault, FaultError } from '../../../shared/fault';
import type { Connection, ConnectionSecret, JumpHost } from '../../../shared/feed/connection';
import type { FaultCode } from '../../../shared/words/en/faults';
import { publicFileOf, writeKeyPair } from '../../store/key-pair';
import type { BridgeHandlers } from '../answer';
import { changeFeed, type Desk, entryOf, secretsOf } from '../desk';
import { refuseUnless } from '../policy-view';
import { probeFeed } from './connection-calls';
import { save } from './review-calls';

type KeyCalls = Pick<
  BridgeHandlers,
  | 'choosePrivateKey'
  | 'keyFile'
  | 'makeKey'
  | 'savePublicKey'
  | 'compareHostKey'
  | 'compareHostKeyFile'
  | 'trustHostKey'
  | 'forgetHostKey'
>;

export interface KeyDrops {
  readonly 'private key': (feed: string, path: string) => Promise<FeedView>;
}

/** With any of these, no passphrase and no waiting makes it a key file that one can log in with. */
const neverAKey = [
  'private key is a public key',
  'private key of unknown form',
  'private key kind not taken',
  'private key damaged',
  'private key too costly',
] as const satisfies readonly FaultCode[];

/** Larger than any letter or known_hosts file, in bytes. */
const mostCompared = 5_000_000;

/** The keys on both sides: which of a server's are accepted, and the one that we log in with. */
export function keyCalls(
  desk: Desk,
  view: (feed: string) => Promise<FeedView>,
): KeyCalls & { readonly drops: KeyDrops } {
  function connectionOf(feed: string, which: WhichServer): Connection {
    const { connection } = entryOf(desk, feed).feed;
    if (!connection || (which === 'jump host' && !connection.jumpHost))
      throw new FaultError(fault('connection first', 'person'));
    return connection;
  }

  function serverOf(feed: string, which: WhichServer): Connection | JumpHost {
    const connection = connectionOf(feed, which);
    return which === 'jump host' ? (connection.jumpHost ?? connection) : connection;
  }

  function change(feed: string, which: WhichServer, parts: Pick<Partial<JumpHost>, 'hostKeys' | 'privateKeyFile'>) {
    const connection = connectionOf(feed, which);
    const { jumpHost } = connection;
    const next =
      which === 'jump host' && jumpHost
        ? { ...connection, jumpHost: { ...jumpHost, ...parts } }
        : { ...connection, ...parts };
    changeFeed(desk, feed, { connection: next });
    return view(feed);
  }

  /** A passphrase for the key file: the jump host's own, or that of the server when both use one file. */
  async function passphraseOf(feed: string, which: WhichServer): Promise<string | undefined> {
    const { passphrase, jumpPassphrase } = await secretsOf(desk, feed);
    const shared = serverOf(feed, 'server').privateKeyFile === serverOf(feed, which).privateKeyFile;
    return which === 'server' ? passphrase : (jumpPassphrase ?? (shared ? passphrase : undefined));
  }

  async function describe(feed: string, which: WhichServer, path: string): Promise<KeyFileView> {
    const passphrase = await passphraseOf(feed, which);
    return desk.engine.call('describeKey', { path, ...(passphrase !== undefined && { passphrase }) });
  }

  async function takeKey(feed: string, which: WhichServer, path: string): Promise<FeedView> {
    const { problem } = await describe(feed, which, path);
    const code = neverAKey.find((each) => each === problem?.code);
    if (code) throw new FaultError(fault(code, 'usage', problem?.values));
    return change(feed, which, { privateKeyFile: path });
  }

  async function keyFile(feed: string, which: WhichServer): Promise<KeyFileView | null> {
    const { connection } = entryOf(desk, feed).feed;
    const path = (which === 'server' ? connection : connection?.jumpHost)?.privateKeyFile;
    return path === undefined ? null : describe(feed, which, path);
  }

  async function compare(
    feed: string,
    which: WhichServer,
    shown: HostKeyComparisonView['shown'],
    text: string,
  ): Promise<HostKeyComparisonView> {
    const whole = { feed: probeFeed(desk, feed), secrets: await secretsOf(desk, feed) };
    return desk.engine.call('compareHostKey', { ...whole, which, shown, text });
  }

  return {
    choosePrivateKey: async ({ feed, which }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('private key');
      return path === undefined ? null : takeKey(feed, which, path);
    },
    keyFile: ({ feed, which }) => keyFile(feed, which),
    makeKey: async ({ feed, which, type, passphrase }) => {
      connectionOf(feed, which);
      const path = await desk.dialogs.save(`roster-courier-${type}`, 'private key');
      if (path === undefined) return null;
      const taken = [path, publicFileOf(path)].find((file) => existsSync(file));
      if (taken !== undefined) throw new FaultError(fault('output exists', 'usage', { file: taken }));
      const made = await desk.engine.call('makeKey', { type, passphrase, comment: `roster-courier@${hostname()}` });
      const problem = await writeKeyPair(path, made);
      if (problem) throw new FaultError(problem);
      const kind: ConnectionSecret = which === 'server' ? 'passphrase' : 'jumpPassphrase';
      await desk.secrets.set(`${feed}/${kind}`, passphrase);
      return change(feed, which, { privateKeyFile: path });
    },
    savePublicKey: async ({ feed, which }) => {
      const key = await keyFile(feed, which);
      if (!key?.found) return null;
      const bytes = Buffer.from(`${key.found.publicKey} roster-courier@${hostname()}\n`);
      return save(desk, publicFileOf(key.name), bytes);
    },
    compareHostKey: ({ feed, which, shown, text }) => compare(feed, which, shown, text),
    compareHostKeyFile: async ({ feed, which, shown }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('letter');
      if (path === undefined) return null;
      return { ...(await compare(feed, which, shown, await textOf(path))), file: basename(path) };
    },
    trustHostKey: ({ feed, which, fingerprint, type }) => {
      refuseUnless(({ servers }) => servers === undefined || entryOf(desk, feed).practice);
      const bare = fingerprint.replace(/=$/, '');
      const others = serverOf(feed, which).hostKeys.filter((pin) => !pin.endsWith(bare));
      return change(feed, which, { hostKeys: [...others, type === undefined ? bare : `${type} ${bare}`] });
    },
    forgetHostKey: ({ feed, which, pin }) =>
      change(feed, which, { hostKeys: serverOf(feed, which).hostKeys.filter((each) => each !== pin) }),
    drops: { 'private key': (feed, path) => takeKey(feed, 'server', path) },
  };
}

/** '' for what is no text: there is nothing to compare in it. */
async function textOf(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > mostCompared) throw new Error('too large');
    const bytes = await readFile(file);
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = bytes.toString(isWide ? 'utf16le' : 'utf8');
    return text.includes('\0') ? '' : text;
  } catch {
    throw new FaultError(fault('comparison unreadable', 'usage', { file }));
  }
}
