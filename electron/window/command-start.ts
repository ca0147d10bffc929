import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { fault } from '../../shared/fault';
import type { faultAnswer } from '../command/answer';
import type { commandLine } from '../command/command-line';
import { commandNames } from '../command/command-names';

/** What out/command.js exports: readers, delivery and all, which the window’s process never needs. */
interface CommandPart {
  readonly commandLine: typeof commandLine;
}

const commands: ReadonlySet<string> = new Set([...commandNames, '--help', '-h', '--version', '-V']);

/**
 * Started with a command word, the app's own executable is the command line: it works without a display,
 * and ends the process with the command's exit code. Returns at once when there is no such word. `out` is where the built
 * app lies.
 */
export async function runIfCommand(out: string): Promise<void> {
  const words = commandWords(process.argv, process.defaultApp ?? false);
  if (!words) {
    if (hasDisplay()) return;
    // Chromium would end itself with a segmentation fault.
    process.stderr.write(
      'There is no display to show the window on. On a computer without one, use the commands: roster-courier --help\n',
    );
    process.exit(1);
  }
  withoutBox((await import('../command/answer')).faultAnswer);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const part = (await import(pathToFileURL(join(out, 'command.js')).href)) as CommandPart;
  const exit = await part.commandLine(words, {
    version: app.getVersion(),
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    signal: stop.signal,
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(exit);
}

/**
 * What nobody catches Electron shows in a box, and waits until somebody has closed it: where nobody sits, for ever. Here it
 * ends the command. A reader that went away (… | more) is no reason to break off a delivery.
 */
function withoutBox(answer: typeof faultAnswer): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('uncaughtException', ({ name }) => {
    // The message of a bug may quote a cell; its kind does not.
    const { exit, words } = answer(fault('internal', 'person', { detail: name }));
    process.stderr.write(`${words.join('\n')}\n`);
    process.exit(exit);
  });
}

/** A command word must come first; Chromium's own switches before it, and the app's folder in a checkout, are passed over. */
function commandWords(argv: readonly string[], defaultApp: boolean): readonly string[] | undefined {
  const words = argv.slice(1);
  const places = words.flatMap((word, place) => (chromiumSwitch.test(word) ? [] : [place]));
  const first = places[defaultApp ? 1 : 0];
  const word = first === undefined ? undefined : words[first];
  return word !== undefined && commands.has(word) ? words.slice(first) : undefined;
}

const chromiumSwitch = /^--(?:no-sandbox|inspect|remote-debugging-port|disable-|enable-|ozone-|user-data)/;

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}

/** A pipe may still hold what was written. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
