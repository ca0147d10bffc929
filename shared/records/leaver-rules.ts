import type { Issue } from '../issue';
import { perText } from '../table/per-text';
import type { Slices } from '../table/slices';
import type { Table } from '../table/table';
import { date, type DateOrder } from '../transforms/date';
import { isUnusable } from '../transforms/finding';
import { fold } from '../transforms/fold';
import { columnDateOrder } from './column-date-order';
import { type FoundDateOrder, sourceIndex } from './column-plan';

/** How the feed says that somebody left; `LeaverRules` of the feed fits. */
export interface LeaverColumns {
  readonly status?: { readonly from: string; readonly left: readonly string[] } | undefined;
  readonly endDate?: { readonly from: string } | undefined;
}

export interface LeaverReading {
  /** The rule that says that the person at this position of the table's rows is gone today. */
  readonly leftBecause: (at: number) => 'status' | 'end date' | undefined;
  /** Where the end dates told the order of day and month themselves. */
  readonly foundOrder?: FoundDateOrder;
  /** Grows while rows are read. */
  readonly issues: Issue[];
}

/**
 * The end date is the last day of employment: who ends today is still here today. A date that cannot be
 * understood makes nobody a leaver.
 */
export function* leaverReading(
  table: Table,
  rules: LeaverColumns,
  days: { readonly today: string; readonly dateOrder?: DateOrder },
): Slices<LeaverReading> {
  const issues: Issue[] = [];
  const column = (header: string): number | undefined => {
    const index = sourceIndex(table, header);
    if (index === undefined)
      issues.push({
        code: 'source column missing',
        severity: 'error',
        row: table.headerRow,
        column: header,
        value: '',
        details: { header },
      });
    return index;
  };
  const statusAt = rules.status === undefined ? undefined : column(rules.status.from);
  const endAt = rules.endDate === undefined ? undefined : column(rules.endDate.from);
  const leftWords = new Set((rules.status?.left ?? []).map(fold));
  const endColumn = rules.endDate?.from ?? '';
  const evidence =
    endAt === undefined || days.dateOrder !== undefined
      ? undefined
      : yield* columnDateOrder(table.rows, endAt, days.today);
  const order = days.dateOrder ?? evidence?.order;
  if (evidence !== undefined && evidence.firstAmbiguous >= 0 && endAt !== undefined) {
    const details = { count: evidence.ambiguous };
    issues.push({
      code: 'date order ambiguous',
      severity: 'warning',
      row: table.rows.number(evidence.firstAmbiguous),
      column: endColumn,
      value: table.rows.text(evidence.firstAmbiguous, endAt),
      details,
    });
  }
  const rule = { today: days.today, ...(order === undefined ? {} : { order }) };
  const { rows } = table;
  const endOf = (at: number, column: number): 'past' | 'open' | 'not understood' => {
    const text = rows.text(at, column);
    if (text.trim() === '') return 'open';
    const cell = date(text, rule);
    if (!isUnusable(cell)) return cell.value !== '' && cell.value < days.today ? 'past' : 'open';
    return cell.findings[0]?.code === 'date order ambiguous' ? 'open' : 'not understood';
  };
  const saysLeft =
    statusAt === undefined
      ? () => false
      : perText(rows, [statusAt], (at) => leftWords.has(fold(rows.text(at, statusAt))));
  const end = endAt === undefined ? () => 'open' : perText(rows, [endAt], (at) => endOf(at, endAt));
  return {
    issues,
    ...(evidence?.order && { foundOrder: { column: endColumn, order: evidence.order } }),
    leftBecause: (at) => {
      if (saysLeft(at)) return 'status';
      const ended = end(at);
      if (ended === 'not understood' && endAt !== undefined) {
        const value = rows.text(at, endAt);
        issues.push({
          code: 'end date not understood',
          severity: 'warning',
          row: rows.number(at),
          column: endColumn,
          value,
        });
      }
      return ended === 'past' ? 'end date' : undefined;
    },
  };
}
