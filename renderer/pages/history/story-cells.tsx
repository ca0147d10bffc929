import type { CellChange } from '../../../shared/changes/changes';
import { ChangeCell } from '../changes/change-cell';

interface StoryCellsProps {
  readonly cells: readonly CellChange[];
  /** All that was sent of somebody, rather than what differs. */
  readonly whole: boolean;
}

/** Cells old to new, or as they are. */
export function StoryCells({ cells, whole }: StoryCellsProps) {
  return (
    <dl className="change-cells story-cells">
      {cells.map((cell) => (
        <ChangeCell key={cell.column} {...cell} plain={whole} />
      ))}
    </dl>
  );
}
