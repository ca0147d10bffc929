import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../../electron/delivery/deliver';
import type { DeliveryOutcome, DeliveryTarget } from '../../../electron/delivery/target';
import { faultOf } from '../said';
import { startScriptedServer, type ScriptedServer } from '../scripted-server';
import type { Asked, Script } from '../servers/script';

const [noSuchFile, denied, failure, unsupported] = [2, 3, 4, 8] as const;
const deadlines = { connectMs: 1500, operationMs: 400, endMs: 100, keepAliveMs: 5000 };
const bytes = randomBytes(150_000);
const yesterday = Buffer.from('yesterday');
const path = 'Uploads/staff.csv';
const extensions = ['posix-rename@openssh.com', 'fsync@openssh.com'] as const;

type Publish = DeliveryTarget['publish'];
const strategies: readonly Publish[] = ['unique name', 'overwrite', 'temp then rename'];

/** What must come of it: how sure a delivery is, or why there is none. */
type Expected =
  | { readonly verified: 'hash' | 'size' | 'accepted'; readonly overwrote?: 'no rename' | 'no temporary file' }
  | { readonly failed: string; readonly decision: string }
  | { readonly unknown: string; readonly decision: string };

const read = ({ what, flags }: Asked): boolean => what === 'READ' || (what === 'OPEN' && flags === 1);
const refuses =
  (...kinds: string[]): Script['answer'] =>
  (asked) =>
    kinds.includes(asked.what) || (kinds.includes('READ') && read(asked)) ? failure : undefined;
const isWrite = ({ what }: Asked): boolean => what === 'WRITE';
const last = ({ offset }: Asked): boolean => offset + 40_000 > bytes.length;
const writeFailed = { failed: 'remote write failed', decision: 'retry' } as const;
const read_back = { verified: 'hash' } as const;
const counted = { verified: 'size' } as const;

interface Switch {
  readonly name: string;
  readonly script: Script;
  readonly expected: Expected | ((publish: Publish) => Expected);
}

const switches: readonly Switch[] = [
  { name: 'nothing unusual', script: {}, expected: read_back },
  {
    name: 'no extension at all',
    script: { announces: [] },
    expected: (publish) => (publish === 'temp then rename' ? { verified: 'hash', overwrote: 'no rename' } : read_back),
  },
  {
    name: 'the first write refused',
    script: { answer: (asked) => (isWrite(asked) && asked.offset === 0 ? failure : undefined) },
    expected: writeFailed,
  },
  {
    name: 'a later write refused',
    script: { answer: (asked) => (isWrite(asked) && asked.offset > 60_000 && !last(asked) ? failure : undefined) },
    expected: writeFailed,
  },
  {
    name: 'the last write refused',
    script: { answer: (asked) => (isWrite(asked) && last(asked) ? failure : undefined) },
    expected: writeFailed,
  },
  {
    name: 'one write refused, once',
    script: { answer: (asked) => (isWrite(asked) && asked.nth === 3 ? failure : undefined) },
    expected: read_back,
  },
  {
    name: 'the close refused',
    script: { answer: refuses('CLOSE') },
    expected: { failed: 'remote close failed', decision: 'retry' },
  },
  { name: 'no stat of any kind', script: { answer: refuses('STAT', 'LSTAT', 'FSTAT') }, expected: read_back },
  {
    name: 'no stat of any kind and no reading',
    script: { answer: refuses('STAT', 'LSTAT', 'FSTAT', 'READ') },
    expected: counted,
  },
  {
    name: 'no stat, no reading and no listing',
    script: { answer: refuses('STAT', 'LSTAT', 'FSTAT', 'READ', 'OPENDIR') },
    expected: { verified: 'accepted' },
  },
  {
    name: 'no renaming',
    script: { answer: refuses('RENAME', 'EXTENDED') },
    expected: (publish) => (publish === 'temp then rename' ? { verified: 'hash', overwrote: 'no rename' } : read_back),
  },
  {
    name: 'a renaming announced and refused',
    script: { answer: ({ what, path: at }) => (what === 'EXTENDED' && at.startsWith('posix') ? failure : undefined) },
    expected: (publish) => (publish === 'temp then rename' ? { verified: 'hash', overwrote: 'no rename' } : read_back),
  },
  {
    name: 'no setting of modes and times',
    script: { answer: (asked) => (/SETSTAT/.test(asked.what) ? unsupported : undefined) },
    expected: read_back,
  },
  {
    name: 'no mode with a new file',
    script: { answer: (asked) => (asked.what === 'OPEN' && asked.mode !== undefined ? failure : undefined) },
    expected: read_back,
  },
  {
    name: 'a syncing announced and refused',
    script: { answer: ({ what, path: at }) => (what === 'EXTENDED' && at.startsWith('fsync') ? failure : undefined) },
    expected: read_back,
  },
  { name: 'one write after the other only', script: { oneByOne: true }, expected: read_back },
  { name: 'a file swept away when it is closed', script: { sweeps: true }, expected: counted },
  {
    name: 'a file swept away when it is closed, and no fstat',
    script: { sweeps: true, answer: refuses('FSTAT') },
    expected: { verified: 'accepted' },
  },
  { name: 'a file swept away a little later', script: { sweeps: 500 }, expected: read_back },
  { name: 'an object store', script: { commits: true, oneByOne: true }, expected: read_back },
  {
    name: 'an object store that counts what has the name while it is open',
    script: { commits: true, statsByName: true },
    expected: read_back,
  },
  { name: 'an object store that is late', script: { commits: 200 }, expected: counted },
  {
    name: 'files that can only be made',
    script: {
      answer: (asked) =>
        read(asked) || ['OPENDIR', 'STAT', 'LSTAT', 'REMOVE'].includes(asked.what) ? denied : undefined,
    },
    expected: counted,
  },
  { name: 'a full disk', script: { room: 100_000 }, expected: writeFailed },
  { name: 'a disk that is full from the start', script: { room: 0 }, expected: writeFailed },
  {
    name: 'a full disk that is only told at the close',
    script: { closes: (data) => data.subarray(0, 100_000), answer: refuses('FSTAT') },
    expected: { failed: 'remote size differs', decision: 'retry' },
  },
  {
    name: 'a file system that cannot be written to',
    script: { answer: ({ what, flags }) => (what === 'OPEN' && flags !== 1 ? failure : undefined) },
    expected: { failed: 'remote file refused', decision: 'retry' },
  },
  {
    name: 'a folder that is denied although files go in',
    script: { answer: ({ what, path: at }) => (what === 'STAT' && at === 'Uploads' ? noSuchFile : undefined) },
    expected: read_back,
  },
  {
    name: 'a file service that never opens',
    script: { subsystem: 'silent' },
    expected: { failed: 'SFTP not offered', decision: 'person' },
  },
  {
    name: 'a file service that is refused',
    script: { subsystem: 'refused' },
    expected: { failed: 'SFTP not offered', decision: 'person' },
  },
  {
    name: 'a file service that says something else',
    script: { subsystem: 'garbage' },
    expected: { failed: 'SFTP not offered', decision: 'person' },
  },
  {
    name: 'silence after the log-in',
    script: { answer: () => 'silent' },
    // The agreed name may have been emptied by a request that nobody answered.
    expected: (publish) =>
      publish === 'overwrite'
        ? { unknown: 'incomplete file left', decision: 'retry' }
        : { failed: 'server did not answer', decision: 'retry' },
  },
  {
    name: 'silence at the close',
    script: { answer: ({ what, path: at }) => (what === 'CLOSE' && at !== '' ? 'silent' : undefined) },
    expected: (publish) =>
      publish === 'temp then rename'
        ? { failed: 'server did not answer', decision: 'retry' }
        : { unknown: 'delivery unconfirmed', decision: 'retry' },
  },
  { name: 'answers that take their time', script: { slowMs: 60 }, expected: read_back },
  { name: 'answers in the opposite order', script: { backwards: true }, expected: read_back },
  { name: 'answers in pieces of 61 bytes', script: { pieces: 61 }, expected: read_back },
  { name: 'reads of 700 bytes', script: { readsAtMost: 700 }, expected: read_back },
  {
    name: 'a wrong size while it is written',
    script: { answer: refuses('STAT', 'LSTAT', 'READ', 'OPENDIR'), size: (real) => real - 1 },
    expected: { failed: 'remote size differs', decision: 'retry' },
  },
  {
    name: 'a wrong size afterwards',
    script: { answer: refuses('FSTAT', 'READ'), size: (real) => real + 1 },
    expected: { failed: 'remote size differs', decision: 'retry' },
  },
  {
    name: 'line ends changed when it is closed',
    script: { closes: (data) => Buffer.concat([data, Buffer.from('\r\n')]) },
    expected: { failed: 'remote size differs', decision: 'retry' },
  },
  {
    name: 'content changed, at the same size',
    script: { stores: (data) => data.fill(0x3f, 10, 11) },
    expected: { failed: 'remote content differs', decision: 'retry' },
  },
];

let server: ScriptedServer;
afterEach(() => server.stop());

async function deliverTo(script: Script, publish: Publish): Promise<DeliveryOutcome> {
  server = await startScriptedServer({ announces: extensions, ...script });
  if (publish !== 'unique name') server.files.set(path, yesterday);
  const { host, port, hostKey } = server;
  const target = { host, port, username: 'courier', hostKeys: [hostKey], folder: 'Uploads', fileName: 'staff.csv' };
  return deliver(bytes, { ...target, publish }, { password: 'right' }, { deadlines });
}

/** Whatever was answered: what is said of the file must be true of it. */
function judge(outcome: DeliveryOutcome, publish: Publish, late: boolean): void {
  const there = server.files.get(path) ?? server.swept.get(path);
  if (outcome.is === 'delivered' && !late) expect(there?.equals(bytes)).toBe(true);
  if (outcome.is !== 'failed') return;
  // Nothing of ours can be read: it is yesterday’s, or nothing.
  if (there && there.length > 0) expect(there.toString()).toBe('yesterday');
  // Until the last step the old file is whole.
  if (publish === 'temp then rename') expect(there?.toString()).toBe('yesterday');
}

describe.each(strategies)('by %s to a server with', (publish) => {
  it.each(switches)('$name', async ({ script, expected: either }) => {
    const outcome = await deliverTo(script, publish);
    const expected = typeof either === 'function' ? either(publish) : either;
    judge(outcome, publish, typeof script.commits === 'number');
    if ('verified' in expected) expect(outcome).toMatchObject({ is: 'delivered', ...expected });
    else {
      const [is, code] = 'failed' in expected ? ['failed', expected.failed] : ['unknown', expected.unknown];
      expect(outcome).toMatchObject({ is, fault: { code, decision: expected.decision } });
      faultOf(outcome);
    }
    for (const kind of ['SETSTAT', 'FSETSTAT', 'MKDIR']) expect(server.asked.join('\n')).not.toContain(kind);
  });
});
