import { ChoiceGroup } from '../../components/choice-group';
import { NumberInput } from '../../components/number-input';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import type { ConnectionDraft } from './connection-draft';

interface ConnectionFormProps {
  readonly draft: ConnectionDraft;
  readonly change: (draft: ConnectionDraft) => void;
  readonly onPassword: (password: string) => void;
  readonly hasPassword: boolean;
}

/** The few things that the vendor sends by letter: server, user, place, and how to log in. */
export function ConnectionForm({ draft, change, onPassword, hasPassword }: ConnectionFormProps) {
  const { t } = useWords();
  const { view } = useFeed();
  const connecteam = view.feed.destination === 'connecteam';
  return (
    <div className="connection-form">
      <div className="connection-server">
        <TextInput
          code
          label={t('connection.host')}
          value={draft.host}
          onChange={(host) => change({ ...draft, host })}
          placeholder="sftp.example.com"
        />
        <NumberInput
          label={t('connection.port')}
          value={draft.port}
          min={1}
          max={65535}
          format={{ useGrouping: false }}
          onCommit={(port) => change({ ...draft, port })}
        />
      </div>
      <TextInput
        code
        label={t('connection.username')}
        value={draft.username}
        onChange={(username) => change({ ...draft, username })}
      />
      <TextInput
        code
        label={t('connection.folder')}
        hint={connecteam ? t('connection.folder.connecteam') : t('connection.folder.hint')}
        value={draft.folder}
        onChange={(folder) => change({ ...draft, folder })}
        placeholder={connecteam ? 'Uploads' : '/'}
      />
      <TextInput
        code
        label={t('connection.file-name')}
        hint={
          view.feed.destination === 'cosafe'
            ? t('connection.file-name.cosafe')
            : t('connection.file-name.hint', { date: '{date}', time: '{time}' })
        }
        value={draft.fileName}
        onChange={(fileName) => change({ ...draft, fileName })}
        placeholder={view.feed.destination === 'cosafe' ? 'users.csv' : ''}
      />
      <ChoiceGroup
        inline
        label={t('connection.log-in')}
        options={[
          { id: 'password', text: t('connection.log-in.password') },
          { id: 'key', text: t('connection.log-in.key') },
        ]}
        chosen={draft.logIn}
        onChoose={(id) => change({ ...draft, logIn: id === 'key' ? 'key' : 'password' })}
      />
      {draft.logIn === 'password' ? (
        <TextInput
          code
          type="password"
          label={t('connection.password')}
          value={draft.secrets.password}
          onChange={onPassword}
          hint={hasPassword && draft.secrets.password === '' ? t('connection.password.kept') : undefined}
        />
      ) : null}
    </div>
  );
}
