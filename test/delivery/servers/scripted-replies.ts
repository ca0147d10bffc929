import type { SFTPWrapper } from 'ssh2';
import { announce } from '../../../electron/practice/announce';
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
  if (pieces !== undefined) rawOf(sftp).outgoing.packetSize = pieces;
  if (announces.length > 0) announce(sftp, announces);
  if (backwards) turnAround(sftp);
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
