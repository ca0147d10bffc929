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
  client = engineClient({
    spawn: () => ((starts += 1), realProcess()),
    hear: (event) => heard.push(event),
    note: (where, place) => noted.push(`${where}: ${place}`),
    patience: { run: 60_000, other: 1_500 },
  });
});
afterEach(() => client.stop());

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
