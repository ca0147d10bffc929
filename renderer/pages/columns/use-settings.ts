import type { Saying } from '../../../shared/bridge/views';
import type { DestinationSettings } from '../../../shared/destination/settings';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { useRemember } from './use-board';

export interface SettingsEdit {
  readonly settings: DestinationSettings;
  /** Changes some answers; undefined takes one back to its default. */
  readonly set: (change: Partial<DestinationSettings>) => void;
  readonly problem: Saying | undefined;
}

/** The feed's answers about its vendor, and how to change them. */
export function useSettings(): SettingsEdit {
  const { t } = useWords();
  const { card, view, changed } = useFeed();
  const action = useAction();
  const remember = useRemember();
  const { settings } = view.feed;
  const set = (change: Partial<DestinationSettings>) => {
    const next = Object.fromEntries(
      Object.entries({ ...settings, ...change }).filter(([, value]) => value !== undefined),
    );
    remember(t('board.did.settings', { vendor: card.vendor }));
    void action.run('setSettings', { feed: card.id, settings: next }).then(changed);
  };
  return { settings, set, problem: action.problem };
}
