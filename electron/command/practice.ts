import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { FaultError } from '../../shared/fault';
import { startPracticeServer } from '../practice/practice-server';
import { loadFeed } from '../run/load-feed';
import { type Answer, faultAnswer, tell } from './answer';
import type { CommandContext } from './context';
import { vendorReads } from './vendor-words';

export interface PracticeOptions {
  readonly port?: number;
  readonly folder?: string;
}

/** `practice --read FEED`: the practice vendor reads what the feed delivered, and tells what it did. */
export async function practiceRead(
  context: CommandContext,
  { folder, read }: Pick<PracticeOptions, 'folder'> & { readonly read: string },
): Promise<Answer> {
  const loaded = await loadFeed(read);
  if (!loaded.ok) return faultAnswer(loaded.error);
  try {
    return await vendorReads(context, loaded.value, practiceFolder(context, folder));
  } catch (problem) {
    if (problem instanceof FaultError) return faultAnswer(problem.fault);
    throw problem;
  }
}

function practiceFolder({ root }: CommandContext, folder: string | undefined): string {
  return resolve(folder ?? join(root, 'practice'));
}

/** `practice`: a server to rehearse with, until the person ends it. How to connect is told at once. */
export async function practice(context: CommandContext, { port, folder }: PracticeOptions): Promise<Answer> {
  try {
    const server = await startPracticeServer({
      folder: practiceFolder(context, folder),
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
