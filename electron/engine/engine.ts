import { engineHandlers } from './engine-handlers';
import type { EngineMessage, EngineRequest } from './engine-contract';
import { serveEngine } from './serve-engine';

/** Entry of the engine's process: answers what the main process asks through its port. */
const port = process.parentPort;
const post = (message: EngineMessage): void => port.postMessage(message);
const answer = serveEngine(
  engineHandlers((event) => post({ event })),
  post,
);
port.on('message', ({ data }: { data: EngineRequest }) => void answer(data));
