import { createHash } from 'node:crypto';
import type { Session } from './session';
import { chunkBytes } from './upload';

/** Reads under way at once. */
const window = 16;

export interface ReadBack {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Reads a remote file in order and hashes it; stops one byte after `expected`, because then it is another file anyway.
 * @throws Refused, LinkLost
 */
export async function readBack(
  session: Session,
  path: string,
  expected: number,
  onPiece?: (piece: Buffer, position: number) => void,
): Promise<ReadBack> {
  const handle = await session.ask<Buffer>('open', (sftp, done) => sftp.open(path, 'r', done));
  try {
    const hash = createHash('sha256');
    let position = 0;
    // Ahead of the one being hashed, in file order.
    const ahead: { readonly at: number; readonly piece: Promise<Buffer> }[] = [];
    let asked = 0;
    while (position <= expected) {
      while (ahead.length < window && asked <= expected) {
        const piece = readAt(session, handle, asked, Math.min(chunkBytes, expected + 1 - asked));
        piece.catch(() => undefined);
        ahead.push({ at: asked, piece });
        asked += chunkBytes;
      }
      const first = ahead.shift();
      const data = await (first?.at === position ? first.piece : readAt(session, handle, position, chunkBytes));
      if (data.length === 0) break;
      hash.update(data);
      onPiece?.(data, position);
      position += data.length;
      // A server may give less than asked for: go on from there.
      if (data.length < chunkBytes && position <= expected) {
        await Promise.allSettled(ahead.map(({ piece }) => piece));
        ahead.length = 0;
        asked = position;
      }
    }
    await Promise.allSettled(ahead.map(({ piece }) => piece));
    return { sha256: hash.digest('hex'), bytes: position };
  } finally {
    await session.ask('close', (sftp, done) => sftp.close(handle, done)).catch(() => undefined);
  }
}

function readAt(session: Session, handle: Buffer, position: number, length: number): Promise<Buffer> {
  return session.ask<Buffer>('read', (sftp, done) => {
    sftp.read(handle, Buffer.allocUnsafe(length), 0, length, position, (error, count, data) => {
      done(error, Buffer.from(data?.subarray(0, count) ?? []));
    });
  });
}
