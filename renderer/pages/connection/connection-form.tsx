import type { PolicyView } from '../../../shared/bridge/policy-view';
import { destinationFor } from '../../../shared/destination/destination-for';
import { ChoiceGroup } from '../../components/choice-group';
import { NumberInput } from '../../components/number-input';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { type ConnectionDraft, isReadableName } from './connection-draft';

interface ConnectionFormProps {
  readonly draft: ConnectionDraft;
  readonly change: (draft: ConnectionDraft) => void;
  readonly onPassword: (password: string) => void;
  readonly hasPassword: boolean;
}

/** The few things that the vendor sends by letter: server, user, place, and how to log in. */
export function ConnectionForm({ draft, change, onPassword, hasPassword }: ConnectionFormProps) {
  const { t } = useWords();
  const { view, card, app } = useFeed();
  const servers = card.practice ? undefined : app.policy?.servers;
  const connecteam = view.feed.destination === 'connecteam';
  const readable = isReadableName(draft.fileName, view.feed.destination);
  const usualName = destinationFor(view.feed.destination, view.feed.settings).fileName;
  return (
    <div className="connection-form">
      {servers ? (
        <AllowedServers servers={servers} draft={draft} change={change} />
      ) : (
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
      )}
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
          !readable
            ? t('connection.file-name.not-csv', { vendor: card.vendor })
            : view.feed.destination === 'cosafe'
              ? t('connection.file-name.cosafe')
              : t('connection.file-name.hint', { date: '{date}', time: '{time}' })
        }
        invalid={!readable}
        value={draft.fileName}
        onChange={(fileName) => change({ ...draft, fileName })}
        placeholder={usualName}
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

interface AllowedServersProps {
  readonly servers: NonNullable<PolicyView['servers']>;
  readonly draft: ConnectionDraft;
  readonly change: (draft: ConnectionDraft) => void;
}

/** The servers that the IT department names, and the one of before where that is another. */
function AllowedServers({ servers, draft, change }: AllowedServersProps) {
  const { t } = useWords();
  const now = { host: draft.host, port: draft.port };
  const isNamed = servers.some(({ host, port }) => host === now.host && port === now.port);
  const options = isNamed || now.host === '' ? servers : [now, ...servers];
  return (
    <SelectBox
      label={t('connection.host')}
      hint={t('policy.servers')}
      options={[
        ...(now.host === '' ? [{ id: '', text: '–' }] : []),
        // From left to right, whatever the language.
        ...options.map(({ host, port }) => ({ id: `${host} ${port}`, text: `\u2066${host} : ${port}\u2069` })),
      ]}
      chosen={now.host === '' ? '' : `${now.host} ${now.port}`}
      onChoose={(id) => {
        const server = options.find(({ host, port }) => `${host} ${port}` === id);
        if (server) change({ ...draft, host: server.host, port: server.port });
      }}
    />
  );
}
