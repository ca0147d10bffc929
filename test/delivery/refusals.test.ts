import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { look } from '../../electron/delivery/look';
import type { DeliveryOptions, DeliveryOutcome, DeliveryStep, DeliveryTarget } from '../../electron/delivery/target';
import { faultOf } from './said';
import { startScriptedServer, type ScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

const failure = 4;
const denied = 3;
const noSuchFile = 2;
const unsupported = 8;
const bytes = randomBytes(200_000);
const path = 'Uploads/staff.csv';

let server: ScriptedServer;
afterEach(() => server.stop());

async function deliverTo(
  script: Script,
  publish: DeliveryTarget['publish'] = 'unique name',
  options: DeliveryOptions = {},
): Promise<DeliveryOutcome> {
  server = await startScriptedServer(script);
  return again(publish, options);
}

function again(publish: DeliveryTarget['publish'], options: DeliveryOptions = {}): Promise<DeliveryOutcome> {
  const { host, port, hostKey } = server;
  const target = {
    host,
    port,
    username: 'courier',
    hostKeys: [hostKey],
    folder: 'Uploads/',
    fileName: 'staff.csv',
    publish,
  };
  return deliver(bytes, target, { password: 'right' }, options);
}

const kinds = (): string[] => server.asked.map((line) => line.split(' ')[0] ?? '');

describe('a plain server', () => {
  it('gets the bytes under the final name only, and no request that changes modes or times', async () => {
    expect(await deliverTo({})).toEqual({ is: 'delivered', remote: path, verified: 'hash', bytes: bytes.length });
    expect(server.files.get(path)?.equals(bytes)).toBe(true);
    expect([...server.files.keys()]).toEqual([path]);
    expect(new Set(server.asked.filter((line) => line.startsWith('OPEN')))).toEqual(new Set([`OPEN ${path}`]));
    for (const kind of ['SETSTAT', 'FSETSTAT', 'MKDIR', 'RENAME', 'REMOVE']) expect(kinds()).not.toContain(kind);
  });

  it('is asked for a mode that keeps everybody else out', async () => {
    const modes: (number | undefined)[] = [];
    await deliverTo({ answer: ({ what, mode, flags }) => void (what === 'OPEN' && flags & 2 && modes.push(mode)) });
    expect(modes).toEqual([0o640]);
  });

  it('gets a temporary name beside the final one, which is gone afterwards', async () => {
    expect(await deliverTo({}, 'temp then rename')).toMatchObject({ is: 'delivered', verified: 'hash', remote: path });
    expect([...server.files.keys()]).toEqual([path]);
    expect(server.asked).toContain('OPEN Uploads/.staff.csv.part');
    expect(server.asked).not.toContain(`OPEN ${path}`);
  });
});

describe('a server that refuses data', () => {
  it.each([1, 2, 4, 7])('at write %i: nothing is said to be sent, and the part is removed', async (nth) => {
    const outcome = await deliverTo({
      answer: (asked) => (asked.what === 'WRITE' && asked.nth >= nth ? failure : undefined),
    });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'remote write failed', decision: 'retry' });
    expect(server.files.has(path)).toBe(false);
  });

  it('at one write only: starts over one by one, and succeeds', async () => {
    const outcome = await deliverTo({
      answer: ({ what, nth }) => (what === 'WRITE' && nth === 3 ? failure : undefined),
    });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(server.files.get(path)?.equals(bytes)).toBe(true);
  });

  it('unless one write comes after the other: is served that way', async () => {
    const outcome = await deliverTo({ oneByOne: true });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(server.files.get(path)?.equals(bytes)).toBe(true);
  });

  it('and shows a file only once it is closed: yesterday’s stays', async () => {
    server = await startScriptedServer({
      commits: true,
      answer: ({ what, offset }) => (what === 'WRITE' && offset > 90_000 ? failure : undefined),
    });
    server.files.set(path, Buffer.from('yesterday'));
    const outcome = await again('overwrite');
    expect(faultOf(outcome).code).toBe('remote write failed');
    expect(server.files.get(path)?.toString()).toBe('yesterday');
  });

  it('at the close: counts as failed', async () => {
    const outcome = await deliverTo({ answer: ({ what }) => (what === 'CLOSE' ? failure : undefined) });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'remote close failed', decision: 'retry' });
    expect(server.files.has(path)).toBe(false);
  });

  it('and does not let the part be removed: is never said to be sent, and the person is told of the part', async () => {
    const outcome = await deliverTo({
      answer: ({ what, offset }) =>
        what === 'REMOVE' ? denied : what === 'WRITE' && offset >= 98_304 ? failure : undefined,
    });
    expect(outcome).toMatchObject({ is: 'unknown', remote: path });
    expect(faultOf(outcome)).toMatchObject({
      code: 'incomplete file left',
      values: { cause: 'remote write failed', file: 'staff.csv' },
    });
  });

  it('from the first byte on, and removes nothing: nothing can be read there, so it failed', async () => {
    const outcome = await deliverTo({
      answer: ({ what }) => (what === 'REMOVE' || what === 'WRITE' ? failure : undefined),
    });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome).code).toBe('remote write failed');
  });
});

describe('a server whose file is not what was sent', () => {
  it.each([0, 131_072, 199_999, 200_001])('tells %i bytes: failed, and taken back', async (told) => {
    const outcome = await deliverTo({ size: () => told });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'remote size differs', values: { found: told, bytes: 200_000 } });
    expect(server.files.has(path)).toBe(false);
  });

  it('tells a part and does not let it be removed: what is in it may be read, so nobody knows', async () => {
    const outcome = await deliverTo({
      size: () => 131_072,
      answer: ({ what }) => (what === 'REMOVE' ? denied : undefined),
    });
    expect(outcome).toMatchObject({ is: 'unknown', remote: path });
    expect(faultOf(outcome)).toMatchObject({ values: { cause: 'remote size differs' } });
  });

  it('tells a wrong size only in its listing', async () => {
    const outcome = await deliverTo({
      size: (real) => real - 1,
      answer: ({ what, flags }) =>
        what === 'FSTAT' || what === 'STAT' || (what === 'OPEN' && flags === 1) ? failure : undefined,
    });
    expect(faultOf(outcome).code).toBe('remote size differs');
  });

  it('changes the content and keeps the size: seen by reading back', async () => {
    const outcome = await deliverTo({ stores: (data) => data.fill(0x3f, 10, 11) });
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'remote content differs', decision: 'retry' });
    expect(server.files.has(path)).toBe(false);
  });
});

describe('a server that shows little', () => {
  const blind =
    (...what: string[]): Script['answer'] =>
    (asked) =>
      what.includes(asked.what) || (what.includes('READ') && asked.what === 'OPEN' && asked.flags === 1)
        ? denied
        : undefined;

  it('not the content: the size is what we know', async () => {
    expect(await deliverTo({ answer: blind('READ') })).toMatchObject({ is: 'delivered', verified: 'size' });
  });

  it('only a listing: the size is taken from there, past a first page without files', async () => {
    expect(await deliverTo({ answer: blind('READ', 'FSTAT', 'STAT', 'LSTAT') })).toMatchObject({
      is: 'delivered',
      verified: 'size',
    });
    expect(kinds()).toContain('READDIR');
  });

  it('nothing at all: accepted, and no more is claimed', async () => {
    const outcome = await deliverTo({ answer: blind('READ', 'FSTAT', 'STAT', 'LSTAT', 'OPENDIR') });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'accepted' });
  });

  it('a file that is gone at once: taken by the vendor, not lost', async () => {
    expect(await deliverTo({ sweeps: true })).toMatchObject({ is: 'delivered', verified: 'size' });
    await server.stop();
    expect(await deliverTo({ sweeps: true, answer: blind('FSTAT') })).toMatchObject({
      is: 'delivered',
      verified: 'accepted',
    });
  });

  it('files above the limit are not read back', async () => {
    expect(await deliverTo({}, 'overwrite', { readBackLimit: 100_000 })).toMatchObject({
      is: 'delivered',
      verified: 'size',
    });
    expect(kinds()).not.toContain('READ');
  });
});

describe('a server that is picky about creating files', () => {
  it('refuses a mode: is asked without', async () => {
    const outcome = await deliverTo({
      answer: ({ what, mode }) => (what === 'OPEN' && mode !== undefined ? unsupported : undefined),
    });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
  });

  it('does not know "only if it is new": is asked without', async () => {
    const outcome = await deliverTo({
      answer: ({ what, flags }) => (what === 'OPEN' && flags & 32 ? failure : undefined),
    });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
  });

  it('has the folder’s files hidden and lets nobody in: a person must ask for the right', async () => {
    const outcome = await deliverTo({ answer: ({ what }) => (what === 'OPEN' ? denied : undefined) });
    expect(faultOf(outcome)).toMatchObject({ code: 'remote folder refused', decision: 'person' });
  });

  it('has no such folder', async () => {
    const outcome = await deliverTo({
      answer: ({ what }) => (what === 'OPEN' || what === 'STAT' ? noSuchFile : undefined),
    });
    expect(faultOf(outcome)).toMatchObject({
      code: 'remote folder missing',
      decision: 'person',
      values: { folder: 'Uploads/' },
    });
  });

  it('says there is no such folder, but takes the file', async () => {
    expect(
      await deliverTo({
        answer: ({ what, path: at }) => (what === 'STAT' && at === 'Uploads' ? noSuchFile : undefined),
      }),
    ).toMatchObject({
      is: 'delivered',
    });
  });
});

describe('a name that is taken', () => {
  it('by the same file: that is the delivery, and nothing is written', async () => {
    await deliverTo({});
    server.asked.length = 0;
    expect(await again('unique name')).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(kinds()).not.toContain('WRITE');
  });

  it('by another file: that one is left as it is', async () => {
    server = await startScriptedServer();
    server.files.set(path, Buffer.from('earlier'));
    const outcome = await again('unique name');
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'remote name taken', decision: 'person' });
    expect(server.files.get(path)?.toString()).toBe('earlier');
  });
});

describe('temp then rename', () => {
  const steps: DeliveryStep[] = [];
  const onStep = (step: DeliveryStep): void => void steps.push(step);

  it('on a server that never replaces a file: overwrites, says so, and cleans up', async () => {
    steps.length = 0;
    server = await startScriptedServer();
    server.files.set(path, Buffer.from('yesterday'));
    expect(await again('temp then rename', { onStep })).toMatchObject({
      is: 'delivered',
      verified: 'hash',
      overwrote: 'no rename',
    });
    expect([...server.files.keys()]).toEqual([path]);
    expect(server.files.get(path)?.equals(bytes)).toBe(true);
    expect(steps).toContainEqual({ is: 'overwriting', because: 'no rename' });
  });

  it('on a server that only takes the agreed name: overwrites, and says so', async () => {
    const outcome = await deliverTo(
      { answer: ({ what, path: at }) => (what === 'OPEN' && at.endsWith('.part') ? failure : undefined) },
      'temp then rename',
    );
    expect(outcome).toMatchObject({ is: 'delivered', overwrote: 'no temporary file' });
    expect([...server.files.keys()]).toEqual([path]);
  });

  it.each([denied, 'garbage'] as const)('damaged by the renaming and not to be removed (%s): unknown', async (said) => {
    let renamed = false;
    const outcome = await deliverTo(
      {
        size: (real) => (renamed ? real - 1 : real),
        answer: ({ what }) => {
          renamed ||= what === 'RENAME';
          return what === 'REMOVE' ? said : undefined;
        },
      },
      'temp then rename',
    );
    expect(outcome).toMatchObject({ is: 'unknown', remote: path });
    expect(faultOf(outcome)).toMatchObject({ values: { cause: 'remote size differs' } });
  });

  it('with damaged data: yesterday’s file stays', async () => {
    server = await startScriptedServer({ stores: (data) => data.fill(0x3f, 10, 11) });
    server.files.set(path, Buffer.from('yesterday'));
    const outcome = await again('temp then rename');
    expect(faultOf(outcome).code).toBe('remote content differs');
    expect(server.files.get(path)?.toString()).toBe('yesterday');
    expect([...server.files.keys()]).toEqual([path]);
  });
});

it.each([
  ['Uploads/staff.csv', { ok: true, value: 'absent' }],
  ['Moved/staff.csv', { ok: false, error: { code: 'remote folder missing', decision: 'person' } }],
])('a look for %s tells a file that is gone from a folder that is', async (remote, said) => {
  server = await startScriptedServer();
  const { host, port, hostKey } = server;
  const target = {
    host,
    port,
    username: 'courier',
    hostKeys: [hostKey],
    folder: '',
    fileName: 'a.csv',
    publish: 'overwrite' as const,
  };
  expect(await look(target, { password: 'right' }, remote, { sha256: '', bytes: 1 })).toMatchObject(said);
});

it('an empty file is never sent, and nobody is even called', async () => {
  server = await startScriptedServer();
  const { host, port, hostKey } = server;
  const target = {
    host,
    port,
    username: 'courier',
    hostKeys: [hostKey],
    folder: '',
    fileName: 'a.csv',
    publish: 'overwrite' as const,
  };
  expect(faultOf(await deliver(new Uint8Array(0), target, { password: 'right' })).code).toBe('empty file not sent');
  expect(server.lines()).toBe(0);
});
