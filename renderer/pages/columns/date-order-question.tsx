import { ChoiceGroup } from '../../components/choice-group';
import { useWords } from '../../words';
import type { QuestionProps } from './country-question';

const orders = ['dmy', 'mdy', 'ymd'] as const;

/** How day and month stand in the file's dates, decided once for the whole feed. */
export function DateOrderQuestion({ settings, set }: QuestionProps) {
  const { t } = useWords();
  return (
    <ChoiceGroup
      label={t('questions.date-order')}
      options={[
        { id: '', text: t('questions.date-order.look') },
        ...orders.map((id) => ({ id, text: t(`questions.date-order.${id}`) })),
      ]}
      chosen={settings.dateOrder ?? ''}
      onChoose={(id) => set({ dateOrder: orders.find((order) => order === id) })}
    />
  );
}
