import { constants } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rmdir,
  stat,
  truncate,
  unlink,
  utimes,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Stats } from 'node:fs';
import ssh2, { type Attributes, type FileEntry, type SFTPWrapper } from 'ssh2';
import { announce } from './announce';
import { realPathOf, seenPath } from './jail';
import { ownFolder } from './practice-keys';

const { STATUS_CODE, OPEN_MODE } = ssh2.utils.sftp;

type OpenThing =
  { readonly is: 'file'; readonly file: FileHandle } | { readonly is: 'list'; left: FileEntry[] | undefined };

/**
 * Serves one SFTP session from a folder, with the rules that servers share: a rename never replaces a file,
 * "only if it is new" is kept, errors are the few numbers of version 3. One request after the other, in order.
 */
export function serveFiles(sftp: SFTPWrapper, root: string): void {
  announce(sftp, ['posix-rename@openssh.com', 'fsync@openssh.com']);
  const things = new Map<number, OpenThing>();
  let lastId = 0;
  let queue: Promise<void> = Promise.resolve();

  const keep = (thing: OpenThing): Buffer => {
    lastId += 1;
    things.set(lastId, thing);
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(lastId);
    return handle;
  };
  const thingOf = (handle: Buffer): OpenThing | undefined =>
    handle.length === 4 ? things.get(handle.readUInt32BE(0)) : undefined;
  const fileOf = (handle: Buffer): FileHandle => {
    const thing = thingOf(handle);
    if (thing?.is !== 'file') throw new Error('no such handle');
    return thing.file;
  };
  const real = (path: string): Promise<string> => realPathOf(root, path);
  /** Runs after everything asked before, and answers OK unless it answered itself or failed. */
  const answer = (id: number, run: () => Promise<'answered' | void>): void => {
    queue = queue.then(async () => {
      try {
        if ((await run()) !== 'answered') sftp.status(id, STATUS_CODE.OK);
      } catch (problem) {
        sftp.status(id, statusOf(problem));
      }
    });
  };

  sftp.on('error', () => undefined);
  // OpenSSH's program waits for the channel to be closed from here once it has said that nothing more comes.
  sftp.on('end', () => {
    queue = queue.then(() => sftp.end());
  });
  sftp.on('close', () => {
    queue = queue.then(async () => {
      for (const thing of things.values()) if (thing.is === 'file') await thing.file.close().catch(() => undefined);
      things.clear();
    });
  });

  sftp.on('REALPATH', (id, path) =>
    answer(id, async () => {
      const filename = seenPath(path);
      sftp.name(id, [{ filename, longname: filename, attrs: noAttributes }]);
      return 'answered';
    }),
  );
  sftp.on('OPEN', (id, path, flags, attrs) =>
    answer(id, async () => {
      const mode = typeof attrs.mode === 'number' ? attrs.mode & 0o777 : 0o644;
      const file = await open(await real(path), openFlags(flags), mode);
      if ((await file.stat()).isDirectory()) {
        await file.close();
        throw new Error('a folder');
      }
      sftp.handle(id, keep({ is: 'file', file }));
      return 'answered';
    }),
  );
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const buffer = Buffer.alloc(Math.min(length, 256 * 1024));
      const { bytesRead } = await fileOf(handle).read(buffer, 0, buffer.length, offset);
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, bytesRead));
      return 'answered';
    }),
  );
  sftp.on('WRITE', (id, handle, offset, data) =>
    answer(id, async () => {
      // The packet's memory is reused while we wait for the disk.
      const copy = Buffer.from(data);
      for (let done = 0; done < copy.length;) {
        done += (await fileOf(handle).write(copy, done, copy.length - done, offset + done)).bytesWritten;
      }
    }),
  );
  sftp.on('CLOSE', (id, handle) =>
    answer(id, async () => {
      const thing = thingOf(handle);
      if (!thing) throw new Error('no such handle');
      things.delete(handle.readUInt32BE(0));
      if (thing.is === 'file') await thing.file.close();
    }),
  );
  const attributes = (id: number, read: () => Promise<Stats>): void =>
    answer(id, async () => {
      sftp.attrs(id, attributesOf(await read()));
      return 'answered';
    });
  sftp.on('FSTAT', (id, handle) => attributes(id, () => fileOf(handle).stat()));
  sftp.on('STAT', (id, path) => attributes(id, async () => stat(await real(path))));
  sftp.on('LSTAT', (id, path) => attributes(id, async () => lstat(await real(path))));
  sftp.on('SETSTAT', (id, path, attrs) => answer(id, async () => setAttributes(await real(path), attrs)));
  sftp.on('FSETSTAT', (id, handle, attrs) =>
    answer(id, async () => {
      const file = fileOf(handle);
      if (typeof attrs.size === 'number') await file.truncate(attrs.size);
      if (typeof attrs.mode === 'number') await file.chmod(attrs.mode & 0o777);
      if (typeof attrs.mtime === 'number') await file.utimes(attrs.atime ?? attrs.mtime, attrs.mtime);
    }),
  );
  sftp.on('OPENDIR', (id, path) =>
    answer(id, async () => {
      const left = await listing(await real(path), seenPath(path));
      sftp.handle(id, keep({ is: 'list', left }));
      return 'answered';
    }),
  );
  sftp.on('READDIR', (id, handle) =>
    answer(id, async () => {
      const thing = thingOf(handle);
      if (thing?.is !== 'list') throw new Error('no such handle');
      const page = thing.left?.splice(0, 100) ?? [];
      if (page.length === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.name(id, page);
      return 'answered';
    }),
  );
  sftp.on('REMOVE', (id, path) => answer(id, async () => unlink(await real(path))));
  sftp.on('RMDIR', (id, path) => answer(id, async () => rmdir(await real(path))));
  sftp.on('MKDIR', (id, path) => answer(id, async () => mkdir(await real(path), { mode: 0o755 })));
  sftp.on('RENAME', (id, from, to) =>
    answer(id, async () => {
      const target = await real(to);
      if (await exists(target)) throw new Error('exists');
      await rename(await real(from), target);
    }),
  );
  sftp.on('EXTENDED', (id, name, data) =>
    answer(id, async () => {
      const [first, second] = fields(data);
      if (name === 'posix-rename@openssh.com' && first && second) {
        await rename(await real(first.toString()), await real(second.toString()));
      } else if (name === 'fsync@openssh.com' && first) {
        await fileOf(first).sync();
      } else {
        sftp.status(id, STATUS_CODE.OP_UNSUPPORTED);
        return 'answered';
      }
      return undefined;
    }),
  );
}

const noAttributes: Attributes = { mode: 0, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 };

function attributesOf(stats: Stats): Attributes {
  return {
    mode: stats.mode,
    uid: stats.uid,
    gid: stats.gid,
    size: stats.size,
    atime: Math.floor(stats.atimeMs / 1000),
    mtime: Math.floor(stats.mtimeMs / 1000),
  };
}

async function setAttributes(path: string, attrs: Partial<Attributes>): Promise<void> {
  if (typeof attrs.size === 'number') await truncate(path, attrs.size);
  if (typeof attrs.mode === 'number') await chmod(path, attrs.mode & 0o777);
  if (typeof attrs.mtime === 'number') await utimes(path, attrs.atime ?? attrs.mtime, attrs.mtime);
}

async function listing(folder: string, seen: string): Promise<FileEntry[]> {
  const names = (await readdir(folder)).filter((name) => seen !== '/' || name !== ownFolder);
  const entries: FileEntry[] = [];
  for (const filename of ['.', '..', ...names.sort()]) {
    const stats = await lstat(filename === '..' ? folder : join(folder, filename)).catch(() => undefined);
    if (!stats) continue;
    const attrs = attributesOf(stats);
    entries.push({ filename, attrs, longname: longName(filename, stats) });
  }
  return entries;
}

/** A line as "ls -l" prints it, which some clients read. */
function longName(name: string, stats: Stats): string {
  const letters = ['r', 'w', 'x'];
  const rights = Array.from({ length: 9 }, (_, bit) => ((stats.mode >> (8 - bit)) & 1 ? letters[bit % 3] : '-')).join(
    '',
  );
  const kind = stats.isDirectory() ? 'd' : stats.isSymbolicLink() ? 'l' : '-';
  const day = stats.mtime.toUTCString().split(' ');
  return `${kind}${rights} 1 ${stats.uid} ${stats.gid} ${stats.size} ${day[2]} ${day[1]} ${day[4]?.slice(0, 5)} ${name}`;
}

function openFlags(flags: number): number {
  const reading = (flags & OPEN_MODE.READ) !== 0;
  const writing = (flags & (OPEN_MODE.WRITE | OPEN_MODE.APPEND)) !== 0;
  let result = writing ? (reading ? constants.O_RDWR : constants.O_WRONLY) : constants.O_RDONLY;
  if (flags & OPEN_MODE.APPEND) result |= constants.O_APPEND;
  if (flags & OPEN_MODE.CREAT) result |= constants.O_CREAT;
  if (flags & OPEN_MODE.TRUNC) result |= constants.O_TRUNC;
  if (flags & OPEN_MODE.EXCL) result |= constants.O_EXCL;
  return result;
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

function fields(data: Buffer | undefined): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; data && at + 4 <= data.length;) {
    const length = data.readUInt32BE(at);
    found.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}

function statusOf(problem: unknown): number {
  const code = (problem as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return STATUS_CODE.NO_SUCH_FILE;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return STATUS_CODE.PERMISSION_DENIED;
  return STATUS_CODE.FAILURE;
}
