import { CommanderError } from 'commander';
import { type Fault, fault, FaultError } from '../../shared/fault';
import { type SecretStore, secretsInEnvironment } from '../run/credentials';
import { type DataKeys, dataKeyInFile } from '../store/data-key';
import { stateRoot } from '../store/feed-folder';
import { type Answer, type ExitCode, faultAnswer } from './answer';
import type { CommandContext } from './context';
import { jsonPieces } from './json-pieces';
import { type Everywhere, programOf, type ProgramPorts } from './program';

/** What the command line is connected to; the packaged app puts its own secret store and key in. */
export interface CommandPorts extends ProgramPorts {
  readonly signal: AbortSignal;
  readonly secrets?: SecretStore;
  readonly keys?: DataKeys;
  /** The state folder when neither --state nor the environment names one. */
  readonly root?: string;
}

/** Runs one command and returns its exit code. Never throws; standard output is --json's alone. */
export async function commandLine(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  let answer: Answer | undefined;
  let printed = false;
  const json = words.slice(0, endOfOptions(words)).includes('--json');
  const printNow = (data: Answer['data']): void => {
    if (json) for (const piece of jsonPieces(data)) ports.print(piece);
    printed = true;
  };
  const program = programOf(ports, async (options, work) => {
    const context = contextOf(options, ports, printNow);
    answer = context.ok ? await work(context.value) : context.answer;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    if (!answer) return 0;
  } catch (problem) {
    // Help and version are no mistakes: commander has already written them where they belong.
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0;
    if (problem instanceof CommanderError && problem.code === 'commander.help') ports.tell(program.helpInformation());
    answer = faultAnswer(faultOf(problem));
  }
  if (json && !printed) for (const piece of jsonPieces(answer.data)) ports.print(piece);
  for (const sentence of answer.words) ports.tell(`${sentence}\n`);
  return answer.exit;
}

type Context = { readonly ok: true; readonly value: CommandContext } | { readonly ok: false; readonly answer: Answer };

function contextOf({ state, at }: Everywhere, ports: CommandPorts, printNow: CommandContext['printNow']): Context {
  const moment = at === undefined ? undefined : new Date(at);
  if (moment && (Number.isNaN(moment.getTime()) || !/^\d{4}-\d\d-\d\d/.test(at ?? ''))) {
    return { ok: false, answer: faultAnswer(fault('time not understood', 'usage', { text: at ?? '' })) };
  }
  const root =
    state === undefined && ports.root !== undefined && !process.env.ROSTER_COURIER_HOME ? ports.root : stateRoot(state);
  return {
    ok: true,
    value: {
      now: () => (moment ?? new Date()).toISOString(),
      root,
      keys: ports.keys ?? dataKeyInFile(root),
      secrets: ports.secrets ?? secretsInEnvironment(),
      signal: ports.signal,
      announce: (sentence) => ports.tell(`${sentence}\n`),
      printNow,
    },
  };
}

function faultOf(problem: unknown): Fault {
  if (problem instanceof FaultError) return problem.fault;
  if (problem instanceof CommanderError) {
    if (problem.code === 'commander.help') return fault('wrong usage', 'usage', { detail: 'Name a command.' });
    return fault('wrong usage', 'usage', {
      detail: problem.message.replace(/^error: /, '').replace(/^\w/, (letter) => letter.toUpperCase()),
    });
  }
  // The message of a bug may quote a cell; its kind does not.
  return fault('internal', 'person', { detail: problem instanceof Error ? problem.name : typeof problem });
}

/** After a bare "--" nothing is an option any more. */
function endOfOptions(words: readonly string[]): number {
  const end = words.indexOf('--');
  return end === -1 ? words.length : end;
}
