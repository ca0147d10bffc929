import { perText } from '../table/per-text';
import type { Rows } from '../table/rows';
import { dateHint, dateOrderOf, type OrderEvidence } from '../transforms/date';

/** What all cells of a column tell about the order of day and month. `today`: local calendar day, "YYYY-MM-DD". */
export function columnDateOrder(rows: Rows, column: number, today: string): OrderEvidence {
  return dateOrderOf(
    rows.count,
    perText(rows, [column], (at) => dateHint(rows.text(at, column), today)),
  );
}
