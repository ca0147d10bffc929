import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2';
import type { Script, ScriptedFiles } from './script';
import { sendGarbage, shapeReplies } from './scripted-replies';

const { STATUS_CODE, OPEN_MODE } = ssh2.utils.sftp;

interface OpenThing {
  readonly path: string;
  readonly writes: boolean;
  next: number;
  data: Buffer;
  failed?: boolean;
}

/** Serves one SFTP session from memory, as the script wants it, and notes every request in `asked`. */
export function serveScripted(sftp: SFTPWrapper, script: Script, inside: ScriptedFiles, asked: string[]): void {
  const { files, modes, folders, swept } = inside;
  const counts = new Map<string, number>();
  const handles = new Map<number, OpenThing>();
  let answered: Promise<void> = Promise.resolve();
  let lastId = 0;
  let writing = 0;
  sftp.on('error', () => undefined);
  shapeReplies(sftp, script);

  const on = (what: string, run: (id: number, ...rest: never[]) => void): void => {
    sftp.on(what, (id: number, ...rest: unknown[]) => {
      const first = rest[0];
      const path = typeof first === 'string' ? first : Buffer.isBuffer(first) ? (handleOf(first)?.path ?? '') : '';
      const nth = (counts.get(what) ?? 0) + 1;
      counts.set(what, nth);
      asked.push(`${what} ${path}`);
      const attrs = rest[2] as Partial<Attributes> | undefined;
      const number = typeof rest[1] === 'number' ? rest[1] : 0;
      const [flags, offset] = what === 'OPEN' ? [number, 0] : [0, number];
      const answer = script.answer?.({
        what,
        nth,
        path,
        flags,
        offset,
        mode: what === 'OPEN' ? attrs?.mode : undefined,
      });
      if (answer === 'silent') return;
      if (answer === 'garbage') sendGarbage(sftp);
      else if (answer === 'mute') {
        const said = sftp.status.bind(sftp);
        sftp.status = () => undefined;
        run(id, ...(rest as never[]));
        sftp.status = said;
      } else if (answer !== undefined) {
        const open = what === 'WRITE' && Buffer.isBuffer(first) ? handleOf(first) : undefined;
        if (open) open.failed = true;
        sftp.status(id, answer);
      } else run(id, ...(rest as never[]));
    });
  };
  const handleOf = (handle: Buffer): OpenThing | undefined => handles.get(handle.readUInt32BE(0));
  const newHandle = (path: string, writes: boolean): Buffer => {
    lastId += 1;
    handles.set(lastId, { path, writes, next: 0, data: Buffer.alloc(0) });
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(lastId);
    return handle;
  };
  const rightsIn = (path: string) => folders.get(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
  const attributes = (id: number, path: string, data = files.get(path)): void => {
    if (data) {
      const size = script.size ? script.size(data.length) : data.length;
      sftp.attrs(id, { mode: 0o100640, uid: 1, gid: 1, size, atime: 0, mtime: 0 });
    } else if (folders.has(path)) sftp.attrs(id, { mode: 0o40755, uid: 1, gid: 1, size: 0, atime: 0, mtime: 0 });
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  };

  on('OPEN', (id, path: string, flags: number, attrs: Partial<Attributes>) => {
    const rights = rightsIn(path);
    const writes = (flags & OPEN_MODE.WRITE) !== 0;
    if (!rights) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
    else if (writes ? !rights.write : !rights.read) sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
    else if (flags & OPEN_MODE.EXCL && files.has(path) && !script.overwrites) sftp.status(id, STATUS_CODE.FAILURE);
    else if (!(flags & OPEN_MODE.CREAT) && !files.has(path)) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
    else {
      if (writes && attrs.mode !== undefined) modes.set(path, attrs.mode);
      const fresh = (flags & OPEN_MODE.TRUNC) !== 0 || !files.has(path);
      if (writes && fresh && commitsAfter(script) === undefined) files.set(path, Buffer.alloc(0));
      sftp.handle(id, newHandle(path, writes));
    }
  });
  on('WRITE', (id, handle: Buffer, offset: number, data: Buffer) => {
    const open = handleOf(handle);
    if (!open) return void sftp.status(id, STATUS_CODE.FAILURE);
    const refused =
      (script.oneByOne && (writing > 0 || offset !== open.next)) || offset + data.length > (script.room ?? Infinity);
    if (refused) {
      open.failed = true;
      return void sftp.status(id, STATUS_CODE.FAILURE);
    }
    writing += 1;
    const commits = commitsAfter(script) !== undefined;
    const before = commits ? open.data : (files.get(open.path) ?? Buffer.alloc(0));
    const after = Buffer.alloc(Math.max(before.length, offset + data.length));
    before.copy(after);
    (script.stores ? script.stores(Buffer.from(data)) : data).copy(after, offset);
    open.data = after;
    if (!commits) files.set(open.path, after);
    open.next = offset + data.length;
    const answer = (): void => {
      writing -= 1;
      sftp.status(id, STATUS_CODE.OK);
    };
    const delay = script.slowMs ?? (script.oneByOne ? 1 : 0);
    if (delay === 0) answer();
    else answered = answered.then(() => new Promise((resolve) => setTimeout(resolve, delay))).then(answer);
  });
  on('READ', (id, handle: Buffer, offset: number, length: number) => {
    const data = files.get(handleOf(handle)?.path ?? '');
    if (!data || offset >= data.length) sftp.status(id, STATUS_CODE.EOF);
    // Less than asked for, as servers may.
    else sftp.data(id, data.subarray(offset, offset + Math.min(length, script.readsAtMost ?? 20_000)));
  });
  on('CLOSE', (id, handle: Buffer) => {
    const open = handleOf(handle);
    handles.delete(handle.readUInt32BE(0));
    if (open?.writes) closed(open);
    sftp.status(id, STATUS_CODE.OK);
  });
  const closed = (open: OpenThing): void => {
    const { path } = open;
    const commitMs = commitsAfter(script);
    const whole = !open.failed && open.next > 0;
    if (commitMs !== undefined && whole) after(commitMs, () => files.set(path, finished(open.data)));
    else if (whole && script.closes) files.set(path, finished(open.data));
    const sweepMs = script.sweeps === true ? 0 : script.sweeps;
    if (sweepMs !== undefined && sweepMs !== false) after(sweepMs + (commitMs ?? 0), () => sweep(path));
  };
  const sweep = (path: string): void => {
    const data = files.get(path);
    if (data) swept.set(path, data);
    files.delete(path);
  };
  const finished = (data: Buffer): Buffer => (script.closes ? script.closes(Buffer.from(data)) : data);
  on('STAT', (id, path: string) => attributes(id, path));
  on('LSTAT', (id, path: string) => attributes(id, path));
  on('FSTAT', (id, handle: Buffer) => {
    const open = handleOf(handle);
    const own = open?.writes && commitsAfter(script) !== undefined && !script.statsByName;
    attributes(id, open?.path ?? '', own ? open.data : undefined);
  });
  on('OPENDIR', (id, path: string) => {
    const rights = folders.get(path);
    if (!rights) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
    else if (!rights.read) sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
    else sftp.handle(id, newHandle(`list:${path}`, false));
  });
  on('READDIR', (id, handle: Buffer) => {
    const open = handleOf(handle);
    if (!open || open.next > 1) return void sftp.status(id, STATUS_CODE.EOF);
    open.next += 1;
    const entry = (filename: string, size: number, mode: number) => ({
      filename,
      longname: filename,
      attrs: { mode, uid: 1, gid: 1, size, atime: 0, mtime: 0 },
    });
    // The first page holds nothing but the folder itself.
    if (open.next === 1) return void sftp.name(id, [entry('.', 0, 0o40755), entry('..', 0, 0o40755)]);
    const inFolder = `${open.path.slice('list:'.length)}/`;
    const found = [...files].filter(
      ([path]) => path.startsWith(inFolder) || (inFolder === './' && !path.includes('/')),
    );
    if (found.length === 0) return void sftp.status(id, STATUS_CODE.EOF);
    const told = (size: number): number => (script.size ? script.size(size) : size);
    sftp.name(
      id,
      found.map(([path, data]) => entry(path.slice(path.lastIndexOf('/') + 1), told(data.length), 0o100640)),
    );
  });
  on('REMOVE', (id, path: string) => {
    if (rightsIn(path)?.write === false) sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
    else sftp.status(id, files.delete(path) ? STATUS_CODE.OK : STATUS_CODE.NO_SUCH_FILE);
  });
  const rename = (id: number, from: string, to: string, replaces: boolean): void => {
    const data = files.get(from);
    if (!data || (files.has(to) && !replaces)) return void sftp.status(id, STATUS_CODE.FAILURE);
    files.set(to, data);
    files.delete(from);
    const mode = modes.get(from);
    if (mode !== undefined) modes.set(to, mode);
    sftp.status(id, STATUS_CODE.OK);
  };
  on('RENAME', (id, from: string, to: string) => rename(id, from, to, false));
  on('EXTENDED', (id, name: string, data: Buffer) => {
    const [first, second] = fields(data);
    const announced = script.announces?.some((announcedName) => announcedName === name) ?? false;
    if (announced && name === 'posix-rename@openssh.com') rename(id, `${first}`, `${second}`, true);
    else sftp.status(id, announced ? STATUS_CODE.OK : STATUS_CODE.OP_UNSUPPORTED);
  });
  on('REALPATH', (id, path) => {
    const filename = `/${`${path}`.replace(/^\.?\/?/, '')}`;
    sftp.name(id, [
      { filename, longname: filename, attrs: { mode: 0o40755, uid: 1, gid: 1, size: 0, atime: 0, mtime: 0 } },
    ]);
  });
  // Real servers refuse these three here; whoever sends them is seen in `asked`.
  on('SETSTAT', (id) => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED));
  on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED));
  on('MKDIR', (id) => sftp.status(id, STATUS_CODE.PERMISSION_DENIED));
}

/** Milliseconds from the close until a file is there; undefined where it is there from the start. */
function commitsAfter({ commits }: Script): number | undefined {
  if (commits === true) return 0;
  return commits === false ? undefined : commits;
}

function after(milliseconds: number, run: () => void): void {
  if (milliseconds === 0) run();
  else setTimeout(run, milliseconds).unref();
}

function fields(data: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 4 <= data.length;) {
    const length = data.readUInt32BE(at);
    found.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}
