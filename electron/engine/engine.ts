import { constants, setPriority } from 'node:os';
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
giveWay();

/** Where there are fewer processors than work, the window comes first: it needs little, and a person waits for it. */
function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that keeps this from its programs shares the processors as it likes.
  }
}
