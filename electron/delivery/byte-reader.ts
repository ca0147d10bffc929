import type { Socket } from 'node:net';
import type { Deadline } from './deadline';
import { LinkLost } from './sftp-problem';

/** Reads the first answers on a line, before the line is given to somebody else. */
export interface ByteReader {
  /**
   * Waits for so many bytes, or for as many as `enough` asks for once it can tell (undefined: more are needed).
   * @throws LinkLost when the line ends or falls silent before
   */
  take(enough: number | ((held: Buffer) => number | undefined)): Promise<Buffer>;
  /** Puts back what came too much, so that the next reader finds it. */
  release(): void;
}

export function byteReader(socket: Socket, deadline: Deadline): ByteReader {
  let held = Buffer.alloc(0);
  let ended = false;
  let wake = (): void => undefined;
  const hear = (): void => {
    for (let more: unknown = socket.read(); Buffer.isBuffer(more); more = socket.read())
      held = Buffer.concat([held, more]);
    wake();
  };
  const end = (): void => {
    ended = true;
    wake();
  };
  socket.on('readable', hear).on('end', end).on('close', end);
  return {
    async take(enough) {
      for (;;) {
        const wanted = typeof enough === 'number' ? enough : enough(held);
        if (wanted !== undefined && held.length >= wanted) {
          const taken = held.subarray(0, wanted);
          held = held.subarray(wanted);
          return taken;
        }
        if (ended) throw new LinkLost('closed');
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), deadline.over]);
      }
    },
    release() {
      socket.off('readable', hear).off('end', end).off('close', end);
      if (held.length > 0) socket.unshift(held);
    },
  };
}
