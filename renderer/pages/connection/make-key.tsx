import { useState } from 'react';
import type { WhichServer } from '../../../shared/bridge/connection-views';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/choice-group';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface MakeKeyProps {
  readonly which: WhichServer;
  readonly save: () => Promise<boolean>;
  readonly ready: boolean;
  readonly onMade: () => void;
}

/** A new key pair, the private half saved where the person says. */
export function MakeKey({ which, save, ready, onMade }: MakeKeyProps) {
  const { t } = useWords();
  const { card, app } = useFeed();
  const action = useAction();
  const [type, setType] = useState<'ed25519' | 'rsa'>('ed25519');
  const [passphrase, setPassphrase] = useState('');
  const make = async () => {
    if (!(await save())) return;
    if (!(await action.run('makeKey', { feed: card.id, which, type, passphrase }))) return;
    setPassphrase('');
    onMade();
  };
  return (
    <div className="stack">
      <p className="soft">{t('key.make.what')}</p>
      <ChoiceGroup
        label={t('key.make.type')}
        options={[
          { id: 'ed25519', text: t('key.make.ed25519'), detail: t('key.make.ed25519.what') },
          { id: 'rsa', text: t('key.make.rsa'), detail: t('key.make.rsa.what') },
        ]}
        chosen={type}
        onChoose={(id) => setType(id === 'rsa' ? 'rsa' : 'ed25519')}
      />
      <TextInput
        code
        type="password"
        label={t('key.make.passphrase')}
        hint={app.secrets === 'protected' ? t('key.make.passphrase.hint') : t('key.make.passphrase.unprotected')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button disabled={!ready} busy={action.busy !== undefined} onPress={() => void make()}>
        {t('key.make.do')}
      </Button>
      <ProblemLine problem={action.problem} />
    </div>
  );
}
