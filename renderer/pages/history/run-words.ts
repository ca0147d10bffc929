import type { RunSummary } from '../../../shared/history/feed-state';
import type { Meaning } from '../../components/mark';
import { whenInWords } from '../../times';
import type { Words } from '../../words';

const meanings: Readonly<Record<RunSummary['outcome'], Meaning>> = {
  sent: 'good',
  held: 'needs',
  nothing: 'good',
  failed: 'failed',
  unknown: 'needs',
  discarded: 'open',
  superseded: 'open',
  interrupted: 'failed',
  running: 'working',
};

export function meaningOfRun(run: RunSummary): Meaning {
  return meanings[run.outcome];
}

/** How a run ended, in a sentence. */
export function runTitle(words: Words, run: RunSummary, vendor: string): string {
  return words.t(`run.${run.outcome}`, { vendor, count: run.counts?.inFile ?? 0 });
}

/** The numbers, the proof and the reasons behind it, each a sentence. */
export function runDetails(words: Words, run: RunSummary): readonly string[] {
  return [...runNumbers(words, run), ...runReasons(words, run)];
}

/** The numbers and the proof alone, for where the reasons stand already. */
export function runNumbers(words: Words, run: RunSummary): readonly string[] {
  const { counts } = run;
  const changes =
    counts === undefined || run.outcome === 'nothing' || run.restores !== undefined
      ? undefined
      : words.t('run.counts', {
          added: counts.added,
          changed: counts.changed + counts.rekeyed,
          removed: counts.removed,
          people: counts.rows,
        });
  const aside = counts?.setAside === undefined ? undefined : words.t('run.set-aside', { count: counts.setAside });
  const proof = run.verified === undefined ? undefined : words.t(`verified.${run.verified}`);
  return [changes, aside, proof].filter((sentence) => sentence !== undefined);
}

/** Why it was held or failed, and who let it go all the same, each a sentence. */
export function runReasons(words: Words, run: RunSummary): readonly string[] {
  return [
    ...(run.holds ?? []).map((hold) => words.hold(hold)),
    run.code === undefined ? undefined : failure(words, run.code, run.values),
    run.approved === undefined
      ? undefined
      : words.t('run.approved', { by: run.approved.by, reason: run.approved.reason }),
  ].filter((sentence) => sentence !== undefined);
}

/** That the vendor was seen to have read the file, and when; undefined where that was not seen. */
export function collectedSentence(words: Words, run: RunSummary, vendor: string, now: Date): string | undefined {
  if (run.collectedAt === undefined) return undefined;
  return words.t('run.collected', { vendor, when: whenInWords(words, run.collectedAt, now) });
}

/** A journal of an earlier version has no values: a sentence that needs them is not said half. */
function failure(words: Words, code: string, values: RunSummary['values'] = {}): string {
  const sentence = words.fault({ code, values });
  return sentence.includes('{') ? words.t('run.failed.code', { code }) : sentence;
}
