import { useEffect, useId, useRef, useState } from 'react';
import type { HostKeyComparisonView, ShownKeyView, WhichServer } from '../../../shared/bridge/connection-views';
import { Button } from '../../components/button';
import { TickBox } from '../../components/tick-box';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { AcceptedKeys } from './accepted-keys';
import { FingerprintText } from './fingerprint-text';
import { HostKeyCompare, saidByHandOff } from './host-key-compare';
import { keyTypeName, readPin } from './key-words';

interface HostKeySectionProps {
  readonly which: WhichServer;
  readonly shown: ShownKeyView | undefined;
  readonly pins: readonly string[];
  readonly trust: (key: HostKeyComparisonView['shown']) => void;
  readonly forget: (pin: string) => void;
  readonly busy: boolean;
}

/** By which key a server is known; nothing secret is sent before a person trusts the one it shows. */
export function HostKeySection({ which, shown, pins, trust, forget, busy }: HostKeySectionProps) {
  const { t } = useWords();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const asks = shown?.trusted === false;
  useEffect(() => {
    if (asks) section.current?.scrollIntoView({ block: 'nearest' });
  }, [asks]);
  if (!shown && pins.length === 0) return null;
  const changed = asks && pins.length > 0;
  const of = which === 'server' ? '' : '.jump';
  const title = changed ? 'fingerprint.changed' : asks ? 'fingerprint.title' : 'fingerprint.trusted';
  return (
    <section
      ref={section}
      className={`fingerprint${changed ? ' fingerprint-changed' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      <h3 className="section-title" id={`${id}-title`} tabIndex={-1} data-takes-focus>
        {t(`${title}${of}` as 'fingerprint.title')}
      </h3>
      {shown && asks ? <Question key={shown.fingerprint} {...{ which, shown, pins, trust, busy, changed }} /> : null}
      {shown?.trusted === true ? (
        <div>
          <FingerprintText fingerprint={shown.fingerprint} />
          <p className="small soft">{t('fingerprint.type', { type: keyTypeName(shown.type) })}</p>
        </div>
      ) : null}
      {pins.length === 0 ? null : (
        <AcceptedKeys {...{ which, pins, forget, busy }} shown={shown?.trusted === true ? shown : undefined} />
      )}
    </section>
  );
}

type QuestionProps = Omit<HostKeySectionProps, 'forget' | 'shown'> & {
  readonly shown: ShownKeyView;
  readonly changed: boolean;
};

/** The key that nobody has accepted yet, and the ways to find out whether it is the right one. */
function Question({ which, shown, pins, trust, busy, changed }: QuestionProps) {
  const { t } = useWords();
  const { card, view } = useFeed();
  const [text, setText] = useState(() => saidByHandOff(view, which));
  const [compared, setCompared] = useState<HostKeyComparisonView | undefined>(undefined);
  const [confirmed, setConfirmed] = useState(false);
  // What was compared may be another key of the same server.
  const key = compared?.is === 'same' ? compared.shown : shown;
  const type = keyTypeName(key.type);
  const of = which === 'server' ? '' : '.jump';
  const vendor = card.vendor;
  const isConfirmed = compared?.is === 'same' && (text === '' || text !== saidByHandOff(view, which));
  const mayTrust = compared ? compared.is === 'same' : !changed || confirmed;
  return (
    <>
      {changed ? <p>{t(`fingerprint.changed.do${of}` as 'fingerprint.changed.do', { vendor })}</p> : null}
      {changed
        ? pins.map(readPin).map((pin) => (
            <div key={pin.fingerprint}>
              <p className="fingerprint-name">
                {pin.type === undefined
                  ? t('fingerprint.before.plain')
                  : t('fingerprint.before', { type: keyTypeName(pin.type) })}
              </p>
              <FingerprintText fingerprint={pin.fingerprint} />
            </div>
          ))
        : null}
      <div>
        {changed ? <p className="fingerprint-name">{t('fingerprint.now', { type })}</p> : null}
        <FingerprintText fingerprint={key.fingerprint} />
        {changed ? null : <p className="small soft">{t('fingerprint.type', { type })}</p>}
      </div>
      {changed ? null : (
        <p>
          {card.practice && which === 'server'
            ? t('fingerprint.practice')
            : t(`fingerprint.ask${of}` as 'fingerprint.ask', { vendor })}
        </p>
      )}
      <HostKeyCompare {...{ which, shown, text, compared }} onText={setText} onCompared={setCompared} />
      {changed ? (
        <TickBox on={confirmed} onChange={setConfirmed}>
          {t('fingerprint.confirmed')}
        </TickBox>
      ) : null}
      <div className="button-bar">
        <Button
          look={isConfirmed || card.practice ? 'primary' : 'plain'}
          disabled={!mayTrust}
          busy={busy}
          onPress={() => trust({ fingerprint: key.fingerprint, type: key.type })}
        >
          {changed ? t('fingerprint.accept') : t(`fingerprint.trust${of}` as 'fingerprint.trust')}
        </Button>
      </div>
    </>
  );
}
