import { ProgressLine } from '../../components/progress-line';
import { percentInWords } from '../../times';
import { useWords } from '../../words';
import type { CheckingShown } from './use-checking';

/** How far a large export has been read and checked. */
export function CheckingBar({ checking }: { readonly checking: CheckingShown }) {
  const words = useWords();
  const { t } = words;
  const share = percentInWords(words, checking.share);
  const label =
    checking.is === 'reading' ? t('check.reading', { share }) : t('check.progress', { people: checking.people, share });
  return <ProgressLine label={label} share={checking.share} />;
}
