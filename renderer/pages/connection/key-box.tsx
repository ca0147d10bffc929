import { dropPrivateKey } from '../../bridge';
import { Button } from '../../components/button';
import { DropArea } from '../../components/drop-area';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import type { ConnectionDraft } from './connection-draft';

interface KeyBoxProps {
  readonly draft: ConnectionDraft;
  readonly change: (draft: ConnectionDraft) => void;
  /** Saves server and user first, which a key belongs to. */
  readonly save: () => Promise<boolean>;
  readonly ready: boolean;
}

/** The private key that the vendor gave: dropped or chosen, and its passphrase when it has one. */
export function KeyBox({ draft, change, save, ready }: KeyBoxProps) {
  const { t } = useWords();
  const { card, view, changed } = useFeed();
  const action = useAction();
  const file = view.feed.connection?.privateKeyFile;
  const after = (done: unknown) => {
    if (done !== undefined && done !== null) changed();
  };
  return (
    <>
      <DropArea
        label={t('connection.key.drop')}
        className="key-box"
        onFile={(dropped) =>
          void save().then((kept) =>
            kept ? action.follow('choosePrivateKey', dropPrivateKey(card.id, dropped)).then(after) : undefined,
          )
        }
      >
        <p>
          {file === undefined ? t('connection.key.drop') : t('connection.key.have')}{' '}
          {file === undefined ? null : <span className="code">{file.split(/[\\/]/).at(-1)}</span>}
        </p>
        <Button
          disabled={!ready}
          busy={action.busy === 'choosePrivateKey'}
          onPress={() =>
            void save().then((kept) =>
              kept ? action.run('choosePrivateKey', { feed: card.id }).then(after) : undefined,
            )
          }
        >
          {file === undefined ? t('connection.key.choose') : t('connection.key.other')}
        </Button>
      </DropArea>
      <TextInput
        code
        type="password"
        label={t('connection.passphrase')}
        hint={
          view.hasPassphrase && draft.passphrase === ''
            ? t('connection.password.kept')
            : t('connection.passphrase.hint')
        }
        value={draft.passphrase}
        onChange={(passphrase) => change({ ...draft, passphrase })}
      />
      <ProblemLine problem={action.problem} />
    </>
  );
}
