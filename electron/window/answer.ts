import type { z } from 'zod';
import type { BridgeMethod, BridgeReply } from '../../shared/bridge/bridge';
import { bridgeArguments } from '../../shared/bridge/bridge-arguments';
import type { BridgeResults } from '../../shared/bridge/bridge-results';
import type { DroppedFile } from '../../shared/bridge/channels';
import { fault, type Fault, FaultError } from '../../shared/fault';

/** One function for each method of the bridge. They throw FaultError for what a person is told. */
export type BridgeHandlers = {
  readonly [M in BridgeMethod]: (argument: z.output<(typeof bridgeArguments)[M]>) => Promise<BridgeResults[M]>;
};

/** One function for each kind of file that can be dropped on the window. */
export interface DropHandlers {
  readonly source: (feed: string, path: string) => Promise<BridgeResults['chooseSource']>;
  readonly template: (feed: string | null, path: string) => Promise<BridgeResults['createFeed']>;
  readonly 'hand-off': (path: string) => Promise<BridgeResults['openHandOff']>;
  readonly 'private key': (feed: string, path: string) => Promise<BridgeResults['choosePrivateKey']>;
}

/** Where an unforeseen failure is noted; gets the method's name, never an argument. */
export type Note = (where: string, problem: unknown) => void;

/**
 * Checks a call from the window and answers it. Nothing is thrown, and nothing of an unforeseen failure
 * but the method's name gets into the answer: its message may quote a cell.
 */
export async function answerCall(
  handlers: BridgeHandlers,
  method: unknown,
  argument: unknown,
  note: Note,
): Promise<BridgeReply<BridgeMethod>> {
  if (!isMethod(method)) return refuse(fault('internal', 'person', { detail: 'unknown call' }));
  const checked = bridgeArguments[method].safeParse(argument);
  if (!checked.success) {
    const field = checked.error.issues[0]?.path.map(String).join('.') ?? '';
    return refuse(fault('entry not accepted', 'person', { field: field === '' ? method : field }));
  }
  const handle = handlers[method] as (argument: unknown) => Promise<BridgeResults[BridgeMethod]>;
  return guarded(() => handle(checked.data), method, note);
}

/** The same for a dropped file. */
export async function answerDrop(
  handlers: DropHandlers,
  dropped: unknown,
  note: Note,
): Promise<BridgeReply<BridgeMethod>> {
  if (!isDroppedFile(dropped)) return refuse(fault('internal', 'person', { detail: 'unknown drop' }));
  const { as, feed, path } = dropped;
  if (path === '') return refuse(fault('not a file on this computer', 'person'));
  return guarded(
    async (): Promise<BridgeResults[BridgeMethod]> => {
      if (as === 'hand-off') return handlers['hand-off'](path);
      if (as === 'template') return handlers.template(feed, path);
      if (feed === null) throw new FaultError(fault('feed gone', 'person'));
      return as === 'source' ? handlers.source(feed, path) : handlers['private key'](feed, path);
    },
    `drop ${as}`,
    note,
  );
}

async function guarded(
  work: () => Promise<BridgeResults[BridgeMethod]>,
  where: string,
  note: Note,
): Promise<BridgeReply<BridgeMethod>> {
  try {
    return { ok: true, value: await work() };
  } catch (problem) {
    if (problem instanceof FaultError) return refuse(problem.fault);
    note(where, problem);
    return refuse(fault('internal', 'person', { detail: where }));
  }
}

function refuse(problem: Fault): BridgeReply<BridgeMethod> {
  return { ok: false, problem: { code: problem.code, values: problem.values } };
}

function isMethod(method: unknown): method is BridgeMethod {
  return typeof method === 'string' && Object.hasOwn(bridgeArguments, method);
}

function isDroppedFile(value: unknown): value is DroppedFile {
  if (typeof value !== 'object' || value === null) return false;
  const { as, feed, path } = value as Partial<Record<keyof DroppedFile, unknown>>;
  return (
    (as === 'source' || as === 'template' || as === 'private key' || as === 'hand-off') &&
    (feed === null || (typeof feed === 'string' && /^[a-z0-9-]{1,64}$/.test(feed))) &&
    typeof path === 'string' &&
    path.length < 4096
  );
}
