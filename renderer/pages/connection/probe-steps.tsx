import type { ProbeStepView, ProbeView } from '../../../shared/bridge/views';
import { Mark, type Meaning } from '../../components/mark';
import { useWords } from '../../words';

const order: readonly ProbeStepView['step'][] = ['name', 'port', 'host key', 'log-in', 'folder'];

interface ProbeStepsProps {
  readonly probe: ProbeView | undefined;
  readonly testing: boolean;
}

/** What the test found, step by step, with how long each took. */
export function ProbeSteps({ probe, testing }: ProbeStepsProps) {
  const words = useWords();
  const { t } = words;
  if (probe === undefined && !testing) return null;
  return (
    <section className="probe" aria-label={t('probe.label')} aria-live="polite">
      <ol className="probe-steps">
        {order.map((name) => {
          const step = probe?.steps.find((each) => each.step === name);
          const meaning: Meaning =
            step === undefined
              ? testing
                ? 'working'
                : 'open'
              : step.ok
                ? 'good'
                : name === 'host key' && probe?.hostKey?.trusted === false
                  ? 'needs'
                  : 'failed';
          return (
            <li key={name} className={`probe-step probe-step-${meaning}`}>
              <Mark meaning={meaning} />
              <div>
                <p className="probe-line">
                  {t(`probe.${name}`)}
                  {step === undefined ? (
                    <span className="soft">{testing ? t('probe.waiting') : t('probe.not-reached')}</span>
                  ) : (
                    <span className="soft">
                      {step.ok
                        ? t('probe.took', { milliseconds: Math.round(step.milliseconds) })
                        : meaning === 'needs'
                          ? t('probe.unknown-key')
                          : t('probe.failed')}
                    </span>
                  )}
                </p>
                {step?.problem === undefined || meaning === 'needs' ? null : (
                  <p className="small">{words.fault(step.problem)}</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
