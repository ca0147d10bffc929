import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import ssh2 from 'ssh2';
import type { Script, ScriptedFiles } from './servers/script';
import { serveScripted } from './servers/scripted-files';
import { sendGarbage } from './servers/scripted-replies';

export interface ScriptedServer extends ScriptedFiles {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly hostKey: string;
  /** Kinds of requests with their paths, in order: "OPEN Uploads/a.csv". */
  readonly asked: string[];
  /** Log-in attempts: "none courier", "password courier". */
  readonly logIns: string[];
  readonly lines: () => number;
  stop(): Promise<void>;
}

const hostKeyPair = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });

/** A server whose every answer a test decides; files in memory, in the folders "Uploads" and ".". */
export async function startScriptedServer(script: Script = {}): Promise<ScriptedServer> {
  const all = { read: true, write: true };
  const inside: ScriptedFiles = {
    files: new Map(),
    modes: new Map(),
    swept: new Map(),
    folders: new Map(['.', '/', 'Uploads', '/Uploads'].map((folder) => [folder, all])),
  };
  const asked: string[] = [];
  const logIns: string[] = [];
  const lines = new Set<Socket>();
  let count = 0;

  const server = new ssh2.Server({ hostKeys: [hostKeyPair.private] }, (guest) => {
    guest.on('error', () => undefined);
    guest.on('authentication', (context) => {
      logIns.push(`${context.method} ${context.username}`);
      if (script.logIn) script.logIn(context);
      else if (context.method === 'password' && context.password === 'right') context.accept();
      else context.reject(['password']);
    });
    guest.on('ready', () => {
      guest.on('session', (accept) => {
        const session = accept();
        session.on('sftp', (acceptFiles, refuse) => {
          if (script.subsystem === 'silent') return;
          if (script.subsystem === 'refused') {
            refuse();
            return;
          }
          const sftp = acceptFiles();
          if (script.subsystem === 'garbage') sendGarbage(sftp);
          else serveScripted(sftp, script, inside, asked);
        });
      });
    });
  });
  const listener = createServer({ noDelay: true }, (line) => {
    count += 1;
    lines.add(line);
    line.on('error', () => undefined);
    line.on('close', () => lines.delete(line));
    server.injectSocket(line);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const blob = Buffer.from(hostKeyPair.public.split(' ')[1] ?? '', 'base64');
  return {
    ...inside,
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    hostKey: `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`,
    asked,
    logIns,
    lines: () => count,
    stop: () =>
      new Promise((done) => {
        listener.close(() => done());
        for (const line of lines) line.destroy();
      }),
  };
}
