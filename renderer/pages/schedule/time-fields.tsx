import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Schedule, weekdays } from '../../../shared/feed/schedule';
import { formatTagOf } from '../../../shared/words/locale';
import { NumberInput } from '../../components/number-input';
import { SearchBox } from '../../components/search-box';
import { Sentence, slotMark } from '../../components/sentence';
import { useWords } from '../../words';
import { ClockTimes } from './clock-times';
import { workWeek } from './work-week';

interface TimeFieldsProps {
  readonly schedule: Schedule;
  readonly timeZone: string;
  readonly set: (schedule: Schedule) => void;
}

/** A Monday, for naming the days of the week in any language. */
const aMonday = Date.UTC(2024, 0, 1);

/** At what time, on which days, in which time zone. */
export function TimeFields({ schedule, timeZone, set }: TimeFieldsProps) {
  const { t, locale } = useWords();
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = schedule.timeZone ?? timeZone;
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className="time-fields">
      <ClockTimes schedule={schedule} set={set} />
      <div className="field field-days">
        <Label className="label" id="schedule-days">
          {t('schedule.days')}
        </Label>
        <ToggleButtonGroup
          className="day-buttons"
          aria-labelledby="schedule-days"
          selectionMode="multiple"
          disallowEmptySelection
          selectedKeys={schedule.days}
          onSelectionChange={(keys) => set({ ...schedule, days: weekdays.filter((day) => keys.has(day)) })}
        >
          {workWeek(formatTagOf(locale), zone).days.map((day) => (
            <ToggleButton key={day} id={day} className="day-button">
              {short.format(aMonday + weekdays.indexOf(day) * 86_400_000)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <SearchBox
        label={t('schedule.zone')}
        options={(zones.includes(zone) ? zones : [zone, ...zones]).map((id) => ({ id, text: id.replaceAll('_', ' ') }))}
        chosen={zone}
        placeholder={t('schedule.zone.find')}
        nothingFound={t('schedule.zone.none')}
        showOptions={t('schedule.zone.open')}
        onChoose={(id) => (id === null ? undefined : set({ ...schedule, timeZone: id }))}
      />
      <p className="time-catch-up">
        <Sentence
          text={t('schedule.catch-up', { count: schedule.catchUpHours, number: slotMark(0) })}
          fields={[
            <NumberInput
              key="hours"
              inSentence
              label={t('schedule.catch-up.label')}
              value={schedule.catchUpHours}
              max={24}
              onCommit={(catchUpHours) => set({ ...schedule, catchUpHours })}
            />,
          ]}
        />
      </p>
    </div>
  );
}
