import type { Issue } from '../issue';
import type { Table } from '../table/table';
import { cleanLine } from '../transforms/clean';
import { date, dateOrderOf, type DateOrder } from '../transforms/date';
import { isUnusable } from '../transforms/finding';
import { sourceIndex } from './column-plan';

/** How the feed says that somebody left; `LeaverRules` of the feed fits. */
export interface LeaverColumns {
  readonly status?: { readonly from: string; readonly left: readonly string[] } | undefined;
  readonly endDate?: { readonly from: string } | undefined;
}

export interface LeaverReading {
  /** The rule that says that the person of this row is gone today. */
  readonly leftBecause: (cells: readonly string[], row: number) => 'status' | 'end date' | undefined;
  /** Grows while rows are read. */
  readonly issues: Issue[];
}

/**
 * The end date is the last day of employment: who ends today is still here today. A date that cannot be
 * understood makes nobody a leaver.
 */
export function leaverReading(
  table: Table,
  rules: LeaverColumns,
  days: { readonly today: string; readonly dateOrder?: DateOrder },
): LeaverReading {
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
      : dateOrderOf(
          table.rows.map((row) => row.cells[endAt] ?? ''),
          days.today,
        );
  const order = days.dateOrder ?? evidence?.order;
  const ambiguousAt =
    evidence === undefined || evidence.firstAmbiguous < 0 ? undefined : table.rows[evidence.firstAmbiguous];
  if (evidence !== undefined && ambiguousAt !== undefined && endAt !== undefined) {
    const details = { count: evidence.ambiguous };
    issues.push({
      code: 'date order ambiguous',
      severity: 'warning',
      row: ambiguousAt.number,
      column: endColumn,
      value: ambiguousAt.cells[endAt] ?? '',
      details,
    });
  }
  const rule = { today: days.today, ...(order === undefined ? {} : { order }) };
  const ended = (text: string, row: number): boolean => {
    if (text.trim() === '') return false;
    const cell = date(text, rule);
    if (!isUnusable(cell)) return cell.value !== '' && cell.value < days.today;
    if (cell.findings[0]?.code !== 'date order ambiguous') {
      issues.push({ code: 'end date not understood', severity: 'warning', row, column: endColumn, value: text });
    }
    return false;
  };
  return {
    issues,
    leftBecause: (cells, row) => {
      if (statusAt !== undefined && leftWords.has(fold(cells[statusAt] ?? ''))) return 'status';
      return endAt !== undefined && ended(cells[endAt] ?? '', row) ? 'end date' : undefined;
    },
  };
}

function fold(text: string): string {
  return cleanLine(text).toLowerCase();
}
