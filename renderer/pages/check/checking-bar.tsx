import { Label, ProgressBar } from 'react-aria-components';
import { percentInWords } from '../../times';
import { useWords } from '../../words';
import type { CheckingShown } from './use-checking';

/** How far a large export has been read and checked. */
export function CheckingBar({ checking }: { readonly checking: CheckingShown }) {
  const words = useWords();
  const { t } = words;
  const share = percentInWords(words, checking.share);
  return (
    <ProgressBar className="reading checking-bar" value={checking.share * 100}>
      <Label className="reading-label">
        {checking.is === 'reading'
          ? t('check.reading', { share })
          : t('check.progress', { people: checking.people, share })}
      </Label>
      <div className="reading-track">
        <div className="reading-done" style={{ inlineSize: `${checking.share * 100}%` }} />
      </div>
    </ProgressBar>
  );
}
