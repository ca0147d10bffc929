import { utilityProcess } from 'electron';
import type { EnginePeer } from './engine-client';
import type { EngineMessage } from './engine-contract';

/** The engine in a process of its own, so that neither a large file nor a slow handshake stops tray and window. */
export function engineProcess(script: string): EnginePeer {
  const child = utilityProcess.fork(script, [], { serviceName: 'Roster Courier engine', stdio: 'inherit' });
  return {
    post: (request) => child.postMessage(request),
    onMessage: (hear) => child.on('message', (message: EngineMessage) => hear(message)),
    onExit: (hear) => child.once('exit', (code) => hear(`exit ${code}`)),
    kill: () => void child.kill(),
  };
}
