import { app } from 'electron';
import { commandLine } from '../command/command-line';
import { commandNames } from '../command/command-names';

const commands: ReadonlySet<string> = new Set(commandNames);

/**
 * Started with a command word, the app's own executable is the command line: it works without a display,
 * and ends the process with the command's exit code. Returns at once when there is no such word.
 */
export async function runIfCommand(): Promise<void> {
  const words = commandWords(process.argv, process.defaultApp ?? false);
  if (!words) return;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const exit = await commandLine(words, {
    version: app.getVersion(),
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    signal: stop.signal,
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(exit);
}

/** A command word must come first; Chromium's own switches before it, and the app's folder in a checkout, are passed over. */
export function commandWords(argv: readonly string[], defaultApp: boolean): readonly string[] | undefined {
  const words = argv.slice(1);
  const places = words.flatMap((word, place) => (chromiumSwitch.test(word) ? [] : [place]));
  const first = places[defaultApp ? 1 : 0];
  const word = first === undefined ? undefined : words[first];
  return word !== undefined && commands.has(word) ? words.slice(first) : undefined;
}

const chromiumSwitch = /^--(?:no-sandbox|inspect|remote-debugging-port|disable-|enable-|ozone-|user-data)/;

/** A pipe may still hold what was written. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
