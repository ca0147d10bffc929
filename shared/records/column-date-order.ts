import { perText } from '../table/per-text';
import type { Rows } from '../table/rows';
import type { Slices } from '../table/slices';
import { dateHint, dateOrderInSlices, type OrderEvidence } from '../transforms/date';

/** What all cells of a column tell about the order of day and month. `today`: local calendar day, "YYYY-MM-DD". */
export function columnDateOrder(rows: Rows, column: number, today: string): Slices<OrderEvidence> {
  return dateOrderInSlices(
    rows.count,
    perText(rows, [column], (at) => dateHint(rows.text(at, column), today)),
  );
}
