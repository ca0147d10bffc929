import type { ScheduleView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { whenInWords } from '../../times';
import { useAction } from '../../use-action';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PauseUntil } from './pause-until';

interface PauseRowProps {
  readonly view: ScheduleView;
  readonly onView: (view: ScheduleView) => void;
}

const spans = [1, 7, 30] as const;

/** Holds the schedule back for some days, or lets it go on. */
export function PauseRow({ view, onView }: PauseRowProps) {
  const words = useWords();
  const { t } = words;
  const { card, changed } = useFeed();
  const now = useNow();
  const action = useAction();
  const pause = (until: string | null) =>
    void action.run('pause', { feed: card.id, until }).then((done) => {
      if (done === undefined) return;
      onView(done);
      changed();
    });
  if (view.pausedUntil !== undefined) {
    return (
      <>
        <Notice
          meaning="needs"
          title={t('pause.until', { when: whenInWords(words, view.pausedUntil, now) })}
          actions={<Button onPress={() => pause(null)}>{t('pause.end')}</Button>}
        >
          {t('pause.means')}
        </Notice>
        <ProblemLine problem={action.problem} />
      </>
    );
  }
  return (
    <div className="stack">
      <div className="row">
        <span className="soft">{t('pause.offer')}</span>
        {spans.map((days) => (
          <Button key={days} onPress={() => pause(new Date(now.getTime() + days * 86_400_000).toISOString())}>
            {t('pause.days', { days })}
          </Button>
        ))}
      </div>
      <ProblemLine problem={action.problem} />
      <PauseUntil now={now} onPause={pause} />
    </div>
  );
}
