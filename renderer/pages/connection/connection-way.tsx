import type { ConnectionSecret } from '../../../shared/feed/connection';
import { ChoiceGroup } from '../../components/choice-group';
import { NumberInput } from '../../components/number-input';
import { SwitchRow } from '../../components/switch-row';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { withProxyKind, type ConnectionDraft, type JumpDraft, type ProxyDraft } from './connection-draft';
import { KeyBox } from './key-box';

interface ConnectionWayProps {
  readonly draft: ConnectionDraft;
  readonly change: (draft: ConnectionDraft) => void;
  readonly save: () => Promise<boolean>;
  readonly ready: boolean;
}

/** What few need: a proxy, a jump host, a server that knows only old ways. */
export function ConnectionWay({ draft, change, save, ready }: ConnectionWayProps) {
  const { t } = useWords();
  const { proxy, jump } = draft;
  const secret = (kind: ConnectionSecret) => (text: string) =>
    change({ ...draft, secrets: { ...draft.secrets, [kind]: text } });
  return (
    <>
      <ChoiceGroup
        inline
        label={t('way.proxy')}
        options={(['none', 'socks5', 'http'] as const).map((id) => ({ id, text: t(`way.proxy.${id}`) }))}
        chosen={proxy.kind}
        onChoose={(id) => change({ ...draft, proxy: withProxyKind(proxy, id as ProxyDraft['kind']) })}
      />
      {proxy.kind === 'none' ? null : (
        <ProxyFields
          proxy={proxy}
          change={(next) => change({ ...draft, proxy: next })}
          password={draft.secrets.proxyPassword}
          onPassword={secret('proxyPassword')}
        />
      )}
      <SwitchRow
        label={t('way.jump')}
        hint={t('way.jump.hint')}
        on={jump.used}
        onChange={(used) => change({ ...draft, jump: { ...jump, used } })}
      />
      {jump.used ? (
        <>
          <JumpFields
            jump={jump}
            change={(next) => change({ ...draft, jump: next })}
            password={draft.secrets.jumpPassword}
            onPassword={secret('jumpPassword')}
          />
          {jump.logIn === 'key' ? (
            <KeyBox
              which="jump host"
              passphrase={draft.secrets.jumpPassphrase}
              onPassphrase={secret('jumpPassphrase')}
              save={save}
              ready={ready}
            />
          ) : null}
        </>
      ) : null}
      <SwitchRow
        label={t('way.old')}
        hint={t('way.old.warning')}
        on={draft.old}
        onChange={(old) => change({ ...draft, old })}
      />
    </>
  );
}

interface FieldsProps {
  readonly password: string;
  readonly onPassword: (password: string) => void;
}

function ProxyFields({
  proxy,
  change,
  password,
  onPassword,
}: FieldsProps & { readonly proxy: ProxyDraft; readonly change: (proxy: ProxyDraft) => void }) {
  const { t } = useWords();
  const { view } = useFeed();
  const kept = view.kept.includes('proxyPassword') && password === '';
  return (
    <div className="connection-form" role="group" aria-label={t('way.proxy')}>
      <div className="connection-server">
        <TextInput
          code
          label={t('way.proxy.host')}
          value={proxy.host}
          onChange={(host) => change({ ...proxy, host })}
          placeholder="proxy.example.com"
        />
        <PortInput port={proxy.port} onCommit={(port) => change({ ...proxy, port })} />
      </div>
      <TextInput
        code
        label={t('way.proxy.username')}
        hint={t('way.proxy.username.hint')}
        value={proxy.username}
        onChange={(username) => change({ ...proxy, username })}
      />
      {proxy.username.trim() === '' ? null : (
        <TextInput
          code
          type="password"
          label={t('way.proxy.password')}
          value={password}
          onChange={onPassword}
          hint={kept ? t('connection.password.kept') : undefined}
        />
      )}
    </div>
  );
}

function JumpFields({
  jump,
  change,
  password,
  onPassword,
}: FieldsProps & { readonly jump: JumpDraft; readonly change: (jump: JumpDraft) => void }) {
  const { t } = useWords();
  const { view } = useFeed();
  const kept = view.kept.includes('jumpPassword') && password === '';
  return (
    <div className="connection-form" role="group" aria-label={t('way.jump')}>
      <div className="connection-server">
        <TextInput
          code
          label={t('way.jump.host')}
          value={jump.host}
          onChange={(host) => change({ ...jump, host })}
          placeholder="jump.example.com"
        />
        <PortInput port={jump.port} onCommit={(port) => change({ ...jump, port })} />
      </div>
      <TextInput
        code
        label={t('way.jump.username')}
        value={jump.username}
        onChange={(username) => change({ ...jump, username })}
      />
      <ChoiceGroup
        inline
        label={t('way.jump.log-in')}
        options={[
          { id: 'password', text: t('connection.log-in.password') },
          { id: 'key', text: t('connection.log-in.key') },
        ]}
        chosen={jump.logIn}
        onChoose={(id) => change({ ...jump, logIn: id === 'key' ? 'key' : 'password' })}
      />
      {jump.logIn === 'password' ? (
        <TextInput
          code
          type="password"
          label={t('way.jump.password')}
          value={password}
          onChange={onPassword}
          hint={kept ? t('connection.password.kept') : undefined}
        />
      ) : null}
    </div>
  );
}

interface PortInputProps {
  readonly port: number;
  readonly onCommit: (port: number) => void;
}

function PortInput({ port, onCommit }: PortInputProps) {
  const { t } = useWords();
  return (
    <NumberInput
      label={t('connection.port')}
      value={port}
      min={1}
      max={65535}
      format={{ useGrouping: false }}
      onCommit={onCommit}
    />
  );
}
