import type { Client } from 'ssh2';

/**
 * What ssh2 1.17 has inside, and neither its documentation nor its types tell; each may be missing in another version,
 * and then that turn is taken as before.
 */
interface Inside {
  readonly _remoteVer?: string;
  readonly _protocol?: {
    readonly _handlers?: { SERVICE_ACCEPT?: (protocol: unknown, service: string) => void };
    authPK?: AskWithKey;
  };
  readonly _chanMgr?: { update?: (id: number, channel: unknown) => void };
}

type Sign = (data: Buffer, done: (signature: Buffer) => void) => void;
type AskWithKey = (username: string, key: SigningKey, form: string | undefined, sign?: Sign) => void;

interface SigningKey {
  sign(data: Buffer, hash?: string): Buffer | Error;
}

/** A file service that is being opened. */
interface Files {
  _extensions: Readonly<Record<string, string>>;
  emit(event: 'ready'): void;
}

/**
 * On its way to the first file ssh2 waits three times for an answer where the protocol asks for no waiting. To be
 * called once the client connects.
 */
export function takeFewerTurns(client: Client): void {
  const inside = client as unknown as Inside;
  askForWaysAtOnce(client, inside);
  proveKeyAtOnce(inside);
  useFilesAtOnce(inside);
}

/**
 * The first question of the log-in goes along with the wish to log in, as Dropbear’s client does it. Only to OpenSSH:
 * others never met a client in such a hurry.
 */
function askForWaysAtOnce(client: Client, inside: Inside): void {
  client.once('handshake', () => {
    const { _protocol: protocol, _remoteVer: version = '' } = inside;
    const handlers = protocol?._handlers;
    const accepted = handlers?.SERVICE_ACCEPT;
    if (!handlers || !accepted || !version.startsWith('OpenSSH_')) return;
    // The wish itself leaves as soon as everybody was told of the handshake.
    process.nextTick(() => {
      delete handlers.SERVICE_ACCEPT;
      accepted(protocol, 'ssh-userauth');
    });
  });
}

const hashOfForm: Readonly<Record<string, string>> = {
  'ssh-rsa': 'sha1',
  'rsa-sha2-256': 'sha256',
  'rsa-sha2-512': 'sha512',
};

/** The proof is sent straight away, without asking whether that key would do: a no counts the same either way (RFC 4252, 7). */
function proveKeyAtOnce({ _protocol: protocol }: Inside): void {
  const ask = protocol?.authPK;
  if (!protocol || !ask) return;
  protocol.authPK = (username, key, form, sign) => {
    const signHere: Sign = (data, done) => {
      const signature = key.sign(data, form === undefined ? undefined : hashOfForm[form]);
      if (signature instanceof Error) ask.call(protocol, username, key, form);
      else done(signature);
    };
    ask.call(protocol, username, key, form, sign ?? signHere);
  };
}

/** What comes next does not wait for how large a request may be (limits@openssh.com): asked first, that is answered first. */
function useFilesAtOnce({ _chanMgr: channels }: Inside): void {
  const update = channels?.update;
  if (!channels || !update) return;
  channels.update = (id, channel) => {
    update.call(channels, id, channel);
    if (isFiles(channel)) readyWhenGreeted(channel);
  };
}

function isFiles(channel: unknown): channel is Files {
  return typeof channel === 'object' && channel !== null && '_extensions' in channel;
}

/** ssh2 writes down what the server announced, then asks for the limits, and is ready when they are told. */
function readyWhenGreeted(files: Files): void {
  let told = files._extensions;
  Object.defineProperty(files, '_extensions', {
    get: () => told,
    set: (extensions: Files['_extensions']) => {
      told = extensions;
      if (told['limits@openssh.com'] === '1') process.nextTick(() => files.emit('ready'));
    },
  });
}
