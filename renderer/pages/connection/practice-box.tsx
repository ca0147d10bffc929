import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface PracticeBoxProps {
  readonly practise: () => Promise<void>;
  readonly busy: boolean;
}

/** The server inside this app, for trying everything without the vendor. */
export function PracticeBox({ practise, busy }: PracticeBoxProps) {
  const { t } = useWords();
  const { card, app } = useFeed();
  const allowed = app.policy?.practiceServer !== false;
  if (card.practice)
    return (
      <Notice meaning="open" title={t('practice.in-use')}>
        {t('practice.in-use.what', { vendor: card.vendor })}
      </Notice>
    );
  return (
    <Notice
      meaning="open"
      title={t('practice.offer')}
      actions={
        <Button onPress={() => void practise()} busy={busy} disabled={!allowed}>
          {t('practice.use')}
        </Button>
      }
    >
      {allowed ? t('practice.offer.what') : t('policy.decided')}
    </Notice>
  );
}
