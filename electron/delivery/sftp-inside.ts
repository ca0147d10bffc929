import type { SFTPWrapper } from 'ssh2';

/** What ssh2 1.17 knows of a session and neither its documentation nor its types tell; each may be missing in another version. */
interface Inside {
  readonly _extensions?: Readonly<Record<string, string>>;
  readonly _maxWriteLen?: number;
  readonly _maxReadLen?: number;
  /** Set when the server has told its limits. */
  readonly maxOpenHandles?: number;
  readonly incoming?: { window: number };
  readonly outgoing?: { readonly id: number; readonly state: string };
  readonly _protocol?: { channelWindowAdjust?(channel: number, bytes: number): void };
}

/** Most bytes in one request: what OpenSSH takes, and nobody needs more. */
const most = 255 * 1024;
/**
 * Under the 31 952 bytes above which ssh2 splits a request for most servers, and sends the rest of each only after
 * its first part was confirmed: out of order, that is.
 */
const usual = 31 * 1024;

/** Whether the server announced an extension when the session began, e.g. "fsync@openssh.com". */
export function announces(sftp: SFTPWrapper, extension: string): boolean {
  return (sftp as unknown as Inside)._extensions?.[extension] !== undefined;
}

/** The names of all extensions that the server announced. */
export function announced(sftp: SFTPWrapper): string[] {
  return Object.keys((sftp as unknown as Inside)._extensions ?? {}).sort();
}

/**
 * The bytes that one write and one read may carry: as the server said by limits@openssh.com, as soon as it did, else
 * what all servers take.
 */
export function largestPieces(sftp: SFTPWrapper): { readonly write: number; readonly read: number } {
  const { _maxWriteLen: write, _maxReadLen: read, maxOpenHandles } = sftp as unknown as Inside;
  if (maxOpenHandles === undefined) return { write: usual, read: usual };
  return { write: pieceOf(write), read: pieceOf(read) };
}

function pieceOf(told: number | undefined): number {
  return told !== undefined && told >= 1 ? Math.min(told, most) : usual;
}

/**
 * Lets the server send so many bytes before it must wait for us. ssh2 allows two mebibytes, and that is all that a
 * line with a tenth of a second there and back brings in that time.
 */
export function makeRoom(sftp: SFTPWrapper, bytes: number): void {
  const { incoming, outgoing, _protocol: protocol } = sftp as unknown as Inside;
  if (!incoming || outgoing?.state !== 'open' || typeof protocol?.channelWindowAdjust !== 'function') return;
  const more = bytes - incoming.window;
  // Small steps would cost a packet each.
  if (!Number.isFinite(more) || more < bytes / 4) return;
  incoming.window += more;
  protocol.channelWindowAdjust(outgoing.id, more);
}
