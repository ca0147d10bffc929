import type { ColumnsView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { areNeeded, sureSuggestions, withSuggestions } from './board-model';
import type { Board } from './use-board';
import './sure-suggestions.css';

interface SureSuggestionsProps {
  readonly view: ColumnsView;
  readonly work: Board;
  /** The place that it is for: above the board as what comes next, or among the board's other buttons. */
  readonly place: 'next step' | 'buttons';
}

/** One button for every suggestion that is sure; nothing in the place that does not suit it. */
export function SureSuggestions({ view, work, place }: SureSuggestionsProps) {
  const { t } = useWords();
  const { settingUp } = useFeed();
  const sure = sureSuggestions(view);
  const count = sure.length;
  const needed = areNeeded(view, sure);
  // Whoever has begun to match by hand is not shown another way again and again.
  const isNext = needed || (settingUp && work.last === undefined);
  if (count === 0 || isNext !== (place === 'next step')) return null;
  const button = (
    <Button
      look={needed ? 'primary' : 'plain'}
      onPress={() => work.change(withSuggestions(view.mapping, sure), t('board.did.sure', { count }))}
    >
      {t('board.use-sure', { count })}
    </Button>
  );
  if (!isNext) return button;
  return (
    <div className="sure-next">
      <div>
        <p className="sure-next-title">{t('board.sure', { count })}</p>
        <p className="soft">{t('board.sure.what', { count })}</p>
      </div>
      {button}
    </div>
  );
}
