import { spawn, type SpawnOptions } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from '../free-port';

/** How to start a server program; made anew for each port that is tried. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly options?: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>;
}

export interface RunningProgram {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const patienceMs = 15_000;

/**
 * Starts a server program on a free loopback port and waits until it greets as an SSH server.
 * @throws with what the program wrote, when it does not
 */
export async function startProgram(commandFor: (port: number) => Command): Promise<RunningProgram> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const { program, args, options } = commandFor(port);
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', (problem) => {
        log += problem.message;
        resolve();
      });
    });
    // Nothing stays behind when a test run is broken off.
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);

    if (await greets(port, () => child.exitCode === null && child.pid !== undefined)) {
      return {
        port,
        pid: child.pid ?? 0,
        stop: async () => {
          child.kill('SIGTERM');
          const patience = setTimeout(kill, 3000);
          await ended;
          clearTimeout(patience);
          process.removeListener('exit', kill);
        },
      };
    }
    kill();
    await ended;
    process.removeListener('exit', kill);
    // Another program may have taken the port in between.
    if (attempt === 3) throw new Error(`${program} did not start: ${log}`);
  }
}

async function greets(port: number, runs: () => boolean): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end && runs();) {
    if (await answers(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
