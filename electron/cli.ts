import { commandLine } from './command/command-line';
import { version } from '../package.json';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

// A reader that went away (… | head) is no reason to break off a delivery.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

process.exitCode = await commandLine(process.argv.slice(2), {
  version,
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  signal: interrupted.signal,
});
