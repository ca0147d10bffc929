import type { ShownKeyView, WhichServer } from '../../../shared/bridge/connection-views';
import { Button } from '../../components/button';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { keyTypeName, readPin } from './key-words';

interface AcceptedKeysProps {
  readonly which: WhichServer;
  readonly pins: readonly string[];
  /** The one that stands above already. */
  readonly shown: ShownKeyView | undefined;
  readonly forget: (pin: string) => void;
  readonly busy: boolean;
}

/** The keys that a person has accepted; each can be taken back. */
export function AcceptedKeys({ which, pins, shown, forget, busy }: AcceptedKeysProps) {
  const { t } = useWords();
  const { card, app } = useFeed();
  const decided = app.policy?.servers !== undefined && !card.practice;
  const [only, ...more] = pins;
  const remove = (pin: string) => {
    const { fingerprint } = readPin(pin);
    if (decided) return null;
    const label = t('fingerprint.pin.remove.which', { fingerprint });
    return (
      <Button look="quiet" busy={busy} label={label} onPress={() => forget(pin)}>
        {t('fingerprint.pin.remove')}
      </Button>
    );
  };
  if (only !== undefined && more.length === 0 && shown && !decided)
    return <div className="accepted-alone">{remove(only)}</div>;
  return (
    <div className="accepted-keys">
      <h4>{which === 'server' ? t('fingerprint.pins') : t('fingerprint.pins.jump')}</h4>
      <p className="hint">{decided ? t('policy.keys') : t('fingerprint.pins.what')}</p>
      <ul>
        {pins.map((pin) => {
          const { type, fingerprint } = readPin(pin);
          return (
            <li key={pin} className="accepted-key">
              <span>{type === undefined ? t('fingerprint.pin.any') : keyTypeName(type)}</span>
              <span className="code small">{fingerprint}</span>
              {remove(pin)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
