import { useState } from 'react';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
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
  const { card, view, app } = useFeed();
  const [asking, setAsking] = useState(false);
  const { connection } = view.feed;
  const allowed = app.policy?.practiceServer !== false;
  if (card.practice)
    return (
      <Notice meaning="open" title={t('practice.in-use')}>
        {t('practice.in-use.what', { vendor: card.vendor })}
      </Notice>
    );
  // A connection that works is not to be thrown away by one press, after which the vendor would get nothing.
  if (card.stepsDone.includes('connection') || (connection?.hostKeys.length ?? 0) > 0) return null;
  return (
    <>
      <Notice
        meaning="open"
        title={t('practice.offer')}
        actions={
          <Button
            onPress={() => (connection === undefined ? void practise() : setAsking(true))}
            busy={busy}
            disabled={!allowed}
          >
            {t('practice.use')}
          </Button>
        }
      >
        {allowed ? t('practice.offer.what') : t('policy.decided')}
      </Notice>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('practice.instead', { host: connection?.host ?? '' })}
        confirm={t('practice.use')}
        cancel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false);
          void practise();
        }}
      >
        <p>{t('practice.instead.what', { vendor: card.vendor })}</p>
      </ConfirmDialog>
    </>
  );
}
