import { useState } from 'react';
import type { ScheduleView } from '../../../shared/bridge/views';
import type { Schedule } from '../../../shared/feed/schedule';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { dayInWords } from '../../times';
import { useAction } from '../../use-action';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface HolidaysFieldProps {
  readonly schedule: Schedule;
  readonly set: (schedule: Schedule) => void;
  readonly onView: (view: ScheduleView) => void;
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** Days on which nothing is sent: entered one by one, or taken from a calendar file. */
export function HolidaysField({ schedule, set, onView }: HolidaysFieldProps) {
  const words = useWords();
  const { t } = words;
  const { card, changed } = useFeed();
  const now = useNow();
  const action = useAction();
  const [date, setDate] = useState('');
  const { leaveOut = [], ...rest } = schedule;
  const today = new Intl.DateTimeFormat('sv-SE').format(now);
  const coming = leaveOut.filter((each) => each >= today);
  const [open, setOpen] = useState(coming.length > 0);
  const take = (dates: readonly string[]) => {
    const sorted = [...new Set(dates)].sort();
    set(sorted.length === 0 ? rest : { ...rest, leaveOut: sorted });
  };
  const importFile = () =>
    void action.run('importHolidays', { feed: card.id }).then((view) => {
      if (view === undefined || view === null) return;
      onView(view);
      changed();
    });
  return (
    <Fold small level={3} title={t('holidays.title', { days: coming.length })} open={open} onOpen={setOpen}>
      <p className="hint">{t('holidays.means')}</p>
      <div className="date-row">
        <TextInput className="field-date" type="date" code label={t('holidays.day')} value={date} onChange={setDate} />
        <Button
          disabled={!isDate(date)}
          onPress={() => {
            take([...leaveOut, date]);
            setDate('');
          }}
        >
          {t('holidays.add')}
        </Button>
        <Button onPress={importFile}>{t('holidays.import')}</Button>
      </div>
      <ProblemLine problem={action.problem} />
      {coming.length === 0 ? null : (
        <ul className="holidays">
          {coming.map((each) => (
            <li key={each}>
              <span>{dayInWords(words, each, now)}</span>
              <Button
                look="quiet"
                label={t('holidays.remove', { day: dayInWords(words, each, now) })}
                onPress={() => take(leaveOut.filter((other) => other !== each))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      {coming.length > 1 ? (
        <Button look="quiet" onPress={() => take([])}>
          {t('holidays.clear')}
        </Button>
      ) : null}
    </Fold>
  );
}
