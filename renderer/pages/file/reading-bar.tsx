import { ProgressLine } from '../../components/progress-line';
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
  const label =
    share === undefined
      ? t('file.reading')
      : share < 1
        ? t('file.progress', { share: percentInWords(words, share) })
        : t('file.looking');
  return <ProgressLine label={label} share={share} stop={{ text: t('file.cancel'), act: cancel }} />;
}
