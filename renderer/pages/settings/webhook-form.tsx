import { useState } from 'react';
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

const kinds = ['teams', 'slack', 'plain'] as const;

/** A channel of Teams or Slack, or a service of one's own. */
export function WebhookForm({ view, onView }: FormProps) {
  const { t } = useWords();
  const action = useAction();
  const { webhook } = view.settings;
  const [open, setOpen] = useState(webhook !== undefined);
  const [kind, setKind] = useState<(typeof kinds)[number]>(webhook?.kind ?? 'teams');
  const [url, setUrl] = useState('');
  const set = (settings: NoticesView['settings'], webhookUrl?: string) =>
    void action.run('setNotices', { settings, ...(webhookUrl === undefined ? {} : { webhookUrl }) }).then((done) => {
      if (done === undefined) return;
      setUrl('');
      onView(done);
    });
  const remove = () => {
    const { webhook: _webhook, ...rest } = view.settings;
    set(rest);
  };
  // The host is read from the address on the other side of the bridge.
  const wish = { ...view.settings, webhook: { kind, host: webhook?.host ?? 'localhost' } };
  return (
    <Fold level={3} small title={t('notices.webhook')} open={open} onOpen={setOpen}>
      <div className="notice-fields">
        <SelectBox
          label={t('notices.webhook.kind')}
          options={kinds.map((id) => ({ id, text: t(`notices.webhook.${id}`) }))}
          chosen={kind}
          onChoose={(id) => setKind(kinds.find((each) => each === id) ?? 'teams')}
        />
        <TextInput
          code
          type="password"
          className="field-wide"
          label={t('notices.webhook.url')}
          hint={
            webhook === undefined ? t('notices.webhook.url.hint') : t('notices.webhook.kept', { host: webhook.host })
          }
          value={url}
          onChange={setUrl}
        />
      </div>
      <NoticeButtons
        channel="webhook"
        view={view}
        onView={onView}
        action={action}
        ready={url.trim() !== '' || (webhook !== undefined && webhook.kind !== kind)}
        onSave={() => set(wish, url.trim() === '' ? undefined : url)}
        onRemove={remove}
      />
    </Fold>
  );
}
