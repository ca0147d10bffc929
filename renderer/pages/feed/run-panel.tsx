import type { RunStep, RunView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Mark, type Meaning } from '../../components/mark';
import { Notice } from '../../components/notice';
import { sayingKey } from '../../saying-key';
import { sizeInWords } from '../../times';
import { useWords, type Words } from '../../words';
import { useFeed } from './feed-scope';
import { WayOut } from './way-out';
import './run-panel.css';

const order: readonly RunStep[] = ['reading', 'checking', 'comparing', 'writing', 'connecting', 'sending', 'verifying'];

interface RunPanelProps {
  /** The page itself tells how the last run ended: here it is only read aloud. */
  readonly endsElsewhere?: boolean;
}

/** A run as it goes, step by step, and how it ended. Nothing when there is none. */
export function RunPanel({ endsElsewhere = false }: RunPanelProps) {
  const words = useWords();
  const { t } = words;
  const { run, card, page } = useFeed();
  if (run.running) {
    const at = run.steps[run.steps.length - 1];
    const reached = at === undefined ? -1 : order.indexOf(at);
    return (
      <section className="run-panel" aria-label={t('run.label')}>
        <p className="visually-hidden" role="status">
          {at === undefined ? t('run.starting') : t(`run.step.${at}`)}
        </p>
        <ol className="run-steps">
          {order.map((step, index) => (
            <li key={step} className={index < reached ? 'is-done' : index === reached ? 'is-now' : ''}>
              <Mark meaning={index < reached ? 'good' : index === reached ? 'working' : 'open'} small />
              {t(`run.step.${step}`)}
            </li>
          ))}
        </ol>
      </section>
    );
  }
  if (run.problem !== undefined) {
    return (
      <Notice
        meaning="failed"
        title={words.fault(run.problem)}
        announce
        actions={
          <Button look="quiet" onPress={run.forget}>
            {t('common.close')}
          </Button>
        }
      />
    );
  }
  if (run.result === undefined) return null;
  const { problem } = run.result;
  // Why it failed is told by the page Today alone.
  if (endsElsewhere && (problem === undefined || (page === 'today' && problem.code === card.lastRun?.code))) {
    return (
      <p className="visually-hidden" role="status">
        {t(`outcome.${run.result.outcome}`, { vendor: card.vendor })}
      </p>
    );
  }
  return (
    <Notice
      meaning={meaningOfOutcome[run.result.outcome]}
      title={t(`outcome.${run.result.outcome}`, { vendor: card.vendor })}
      announce
      actions={
        <>
          <WayOut code={problem?.code} />
          <Button look="quiet" onPress={run.forget}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <OutcomeDetails result={run.result} words={words} />
    </Notice>
  );
}

const meaningOfOutcome: Readonly<Record<RunView['outcome'], Meaning>> = {
  sent: 'good',
  held: 'needs',
  nothing: 'good',
  failed: 'failed',
  unknown: 'needs',
};

function OutcomeDetails({ result, words }: { readonly result: RunView; readonly words: Words }) {
  return (
    <>
      {result.problem === undefined ? null : <p>{words.fault(result.problem)}</p>}
      {result.outcome !== 'held' ? null : result.holds.map((hold) => <p key={sayingKey(hold)}>{words.hold(hold)}</p>)}
      {result.outcome === 'sent' && result.remote !== undefined ? (
        <p>
          {words.t('outcome.file', { size: sizeInWords(words, result.bytes ?? 0) })}{' '}
          <span className="code">{result.remote}</span>
        </p>
      ) : null}
      {result.verified === undefined ? null : <p>{words.t(`verified.${result.verified}`)}</p>}
    </>
  );
}
