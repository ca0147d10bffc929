import { Command, Option } from 'commander';
import type { SourceChoices } from '../../shared/table/source-reading';
import { type Locale, locales } from '../../shared/words/locale';
import type { Answer } from './answer';
import { baseline } from './baseline';
import { check } from './check';
import type { CommandContext } from './context';
import { erase } from './erase';
import { exportFile } from './export';
import { fingerprint } from './fingerprint';
import { handOff } from './hand-off';
import { history, status } from './history';
import { hold } from './hold';
import { inspect } from './inspect';
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
import { clockTime, portNumber, reason, rowNumber, schemaName } from './written-values';

/** What stands before any command: the version to tell, and where words and data go. */
export interface ProgramPorts {
  readonly version: string;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
}

/** What every command takes. */
export interface Everywhere {
  readonly json?: true;
  readonly state?: string;
  readonly at?: string;
}

interface SendOptions {
  readonly approve?: string;
  readonly full?: true;
  readonly scheduled?: true;
  readonly times?: string[];
}

type Act = (options: Everywhere, work: (context: CommandContext) => Promise<Answer> | Answer) => Promise<void>;

/** What may be written on the command line. Whatever is written comes to `act`, which may also do nothing. */
export function programOf(ports: ProgramPorts, act: Act): Command {
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
      .option('--header-row <number>', 'the row with the column names', rowNumber)
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
    .option('--wait-again', 'wait again for the people with errors whom you once sent without')
    .action((feed: string, options: Everywhere & { discard?: string; waitAgain?: boolean }) =>
      act(options, (context) =>
        hold(context, feed, {
          ...(options.discard !== undefined && { discard: options.discard }),
          ...(options.waitAgain && { again: true }),
        }),
      ),
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
    // Not "type": by --type=… Chromium tells its own processes apart, and the packed app would die of it.
    .addOption(new Option('--kind <kind>', 'which kind of key').choices(['ed25519', 'rsa']).default('ed25519'))
    .action((file: string, options: Everywhere & { kind: 'ed25519' | 'rsa' }) =>
      act(options, () => key(file, options.kind)),
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

function choicesOf({ sheet, headerRow, encoding, delimiter }: SourceChoices): SourceChoices {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
  };
}
