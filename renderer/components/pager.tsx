import { useWords } from '../words';
import { Button } from './button';

interface PagerProps {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Steps through a long list page by page. Nothing is shown when one page holds everything. */
export function Pager({ offset, size, total, onMove }: PagerProps) {
  const { t } = useWords();
  if (total <= size) return null;
  return (
    <div className="pager">
      <Button
        look="quiet"
        label={t('common.earlier')}
        disabled={offset === 0}
        onPress={() => onMove(Math.max(0, offset - size))}
      >
        <span className="arrow arrow-back" aria-hidden="true" />
      </Button>
      <span className="pager-where" aria-live="polite">
        {t('common.range', { first: offset + 1, last: Math.min(offset + size, total), total })}
      </span>
      <Button
        look="quiet"
        label={t('common.later')}
        disabled={offset + size >= total}
        onPress={() => onMove(offset + size)}
      >
        <span className="arrow arrow-on" aria-hidden="true" />
      </Button>
    </div>
  );
}
