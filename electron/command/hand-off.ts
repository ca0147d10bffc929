import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault } from '../../shared/fault';
import type { HandOff } from '../../shared/feed/hand-off';
import { handOffOf } from '../run/hand-off-of';
import { loadFeed } from '../run/load-feed';
import { isHandOffFile } from '../sources/hand-off-file';
import { writeWhole } from '../store/durable';
import { type Answer, faultAnswer, tell } from './answer';

/** `handoff FEED --out FILE`: the feed's destination for somebody else, without secrets, people and paths. */
export async function handOff(feedFile: string, out: string): Promise<Answer> {
  const file = resolve(out);
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const made = await handOffOf(loaded.value.feed, loaded.value.baseFolder);
  if (!made.ok) return faultAnswer(made.error);
  const { vendor, text } = made.value;
  if (existsSync(file) && !(await isHandOffFile(file))) return faultAnswer(fault('output exists', 'usage', { file }));
  const unchanged = existsSync(file) && (await readFile(file, 'utf8')) === text;
  try {
    if (!unchanged) await writeWhole(file, Buffer.from(text));
  } catch {
    return faultAnswer(fault('output not writable', 'usage', { file }));
  }
  return { exit: 0, data: { file, vendor }, words: [tell('hand-off written', { file, vendor })] };
}

/** What a hand-off says about where to send, for a person to put into the feed: nothing of it is taken over by itself. */
export function handOffWords({ vendor, connection }: HandOff): string[] {
  if (connection === undefined) return [tell('hand-off without server', { vendor })];
  const { host, port, folder, fileName, hostKeys } = connection;
  return [
    tell('hand-off server', { host, port: String(port), folder: folder ?? '–', file: fileName ?? '–' }),
    ...(hostKeys.length > 0 ? [tell('hand-off keys', { keys: hostKeys.join(', ') })] : []),
  ];
}
