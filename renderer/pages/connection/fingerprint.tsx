import { useEffect, useRef, useState } from 'react';
import type { ProbeView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface FingerprintProps {
  readonly hostKey: NonNullable<ProbeView['hostKey']>;
  readonly trust: (fingerprint: string) => Promise<void>;
  readonly busy: boolean;
}

/** The part that differs between two fingerprints, whatever stands around it. */
function bare(fingerprint: string): string {
  return fingerprint
    .replace(/\s+/g, '')
    .replace(/^SHA256:/i, '')
    .replace(/=+$/, '');
}

/** What the server showed, large enough to compare; nothing secret is sent before a person trusts it. */
export function Fingerprint({ hostKey, trust, busy }: FingerprintProps) {
  const { t } = useWords();
  const { card } = useFeed();
  const [theirs, setTheirs] = useState('');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!hostKey.trusted) section.current?.scrollIntoView({ block: 'nearest' });
  }, [hostKey.trusted]);
  const compared = bare(theirs) === '' ? undefined : bare(theirs) === bare(hostKey.fingerprint);
  const [prefix, rest] = ['SHA256:', bare(hostKey.fingerprint)];
  return (
    <section ref={section} className="fingerprint" aria-labelledby="fingerprint-title">
      <h3 className="section-title" id="fingerprint-title">
        {hostKey.trusted ? t('fingerprint.trusted') : t('fingerprint.title')}
      </h3>
      <p className="fingerprint-text code" tabIndex={0} aria-label={hostKey.fingerprint}>
        <span className="soft">{prefix}</span>
        {(rest.match(/.{1,8}/g) ?? []).map((part, index) => (
          <span key={index}>{part}</span>
        ))}
      </p>
      <p className="small soft">{t('fingerprint.type', { type: hostKey.type })}</p>
      {hostKey.trusted ? null : (
        <>
          <p>{card.practice ? t('fingerprint.practice') : t('fingerprint.ask', { vendor: card.vendor })}</p>
          <div className="fingerprint-compare">
            <TextInput
              code
              label={t('fingerprint.paste')}
              value={theirs}
              onChange={setTheirs}
              invalid={compared === false}
              className="field-wide"
            />
            <p role="status" className="fingerprint-verdict">
              {compared === undefined ? null : (
                <>
                  <Mark meaning={compared ? 'good' : 'failed'} />{' '}
                  {compared ? t('fingerprint.same') : t('fingerprint.differs')}
                </>
              )}
            </p>
          </div>
          <div className="button-bar">
            <Button
              look="primary"
              disabled={compared === false}
              busy={busy}
              onPress={() => void trust(hostKey.fingerprint)}
            >
              {t('fingerprint.trust')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
