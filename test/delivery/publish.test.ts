import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import type { DeliveryOptions, DeliveryOutcome, DeliveryTarget } from '../../electron/delivery/target';
import { targetFor } from '../../electron/run/target';
import { destinationFor } from '../../shared/destination/destination-for';
import { feedDesk } from './feed-desk';
import { faultOf } from './said';
import { type ScriptedServer, startScriptedServer } from './scripted-server';
import type { Asked, Script } from './servers/script';

const [denied, failure] = [3, 4] as const;
const bytes = randomBytes(120_000);
const path = 'Uploads/staff.csv';
const part = bytes.subarray(0, 40_000);
const deadlines = { connectMs: 1500, operationMs: 400, endMs: 100, keepAliveMs: 5000 };
const extensions = ['posix-rename@openssh.com', 'fsync@openssh.com'] as const;

let server: ScriptedServer;
afterEach(() => server.stop());

const files = (): string[] => [...server.files.keys()].sort();
const asked = (kind: string): string[] => server.asked.filter((line) => line.startsWith(`${kind} `));
const reads = ({ what, flags }: Asked): boolean => what === 'OPEN' && flags === 1;

/** Delivers to a server on which `there` has the name already. */
async function deliverTo(
  script: Script,
  there: Buffer | undefined,
  change: Partial<DeliveryTarget> = {},
  options: DeliveryOptions = {},
): Promise<DeliveryOutcome> {
  server = await startScriptedServer({ announces: extensions, ...script });
  if (there) server.files.set(path, there);
  const { host, port, hostKey } = server;
  const target: DeliveryTarget = {
    ...{ host, port, username: 'courier', hostKeys: [hostKey], folder: 'Uploads', fileName: 'staff.csv' },
    publish: 'unique name',
    ...change,
  };
  return deliver(bytes, target, { password: 'right' }, { deadlines, ...options });
}

describe('a unique name that is taken', () => {
  const again = { again: true };

  it('when the link is lost while asking by whom: nothing is concluded, and no other name is tried', async () => {
    const outcome = await deliverTo({ answer: (one) => (reads(one) ? 'silent' : undefined) }, bytes);
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({ code: 'server did not answer', decision: 'retry' });
    expect(asked('WRITE')).toEqual([]);
  });

  it('when the link is lost while asking, and it may be ours: as unknown as before', async () => {
    const script: Script = { answer: (one) => (reads(one) ? 'silent' : undefined) };
    expect(await deliverTo(script, bytes, {}, again)).toMatchObject({
      is: 'unknown',
      remote: path,
      fault: { code: 'delivery unconfirmed' },
    });
    await server.stop();
    const early: Script = { answer: ({ what }) => (what === 'STAT' ? 'silent' : undefined) };
    expect(await deliverTo(early, bytes, {}, again)).toMatchObject({ is: 'unknown', remote: path });
  });

  it.each([
    ['the same bytes', bytes, {}, { is: 'delivered', verified: 'hash' }],
    ['the same bytes, which we began', bytes, again, { is: 'delivered', verified: 'hash' }],
    ['other bytes', Buffer.from('theirs'), {}, { is: 'failed', fault: { code: 'remote name taken' } }],
    [
      'other bytes, though we began',
      Buffer.from('theirs'),
      again,
      { is: 'failed', fault: { code: 'remote name taken' } },
    ],
    ['bytes that begin like ours', part, {}, { is: 'failed', fault: { code: 'remote name taken' } }],
    ['nothing yet', Buffer.alloc(0), {}, { is: 'failed', fault: { code: 'remote name taken' } }],
  ] as const)('by %s: nothing is written', async (_, there, options, expected) => {
    expect(await deliverTo({}, there, {}, options)).toMatchObject({ ...expected });
    expect(asked('WRITE')).toEqual([]);
    expect(server.files.get(path)).toEqual(there);
  });

  it.each([
    ['a part', part],
    ['an empty file', Buffer.alloc(0)],
    ['a part with holes', Buffer.concat([Buffer.alloc(5000), bytes.subarray(5000, 70_000)])],
  ])('by %s of what we began: the whole takes its place', async (_, there) => {
    expect(await deliverTo({}, there, {}, again)).toMatchObject({ is: 'delivered', verified: 'hash', remote: path });
    expect(server.files.get(path)?.equals(bytes)).toBe(true);
  });

  it.each([
    ['all of it, which we began', bytes, again, { is: 'delivered', verified: 'size' }],
    ['all of it, from somebody', bytes, {}, { is: 'failed', fault: { code: 'remote name taken' } }],
  ] as const)('by a file that may not be read: %s', async (_, there, options, expected) => {
    const script: Script = { answer: (one) => (reads(one) ? denied : undefined) };
    expect(await deliverTo(script, there, {}, options)).toMatchObject({ ...expected });
  });

  it('at a server that does not know "only if it is new": theirs stays', async () => {
    const theirs = Buffer.from('theirs');
    expect(await deliverTo({ overwrites: true }, theirs)).toMatchObject({ fault: { code: 'remote name taken' } });
    expect(server.files.get(path)).toEqual(theirs);
  });
});

describe('yesterday’s file that begins like today’s', () => {
  // A store that shows a file once it is closed: what can be read all the time is yesterday's.
  const yesterday = part;

  it('is not taken for a part of ours when the server refuses the data', async () => {
    const script: Script = {
      commits: true,
      answer: ({ what, offset }) => (what === 'WRITE' && offset > 60_000 ? failure : undefined),
    };
    const outcome = await deliverTo(script, yesterday, { publish: 'overwrite' });
    expect(outcome.is).toBe('unknown');
    expect(server.files.get(path)).toEqual(yesterday);
  });

  it('is not taken for a part of ours when the link is lost', async () => {
    const script: Script = {
      commits: true,
      answer: ({ what, offset }) => (what === 'WRITE' && offset > 60_000 ? 'silent' : undefined),
    };
    const outcome = await deliverTo(script, yesterday, { publish: 'overwrite' });
    expect(outcome.is).toBe('unknown');
    expect(server.files.get(path)).toEqual(yesterday);
  });

  it('still shown after everything was said yes to, and not counted otherwise: not said to be sent', async () => {
    const script: Script = { commits: 5000, answer: ({ what }) => (what === 'FSTAT' ? failure : undefined) };
    expect(await deliverTo(script, yesterday, { publish: 'overwrite' })).toMatchObject({
      is: 'unknown',
      fault: { code: 'delivery unconfirmed' },
    });
    expect(server.files.get(path)).toEqual(yesterday);
  });
});

describe('an agreed name that was emptied and could not be filled', () => {
  const yesterday = Buffer.from('yesterday');

  it('by a server that then refuses everything: a person is told, because nobody is in that file', async () => {
    const script: Script = { answer: ({ what }) => (what === 'WRITE' || what === 'REMOVE' ? failure : undefined) };
    const outcome = await deliverTo(script, yesterday, { publish: 'overwrite' });
    expect(outcome.is).toBe('unknown');
    expect(faultOf(outcome)).toMatchObject({ code: 'incomplete file left' });
    expect(server.files.get(path)).toHaveLength(0);
  });

  it('over a line that is lost for good', async () => {
    let tries = 0;
    const script: Script = {
      answer: emptying,
      logIn: (context) => {
        tries += context.method === 'password' ? 1 : 0;
        if (context.method === 'password' && tries === 1) context.accept();
        else context.reject(['password']);
      },
    };
    const outcome = await deliverTo(script, yesterday, { publish: 'overwrite' });
    expect(outcome.is).toBe('unknown');
    expect(faultOf(outcome)).toMatchObject({ code: 'incomplete file left' });
    expect(server.files.get(path)).toHaveLength(0);
  });

  /** The scripted server only keeps its status messages to itself, and an opening is answered by another. */
  function emptying({ what, flags, path: at }: Asked): 'silent' | undefined {
    if (what !== 'OPEN' || flags === 1) return undefined;
    server.files.set(at, Buffer.alloc(0));
    return 'silent';
  }
});

describe('a temporary file', () => {
  const elsewhere = { publish: 'temp then rename', temporary: 'where the session starts' } as const;

  it('never lies where the newest file is read', async () => {
    expect(await deliverTo({}, undefined, elsewhere)).toMatchObject({
      is: 'delivered',
      verified: 'hash',
      remote: path,
    });
    expect(files()).toEqual([path]);
    expect(asked('OPEN').filter((line) => !/ \.staff\.csv\.[0-9a-f]{8}\.part$/.test(line))).toEqual([]);
    // Renaming in one step would replace what another feed has put there meanwhile.
    expect(server.asked.filter((line) => line.startsWith('EXTENDED posix'))).toEqual([]);
  });

  it('that may not lie elsewhere: the final name is written directly, and only if it is new', async () => {
    const script: Script = { answer: (one) => (one.what === 'OPEN' && !one.path.includes('/') ? denied : undefined) };
    expect(await deliverTo(script, undefined, elsewhere)).toMatchObject({
      is: 'delivered',
      overwrote: 'no temporary file',
    });
    expect(files()).toEqual([path]);
    await server.stop();
    expect(await deliverTo(script, Buffer.from('theirs'), elsewhere)).toMatchObject({
      fault: { code: 'remote name taken' },
    });
    expect(server.files.get(path)?.toString()).toBe('theirs');
  });

  it('has no place apart where the session starts in the folder itself: written directly', async () => {
    expect(await deliverTo({}, undefined, { ...elsewhere, folder: '' })).toMatchObject({
      is: 'delivered',
      remote: 'staff.csv',
      overwrote: 'no temporary file',
    });
    expect(files()).toEqual(['staff.csv']);
  });

  it('does not take a name that somebody else has there', async () => {
    expect(await deliverTo({}, Buffer.from('theirs'), elsewhere)).toMatchObject({
      fault: { code: 'remote name taken' },
    });
    expect(files()).toEqual([path]);
    expect(server.files.get(path)?.toString()).toBe('theirs');
  });

  it('is closed before it is renamed, by whoever reads it', async () => {
    await deliverTo({}, Buffer.from('yesterday'), { publish: 'temp then rename' });
    const open = server.asked.filter((line) => /^(OPEN|CLOSE) .*part$/.test(line)).map((line) => line.split(' ')[0]);
    const before = server.asked.slice(
      0,
      server.asked.findIndex((line) => line.startsWith('EXTENDED posix')),
    );
    expect(open).toEqual(['OPEN', 'CLOSE', 'OPEN', 'CLOSE']);
    expect(before.filter((line) => line.startsWith('CLOSE'))).toHaveLength(2);
  });

  it('is only renamed in one step where the server announced that', async () => {
    await deliverTo({ announces: [] }, undefined, { publish: 'temp then rename' });
    expect(asked('EXTENDED')).toEqual([]);
    expect(asked('RENAME')).toHaveLength(1);
  });

  it('that has moved although the server said no: that is the delivery', async () => {
    const outcome = await deliverTo(
      {
        announces: [],
        answer: ({ what }) => {
          if (what !== 'RENAME') return undefined;
          server.files.set(path, server.files.get('Uploads/.staff.csv.part') ?? Buffer.alloc(0));
          server.files.delete('Uploads/.staff.csv.part');
          return failure;
        },
      },
      undefined,
      { publish: 'temp then rename' },
    );
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(outcome).not.toHaveProperty('overwrote');
    expect(asked('WRITE')).toHaveLength(4);
  });
});

describe('where a temporary file lies', () => {
  const publish = 'temp then rename' as const;
  it.each([
    ['cosafe', {}, undefined, 'beside'],
    ['cosafe', {}, 'users-{date}.csv', 'where the session starts'],
    ['connecteam', { publish }, undefined, 'where the session starts'],
    ['connecteam', { publish }, 'people.csv', 'where the session starts'],
  ] as const)('%s with %j and the name %s: %s', async (vendor, settings, fileName, temporary) => {
    server = await startScriptedServer();
    const { loaded } = feedDesk(server, (feed) => ({
      ...feed,
      connection: { ...feed.connection!, ...(fileName && { fileName }) },
    }));
    const target = targetFor(loaded, destinationFor(vendor, settings), 'Uploads/people.csv');
    expect(target).toMatchObject({ ok: true, value: { temporary } });
  });
});
