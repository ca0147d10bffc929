import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineClient, type EngineClient, type EnginePeer } from '../../electron/engine/engine-client';
import type { EngineEvent, EngineHandlers, EngineMessage } from '../../electron/engine/engine-contract';
import { serveEngine } from '../../electron/engine/serve-engine';
import { fault, FaultError } from '../../shared/fault';

const script = fileURLToPath(new URL('./strange-engine.mjs', import.meta.url));

function realProcess(): EnginePeer {
  const child = fork(script, { stdio: 'ignore', execArgv: [] });
  return {
    post: (request) => void child.send(request),
    onMessage: (hear) => child.on('message', (message) => hear(message as EngineMessage)),
    onExit: (hear) => child.once('exit', (code, signal) => hear(signal ?? `exit ${code}`)),
    kill: () => void child.kill('SIGKILL'),
  };
}

let client: EngineClient;
let starts: number;
let heard: EngineEvent[];
let noted: string[];
beforeEach(() => {
  starts = 0;
  heard = [];
  noted = [];
  client = clientWith({ run: 60_000, other: 1_500, stop: 100 });
});
afterEach(() => client.stop());

function clientWith(patience: { run: number; other: number; stop: number }): EngineClient {
  return engineClient({
    spawn: () => ((starts += 1), realProcess()),
    hear: (event) => heard.push(event),
    note: (where, place) => noted.push(`${where}: ${place}`),
    patience,
  });
}

// The strange engine takes anything.
const ask = (method: string, argument: object = {}): Promise<unknown> =>
  client.call(method as 'source', argument as never);

describe('the engine’s client', () => {
  it('starts one engine at the first call and matches answers with calls', async () => {
    expect(starts).toBe(0);
    const answers = await Promise.all([ask('source', { wait: 60, name: 'a' }), ask('source', { wait: 0, name: 'b' })]);
    expect(answers.map((answer) => (answer as { argument: { name: string } }).argument.name)).toEqual(['a', 'b']);
    expect(starts).toBe(1);
    expect(heard).toEqual([
      { event: 'run step', feed: 'one', step: 'reading' },
      { event: 'run step', feed: 'one', step: 'reading' },
    ]);
  });

  it('hands on a fault as it is, and notes where an unforeseen failure happened', async () => {
    await expect(ask('discard')).rejects.toMatchObject({ fault: { code: 'busy' } });
    expect(noted).toEqual([]);
    await expect(ask('probe')).rejects.toMatchObject({ fault: { code: 'internal' } });
    expect(noted).toEqual(['probe: TypeError at x']);
  });

  it.each([
    ['ends', 'history', 'exit 7'],
    ['is killed', 'sentFile', 'SIGKILL'],
    ['does not answer', 'check', 'SIGKILL'],
  ])('fails every call under way when the engine %s, and starts another', async (_what, method, reason) => {
    const slow = ask('source', { wait: 30_000 });
    const lost = ask(method);
    await expect(lost).rejects.toMatchObject({ fault: { code: 'engine stopped', values: { reason } } });
    await expect(slow).rejects.toMatchObject({ fault: { code: 'engine stopped' } });
    await expect(ask('source')).resolves.toBeDefined();
    expect(starts).toBe(2);
  });
});

describe('stopping a reading', () => {
  // Only what is to be stopped may end a process here, however slow the computer is.
  beforeEach(() => {
    client = clientWith({ run: 60_000, other: 60_000, stop: 100 });
  });
  const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => 'answered',
      (problem: unknown) => (problem instanceof FaultError ? problem.fault.code : problem),
    );
  const feed = (id: string, wait = 0) => ({ feed: { id }, wait });

  it('is left to an engine that listens', async () => {
    await ask('source', feed('one'));
    const reading = ask('source', feed('one', 60));
    await client.stopReading('one');
    await expect(reading).resolves.toBeDefined();
    expect(starts).toBe(1);
  });

  it('ends one that does not; whoever else asked something is answered by the next', async () => {
    await ask('source', feed('two'));
    const stopped = codeOf(ask('source', { ...feed('one'), deaf: true }));
    const sameFeed = codeOf(ask('columns', feed('one')));
    const otherFeed = ask('source', feed('two'));
    const stopping = client.stopReading('one');
    const askedAfterwards = ask('source', feed('one'));
    await stopping;
    expect(await stopped).toBe('reading stopped');
    expect(await sameFeed).toBe('reading stopped');
    expect(await otherFeed).toMatchObject({ argument: feed('two') });
    expect(await askedAfterwards).toMatchObject({ argument: feed('one') });
    expect(starts).toBe(2);
  });

  it.each(['run', 'probe', 'makeKey'])('never ends one that does more than answer questions: %s', async (method) => {
    const reading = codeOf(ask('source', { ...feed('one'), deaf: true }));
    const work = codeOf(ask(method, feed('one')));
    const stopping = codeOf(client.stopReading('one'));
    // Deaf for longer than the client's patience with a reading, and shorter than that with a process.
    expect(await reading).toBe('answered');
    expect(await work).not.toBe('engine stopped');
    expect(await stopping).toBe('answered');
    expect(starts).toBe(1);
  });

  it.each(['tryColumn', 'only', 'compareRows', 'personStory'])(
    'is not put off by a question that is under way: %s',
    async (method) => {
      const reading = codeOf(ask('source', { ...feed('one'), deaf: true }));
      const question = codeOf(ask(method, feed('one')));
      await client.stopReading('one');
      expect(await reading).toBe('reading stopped');
      expect(await question).toBe('answered');
      expect(starts).toBe(2);
    },
  );

  it('needs no engine', async () => {
    await client.stopReading('one');
    expect(starts).toBe(0);
  });
});

describe('the engine’s side', () => {
  it('lets nothing of an unforeseen failure out but its place', async () => {
    const told: EngineMessage[] = [];
    const handlers = {
      check: () => Promise.reject(new RangeError('bad cell "Anna 0701234567"')),
      history: () => Promise.reject(new FaultError(fault('state damaged', 'person', { line: 3 }))),
    } as unknown as EngineHandlers;
    const answer = serveEngine(handlers, (message) => told.push(message));
    await answer({ id: 1, method: 'check', argument: {} });
    await answer({ id: 2, method: 'history', argument: {} });
    expect(told[0]).toMatchObject({ id: 1, ok: false, fault: { code: 'internal', values: { detail: 'check' } } });
    expect(JSON.stringify(told[0])).toMatch(/RangeError.*engine-client\.test/);
    expect(JSON.stringify(told[0])).not.toContain('Anna');
    expect(told[1]).toEqual({
      id: 2,
      ok: false,
      fault: { code: 'state damaged', decision: 'person', values: { line: 3 } },
    });
  });
});
