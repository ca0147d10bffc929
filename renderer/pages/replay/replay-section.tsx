import { fewestDays } from '../../../shared/replay/propose-limits';
import type { BackTestView } from '../../../shared/bridge/changes-views';
import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { ProblemLine } from '../../components/problem-line';
import { ProgressLine } from '../../components/progress-line';
import { sayingKey } from '../../saying-key';
import { dayInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { DaysChart } from './days-chart';
import { ProposalBox } from './proposal-box';
import { useBackTest } from './use-back-test';
import './replay.css';

/** Past exports replayed with the limits as they are, and limits that would have fitted. */
export function ReplaySection() {
  const { t } = useWords();
  const { card, view: feed } = useFeed();
  const test = useBackTest(card.id);
  const ready = card.stepsDone.includes('file') && card.stepsDone.includes('columns');
  if (!ready) return null;
  return (
    <section className="section back-test" aria-labelledby="back-test-title">
      <h3 className="section-title" id="back-test-title">
        {t('back-test.title')}
      </h3>
      <p className="soft">{t('back-test.lead')}</p>
      {test.running && test.progress !== undefined ? (
        <ProgressLine
          label={t('back-test.progress', test.progress)}
          share={test.progress.done / Math.max(1, test.progress.of)}
          stop={{ text: t('back-test.stop'), act: test.stop }}
        />
      ) : (
        <div className="button-bar">
          <Button onPress={() => void test.start()} busy={test.running}>
            {t(test.view === undefined ? 'back-test.choose' : 'back-test.again')}
          </Button>
        </div>
      )}
      <ProblemLine problem={test.problem} />
      {test.view === undefined || test.running ? null : (
        <>
          <Result view={test.view} />
          {test.view.proposal === undefined ? (
            <p className="soft">
              {t('back-test.few', {
                least: fewestDays,
                count: test.view.days.filter(({ outcome }) => outcome !== 'first').length,
              })}
            </p>
          ) : (
            <ProposalBox proposal={test.view.proposal} present={feed.feed.limits} />
          )}
        </>
      )}
    </section>
  );
}

function Result({ view }: { readonly view: BackTestView }) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { days, skipped } = view;
  const held = days.filter(({ outcome }) => outcome === 'held');
  return (
    <>
      <p className="back-test-result" role="status">
        {t('back-test.result', { held: held.length, days: days.length })}
      </p>
      {view.stopped ? <p className="soft">{t('back-test.stopped')}</p> : null}
      <DaysChart days={days} />
      {held.length === 0 ? null : (
        <div>
          <h4 className="label">{t('back-test.held')}</h4>
          <ul className="back-test-held">
            {held.map(({ day, file, holds }) => (
              <li key={day}>
                <Mark meaning="needs" small />
                <div>
                  <p className="back-test-day">
                    <span className="first-capital">{dayInWords(words, day, now)}</span>{' '}
                    <bdi className="small soft">{file}</bdi>
                  </p>
                  {holds.map((hold) => (
                    <p key={sayingKey(hold)}>{words.hold(hold)}</p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {skipped.length === 0 ? null : (
        <details className="small soft">
          <summary>{t('back-test.skipped', { count: skipped.length })}</summary>
          <ul className="bullets">
            {skipped.map(({ file, saying }) => (
              <li key={file}>
                <bdi>{file}</bdi>
                {saying === undefined ? null : ` – ${words.fault(saying)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
