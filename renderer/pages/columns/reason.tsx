import type { SuggestionView } from '../../../shared/bridge/views';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import { Explain } from '../../components/explain';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { isMapped } from './mapping-edits';

interface ReasonProps {
  readonly column: string;
  readonly entry: ColumnMapping | undefined;
  readonly suggestion: SuggestionView | undefined;
  readonly use: (entry: ColumnMapping) => void;
}

/** Why a source was proposed; or a proposal that waits for a yes. */
export function Reason({ column, entry, suggestion, use }: ReasonProps) {
  const words = useWords();
  const { t } = words;
  if (suggestion === undefined || suggestion.from.length === 0) return null;
  const reason = suggestion.because === undefined ? suggestion.reason : words.reason(suggestion.because);
  const names = listInWords(words, suggestion.from);
  const sure =
    suggestion.confidence >= 0.85
      ? t('reason.sure')
      : suggestion.confidence >= 0.6
        ? t('reason.likely')
        : t('reason.guess');
  const why = (
    <Explain ask={t('reason.why')} label={t('reason.why.label', { column })}>
      <p>
        <strong>{sure}</strong>
      </p>
      <p>{reason}</p>
      <p className="soft small">{t('reason.confidence', { percent: Math.round(suggestion.confidence * 100) })}</p>
    </Explain>
  );
  const inUse = JSON.stringify(entry?.from ?? []) === JSON.stringify(suggestion.from);
  if (inUse) return <p className="board-reason">{why}</p>;
  if (isMapped(entry)) return null;
  return (
    <p className="board-reason">
      <button
        type="button"
        className="link-button"
        onClick={() =>
          use({
            from: [...suggestion.from],
            ...(suggestion.with === undefined ? {} : { with: suggestion.with }),
            ...(suggestion.transforms === undefined ? {} : { transforms: [...suggestion.transforms] }),
          })
        }
      >
        {t('reason.use', { source: names })}
      </button>{' '}
      {why}
    </p>
  );
}
