import { resolve } from 'node:path';
import { fault } from '../../shared/fault';
import { loadFeed } from '../run/load-feed';
import { writeWhole } from '../store/durable';
import { makeSupport } from '../support/make-support';
import { supportZip } from '../support/support-zip';
import { type Answer, faultAnswer, tell } from './answer';
import { type CommandContext, storeOf } from './context';

/** `support FEED --out FILE`: what somebody who helps needs to know, without people in it. */
export async function support(
  context: CommandContext,
  feedFile: string,
  { out, version }: { readonly out: string; readonly version: string },
): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const of = { loaded: loaded.value, store: storeOf(context, loaded.value), secrets: context.secrets };
  const { files, findings } = await makeSupport({ version, root: context.root, of, now: context.now() });
  const [first] = findings;
  if (first) {
    const refused = faultAnswer(
      fault('support file not safe', 'stop', { count: findings.length, file: first.file, line: first.line }),
    );
    return { ...refused, data: { ...refused.data, findings } };
  }
  const file = resolve(out);
  const bytes = supportZip(files);
  try {
    await writeWhole(file, bytes);
  } catch {
    return faultAnswer(fault('output not writable', 'usage', { file }));
  }
  return {
    exit: 0,
    data: { file, bytes: bytes.length, files },
    words: [
      tell('support saved', { file, count: files.length }),
      ...files.map(({ name, text }) => tell('support file', { name, text })),
    ],
  };
}
