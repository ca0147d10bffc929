import { Button } from './button';

interface PagerProps {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
  /** "1–50 of 482" */
  readonly where: string;
  readonly earlier: string;
  readonly later: string;
}

/** Steps through a long list page by page. Nothing is shown when one page holds everything. */
export function Pager({ offset, size, total, onMove, where, earlier, later }: PagerProps) {
  if (total <= size) return null;
  return (
    <div className="pager">
      <Button look="quiet" label={earlier} disabled={offset === 0} onPress={() => onMove(Math.max(0, offset - size))}>
        <span className="arrow arrow-back" aria-hidden="true" />
      </Button>
      <span className="pager-where" aria-live="polite">
        {where}
      </span>
      <Button look="quiet" label={later} disabled={offset + size >= total} onPress={() => onMove(offset + size)}>
        <span className="arrow arrow-on" aria-hidden="true" />
      </Button>
    </div>
  );
}
