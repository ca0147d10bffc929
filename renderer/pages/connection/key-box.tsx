import { useState } from 'react';
import type { WhichServer } from '../../../shared/bridge/connection-views';
import type { FeedView } from '../../../shared/bridge/views';
import { dropPrivateKey } from '../../bridge';
import { Button } from '../../components/button';
import { DropArea } from '../../components/drop-area';
import { Fold } from '../../components/fold';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { CopyButton } from './copy-button';
import { keyTypeName } from './key-words';
import { MakeKey } from './make-key';
import { probeFault } from './probe-words';
import { SaveKeyButton } from './save-key-button';

interface KeyBoxProps {
  readonly which: WhichServer;
  readonly passphrase: string;
  readonly onPassphrase: (passphrase: string) => void;
  /** Saves server and user first, which a key belongs to. */
  readonly save: () => Promise<boolean>;
  readonly ready: boolean;
}

/** The private key that one logs in with: chosen or made here, what it is, and its public half for the other side. */
export function KeyBox({ which, passphrase, onPassphrase, save, ready }: KeyBoxProps) {
  const words = useWords();
  const { t } = words;
  const { card, view, changed, version } = useFeed();
  const action = useAction();
  const [makes, setMakes] = useState(false);
  const [made, setMade] = useState(false);
  const isServer = which === 'server';
  const key = useAnswer('keyFile', { feed: card.id, which }, version).value ?? undefined;
  const kept = view.kept.includes(isServer ? 'passphrase' : 'jumpPassphrase');
  const drop = isServer ? t('connection.key.drop') : t('way.jump.key.drop');
  const locked = key?.problem?.code === 'private key needs a passphrase';

  const taken = (done: FeedView | null | undefined) => {
    if (!done) return;
    setMade(false);
    changed();
  };
  const choose = async () => {
    if (await save()) taken(await action.run('choosePrivateKey', { feed: card.id, which }));
  };
  const takeDropped = async (file: File) => {
    if (await save()) taken(await action.follow('choosePrivateKey', dropPrivateKey(card.id, file)));
  };
  const chooser = (
    <>
      <p>
        {key === undefined ? drop : t('connection.key.have')}{' '}
        {key === undefined ? null : <span className="code">{key.name}</span>}
      </p>
      <Button disabled={!ready} busy={action.busy === 'choosePrivateKey'} onPress={() => void choose()}>
        {key === undefined ? t('connection.key.choose') : t('connection.key.other')}
      </Button>
      {ready ? null : <p className="hint key-box-why">{t('connection.test.fill-in')}</p>}
    </>
  );
  return (
    <div className="stack key-part">
      {isServer ? (
        <DropArea label={drop} className="key-box" onFile={(file) => void takeDropped(file)}>
          {chooser}
        </DropArea>
      ) : (
        <div className="key-box key-box-plain">{chooser}</div>
      )}
      <ProblemLine problem={action.problem} />
      {key?.problem ? <Notice meaning={locked ? 'needs' : 'failed'} title={probeFault(key.problem, words)} /> : null}
      {key?.found ? (
        <div className="key-facts">
          <p>
            {t('key.kind', {
              form: key.found.form,
              type: keyTypeName(key.found.type),
              protected: key.found.isProtected ? 'yes' : 'no',
            })}{' '}
            <span className="code small">{key.found.fingerprint}</span>
          </p>
          <p className="hint">{isServer ? t('key.public.what', { vendor: card.vendor }) : t('key.public.what.jump')}</p>
          <div className="row">
            <CopyButton text={key.found.publicKey}>{t('key.public.copy')}</CopyButton>
            <SaveKeyButton which={which}>{t('key.public.save')}</SaveKeyButton>
          </div>
        </div>
      ) : null}
      {made ? <Notice meaning="good" title={t('key.made', { vendor: card.vendor })} announce /> : null}
      <TextInput
        code
        type="password"
        label={isServer ? t('connection.passphrase') : t('way.jump.passphrase')}
        hint={kept && passphrase === '' ? t('connection.password.kept') : t('connection.passphrase.hint')}
        value={passphrase}
        onChange={onPassphrase}
      />
      <Fold small level={isServer ? 3 : 4} title={t('key.make.title')} open={makes} onOpen={setMakes}>
        <MakeKey
          which={which}
          save={save}
          ready={ready}
          onMade={() => {
            setMakes(false);
            setMade(true);
            onPassphrase('');
            changed();
          }}
        />
      </Fold>
    </div>
  );
}
