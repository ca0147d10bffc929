import type { SourceFound } from '../../../shared/bridge/source-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sayingKey } from '../../saying-key';
import { useWords } from '../../words';

interface DifferencesProps {
  readonly found: SourceFound;
  readonly accept: () => void;
  readonly busy: boolean;
}

/** What a run would be held for, in the same words. */
export function Differences({ found, accept, busy }: DifferencesProps) {
  const { t, hold } = useWords();
  const { differs, swing } = found;
  return (
    <>
      {swing === undefined ? null : <Notice meaning="needs" title={hold(swing)} />}
      {differs.length === 0 ? null : (
        <Notice
          meaning="needs"
          title={t('file.differs')}
          actions={
            <Button onPress={accept} busy={busy}>
              {t('file.differs.accept')}
            </Button>
          }
        >
          {differs.map((saying) => (
            <p key={sayingKey(saying)}>{hold(saying)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
