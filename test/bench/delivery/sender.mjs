/**
 * The app's delivery in a process of its own with nothing else in it: the bench has a bundler in its memory, and every
 * round of tidying that it costs would fall on us alone. `sender.mjs BUNDLE`; an order per line, a JSON answer to each.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { deliver } = await import(pathToFileURL(process.argv[2]));
let bytes;
console.log('ready');
for await (const line of createInterface(process.stdin)) {
  const { take, target, privateKeyFile, options } = JSON.parse(line);
  if (take) bytes = readFileSync(take);
  const outcome = take ? 'taken' : await deliver(bytes, target, { privateKey: readFileSync(privateKeyFile) }, options);
  console.log(JSON.stringify(outcome));
}
