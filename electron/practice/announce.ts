import type { SFTPWrapper } from 'ssh2';

/** The parts of ssh2’s server side that its types do not name. */
interface Inside {
  readonly outgoing: { readonly id: number };
  readonly _protocol: { channelData(channel: number, data: Buffer): void };
}

/**
 * ssh2’s server announces no extension. Its first packet, the version, is sent with ours instead: length, kind 2,
 * version 3, then names and their versions (draft-ietf-secsh-filexfer-02, 4).
 */
export function announce(sftp: SFTPWrapper, extensions: readonly string[]): void {
  const { _protocol: protocol, outgoing } = sftp as unknown as Inside;
  const send = protocol.channelData.bind(protocol);
  protocol.channelData = (channel, data) => {
    if (channel !== outgoing.id) {
      send(channel, data);
      return;
    }
    protocol.channelData = send;
    const pairs = extensions.flatMap((name) => [field(name), field('1')]);
    const body = Buffer.concat([Buffer.from([2, 0, 0, 0, 3]), ...pairs]);
    send(channel, Buffer.concat([number(body.length), body]));
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
