import { fault, FaultError } from '../../shared/fault';
import type { EngineHandlers, EngineMessage, EngineRequest } from './engine-contract';

/** Answers each request by its handler. Nothing of an unforeseen failure leaves but its place in the code. */
export function serveEngine(
  handlers: EngineHandlers,
  post: (message: EngineMessage) => void,
): (request: EngineRequest) => Promise<void> {
  return async ({ id, method, argument }) => {
    const handle = handlers[method] as (argument: unknown) => Promise<unknown>;
    try {
      post({ id, ok: true, value: await handle(argument) });
    } catch (problem) {
      if (problem instanceof FaultError) post({ id, ok: false, fault: problem.fault });
      else post({ id, ok: false, fault: fault('internal', 'person', { detail: method }), place: placeOf(problem) });
    }
  };
}

/** Kind of error and where it was thrown; never its message, which may quote a cell. */
function placeOf(problem: unknown): string {
  if (!(problem instanceof Error)) return typeof problem;
  const frames = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [problem.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' ');
}
