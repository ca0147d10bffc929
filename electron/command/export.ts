import { resolve } from 'node:path';
import { fault, FaultError } from '../../shared/fault';
import { csvBytes } from '../formats/csv-bytes';
import { loadFeed } from '../run/load-feed';
import { prepareFeed } from '../run/prepare-feed';
import { previewHolds } from '../run/read-holds';
import { writeWhole } from '../store/durable';
import { sha256Of } from '../store/kept-files';
import { type Answer, faultAnswer, holdData, holdSentence, tell } from './answer';
import { type CommandContext, storeOf } from './context';

/** `export FEED --out FILE`: the file as a run would deliver it, for a manual test upload. Sends and remembers nothing. */
export async function exportFile(
  context: CommandContext,
  feedFile: string,
  { out, full }: { out: string; full: boolean },
): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const ready = await prepareFeed({
    loaded: loaded.value,
    store: storeOf(context, loaded.value),
    now: context.now(),
    full,
  });
  const emptyHolds = ready.ok ? undefined : previewHolds(ready.error, loaded.value, storeOf(context, loaded.value));
  if (!ready.ok && !emptyHolds) return faultAnswer(ready.error);
  const verdict = ready.ok ? ready.value.prepared.verdict : ({ is: 'held', holds: emptyHolds ?? [] } as const);
  const holds = verdict.is === 'held' ? verdict.holds : [];
  if (!ready.ok || holds.some(({ approvable }) => !approvable)) {
    return {
      exit: 3,
      data: { verdict: 'held', holds: holdData(holds), rows: 0 },
      words: [tell('held'), ...holds.map(holdSentence)],
    };
  }
  const { destination, prepared } = ready.value;
  const rows = prepared.outgoing.rows.length;
  const known = { verdict: verdict.is, holds: holdData(holds), counts: prepared.counts, rows };
  if (rows === 0 || verdict.is === 'nothing')
    return { exit: 0, data: known, words: [tell('nothing to export', { vendor: destination.name })] };

  const file = resolve(out);
  let bytes: Uint8Array;
  try {
    bytes = csvBytes(prepared.outgoing);
  } catch (problem) {
    if (problem instanceof FaultError) return faultAnswer(problem.fault);
    throw problem;
  }
  try {
    await writeWhole(file, bytes);
  } catch {
    return faultAnswer(fault('output not writable', 'usage', { file }));
  }
  return {
    exit: 0,
    data: { ...known, file, bytes: bytes.length, sha256: sha256Of(bytes) },
    words: [...holds.map(holdSentence), tell('exported', { file, rows, bytes: bytes.length })],
  };
}
