import type { CellChange } from '../../../shared/changes/changes';
import { useWords } from '../../words';
import '../changes/changes.css';

interface StoryCellsProps {
  readonly cells: readonly CellChange[];
  /** All that was sent of somebody, rather than what differs. */
  readonly whole: boolean;
}

/** Cells old to new, or as they are. */
export function StoryCells({ cells, whole }: StoryCellsProps) {
  const { t } = useWords();
  return (
    <dl className="change-cells story-cells">
      {cells.map(({ column, before, after }) => (
        <div key={column} className="change-cell">
          <dt>
            <bdi>{column}</bdi>
          </dt>
          <dd>
            {before === '' ? null : (
              <>
                <del>
                  <bdi>{before}</bdi>
                </del>
                <span className="arrow arrow-on" aria-hidden="true" />
              </>
            )}
            {after === '' ? (
              <span className="cleared">
                <span aria-hidden="true">∅</span> {t('change.cleared')}
              </span>
            ) : whole ? (
              <bdi>{after}</bdi>
            ) : (
              <ins>
                <bdi>{after}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
