import { createHash } from 'node:crypto';
import type { Session } from './session';
import { closeReader } from './upload';

/** Bytes asked for ahead, at most; and pieces, at first: one more with every piece that comes. */
const widest = 8 * 1024 * 1024;
const firstPieces = 32;
/** A server may send so much ahead of us anyway. */
const usualRoom = 1024 * 1024;

/**
 * Reads a remote file in order, to its end or one byte further than `expected`, because then it is another file
 * anyway. `onPiece` may stop it by returning false; its piece is only lent.
 * @returns the bytes that were there, `expected` + 1 when there are more
 * @throws Refused, LinkLost
 */
export async function readThrough(
  session: Session,
  handle: Buffer,
  expected: number,
  onPiece: (piece: Buffer, position: number) => boolean,
): Promise<number> {
  const wanted = expected + 1;
  const most = session.pieces.read;
  const mostPieces = Math.max(1, Math.floor(widest / most));
  let pieces = firstPieces;
  const ahead: { readonly at: number; readonly length: number; readonly piece: Promise<Buffer> }[] = [];
  const spare: Buffer[] = [];
  let asked = 0;
  let done = 0;
  const askAhead = (): void => {
    const together = Math.min(pieces, mostPieces);
    // Several at a time: each question by itself wakes the server, where both share a computer even instead of us.
    if (ahead.length > together / 2) return;
    while (asked < wanted && ahead.length < together) {
      // The byte that must not be there is asked for by itself: so the others come as full pieces.
      const length = Math.min(most, (asked < expected ? expected : wanted) - asked);
      if (expected > usualRoom) session.makeRoom(Math.min(2 * widest, expected + usualRoom));
      const piece = readAt(session, handle, asked, spare.pop()?.subarray(0, length) ?? Buffer.allocUnsafe(length));
      piece.catch(() => undefined);
      ahead.push({ at: asked, length, piece });
      asked += length;
    }
  };
  try {
    while (done < wanted) {
      askAhead();
      const first = ahead.shift();
      if (!first) break;
      const data = await first.piece;
      pieces += 1;
      if (data.length > 0 && !onPiece(data, done)) break;
      done += data.length;
      if (data.length < first.length) break;
      if (data.length === most) spare.push(data);
    }
    return done;
  } finally {
    await Promise.allSettled(ahead.map(({ piece }) => piece));
  }
}

/** Fills the buffer from this place on; shorter only at the file’s end. A server may give less than asked for. */
async function readAt(session: Session, handle: Buffer, at: number, into: Buffer): Promise<Buffer> {
  let filled = 0;
  while (filled < into.length) {
    const count = await session.ask<number>('read', (sftp, done) =>
      sftp.read(handle, into, filled, into.length - filled, at + filled, (error, read) => done(error, read)),
    );
    if (count === 0) break;
    filled += count;
  }
  return into.subarray(0, filled);
}

export interface FoundContent {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Reads a remote file and hashes it; see readThrough for how far.
 * @throws Refused, LinkLost
 */
export async function hashThere(session: Session, path: string, expected: number): Promise<FoundContent> {
  const hash = createHash('sha256');
  const bytes = await reading(session, path, (handle) =>
    readThrough(session, handle, expected, (piece) => {
      hash.update(piece);
      return true;
    }),
  );
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * Whether a remote file has exactly these bytes, compared one by one as they come.
 * @throws Refused, LinkLost
 */
export async function isThere(session: Session, handle: Buffer, bytes: Buffer): Promise<boolean> {
  let same = true;
  const found = await readThrough(session, handle, bytes.length, (piece, position) => {
    same = piece.equals(bytes.subarray(position, position + piece.length));
    return same;
  });
  return same && found === bytes.length;
}

/**
 * Opens a remote file for reading, and closes it in any case.
 * @throws Refused, LinkLost
 */
export async function reading<T>(session: Session, path: string, read: (handle: Buffer) => Promise<T>): Promise<T> {
  const handle = await session.ask<Buffer>('open', (sftp, done) => sftp.open(path, 'r', done));
  try {
    return await read(handle);
  } finally {
    closeReader(session, handle);
  }
}
