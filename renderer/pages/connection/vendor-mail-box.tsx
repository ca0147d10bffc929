import type { RefObject } from 'react';
import { Fold } from '../../components/fold';
import { TextInput } from '../../components/text-input';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { connectionOf, type ConnectionDraft } from './connection-draft';
import { CopyButton } from './copy-button';
import { SaveKeyButton } from './save-key-button';
import type { ProbeWatch } from './use-probe';
import { vendorMail } from './vendor-mail';

interface VendorMailBoxProps {
  readonly draft: ConnectionDraft;
  readonly probe: ProbeWatch;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly place: RefObject<HTMLDivElement | null>;
}

/** An e-mail to the vendor's support, made from what is missing here and from where the test stopped. */
export function VendorMailBox({ draft, probe, open, onOpen, place }: VendorMailBoxProps) {
  const { t } = useWords();
  const { card, view, version } = useFeed();
  const key = useAnswer('keyFile', { feed: card.id }, version).value?.found;
  const found = probe.progress?.found;
  const { logIn } = draft;
  const text = vendorMail({
    destination: view.feed.destination,
    connection: connectionOf(draft, view.feed.connection),
    logIn,
    ...(key && logIn === 'key' && { key }),
    ...(found && probe.at !== undefined && { test: { found, at: probe.at } }),
  });
  return (
    <div ref={place}>
      <Fold title={t('mail.title', { vendor: card.vendor })} open={open} onOpen={onOpen}>
        <p className="hint">{t('mail.what')}</p>
        <TextInput
          label={t('mail.label')}
          hideLabel
          readOnly
          code
          rows={14}
          value={text}
          onChange={() => undefined}
          className="field-wide"
        />
        <div className="row">
          <CopyButton text={text}>{t('mail.copy')}</CopyButton>
          {key && logIn === 'key' ? <SaveKeyButton which="server">{t('mail.key')}</SaveKeyButton> : null}
        </div>
      </Fold>
    </div>
  );
}
