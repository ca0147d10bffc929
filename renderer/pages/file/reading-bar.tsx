import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../../components/button';
import { percentInWords } from '../../times';
import { useWords } from '../../words';

interface ReadingBarProps {
  /** 0 to 1; 1 while what was read is being looked at. */
  readonly share: number;
  readonly cancel: () => void;
}

/** How far a large file has been read, and a way to end it. */
export function ReadingBar({ share, cancel }: ReadingBarProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="reading-bar">
      <ProgressBar className="reading" value={share * 100}>
        <Label className="reading-label">
          {share < 1 ? t('file.progress', { share: percentInWords(words, share) }) : t('file.looking')}
        </Label>
        <div className="reading-track">
          <div className="reading-done" style={{ inlineSize: `${share * 100}%` }} />
        </div>
      </ProgressBar>
      <Button onPress={cancel}>{t('file.cancel')}</Button>
    </div>
  );
}
