import type { SuggestionView } from '../../../shared/bridge/views';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import type { SensitiveColumn } from '../../../shared/mapping/sensitive-columns';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { entryOf } from './board-model';
import { isMapped } from './mapping-edits';
import { SurenessLine } from './sureness';

interface ReasonProps {
  readonly column: string;
  readonly entry: ColumnMapping | undefined;
  readonly suggestion: SuggestionView | undefined;
  readonly sensitive: readonly SensitiveColumn[];
  readonly use: (entry: ColumnMapping) => void;
}

/** Why a source was proposed and how sure that is; or a proposal that waits for a yes. */
export function Reason({ column, entry, suggestion, sensitive, use }: ReasonProps) {
  const words = useWords();
  const { t } = words;
  if (suggestion === undefined || suggestion.from.length === 0) return null;
  const source = listInWords(words, suggestion.from);
  const asks = sensitive.some((one) => suggestion.from.includes(one.column));
  const inUse = JSON.stringify(entry?.from ?? []) === JSON.stringify(suggestion.from);
  // Once it was said when it was allowed, "sensitive" is no news.
  if (inUse && asks) return null;
  if (inUse)
    return (
      <p className="board-reason">
        <SurenessLine suggestion={suggestion} />
      </p>
    );
  if (isMapped(entry)) return null;
  return (
    <p className="board-reason board-proposal">
      <button
        type="button"
        className="link-button"
        aria-label={t('suggest.use.label', { source, column })}
        onClick={() => use(entryOf(suggestion))}
      >
        {t('reason.use', { source })}
      </button>
      <SurenessLine suggestion={suggestion} />
    </p>
  );
}
