import type { ProbeStepView } from '../../../shared/bridge/connection-views';
import { Mark, type Meaning } from '../../components/mark';
import { Notice } from '../../components/notice';
import { sayingKey } from '../../saying-key';
import { useWords, type Words } from '../../words';
import { spaceText } from './key-words';
import { probeLines, type ProbeLine, type ProbeProgress } from './probe-progress';
import { probeFault, probeWarning } from './probe-words';

const meanings = {
  'not yet': 'open',
  running: 'working',
  good: 'good',
  compare: 'needs',
  failed: 'failed',
  stopped: 'open',
  'not reached': 'open',
} as const satisfies Record<ProbeLine['is'], Meaning>;

/** The test, step by step as it happens: what was found, how long it took, and what to do about the one that failed. */
export function ProbeSteps({ progress }: { readonly progress: ProbeProgress }) {
  const words = useWords();
  const { t } = words;
  const lines = probeLines(progress);
  const last = lines.findLast(({ seen }) => seen !== undefined);
  return (
    <section className="probe" aria-label={t('probe.label')}>
      <ol className="probe-steps">
        {lines.map((line) => (
          <li key={line.step} className={`probe-step probe-step-${meanings[line.is]}`}>
            <Mark meaning={meanings[line.is]} />
            <div>
              <p className="probe-line">
                <span>{t(`probe.${line.step}`)}</span>
                <span className="soft">{resultOf(line, words)}</span>
              </p>
              {line.is === 'failed' && line.seen?.problem ? (
                <>
                  <p>{probeFault(line.seen.problem, words)}</p>
                  <p className="small soft probe-code">{t('probe.code', { code: line.seen.problem.code })}</p>
                </>
              ) : null}
              <Details line={line} progress={progress} />
            </div>
          </li>
        ))}
      </ol>
      {progress.found?.warnings.map((warning) => (
        <Notice key={sayingKey(warning)} meaning="needs" title={probeWarning(warning, words)} />
      ))}
      <p className="visually-hidden" role="status">
        {last ? t('probe.said', { step: t(`probe.${last.step}`), result: heard(last, words) }) : ''}
      </p>
    </section>
  );
}

function resultOf({ is, seen }: ProbeLine, { t }: Words): string {
  switch (is) {
    case 'good':
      return seen?.leftTo === undefined
        ? t('probe.took', { milliseconds: Math.round(seen?.milliseconds ?? 0) })
        : t(`probe.left to ${seen.leftTo}`);
    case 'running':
      return t('probe.waiting');
    case 'compare':
      return t('probe.unknown-key');
    default:
      return t(`probe.${is}`);
  }
}

/** The same for the ear, which does not see the line below. */
function heard(line: ProbeLine, words: Words): string {
  const problem: ProbeStepView['problem'] = line.is === 'failed' ? line.seen?.problem : undefined;
  return problem ? probeFault(problem, words) : resultOf(line, words);
}

/** What else was seen on the way. */
function Details({ line: { step, is }, progress }: { readonly line: ProbeLine; readonly progress: ProbeProgress }) {
  const { t, locale } = useWords();
  const { found } = progress;
  if (!found) return null;
  const { home, entries, publish, freeBytes } = found;
  if (step === 'folder' && (is === 'good' || is === 'failed'))
    return (
      <p className="small soft">
        {home === undefined ? '' : t('probe.home', { home })}{' '}
        {is === 'failed'
          ? ''
          : entries === undefined
            ? t('probe.entries.none')
            : t('probe.entries', { count: entries })}{' '}
        {is === 'good' && publish
          ? t('probe.publish', { way: joined(publish.way), because: joined(publish.because) })
          : ''}
      </p>
    );
  if (step === 'free space' && freeBytes !== undefined)
    return <p className="small soft">{t('probe.free', { space: spaceText(freeBytes, locale) })}</p>;
  return null;
}

/** A word with spaces as its sentence chooses by it. */
function joined(word: string): string {
  return word.replaceAll(' ', '');
}
