import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import ssh2, { type Attributes, type AuthContext, type SFTPWrapper } from 'ssh2';

const { STATUS_CODE, OPEN_MODE } = ssh2.utils.sftp;

/** One request as the script sees it. */
export interface Asked {
  readonly what: string;
  /** 1 for the first of its kind. */
  readonly nth: number;
  readonly path: string;
  /** Of an OPEN; 0 otherwise. */
  readonly flags: number;
  /** Of a READ or WRITE; 0 otherwise. */
  readonly offset: number;
  readonly mode: number | undefined;
}

export interface Script {
  /**
   * A status to answer with; 'silent' never to answer, 'mute' to do it without an answer, 'garbage' to answer
   * something that is not SFTP; undefined for the usual answer.
   */
  readonly answer?: (asked: Asked) => number | 'silent' | 'mute' | 'garbage' | undefined;
  /** Decides every log-in attempt; left out: the password "right". */
  readonly logIn?: (context: AuthContext) => void;
  readonly subsystem?: 'silent' | 'refused' | 'garbage';
  /** The size that every kind of stat tells, from the real one. */
  readonly size?: (real: number) => number;
  /** Files are swept away as soon as they are closed. */
  readonly sweeps?: boolean;
  /** Refuses a write that comes while another is under way, or out of order. */
  readonly oneByOne?: boolean;
  /** Answers one write after the other, each after so many milliseconds. */
  readonly slowMs?: number;
  /** Like an object store: a file is what it was until it is closed without a write having failed. */
  readonly commits?: boolean;
  /** Changes what is stored. */
  readonly stores?: (data: Buffer) => Buffer;
  /** Ignores "only if it is new". */
  readonly overwrites?: boolean;
}

export interface ScriptedServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly hostKey: string;
  readonly files: Map<string, Buffer>;
  /** Kinds of requests with their paths, in order: "OPEN Uploads/a.csv". */
  readonly asked: string[];
  /** Log-in attempts: "none courier", "password courier". */
  readonly logIns: string[];
  readonly lines: () => number;
  stop(): Promise<void>;
}

const hostKeyPair = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });

/** A server whose every answer a test decides; files in memory, in the folders "Uploads" and ".". Announces no extensions. */
export async function startScriptedServer(script: Script = {}): Promise<ScriptedServer> {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const logIns: string[] = [];
  const lines = new Set<Socket>();
  let count = 0;

  const server = new ssh2.Server({ hostKeys: [hostKeyPair.private] }, (guest) => {
    guest.on('error', () => undefined);
    guest.on('authentication', (context) => {
      logIns.push(`${context.method} ${context.username}`);
      if (script.logIn) script.logIn(context);
      else if (context.method === 'password' && context.password === 'right') context.accept();
      else context.reject(['password']);
    });
    guest.on('ready', () => {
      guest.on('session', (accept) => {
        const session = accept();
        session.on('sftp', (acceptFiles, refuse) => {
          if (script.subsystem === 'silent') return;
          if (script.subsystem === 'refused') {
            refuse();
            return;
          }
          const sftp = acceptFiles();
          if (script.subsystem === 'garbage') {
            sendGarbage(sftp);
            return;
          }
          serve(sftp, script, files, asked);
        });
      });
    });
  });
  const listener = createServer({ noDelay: true }, (line) => {
    count += 1;
    lines.add(line);
    line.on('error', () => undefined);
    line.on('close', () => lines.delete(line));
    server.injectSocket(line);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const blob = Buffer.from(hostKeyPair.public.split(' ')[1] ?? '', 'base64');
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    hostKey: `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`,
    files,
    asked,
    logIns,
    lines: () => count,
    stop: () =>
      new Promise((done) => {
        listener.close(() => done());
        for (const line of lines) line.destroy();
      }),
  };
}

/** What a log-in script that greets people does to SFTP. */
function sendGarbage(sftp: SFTPWrapper): void {
  const raw = sftp as unknown as {
    _protocol: { channelData(id: number, data: Buffer): void };
    outgoing: { id: number };
  };
  raw._protocol.channelData(raw.outgoing.id, Buffer.from('Welcome to our file service!\n'));
}

function serve(sftp: SFTPWrapper, script: Script, files: Map<string, Buffer>, asked: string[]): void {
  const counts = new Map<string, number>();
  const handles = new Map<number, { path: string; next: number; data: Buffer; failed?: boolean }>();
  let answered: Promise<void> = Promise.resolve();
  let lastId = 0;
  let writing = 0;
  sftp.on('error', () => undefined);

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
        const open = Buffer.isBuffer(first) ? handleOf(first) : undefined;
        if (open) open.failed = true;
        sftp.status(id, answer);
      } else run(id, ...(rest as never[]));
    });
  };
  const handleOf = (handle: Buffer): { path: string; next: number; data: Buffer; failed?: boolean } | undefined =>
    handles.get(handle.readUInt32BE(0));
  const newHandle = (path: string): Buffer => {
    lastId += 1;
    handles.set(lastId, { path, next: 0, data: Buffer.alloc(0) });
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(lastId);
    return handle;
  };
  const folder = (path: string): boolean => ['.', '/', 'Uploads', '/Uploads'].includes(path);
  const attributes = (id: number, path: string): void => {
    const data = files.get(path);
    if (data) {
      const size = script.size ? script.size(data.length) : data.length;
      sftp.attrs(id, { mode: 0o100640, uid: 1, gid: 1, size, atime: 0, mtime: 0 });
    } else if (folder(path)) sftp.attrs(id, { mode: 0o40755, uid: 1, gid: 1, size: 0, atime: 0, mtime: 0 });
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  };

  on('OPEN', (id, path: string, flags: number) => {
    const cut = path.lastIndexOf('/');
    if (!folder(cut < 0 ? '.' : path.slice(0, cut))) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
    else if (flags & OPEN_MODE.EXCL && files.has(path) && !script.overwrites) sftp.status(id, STATUS_CODE.FAILURE);
    else if (!(flags & OPEN_MODE.CREAT) && !files.has(path)) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
    else {
      if (!script.commits && (flags & OPEN_MODE.TRUNC || !files.has(path))) files.set(path, Buffer.alloc(0));
      sftp.handle(id, newHandle(path));
    }
  });
  on('WRITE', (id, handle: Buffer, offset: number, data: Buffer) => {
    const open = handleOf(handle);
    if (!open) return void sftp.status(id, STATUS_CODE.FAILURE);
    if (script.oneByOne && (writing > 0 || offset !== open.next)) return void sftp.status(id, STATUS_CODE.FAILURE);
    writing += 1;
    const before = script.commits ? open.data : (files.get(open.path) ?? Buffer.alloc(0));
    const after = Buffer.alloc(Math.max(before.length, offset + data.length));
    before.copy(after);
    (script.stores ? script.stores(Buffer.from(data)) : data).copy(after, offset);
    open.data = after;
    if (!script.commits) files.set(open.path, after);
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
    else sftp.data(id, data.subarray(offset, offset + Math.min(length, 20_000)));
  });
  on('CLOSE', (id, handle: Buffer) => {
    const open = handleOf(handle);
    const path = open?.path ?? '';
    if (script.commits && open && !open.failed && open.next > 0 && !path.startsWith('list:'))
      files.set(path, open.data);
    handles.delete(handle.readUInt32BE(0));
    if (script.sweeps) files.delete(path);
    sftp.status(id, STATUS_CODE.OK);
  });
  on('STAT', (id, path: string) => attributes(id, path));
  on('LSTAT', (id, path: string) => attributes(id, path));
  on('FSTAT', (id, handle: Buffer) => attributes(id, handleOf(handle)?.path ?? ''));
  on('OPENDIR', (id, path: string) => {
    if (folder(path)) sftp.handle(id, newHandle(`list:${path}`));
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
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
    const inside = `${open.path.slice('list:'.length)}/`;
    const found = [...files].filter(([path]) => path.startsWith(inside) || (inside === './' && !path.includes('/')));
    if (found.length === 0) return void sftp.status(id, STATUS_CODE.EOF);
    const told = (size: number): number => (script.size ? script.size(size) : size);
    sftp.name(
      id,
      found.map(([path, data]) => entry(path.slice(path.lastIndexOf('/') + 1), told(data.length), 0o100640)),
    );
  });
  on('REMOVE', (id, path: string) => sftp.status(id, files.delete(path) ? STATUS_CODE.OK : STATUS_CODE.NO_SUCH_FILE));
  on('RENAME', (id, from: string, to: string) => {
    const data = files.get(from);
    if (!data || files.has(to)) return void sftp.status(id, STATUS_CODE.FAILURE);
    files.set(to, data);
    files.delete(from);
    sftp.status(id, STATUS_CODE.OK);
  });
  on('REALPATH', (id) => {
    sftp.name(id, [
      { filename: '/', longname: '/', attrs: { mode: 0o40755, uid: 1, gid: 1, size: 0, atime: 0, mtime: 0 } },
    ]);
  });
  // Real servers refuse these three here; whoever sends them is seen in `asked`.
  on('SETSTAT', (id) => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED));
  on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED));
  on('MKDIR', (id) => sftp.status(id, STATUS_CODE.PERMISSION_DENIED));
}
