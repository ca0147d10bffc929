import { useState } from 'react';
import type { Schedule } from '../../../shared/feed/schedule';
import { formatTagOf } from '../../../shared/words/locale';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { SwitchRow } from '../../components/switch-row';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { ReplaySection } from '../replay/replay-section';
import { PageFrame } from '../feed/page-frame';
import { FreshnessField } from './freshness-field';
import { HolidaysField } from './holidays-field';
import { LimitsSection } from './limits-section';
import { NextTimes } from './next-times';
import { PauseRow } from './pause-row';
import { PeopleLists } from './people-lists';
import { PickupSection } from './pickup-section';
import { ReadingLines } from './reading-lines';
import { TimeFields } from './time-fields';
import { TryRow } from './try-row';
import { workWeek } from './work-week';
import './schedule.css';

const daily: Omit<Schedule, 'days'> = { at: '08:00', catchUpHours: 6 };

/** When the file goes by itself, and when it waits for a person instead. */
export function SchedulePage() {
  const { t, locale } = useWords();
  const { card, version, changed, settingUp } = useFeed();
  const answer = useAnswer('schedule', { feed: card.id }, version);
  const action = useAction();
  const [before, setBefore] = useState<Schedule>();
  const view = answer.value;
  const schedule = view?.schedule;
  const set = (next: Schedule | null) => {
    if (schedule !== undefined) setBefore(schedule);
    void action.run('setSchedule', { feed: card.id, schedule: next }).then((done) => {
      if (done === undefined) return;
      answer.set(done);
      changed();
    });
  };
  return (
    <PageFrame
      heading={t('schedule.heading')}
      lead={t('schedule.lead')}
      {...(settingUp && view !== undefined && schedule === undefined ? { onNext: () => set(null) } : {})}
    >
      <ProblemLine problem={action.problem ?? answer.problem} />
      {view === undefined ? (
        answer.problem === undefined ? (
          <Loading label={t('common.loading')} />
        ) : null
      ) : (
        <section className="section" aria-label={t('schedule.heading')}>
          <SwitchRow
            label={t('schedule.on')}
            hint={schedule === undefined ? t('schedule.off.means', { vendor: card.vendor }) : t('schedule.on.means')}
            on={schedule !== undefined}
            onChange={(on) => {
              const timeZone = before?.timeZone ?? view.timeZone;
              const { working } = workWeek(formatTagOf(locale), timeZone);
              set(on ? { days: working, ...(before ?? daily), timeZone } : null);
            }}
          />
          {schedule === undefined ? null : (
            <>
              <TimeFields schedule={schedule} timeZone={view.timeZone} set={set} />
              <FreshnessField schedule={schedule} set={set} />
              <HolidaysField schedule={schedule} set={set} onView={answer.set} />
              <NextTimes view={view} />
              <ReadingLines view={view} />
              <PauseRow view={view} onView={answer.set} />
            </>
          )}
        </section>
      )}
      {view === undefined || schedule === undefined ? null : <TryRow view={view} />}
      <LimitsSection />
      <ReplaySection />
      <PickupSection />
      <PeopleLists />
    </PageFrame>
  );
}
