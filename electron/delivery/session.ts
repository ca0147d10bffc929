import type { Duplex } from 'node:stream';
import type { SFTPWrapper } from 'ssh2';
import { gatherWrites } from './gather-writes';
import { announced, announces, largestPieces, makeRoom } from './sftp-inside';
import { LinkLost, lossOf, Refused, status, type LossReason, type Operation } from './sftp-problem';
import type { Deadlines } from './target';

type Done<T> = (error?: Error | null, value?: T) => void;

/** An open SFTP session in which every request ends: answered, refused, or with the link. */
export interface Session {
  /**
   * Asks one thing of the server.
   * @throws Refused when it says no, LinkLost when no answer will come
   */
  ask<T = void>(operation: Operation, send: (sftp: SFTPWrapper, done: Done<T>) => void): Promise<T>;
  /** Whether the server said that it knows this extension. */
  announces(extension: string): boolean;
  /** All that it said so of. */
  announced(): readonly string[];
  /** Most bytes that one write and one read may carry. */
  readonly pieces: { readonly write: number; readonly read: number };
  /** Whether answers take long to come, going by the quickest so far. */
  isFar(): boolean;
  /** Lets the server send so many bytes ahead of us, where answers take long; near by it would only keep it busy. */
  makeRoom(bytes: number): void;
  /** When everything asked so far is answered, or never will be. Never throws. */
  quiet(): Promise<void>;
  /** Says good-bye, then cuts the line; never hangs, never throws. */
  end(): Promise<void>;
}

interface Parts {
  readonly sftp: SFTPWrapper;
  /** The line that it runs on; ended with it. */
  readonly socket: Duplex;
  /** Polite good-bye of the layer above. */
  readonly goodbye: () => Promise<unknown>;
  readonly deadlines: Deadlines;
  readonly signal: AbortSignal | undefined;
}

/** From here to there and back, in milliseconds: two mebibytes in that time are 200 MB/s. */
const farMs = 10;

/**
 * ssh2 has no time limit per request, and requests sent after the link dropped never call back. So each
 * one waits for its answer, for the link, and for silence: a clock that any answer starts anew, because
 * on a slow line the answers to a window of writes come long after they were sent.
 */
export function openSession({ sftp, socket, goodbye, deadlines, signal }: Parts): Session {
  const waiting = new Set<(problem: LinkLost) => void>();
  const listening = new Set<() => void>();
  let lost: LinkLost | undefined;
  let silence: NodeJS.Timeout | undefined;
  let quickestMs = Infinity;

  const lose = (reason: LossReason): void => {
    if (lost) return;
    lost = new LinkLost(reason);
    clearTimeout(silence);
    socket.destroy();
    for (const reject of [...waiting]) reject(lost);
    waiting.clear();
    nowQuiet();
  };
  const nowQuiet = (): void => {
    for (const tell of listening) tell();
    listening.clear();
  };
  const heard = (): void => {
    if (lost) return;
    if (waiting.size > 0) {
      silence?.refresh();
      return;
    }
    clearTimeout(silence);
    nowQuiet();
  };
  const stop = (): void => lose(signal ? lossOf(signal).reason : 'stopped');

  // Without a listener this error would be thrown into the middle of ssh2’s parser.
  sftp.on('error', () => lose('garbled'));
  sftp.on('end', () => lose('closed'));
  sftp.on('close', () => lose('closed'));
  socket.on('error', () => lose('closed'));
  socket.on('end', () => lose('closed'));
  socket.on('close', () => lose('closed'));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  if (socket.destroyed) lose('closed');
  gatherWrites(socket);

  return {
    ask<T>(operation: Operation, send: (sftp: SFTPWrapper, done: Done<T>) => void): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (lost) {
          reject(lost);
          return;
        }
        if (waiting.size === 0) {
          clearTimeout(silence);
          silence = setTimeout(() => lose('silent'), deadlines.operationMs);
        }
        waiting.add(reject);
        const asked = performance.now();
        const done: Done<T> = (error, value) => {
          if (!waiting.delete(reject)) return;
          quickestMs = Math.min(quickestMs, performance.now() - asked);
          heard();
          if (!error) {
            resolve(value as T);
            return;
          }
          const code: unknown = (error as { code?: unknown }).code;
          // Requests still open when the channel ends are called back without a status; 6 and 7 say the same.
          if (typeof code !== 'number' || code === 6 || code === 7) {
            lose('closed');
            reject(lost ?? new LinkLost('closed'));
          } else {
            reject(new Refused(operation, code));
          }
        };
        try {
          send(sftp, done);
        } catch {
          // ssh2 throws for an extension that the server did not announce.
          if (waiting.delete(reject)) {
            heard();
            reject(new Refused(operation, status.unsupported));
          }
        }
      });
    },
    announces: (extension) => announces(sftp, extension),
    announced: () => announced(sftp),
    get pieces() {
      return largestPieces(sftp);
    },
    isFar: () => quickestMs >= farMs,
    makeRoom(bytes) {
      if (quickestMs >= farMs) makeRoom(sftp, bytes);
    },
    quiet: () =>
      new Promise((resolve) => {
        if (lost || waiting.size === 0) resolve();
        else listening.add(resolve);
      }),
    async end(): Promise<void> {
      signal?.removeEventListener('abort', stop);
      clearTimeout(silence);
      if (!lost) {
        lost = new LinkLost('closed');
        let timer: NodeJS.Timeout | undefined;
        const enough = new Promise<void>((resolve) => {
          timer = setTimeout(resolve, deadlines.endMs);
        });
        // Some servers answer a good-bye with a reset; the files are long closed by then.
        await Promise.race([goodbye().catch(() => undefined), enough]);
        clearTimeout(timer);
      }
      socket.destroy();
    },
  };
}
