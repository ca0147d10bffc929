import { useState } from 'react';
import type { DestinationSettings } from '../../../shared/destination/settings';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface ArchiveQuestionProps {
  readonly settings: DestinationSettings;
  readonly set: (change: Partial<DestinationSettings>) => void;
  /** What is sent while nothing is written here. */
  readonly usual: string | undefined;
}

/** What the vendor wants to see in its archive column for somebody who has left. */
export function ArchiveQuestion({ settings, set, usual = 'Yes' }: ArchiveQuestionProps) {
  const { t } = useWords();
  const { card } = useFeed();
  const [draft, setDraft] = useState(settings.archiveValue ?? '');
  return (
    <TextInput
      label={t('questions.archive')}
      hint={t('questions.archive.hint', { vendor: card.vendor })}
      value={draft}
      onChange={setDraft}
      placeholder={t('questions.archive.default', { value: usual })}
      onLeave={() => {
        if (draft.trim() !== (settings.archiveValue ?? ''))
          set({ archiveValue: draft.trim() === '' ? undefined : draft.trim() });
      }}
    />
  );
}
