import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault } from '../../shared/fault';
import type { FeedInput } from '../../shared/feed/feed';
import { type PracticeServer, startPracticeServer } from '../practice/practice-server';
import { ensurePrivateFolder } from '../store/feed-folder';
import { type Answer, faultAnswer, tell } from './answer';
import { check } from './check';
import type { CommandContext } from './context';
import { inspect } from './inspect';
import { match } from './match';
import type { PracticeOptions } from './practice';
import { preview } from './preview';
import { send } from './send';

const sampleName = 'sample-staff.xlsx';
const vendors = [
  { to: 'connecteam', name: 'Connecteam', folder: 'Uploads' },
  { to: 'cosafe', name: 'Cosafe', folder: 'cosafe' },
] as const;

/** `practice --rehearse`: the whole way with a made-up list, for both vendors, against a server on this computer. */
export async function rehearse(context: CommandContext, { folder }: PracticeOptions): Promise<Answer> {
  const sample = findSample();
  if (!sample) return faultAnswer(fault('sample missing', 'usage'));
  const place = await rehearsalFolder(folder);
  const list = join(place, sampleName);
  await copyFile(sample, list);
  const server = await startPracticeServer({ folder: join(place, 'vendor') });
  try {
    context.announce(tell('rehearsal begins'));
    const read = await inspect(list, {});
    for (const sentence of read.words) context.announce(sentence);
    if (read.exit !== 0) return read;
    const sent: Record<string, Answer['data']> = {};
    for (const vendor of vendors) {
      context.announce(tell('rehearsal vendor', { vendor: vendor.name }));
      const answer = await goTheWay({ ...context, root: join(place, 'state') }, list, vendor, server);
      if (answer.exit !== 0) return answer;
      sent[vendor.to] = answer.data;
      context.announce(tell('rehearsal file', { file: join(server.folder, String(answer.data.file)) }));
    }
    return { exit: 0, data: { folder: place, sent }, words: [tell('rehearsal ends', { folder: place })] };
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
  const feedFile = join(dirname(list), `${vendor.to}.json`);
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
