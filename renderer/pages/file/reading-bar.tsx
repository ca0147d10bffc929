import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../../components/button';
import { percentInWords } from '../../times';
import { useWords } from '../../words';

interface ReadingBarProps {
  /** 0 to 1; 1 while what was read is being looked at; undefined when it is not known. */
  readonly share: number | undefined;
  readonly cancel: () => void;
}

/** How far a large file has been read, and a way to end it. */
export function ReadingBar({ share, cancel }: ReadingBarProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="reading-bar">
      <ProgressBar className="reading" {...(share === undefined ? { isIndeterminate: true } : { value: share * 100 })}>
        <Label className="reading-label">{label()}</Label>
        <div className="reading-track">
          {share === undefined ? (
            <div className="reading-unknown" />
          ) : (
            <div className="reading-done" style={{ inlineSize: `${share * 100}%` }} />
          )}
        </div>
      </ProgressBar>
      <Button onPress={cancel}>{t('file.cancel')}</Button>
    </div>
  );

  function label(): string {
    if (share === undefined) return t('file.reading');
    return share < 1 ? t('file.progress', { share: percentInWords(words, share) }) : t('file.looking');
  }
}
