import { fault, FaultError } from '../../shared/fault';
import { codePlace } from '../log/log-entry';
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
      else post({ id, ok: false, fault: fault('internal', 'person', { detail: method }), place: codePlace(problem) });
    }
  };
}
