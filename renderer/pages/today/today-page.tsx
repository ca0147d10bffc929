import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { Notice } from '../../components/notice';
import { sayingKey } from '../../saying-key';
import { whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { ChecklistLine } from '../checklist/checklist-line';
import { PageFrame } from '../feed/page-frame';
import { RunPanel } from '../feed/run-panel';
import { WayOut } from '../feed/way-out';
import { meaningOfRun, runDetails, runNumbers, runTitle } from '../history/run-words';
import { PracticeFiles } from './practice-files';
import './today.css';

/** What happened last, what comes next, and the one button. */
export function TodayPage() {
  const words = useWords();
  const { t } = words;
  const { card, go, run } = useFeed();
  const now = useNow();
  const last = card.lastRun;
  const held = card.heldReasons.length > 0;
  return (
    <PageFrame
      heading={t('today.heading')}
      narrow
      actions={
        held ? (
          <Button look="primary" onPress={() => go('held')}>
            {t('changes.held.review')}
          </Button>
        ) : (
          <>
            <Button onPress={() => go('changes')}>{t('today.look')}</Button>
            <Button look="primary" busy={run.running} onPress={() => void run.send(false)}>
              {t('today.send')}
            </Button>
          </>
        )
      }
    >
      <RunPanel endsElsewhere />
      {held ? (
        <Notice meaning="needs" title={t('today.held')}>
          {card.heldReasons.map((hold) => (
            <p key={sayingKey(hold)}>{words.hold(hold)}</p>
          ))}
        </Notice>
      ) : null}
      <section className="today" aria-labelledby="today-last">
        <h3 className="today-label" id="today-last">
          {t('today.last')}
        </h3>
        {last === undefined ? (
          <p className="today-sentence">{t('today.never', { vendor: card.vendor })}</p>
        ) : (
          <div className="today-last">
            <Mark meaning={meaningOfRun(last)} />
            <div>
              <p className="today-sentence">{runTitle(words, last, card.vendor)}</p>
              <p className="soft first-capital">
                {whenInWords(words, last.at, now)} · {t(`run.trigger.${last.trigger}`)}
              </p>
              {(held && last.outcome === 'held' ? runNumbers(words, last) : runDetails(words, last)).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <WayOut code={last.code} />
            </div>
          </div>
        )}
        <h3 className="today-label">{t('today.next')}</h3>
        {card.waits !== undefined ? (
          <p className="today-sentence">
            {t(`today.waits.${card.waits.for}`, { when: whenInWords(words, card.waits.until, now) })}
          </p>
        ) : card.pausedUntil !== undefined ? (
          <p className="today-sentence">{t('pause.until', { when: whenInWords(words, card.pausedUntil, now) })}</p>
        ) : card.nextRun !== undefined ? (
          <p className="today-sentence first-capital">
            {t('today.next.at', { when: whenInWords(words, card.nextRun, now) })}
          </p>
        ) : (
          <div className="stack">
            <p className="today-sentence">{t('today.next.none')}</p>
            <Button onPress={() => go('schedule')}>{t('today.schedule')}</Button>
          </div>
        )}
      </section>
      {card.practice ? <PracticeFiles /> : null}
      <ChecklistLine />
    </PageFrame>
  );
}
