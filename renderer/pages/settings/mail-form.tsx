import { useState } from 'react';
import { noticeSettingsSchema } from '../../../shared/bridge/notice-settings';
import type { NoticesView } from '../../../shared/bridge/notice-view';
import { Fold } from '../../components/fold';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { NoticeButtons } from './notice-buttons';

interface FormProps {
  readonly view: NoticesView;
  readonly onView: (view: NoticesView) => void;
}

const securities = ['starttls', 'tls'] as const;

/** The mail server, its log-in, and who gets the notices. */
export function MailForm({ view, onView }: FormProps) {
  const { t } = useWords();
  const action = useAction();
  const { mail } = view.settings;
  const [open, setOpen] = useState(mail !== undefined);
  const [host, setHost] = useState(mail?.host ?? '');
  const [port, setPort] = useState(String(mail?.port ?? 587));
  const [security, setSecurity] = useState<(typeof securities)[number]>(mail?.security ?? 'starttls');
  const [username, setUsername] = useState(mail?.username ?? '');
  const [password, setPassword] = useState('');
  const [from, setFrom] = useState(mail?.from ?? '');
  const [to, setTo] = useState((mail?.to ?? []).join(', '));
  const wish = noticeSettingsSchema.safeParse({
    ...view.settings,
    mail: {
      host: host.trim(),
      port: Number(port),
      security,
      ...(username.trim() !== '' && { username: username.trim() }),
      from: from.trim(),
      to: to.split(/[,;\s]+/).filter((each) => each !== ''),
    },
  });
  const set = (settings: NoticesView['settings'], mailPassword?: string) =>
    void action
      .run('setNotices', { settings, ...(mailPassword === undefined ? {} : { mailPassword }) })
      .then((done) => {
        if (done === undefined) return;
        setPassword('');
        onView(done);
      });
  const remove = () => {
    const { mail: _mail, ...rest } = view.settings;
    set(rest, '');
  };
  return (
    <Fold level={3} small title={t('notices.mail')} open={open} onOpen={setOpen}>
      <div className="notice-fields">
        <TextInput code label={t('notices.mail.host')} value={host} onChange={setHost} />
        <TextInput code className="field-short" label={t('notices.mail.port')} value={port} onChange={setPort} />
        <SelectBox
          label={t('notices.mail.security')}
          options={securities.map((id) => ({ id, text: t(`notices.mail.${id}`) }))}
          chosen={security}
          onChoose={(id) => {
            const next = securities.find((each) => each === id) ?? 'starttls';
            setSecurity(next);
            if (port === '587' || port === '465') setPort(next === 'tls' ? '465' : '587');
          }}
        />
        <TextInput
          code
          label={t('notices.mail.user')}
          hint={t('notices.mail.user.hint')}
          value={username}
          onChange={setUsername}
        />
        <TextInput
          code
          type="password"
          label={t('notices.mail.password')}
          hint={view.hasMailPassword ? t('notices.mail.kept') : undefined}
          value={password}
          onChange={setPassword}
        />
        <TextInput code label={t('notices.mail.from')} value={from} onChange={setFrom} />
        <TextInput code label={t('notices.mail.to')} hint={t('notices.mail.to.hint')} value={to} onChange={setTo} />
      </div>
      <NoticeButtons
        channel="mail"
        view={view}
        onView={onView}
        action={action}
        ready={wish.success}
        onSave={() => (wish.success ? set(wish.data, password === '' ? undefined : password) : undefined)}
        onRemove={remove}
      />
    </Fold>
  );
}
