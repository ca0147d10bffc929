import { useState } from 'react';
import { ActionsMenu } from '../../components/actions-menu';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Mark } from '../../components/mark';
import { TextInput } from '../../components/text-input';
import { clockTime } from '../../times';
import { useAction } from '../../use-action';
import { useWords, type Words } from '../../words';
import { useNow } from '../../use-now';
import type { FeedCard } from '../../../shared/bridge/views';
import { useFeed } from './feed-scope';
import { meaningOf, moodOf, moodWord } from './mood';
import './feed-head.css';

/** Which feed this is and how it is, with renaming and removing behind the dots. */
export function FeedHead({ removed }: { readonly removed: () => void }) {
  const words = useWords();
  const { t } = words;
  const { card, view, run, changed, go } = useFeed();
  const now = useNow();
  const action = useAction();
  const [open, setOpen] = useState<'rename' | 'remove' | 'hand-off' | undefined>(undefined);
  const [name, setName] = useState(card.name);
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const mood = run.running ? 'working' : moodOf(card);
  return (
    <header className="feed-head">
      <h1 className="feed-title">
        <bdi>{card.name}</bdi>
        <span className="soft">{t('side.to', { vendor: card.vendor })}</span>
      </h1>
      <ActionsMenu
        label={t('feed.more', { name: card.name })}
        actions={[
          {
            id: 'rename',
            text: t('feed.rename'),
            act: () => {
              setName(card.name);
              setOpen('rename');
            },
          },
          ...(view.sameSource.length === 0
            ? []
            : [{ id: 'compare', text: t('compare.open'), act: () => go('compare') }]),
          { id: 'hand-off', text: t('hand-off.save'), act: () => setOpen('hand-off') },
          { id: 'remove', text: t('feed.remove'), act: () => setOpen('remove'), danger: true },
        ]}
      />
      <p className="feed-mood">
        <Mark meaning={meaningOf(mood)} />
        {run.running ? t('mood.working') : moodLine(words, card, now)}
      </p>
      <ConfirmDialog
        open={open === 'rename'}
        onClose={() => setOpen(undefined)}
        title={t('feed.rename')}
        confirm={t('common.save')}
        cancel={t('common.cancel')}
        danger={false}
        confirmDisabled={name.trim() === ''}
        onConfirm={() => {
          setOpen(undefined);
          void action.run('renameFeed', { feed: card.id, name: name.trim() }).then(changed);
        }}
      >
        <TextInput label={t('feed.name')} value={name} onChange={setName} className="field-wide" focusNow />
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'hand-off'}
        onClose={() => setOpen(undefined)}
        title={t('hand-off.save.title', { vendor: card.vendor })}
        confirm={t('hand-off.save.yes')}
        cancel={t('common.cancel')}
        danger={false}
        onConfirm={() => {
          setOpen(undefined);
          setSaved(undefined);
          void action.run('saveHandOff', { feed: card.id }).then((done) => setSaved(done?.saved));
        }}
      >
        <p>{t('hand-off.save.what', { vendor: card.vendor })}</p>
        <p>{t('hand-off.save.not')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'remove'}
        onClose={() => setOpen(undefined)}
        title={t('feed.remove.title', { name: card.name })}
        confirm={t('feed.remove.yes')}
        cancel={t('feed.remove.no')}
        onConfirm={() => {
          setOpen(undefined);
          void action.run('removeFeed', { feed: card.id }).then((done) => {
            if (done === undefined) return;
            changed();
            removed();
          });
        }}
      >
        <p>{t('feed.remove.means', { vendor: card.vendor })}</p>
      </ConfirmDialog>
      {saved === undefined ? null : (
        <p role="status" className="feed-saved">
          {t('common.saved', { file: saved })}
        </p>
      )}
      {action.problem === undefined ? null : <p role="alert">{words.fault(action.problem)}</p>}
    </header>
  );
}

function moodLine(words: Words, card: FeedCard, now: Date): string {
  const last = card.lastRun;
  if (
    card.mood === 'good' &&
    last?.outcome === 'sent' &&
    now.getTime() - new Date(last.at).getTime() < 20 * 3_600_000
  ) {
    return words.t('mood.sent', { time: clockTime(words, last.at) });
  }
  return words.t(`mood.${moodWord(card)}`);
}
