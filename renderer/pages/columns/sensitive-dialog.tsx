import { ConfirmDialog } from '../../components/confirm-dialog';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import type { PendingChange } from './use-board';

interface SensitiveDialogProps {
  readonly pending: PendingChange | undefined;
  readonly people: number;
  readonly settle: (yes: boolean) => void;
}

/** Asks a second time before a sensitive column goes to a vendor: who would get it, and why one should not. */
export function SensitiveDialog({ pending, people, settle }: SensitiveDialogProps) {
  const { t } = useWords();
  const { card } = useFeed();
  const vendor = card.vendor;
  const asks = pending?.asks ?? [];
  const first = asks[0];
  return (
    <ConfirmDialog
      open={first !== undefined}
      onClose={() => settle(false)}
      title={first === undefined ? '' : t('sensitive.title', { source: first.column, vendor })}
      cancel={t('sensitive.keep')}
      confirm={t('sensitive.send', { vendor })}
      onConfirm={() => settle(true)}
    >
      {asks.map(({ column, to, kind, by }) => (
        <div className="stack" key={`${column} ${to}`}>
          <p>
            <strong>{t(`sensitive.by.${by}`, { kind: t('sensitive.kind', { kind }) })}</strong>
          </p>
          <p>{t('sensitive.who', { people, vendor, column: to })}</p>
          <p>{t('sensitive.why-not', { kind, vendor })}</p>
        </div>
      ))}
      <p className="soft">{t('sensitive.only-if')}</p>
    </ConfirmDialog>
  );
}
