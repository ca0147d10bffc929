import { hasChangingPart, patternFor } from '../../../shared/feed/name-pattern';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useWords } from '../../words';

interface DatedNameProps {
  /** The one file that is always taken. */
  readonly fileName: string;
  readonly busy: boolean;
  readonly take: (pattern: string) => void;
}

/** An export with its date in the name is followed by one of another name, which a fixed file would never see. */
export function DatedName({ fileName, busy, take }: DatedNameProps) {
  const { t } = useWords();
  if (!hasChangingPart(fileName)) return null;
  return (
    <Notice
      meaning="needs"
      title={t('place.dated')}
      actions={
        <Button busy={busy} onPress={() => take(patternFor(fileName))}>
          {t('place.dated.use')}
        </Button>
      }
    >
      <p>{t('place.dated.means', { pattern: patternFor(fileName) })}</p>
    </Notice>
  );
}
