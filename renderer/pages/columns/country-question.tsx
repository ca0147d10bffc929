import type { DestinationSettings } from '../../../shared/destination/settings';
import { SearchBox } from '../../components/search-box';
import { countriesIn } from '../../countries';
import { useWords } from '../../words';

export interface QuestionProps {
  readonly settings: DestinationSettings;
  readonly set: (change: Partial<DestinationSettings>) => void;
}

/** Where phone numbers without a country code belong. */
export function CountryQuestion({ settings, set }: QuestionProps) {
  const { t, locale } = useWords();
  return (
    <SearchBox
      label={t('questions.country')}
      options={countriesIn(locale).map((country) => ({ id: country.code, text: country.name }))}
      chosen={settings.defaultCountry ?? null}
      placeholder={t('questions.country.none')}
      nothingFound={t('questions.country.unknown')}
      showOptions={t('questions.country.open')}
      onChoose={(code) => set({ defaultCountry: code ?? undefined })}
    />
  );
}
