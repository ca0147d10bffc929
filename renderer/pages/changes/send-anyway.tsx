import { useState } from 'react';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './held.css';

interface SendAnywayProps {
  /** A held run is kept; without one a run is started first, which will be held. */
  readonly held: boolean;
  readonly approvable: boolean;
}

/** A person takes responsibility: says why it is right, if they like, and the file goes. */
export function SendAnyway({ held, approvable }: SendAnywayProps) {
  const { t } = useWords();
  const { card, run, go } = useFeed();
  const [reason, setReason] = useState('');
  const connected = card.stepsDone.includes('connection');
  const send = async () => {
    let shown = card.heldRun;
    if (!held) {
      const begun = await run.send(false);
      if (begun?.outcome !== 'held') return;
      shown = begun.run;
    }
    if (shown === undefined) return;
    const outcome = await run.approve(shown, reason.trim() || t('held.send.reason.none'));
    if (outcome?.outcome === 'sent') go('today');
  };
  return (
    <div className="held-choice held-choice-first">
      <h3 className="section-title">{t('held.send')}</h3>
      {!approvable ? (
        <p className="soft">{t('held.send.never')}</p>
      ) : !connected ? (
        <p className="soft">{t('held.send.no-connection')}</p>
      ) : (
        <>
          <p className="soft">{t('held.send.what')}</p>
          <TextInput
            label={t('held.send.reason')}
            value={reason}
            onChange={(text) => setReason(text.slice(0, 500))}
            className="field-wide"
            placeholder={t('held.send.reason.like')}
          />
          <div className="button-bar">
            <Button look="primary" busy={run.running} onPress={() => void send()}>
              {t('held.send.yes', { vendor: card.vendor })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
