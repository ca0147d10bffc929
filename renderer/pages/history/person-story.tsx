import type { PersonStoryView } from '../../../shared/bridge/history-views';
import type { RunSummary } from '../../../shared/history/feed-state';
import type { PersonEvent } from '../../../shared/history/person-story';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Mark } from '../../components/mark';
import { ProblemLine } from '../../components/problem-line';
import { whenInWords } from '../../times';
import { useAnswer } from '../../use-answer';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { leavingWord } from '../changes/totals';
import { useFeed } from '../feed/feed-scope';
import { runReasons } from './run-words';
import { SectionHeading } from './section-heading';
import { StoryCells } from './story-cells';
import { meaningOfEvent, storySentences } from './story-words';

interface StoryProps {
  readonly personKey: string;
  /** The run that knew them by that key. */
  readonly run: string;
  readonly onBack: () => void;
  readonly onRun: (run: string) => void;
}

/** What happened to one person, newest first, each with its run. */
export function PersonStory({ personKey, run, onBack, onRun }: StoryProps) {
  const words = useWords();
  const { t } = words;
  const { card, view, version } = useFeed();
  const leaving = leavingWord(view.feed.destination);
  const now = useNow();
  const answer = useAnswer('personStory', { feed: card.id, key: personKey, run }, version);
  const story = answer.value;
  const { vendor } = card;
  const person = story?.person === undefined || story.person === '' ? personKey : story.person;
  return (
    <section className="story">
      <SectionHeading onBack={onBack}>{t('story.heading', { person })}</SectionHeading>
      <ProblemLine problem={answer.problem} />
      {story === undefined && answer.problem === undefined ? <Loading label={t('history.find.looking')} /> : null}
      {story === undefined ? null : (
        <>
          <p className="story-now">
            <Mark meaning={story.isThere ? 'good' : 'open'} />{' '}
            {t(story.isThere ? 'story.there' : leaving === 'archive' ? 'story.gone.archive' : 'story.gone', { vendor })}
          </p>
          {!story.isThere && story.events.some(({ is }) => is === 'removed') ? (
            <p>{t('story.gone.wrong', { vendor })}</p>
          ) : null}
          <p className="soft">
            {t('story.keys')}{' '}
            {story.keys.map((key, index) => (
              <span key={key}>
                {index === 0 ? null : <span className="arrow arrow-on" aria-hidden="true" />}{' '}
                <bdi className="code">{key}</bdi>
              </span>
            ))}
          </p>
          {story.cells.length === 0 ? null : (
            <div>
              <h4 className="label">{t('story.now', { vendor })}</h4>
              <StoryCells
                cells={story.cells.map(({ column, value }) => ({ column, before: '', after: value }))}
                whole
              />
            </div>
          )}
          {story.events.length === 0 ? <p>{t('story.empty')}</p> : null}
          <ol className="story-runs">
            {byRun(story.events).map((events) => (
              <StoryRun
                key={events[0]?.run}
                events={events}
                summary={story.runs.find((one) => one.run === events[0]?.run)}
                restored={restoredAt(story, events[0]?.run)}
                onRun={onRun}
              />
            ))}
          </ol>
          <p className="small soft">
            {story.notKept > 0
              ? `${t('story.not-kept', { count: story.notKept, days: story.keepDays, vendor })} `
              : null}
            {story.keptSince === undefined
              ? null
              : t('story.begins', { when: whenInWords(words, story.keptSince, now) })}
          </p>
        </>
      )}
    </section>
  );
}

interface StoryRunProps {
  readonly events: readonly PersonEvent[];
  readonly summary: RunSummary | undefined;
  /** When the run was whose state it sent again. */
  readonly restored: string | undefined;
  readonly onRun: (run: string) => void;
}

/** What one run meant for the person; in the order in which it happened. */
function StoryRun({ events, summary, restored, onRun }: StoryRunProps) {
  const words = useWords();
  const { t } = words;
  const { card, view } = useFeed();
  const now = useNow();
  const first = events[0];
  const last = events.at(-1);
  if (first === undefined || last === undefined) return null;
  const when = whenInWords(words, first.at, now);
  const leaving = leavingWord(view.feed.destination);
  return (
    <li className="run">
      <Mark meaning={meaningOfEvent(last)} />
      <div className="run-text">
        <p className="small soft first-capital">{when}</p>
        {events.map((event) => (
          <div key={event.is}>
            <p className="run-title">{storySentences(words, event, card.vendor, leaving).slice(0, 1)}</p>
            {storySentences(words, event, card.vendor, leaving)
              .slice(1)
              .map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            {'cells' in event ? (
              <StoryCells cells={event.cells} whole={event.is !== 'changed' && event.is !== 'would change'} />
            ) : null}
            {event.is === 'set aside' ? (
              <ul className="plain-list">
                {event.errors.map(({ code, column, values }) => (
                  <li key={`${column} ${code}`}>
                    <bdi>{column}</bdi>: {words.issue({ code, values })}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ))}
        {restored === undefined ? null : <p>{t('run.restores', { when: whenInWords(words, restored, now) })}</p>}
        {summary === undefined ? null : runReasons(words, summary).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {summary === undefined ? null : (
          <div className="run-actions">
            <Button look="quiet" label={t('story.run.label', { when })} onPress={() => onRun(first.run)}>
              {t('story.run')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** Events of one run together: runs newest first, each run's events as they happened. */
function byRun(events: readonly PersonEvent[]): readonly (readonly PersonEvent[])[] {
  const runs = new Map<string, PersonEvent[]>();
  for (const event of events) runs.set(event.run, [event, ...(runs.get(event.run) ?? [])]);
  return [...runs.values()];
}

function restoredAt({ runs }: PersonStoryView, run: string | undefined): string | undefined {
  const restores = runs.find((one) => one.run === run)?.restores;
  return restores === undefined ? undefined : runs.find((one) => one.run === restores)?.at;
}
