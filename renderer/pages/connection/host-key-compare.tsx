import { useEffect } from 'react';
import type { HostKeyComparisonView, WhichServer } from '../../../shared/bridge/connection-views';
import type { FeedView } from '../../../shared/bridge/views';
import { ask } from '../../bridge';
import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { keyTypeName } from './key-words';

interface HostKeyCompareProps {
  readonly which: WhichServer;
  /** The key that the server shows. */
  readonly shown: HostKeyComparisonView['shown'];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly compared: HostKeyComparisonView | undefined;
  readonly onCompared: (compared: HostKeyComparisonView | undefined) => void;
}

/** What the hand-off that the feed was made from says of this server, and only of this one; '' when it says nothing. */
export function saidByHandOff({ offered, feed: { connection } }: FeedView, which: WhichServer): string {
  const isIt = which === 'server' && offered?.host === connection?.host && offered?.port === connection?.port;
  return isIt ? (offered?.hostKeys ?? []).join('\n') : '';
}

/** What the vendor sent, pasted or as a file, held against the key that the server shows: one sentence says how it is. */
export function HostKeyCompare({ which, shown, text, onText, compared, onCompared }: HostKeyCompareProps) {
  const { t } = useWords();
  const { card, view } = useFeed();
  const action = useAction();
  const byHandOff = text !== '' && text === saidByHandOff(view, which);
  const settled = useSettled(text);
  const { fingerprint, type } = shown;

  useEffect(() => {
    if (settled.trim() === '') return;
    let current = true;
    const asked = { feed: card.id, which, shown: { fingerprint, type }, text: settled.slice(0, 100_000) };
    void ask('compareHostKey', asked).then((reply) => {
      if (current) onCompared(reply.ok ? reply.value : undefined);
    });
    return () => {
      current = false;
    };
  }, [settled, card.id, which, fingerprint, type, onCompared]);

  // A file that came from anywhere proves nothing, however well it fits.
  const onlyByHandOff = byHandOff && compared?.is === 'same';
  const verdict = onlyByHandOff
    ? t('hand-off.same', { vendor: card.vendor })
    : compared && t(`fingerprint.${compared.is}`, { type: keyTypeName(type) });
  return (
    <div className="fingerprint-compare">
      <TextInput
        code
        rows={3}
        label={t('fingerprint.paste')}
        hint={t(byHandOff ? 'hand-off.fingerprint' : 'fingerprint.paste.hint')}
        value={text}
        onChange={(next) => {
          onText(next);
          onCompared(undefined);
        }}
        invalid={compared !== undefined && compared.is !== 'same'}
        className="field-wide"
      />
      <div className="row">
        <Button
          busy={action.busy !== undefined}
          onPress={() =>
            void action
              .run('compareHostKeyFile', { feed: card.id, which, shown: { fingerprint, type } })
              .then((done) => {
                if (!done) return;
                onText('');
                onCompared(done);
              })
          }
        >
          {t('fingerprint.open')}
        </Button>
        <p role="status" className="fingerprint-verdict">
          {compared === undefined ? null : (
            <>
              <Mark meaning={onlyByHandOff ? 'needs' : compared.is === 'same' ? 'good' : 'failed'} />
              <span>
                {compared.file === undefined
                  ? verdict
                  : t('fingerprint.from', { file: compared.file, verdict: verdict ?? '' })}
              </span>
            </>
          )}
        </p>
      </div>
      <ProblemLine problem={action.problem} />
    </div>
  );
}
