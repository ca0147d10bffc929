import { useState } from 'react';
import { mostTimes, type Schedule, timesOf } from '../../../shared/feed/schedule';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';

interface ClockTimesProps {
  readonly schedule: Schedule;
  readonly set: (schedule: Schedule) => void;
}

const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The times of a day: one, or several that can be added and taken away. */
export function ClockTimes({ schedule, set }: ClockTimesProps) {
  const { t } = useWords();
  const times = timesOf(schedule);
  const now = times.join();
  const [draft, setDraft] = useState({ of: now, times });
  // Changed by one of these fields or elsewhere: the fields themselves stay, and the focus in them.
  if (draft.of !== now) setDraft({ of: now, times });
  const drafts = draft.of === now ? draft.times : times;
  const setDrafts = (next: readonly string[]) => setDraft({ of: now, times: next });
  const take = (next: readonly string[]) => {
    const [first, ...more] = [...new Set(next)].sort();
    if (first !== undefined) set({ ...schedule, at: more.length === 0 ? first : [first, ...more] });
  };
  const leave = (index: number) => {
    const typed = drafts[index] ?? '';
    if (!isClock(typed)) setDrafts(times);
    else if (typed !== times[index]) take(drafts);
  };
  return (
    <div className="clock-times">
      {drafts.map((time, index) => (
        <div key={index} className="clock-time">
          <TextInput
            className="field-short"
            type="time"
            code
            label={index === 0 ? t('schedule.at') : t('schedule.at.more')}
            value={time}
            onChange={(text) => setDrafts(drafts.map((each, at) => (at === index ? text : each)))}
            invalid={!isClock(time)}
            onLeave={() => leave(index)}
          />
          {drafts.length > 1 ? (
            <Button
              look="quiet"
              label={t('schedule.at.remove', { time })}
              onPress={() => take(times.filter((_, at) => at !== index))}
            >
              ✕
            </Button>
          ) : null}
        </div>
      ))}
      {drafts.length < mostTimes ? (
        <Button look="quiet" onPress={() => take([...times, laterThan(times)])}>
          {t('schedule.at.add')}
        </Button>
      ) : null}
    </div>
  );
}

/** Eight hours after the last time, or the first free hour. */
function laterThan(times: readonly string[]): string {
  const last = Number((times.at(-1) ?? '08:00').slice(0, 2));
  const hours = Array.from({ length: 24 }, (_, index) => `${String((last + 8 + index) % 24).padStart(2, '0')}:00`);
  return hours.find((hour) => !times.includes(hour)) ?? '12:30';
}
