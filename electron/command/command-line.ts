import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { fault, FaultError } from '../../shared/fault';
import { clock } from '../../shared/feed/schedule';
import type { SourceChoices } from '../../shared/table/source-reading';
import { type SecretStore, secretsInEnvironment } from '../run/credentials';
import { type DataKeys, dataKeyInFile } from '../store/data-key';
import { stateRoot } from '../store/feed-folder';
import { type Answer, type ExitCode, faultAnswer } from './answer';
import { baseline } from './baseline';
import { type Locale, locales } from '../../shared/words/locale';
import { check } from './check';
import type { CommandContext } from './context';
import { erase } from './erase';
import { exportFile } from './export';
import { fingerprint } from './fingerprint';
import { handOff } from './hand-off';
import { history, status } from './history';
import { hold } from './hold';
import { inspect } from './inspect';
import { jsonPieces } from './json-pieces';
import { key } from './key';
import { match } from './match';
import { practice, practiceRead } from './practice';
import { preview } from './preview';
import { probe } from './probe';
import { rehearse } from './rehearse';
import { schema, type SchemaName, schemaNames } from './schema';
import { send, sendScheduled } from './send';
import { service, type ServiceSystem, serviceSystems } from './service/service';
import { support } from './support';

/** What the command line is connected to; the packaged app puts its own secret store and key in. */
export interface CommandPorts {
  readonly version: string;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly signal: AbortSignal;
  readonly secrets?: SecretStore;
  readonly keys?: DataKeys;
  /** The state folder when neither --state nor the environment names one. */
  readonly root?: string;
}

interface Everywhere {
  readonly json?: true;
  readonly state?: string;
  readonly at?: string;
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

type Act = (options: Everywhere, work: (context: CommandContext) => Promise<Answer> | Answer) => Promise<void>;

/** What may be written on the command line. Whatever is written comes to `act`, which may also do nothing. */
export function programOf(ports: CommandPorts, act: Act): Command {
  const program = new Command('roster-courier')
    .description('Takes the people list your HR system exports to a vendor’s SFTP folder.')
    .version(ports.version)
    .exitOverride()
    .configureOutput({ writeOut: ports.tell, writeErr: () => undefined })
    .showSuggestionAfterError(true);

  const command = (words: string, about: string): Command =>
    program
      .command(words)
      .description(about)
      .option('--json', 'print one object on standard output and nothing else there')
      .option('--state <folder>', 'where baselines, journal and history live')
      .option('--at <moment>', 'act as if it were that moment (ISO 8601)');
  const withChoices = (one: Command): Command =>
    one
      .option('--sheet <name>', 'the sheet to read')
      .option('--header-row <number>', 'the row with the column names', wholeNumber)
      .option('--encoding <name>', 'the encoding of a text file')
      .option('--delimiter <sign>', 'what separates the columns of a text file');

  withChoices(command('inspect <file>', 'what a file is, and what was found in it')).action(
    (file: string, options: Everywhere & SourceChoices) => act(options, () => inspect(file, choicesOf(options))),
  );
  withChoices(command('match <file>', 'suggest which column goes where, and write a feed file'))
    .requiredOption('--to <vendor>', 'connecteam, cosafe, the path of a vendor’s template, or a hand-off file')
    .option('--out <feed>', 'write a feed file')
    .option('--template <file>', 'the template downloaded from the vendor’s account')
    .action((file: string, options: Everywhere & SourceChoices & { to: string; out?: string; template?: string }) => {
      const { to, out, template } = options;
      return act(options, ({ root }) =>
        match(file, {
          to,
          root,
          choices: choicesOf(options),
          ...(out !== undefined && { out }),
          ...(template !== undefined && { template }),
        }),
      );
    });
  command('check <feed>', 'read, map and check: what is wrong or doubtful')
    .option('--list <file>', 'write an Excel list of it for whoever can mend it in the HR system')
    .option('--by <column>', 'with --list: a sheet for each value of this column of the export')
    .addOption(new Option('--language <code>', 'with --list: the language of the list').choices(locales).default('en'))
    .action((feed: string, options: Everywhere & { list?: string; by?: string; language: Locale }) => {
      const { list, by, language } = options;
      const wish = list === undefined ? undefined : { file: list, language, ...(by !== undefined && { by }) };
      return act(options, (context) => check(context, feed, wish));
    });
  command('preview <feed>', 'what would change, and whether it would be sent')
    .option('--full', 'as if everything were sent again')
    .action((feed: string, options: Everywhere & { full?: true }) =>
      act(options, (context) => preview(context, feed, { full: options.full ?? false })),
    );
  command('export <feed>', 'the file for a manual test upload')
    .requiredOption('--out <file>', 'where to write it')
    .option('--full', 'everybody, whatever the vendor has')
    .action((feed: string, options: Everywhere & { out: string; full?: true }) =>
      act(options, (context) => exportFile(context, feed, { out: options.out, full: options.full ?? false })),
    );
  command('send <feed>', 'a whole run: read, check, deliver')
    .option('--approve <reason>', 'send what was held', reason)
    .option('--full', 'send everything again')
    .addOption(
      new Option('--scheduled', 'only what the feed’s schedule has due now, once, whoever starts it').conflicts([
        'approve',
        'full',
      ]),
    )
    .option('--times <times...>', 'with --scheduled: at these times instead of the schedule’s', clockTime)
    .action((feed: string, options: Everywhere & SendOptions) =>
      act(options, (context) => {
        const { approve, full = false, scheduled, times } = options;
        if (scheduled)
          return sendScheduled(context, feed, { waits: options.at === undefined, ...(times && { times }) });
        return send(context, feed, { full, ...(approve !== undefined && { approve }) });
      }),
    );
  command('status <feed>', 'the last runs, the next one, what waits').action((feed: string, options: Everywhere) =>
    act(options, (context) => status(context, feed)),
  );
  command('history <feed>', 'every run').action((feed: string, options: Everywhere) =>
    act(options, (context) => history(context, feed)),
  );
  command('hold <feed>', 'the run that waits for a person')
    .option('--discard <reason>', 'drop it', reason)
    .action((feed: string, options: Everywhere & { discard?: string }) =>
      act(options, (context) => hold(context, feed, options.discard === undefined ? {} : { discard: options.discard })),
    );
  command('baseline <feed> <file>', 'take the vendor’s own user list as what it holds now').action(
    (feed: string, file: string, options: Everywhere) => act(options, (context) => baseline(context, feed, file)),
  );
  command('probe <feed>', 'test the connection without writing anything').action((feed: string, options: Everywhere) =>
    act(options, (context) => probe(context, feed)),
  );
  command('fingerprint <feed>', 'the key that the server shows, without a log-in')
    .option('--compare <file>', 'a known_hosts file, or any text in which the vendor wrote it')
    .action((feed: string, options: Everywhere & { compare?: string }) =>
      act(options, (context) => fingerprint(context, feed, options.compare)),
    );
  command('key <file>', 'make a new key to log in with; its passphrase is in ROSTER_COURIER_PASSPHRASE')
    .addOption(new Option('--type <kind>', 'which kind of key').choices(['ed25519', 'rsa']).default('ed25519'))
    .action((file: string, options: Everywhere & { type: 'ed25519' | 'rsa' }) =>
      act(options, () => key(file, options.type)),
    );
  command('service <feed>', 'what the system’s own scheduler needs to send it while nobody is logged in')
    .addOption(new Option('--for <system>', 'which system').choices(serviceSystems).makeOptionMandatory())
    .option('--out <folder>', 'where to write it', '.')
    .option('--times <times...>', 'at these times instead of the schedule’s', clockTime)
    .action((feed: string, options: Everywhere & { for: ServiceSystem; out: string; times?: string[] }) =>
      act(options, (context) =>
        service(context, feed, {
          system: options.for,
          out: options.out,
          ...(options.times && { times: options.times }),
        }),
      ),
    );
  command('handoff <feed>', 'where and how it delivers, for a colleague or the vendor: without secrets and people')
    .requiredOption('--out <file>', 'where to write it')
    .action((feed: string, options: Everywhere & { out: string }) => act(options, () => handOff(feed, options.out)));
  command('support <feed>', 'a file for whoever helps, with nobody’s data in it')
    .requiredOption('--out <file>', 'where to write it')
    .action((feed: string, options: Everywhere & { out: string }) =>
      act(options, (context) => support(context, feed, { out: options.out, version: ports.version })),
    );
  command('erase', 'delete everything that is kept on this computer')
    .option('--yes', 'really; without it, only what would be deleted is told')
    .action((options: Everywhere & { yes?: true }) =>
      act(options, (context) => erase(context, { yes: options.yes ?? false })),
    );
  program
    .command('schema')
    .description('the JSON Schema of a feed file or a hand-off')
    .argument('<name>', schemaNames.join(' or '), schemaName)
    .option('--json', 'as it is printed anyway')
    .option('--state <folder>', 'taken, and not needed')
    .option('--at <time>', 'taken, and not needed')
    .action((name: SchemaName) => {
      ports.print(`${JSON.stringify(schema(name).data, null, 2)}\n`);
    });
  command('practice', 'a vendor’s server on this computer, to rehearse with')
    .option('--port <number>', 'the port to listen on', portNumber)
    .option('--folder <folder>', 'where files arrive')
    .addOption(new Option('--rehearse', 'go the whole way once with a made-up list').conflicts(['port']))
    .addOption(
      new Option('--read <feed>', 'let the vendor read what the feed sent there, and tell what it did').conflicts([
        'port',
        'rehearse',
      ]),
    )
    .action((options: Everywhere & { port?: number; folder?: string; rehearse?: true; read?: string }) => {
      const { port, folder } = options;
      const wish = { ...(port !== undefined && { port }), ...(folder !== undefined && { folder }) };
      const { read } = options;
      if (read !== undefined) return act(options, (context) => practiceRead(context, { ...wish, read }));
      return act(options, (context) => (options.rehearse ? rehearse(context, wish) : practice(context, wish)));
    });
  return program;
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

function choicesOf({ sheet, headerRow, encoding, delimiter }: SourceChoices): SourceChoices {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
  };
}

interface SendOptions {
  readonly approve?: string;
  readonly full?: true;
  readonly scheduled?: true;
  readonly times?: string[];
}

/** Each one given is checked, and joins those before it. */
function clockTime(text: string, before: readonly string[] = []): string[] {
  if (!clock.safeParse(text).success) throw new InvalidArgumentError('A time is written 08:00.');
  return [...before, text];
}

function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('It has to be a whole number.');
  return number;
}

function reason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Say why: it goes into the history.');
  return text.trim();
}

function schemaName(text: string): SchemaName {
  const name = schemaNames.find((one) => one === text);
  if (!name) throw new InvalidArgumentError(`There are: ${schemaNames.join(', ')}.`);
  return name;
}

function faultOf(problem: unknown): ReturnType<typeof fault> {
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
