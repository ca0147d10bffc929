import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { FaultError } from '../../shared/fault';
import { startPracticeServer } from '../practice/practice-server';
import { type Answer, faultAnswer, tell } from './answer';
import type { CommandContext } from './context';

export interface PracticeOptions {
  readonly port?: number;
  readonly folder?: string;
}

/** `practice`: a server to rehearse with, until the person ends it. How to connect is told at once. */
export async function practice(context: CommandContext, { port, folder }: PracticeOptions): Promise<Answer> {
  try {
    const server = await startPracticeServer({
      folder: resolve(folder ?? join(context.root, 'practice')),
      ...(port !== undefined && { port }),
    });
    const { host, hostKey, username, password, privateKeyFile } = server;
    context.announce(
      tell('practice running', {
        host,
        port: server.port,
        username,
        password,
        key: privateKeyFile,
        hostKey,
        folder: server.folder,
      }),
    );
    context.printNow({ host, port: server.port, hostKey, username, password, privateKeyFile, folder: server.folder });
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await server.stop();
    return { exit: 0, data: {}, words: [tell('practice ended')] };
  } catch (problem) {
    if (problem instanceof FaultError) return faultAnswer(problem.fault);
    throw problem;
  }
}
