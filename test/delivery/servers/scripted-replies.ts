import type { SFTPWrapper } from 'ssh2';
import type { Script } from './script';

/** The parts of ssh2’s server side that its types do not name. */
interface RawSftp {
  readonly outgoing: { readonly id: number; packetSize: number };
  readonly _protocol: { channelData(id: number, data: Buffer): void };
}
const rawOf = (sftp: SFTPWrapper): RawSftp => sftp as unknown as RawSftp;

/** What a log-in script that greets people does to SFTP. */
export function sendGarbage(sftp: SFTPWrapper): void {
  const { _protocol: protocol, outgoing } = rawOf(sftp);
  protocol.channelData(outgoing.id, Buffer.from('Welcome to our file service!\n'));
}

/** Makes the answers of one session come as the script wants them. */
export function shapeReplies(sftp: SFTPWrapper, { announces = [], backwards, pieces }: Script): void {
  const { _protocol: protocol, outgoing } = rawOf(sftp);
  if (pieces !== undefined) outgoing.packetSize = pieces;
  if (announces.length > 0) announce(protocol, announces);
  if (backwards) turnAround(sftp);
}

/** ssh2 announces nothing: its first packet, the version, is sent with our extensions instead (filexfer-02, 4). */
function announce(protocol: RawSftp['_protocol'], names: readonly string[]): void {
  const send = protocol.channelData.bind(protocol);
  protocol.channelData = (id) => {
    protocol.channelData = send;
    const body = Buffer.concat([Buffer.from([2, 0, 0, 0, 3]), ...names.flatMap((name) => [field(name), field('1')])]);
    send(id, Buffer.concat([number(body.length), body]));
  };
}

function field(text: string): Buffer {
  return Buffer.concat([number(Buffer.byteLength(text)), Buffer.from(text)]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Holds the answers until nothing more is asked for a moment, and then gives the last one first. */
function turnAround(sftp: SFTPWrapper): void {
  let held: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  const later = (reply: () => void): void => {
    held.push(reply);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const replies = held.reverse();
      held = [];
      for (const send of replies) send();
    }, 3);
  };
  for (const kind of ['status', 'handle', 'data', 'name', 'attrs'] as const) {
    const send = (sftp[kind] as (...reply: unknown[]) => void).bind(sftp);
    const sendLater = (...reply: unknown[]): void => later(() => send(...reply));
    Object.assign(sftp, { [kind]: sendLater });
  }
}
