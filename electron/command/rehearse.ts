import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault } from '../../shared/fault';
import type { FeedInput } from '../../shared/feed/feed';
import { type PracticeServer, startPracticeServer } from '../practice/practice-server';
import { loadFeed } from '../run/load-feed';
import { dataKeyInFile } from '../store/data-key';
import { ensurePrivateFolder } from '../store/feed-folder';
import { type Answer, faultAnswer, tell } from './answer';
import { check } from './check';
import type { CommandContext } from './context';
import { inspect } from './inspect';
import { match } from './match';
import type { PracticeOptions } from './practice';
import { preview } from './preview';
import { send } from './send';
import { vendorReads } from './vendor-words';

const sampleName = 'sample-staff.xlsx';
const vendors = [
  { to: 'connecteam', name: 'Connecteam', folder: 'Uploads' },
  { to: 'cosafe', name: 'Cosafe', folder: 'cosafe' },
] as const;

/**
 * `practice --rehearse`: the whole way with a made-up list, for both vendors, against a server on this computer, and what
 * each vendor makes of the file.
 */
export async function rehearse(everywhere: CommandContext, { folder }: PracticeOptions): Promise<Answer> {
  const sample = findSample();
  if (!sample) return faultAnswer(fault('sample missing', 'usage'));
  const place = await rehearsalFolder(folder);
  const root = join(place, 'state');
  // With a key of its own: what a rehearsal leaves can be looked at later, and nothing lies anywhere else.
  const context = { ...everywhere, root, keys: dataKeyInFile(root) };
  const list = join(place, sampleName);
  await copyFile(sample, list);
  const server = await startPracticeServer({ folder: join(place, 'vendor') });
  try {
    context.announce(tell('rehearsal begins'));
    const seen = await inspect(list, {});
    for (const sentence of seen.words) context.announce(sentence);
    if (seen.exit !== 0) return seen;
    const sent: Record<string, Answer['data']> = {};
    const read: Record<string, Answer['data']> = {};
    for (const vendor of vendors) {
      context.announce(tell('rehearsal vendor', { vendor: vendor.name }));
      const answer = await goTheWay(context, list, vendor, server);
      if (answer.exit !== 0) return answer;
      sent[vendor.to] = answer.data;
      context.announce(tell('rehearsal file', { file: join(server.folder, String(answer.data.file)) }));
      const loaded = await loadFeed(feedFileOf(list, vendor));
      if (!loaded.ok) return faultAnswer(loaded.error);
      const reading = await vendorReads(context, loaded.value, server.folder);
      for (const sentence of reading.words) context.announce(`  ${sentence}`);
      if (reading.exit !== 0) return { ...reading, words: [] };
      read[vendor.to] = reading.data;
    }
    return { exit: 0, data: { folder: place, sent, read }, words: [tell('rehearsal ends', { folder: place })] };
  } finally {
    await server.stop();
  }
}

/** match, fill in the connection, check, preview, send; stops at the first that does not go through. */
async function goTheWay(
  context: CommandContext,
  list: string,
  vendor: (typeof vendors)[number],
  server: PracticeServer,
): Promise<Answer> {
  const feedFile = feedFileOf(list, vendor);
  const steps: (() => Promise<Answer>)[] = [
    () => match(list, { to: vendor.to, out: feedFile, choices: {} }),
    async () => {
      await fillIn(feedFile, vendor.folder, server);
      return check(context, feedFile);
    },
    () => preview(context, feedFile, { full: false }),
    () => send(context, feedFile, { full: false }),
  ];
  let answer: Answer = { exit: 0, data: {}, words: [] };
  for (const step of steps) {
    answer = await step();
    for (const sentence of answer.words) context.announce(`  ${sentence}`);
    if (answer.exit !== 0) return { ...answer, words: [] };
  }
  return answer;
}

function feedFileOf(list: string, vendor: (typeof vendors)[number]): string {
  return join(dirname(list), `${vendor.to}.json`);
}

async function fillIn(feedFile: string, folder: string, server: PracticeServer): Promise<void> {
  const feed = JSON.parse(await readFile(feedFile, 'utf8')) as FeedInput;
  const { host, port, username, hostKey, privateKeyFile } = server;
  const connected: FeedInput = {
    ...feed,
    connection: { host, port, username, folder, privateKeyFile, hostKeys: [hostKey] },
  };
  await writeFile(feedFile, `${JSON.stringify(connected, null, 2)}\n`);
}

/** Beside the bundle, or in a checkout beside the sources. */
function findSample(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'sample'), join(here, '..', 'build', 'sample'), join(here, '..', '..', 'build', 'sample')];
  return places.map((place) => join(place, sampleName)).find((file) => existsSync(file));
}

/** A new folder each time, so that every rehearsal begins at the beginning. */
async function rehearsalFolder(chosen = join(homedir(), 'roster-courier-rehearsal')): Promise<string> {
  ensurePrivateFolder(resolve(chosen));
  return mkdtemp(join(resolve(chosen), 'run-'));
}
