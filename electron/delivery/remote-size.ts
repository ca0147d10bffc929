import type { FileEntry } from 'ssh2';
import { Refused, status, unlessRefused } from './sftp-problem';
import type { Session } from './session';

/** What the server says about a path. 'silent': it does not let us know. */
export type RemoteSize =
  | {
      readonly is: 'file';
      readonly bytes: number;
      /** Seconds since 1970; 0 where the server does not tell. */
      readonly modified: number;
    }
  | { readonly is: 'absent' }
  | { readonly is: 'silent' };

/** Unfiltered: else a page with only "." and ".." in it looks like the end. The types do not know the option. */
interface FullList {
  readdir(handle: Buffer, options: { full: true }, done: (error?: Error | null, entries?: FileEntry[]) => void): void;
}

/** Folder listings longer than this are not read to their end. */
const mostEntries = 100_000;

/**
 * The size of a remote file by asking for it, or by looking through its folder where asking is refused.
 * @throws LinkLost
 */
export async function remoteSize(session: Session, path: string): Promise<RemoteSize> {
  try {
    return fileOf(await session.ask<Told>('stat', (sftp, done) => sftp.stat(path, done)));
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.status === status.noSuchFile) return { is: 'absent' };
  }
  const cut = path.lastIndexOf('/');
  const folder = cut < 0 ? '.' : path.slice(0, cut) || '/';
  const entries = await listFolder(session, folder);
  if (!entries) return { is: 'silent' };
  const entry = entries.find(({ filename }) => filename === path.slice(cut + 1));
  if (!entry) return entries.length >= mostEntries ? { is: 'silent' } : { is: 'absent' };
  return fileOf(entry.attrs);
}

/** What a server may leave out. */
interface Told {
  readonly size?: number;
  readonly mtime?: number;
}

function fileOf({ size, mtime }: Told): RemoteSize {
  return typeof size === 'number' ? { is: 'file', bytes: size, modified: mtime ?? 0 } : { is: 'silent' };
}

/**
 * What lies in a folder, or undefined where the server does not show it.
 * @throws LinkLost
 */
export async function listFolder(session: Session, folder: string): Promise<FileEntry[] | undefined> {
  const handle = await unlessRefused(session.ask<Buffer>('list', (sftp, done) => sftp.opendir(folder, done)));
  if (!handle) return undefined;
  const entries: FileEntry[] = [];
  try {
    while (entries.length < mostEntries) {
      const some = await session.ask<FileEntry[]>('list', (sftp, done) =>
        (sftp as unknown as FullList).readdir(handle, { full: true }, done),
      );
      if (some.length === 0) break;
      entries.push(...some);
    }
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.status !== status.endOfFile) return undefined;
  } finally {
    await session.ask('close', (sftp, done) => sftp.close(handle, done)).catch(() => undefined);
  }
  return entries;
}
