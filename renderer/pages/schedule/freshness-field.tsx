import type { Schedule } from '../../../shared/feed/schedule';
import { NumberInput } from '../../components/number-input';
import { SelectBox } from '../../components/select-box';
import { Sentence, slotMark } from '../../components/sentence';
import { useWords } from '../../words';

interface FreshnessFieldProps {
  readonly schedule: Schedule;
  readonly set: (schedule: Schedule) => void;
}

const choices = ['any', 'today', 'hours'] as const;
const usualHours = 24;

/** How new the export must be before it is sent, and what happens until it is. */
export function FreshnessField({ schedule, set }: FreshnessFieldProps) {
  const { t } = useWords();
  const { fresh, ...rest } = schedule;
  const chosen = fresh === undefined ? 'any' : fresh === 'today' ? 'today' : 'hours';
  const choose = (id: string) => {
    if (id === 'today') set({ ...rest, fresh: 'today' });
    else set(id === 'hours' ? { ...rest, fresh: { hours: usualHours } } : rest);
  };
  return (
    <div className="freshness">
      <SelectBox
        label={t('fresh.label')}
        options={choices.map((id) => ({ id, text: t(`fresh.${id}`) }))}
        chosen={chosen}
        onChoose={choose}
      />
      {typeof fresh === 'object' ? (
        <Sentence
          text={t('fresh.hours.number', { count: fresh.hours, number: slotMark(0) })}
          fields={[
            <NumberInput
              key="fresh"
              inSentence
              label={t('fresh.hours.label')}
              value={fresh.hours}
              min={1}
              max={720}
              onCommit={(hours) => set({ ...rest, fresh: { hours } })}
            />,
          ]}
        />
      ) : null}
      {fresh === undefined ? null : <p className="hint">{t('fresh.means')}</p>}
    </div>
  );
}
