import { keyIndex } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import type { Issue, Severity } from '../issue';
import type { Mapping } from '../mapping/mapping';
import { mappingGaps } from '../mapping/mapping-gaps';
import type { Table, TableRow } from '../table/table';
import type { DateOrder } from '../transforms/date';
import { unusable, type Cell, type Finding } from '../transforms/finding';
import { planColumns, type ColumnPlan } from './column-plan';
import { isSpreadsheetError } from './damaged-cells';
import { leaverReading, type LeaverColumns } from './leaver-rules';
import type { PersonRecord } from './person-record';
import { recordKey } from './record-key';

export interface RecordContext {
  readonly leavers: LeaverColumns;
  /** Local calendar day, "YYYY-MM-DD". */
  readonly today: string;
  readonly defaultCountry?: string;
  readonly dateOrder?: DateOrder;
}

/** Findings that concern a column rather than a cell: told once, with how many cells they are about. */
const oncePerColumn: ReadonlySet<string> = new Set(['date order ambiguous', 'two-digit year']);

/**
 * Turns the table's rows into people as the vendor would get them. A required cell that cannot be understood is an
 * error; an optional one is a warning, its value is '' and its column listed in `unusable`. A row without a usable
 * key becomes a record with the key ''. What concerns somebody who left is never more than an info.
 */
export function toRecords(
  table: Table,
  destination: Destination,
  mapping: Mapping,
  context: RecordContext,
): { records: PersonRecord[]; issues: Issue[] } {
  const plans = planColumns(table, destination, mapping, context);
  const leavers = leaverReading(table, context.leavers, context);
  const issues: Issue[] = plans.flatMap((plan) => plan.absent.map((header) => absentColumn(table, plan, header)));
  for (const column of mappingGaps(mapping, destination, table).unknown) {
    issues.push({ code: 'vendor column unknown', severity: 'warning', row: table.headerRow, column, value: '' });
  }
  const told = new Map<string, { issue: Issue; count: number }>();
  const notes = notesByRow(table);
  const keyAt = keyIndex(destination);
  const keyType = destination.columns[keyAt]?.type ?? 'text';
  const archiveAt =
    destination.leavers.how === 'archive column'
      ? destination.columns.findIndex(named(destination.leavers.column))
      : -1;
  const empty = destination.columns.map(() => '');
  const records = table.rows.map((row): PersonRecord => {
    const values = [...empty];
    const unusableAt: number[] = [];
    const found: { plan: ColumnPlan; raw: string; finding: Finding }[] = [];
    const noted = notes?.get(row.number);
    for (const plan of plans) {
      const parts = partsOf(row, plan);
      const cell = plan.absent.length > 0 ? gone : (broken(parts, plan, noted) ?? plan.read(parts));
      if (cell.findings.length === 0) {
        values[plan.at] = cell.value;
        continue;
      }
      const raw = parts.length === 1 ? (parts[0] ?? '') : parts.filter((part) => part !== '').join(' ');
      let usable = true;
      for (const finding of cell.findings) {
        if (finding.weight === 'unusable') usable = false;
        if (finding !== goneFinding) found.push({ plan, raw, finding });
      }
      if (usable) values[plan.at] = cell.value;
      else unusableAt.push(plan.at);
    }
    const archived = archiveAt >= 0 && values[archiveAt] !== '';
    // The archive column is written by the leaver rules alone.
    if (archived) values[archiveAt] = '';
    const because = leavers.leftBecause(row.cells, row.number) ?? (archived ? 'status' : undefined);
    const left = because !== undefined;
    for (const { plan, raw, finding } of found) {
      const severity = severityOf(finding, plan.column.required, left);
      const issue: Issue = {
        code: finding.code,
        severity,
        row: row.number,
        column: plan.column.name,
        value: raw,
        ...(finding.details === undefined ? {} : { details: finding.details }),
      };
      if (oncePerColumn.has(finding.code) && severity !== 'error') tellOnce(told, issue);
      else issues.push(issue);
    }
    const key = recordKey(keyType, values[keyAt] ?? '');
    return {
      key,
      row: row.number,
      values,
      left,
      ...(because === undefined ? {} : { leftBecause: because }),
      ...(unusableAt.length === 0 ? {} : { unusable: unusableAt }),
    };
  });
  for (const { issue, count } of told.values()) issues.push({ ...issue, details: { ...issue.details, count } });
  return { records, issues: [...issues, ...leavers.issues] };
}

const goneFinding: Finding = { code: 'source column missing', weight: 'unusable' };
/** A cell whose source column is not there: said once for the column, and what the vendor has should stay. */
const gone: Cell = { value: '', findings: [goneFinding] };

function absentColumn(table: Table, plan: ColumnPlan, header: string): Issue {
  return {
    code: 'source column missing',
    severity: 'error',
    row: table.headerRow,
    column: plan.column.name,
    value: '',
    details: { header },
  };
}

function partsOf(row: TableRow, plan: ColumnPlan): string[] {
  return plan.cells.map((index) => row.cells[index] ?? '');
}

type Notes = ReadonlyMap<number, ReadonlyMap<number, 'digits lost' | 'formula without value'>>;

/** Cells whose text cannot be believed, whatever it says. */
function broken(parts: readonly string[], plan: ColumnPlan, noted: ReturnType<Notes['get']>): Cell | undefined {
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (isSpreadsheetError(part)) return unusable(part, 'excel error');
    const note = noted?.get(plan.cells[at] ?? -1);
    if (note !== undefined) return unusable(part, note);
  }
  return undefined;
}

function notesByRow(table: Table): Notes | undefined {
  if (table.notes.length === 0) return undefined;
  const notes = new Map<number, Map<number, 'digits lost' | 'formula without value'>>();
  for (const { row, column, code } of table.notes) {
    if (code === 'merged into') continue;
    const inRow = notes.get(row) ?? new Map<number, 'digits lost' | 'formula without value'>();
    notes.set(row, inRow.set(column, code));
  }
  return notes;
}

function severityOf(finding: Finding, required: boolean, left: boolean): Severity {
  if (left || finding.weight === 'info') return 'info';
  return finding.weight === 'unusable' && required ? 'error' : 'warning';
}

function tellOnce(told: Map<string, { issue: Issue; count: number }>, issue: Issue): void {
  const id = `${issue.column} ${issue.code}`;
  const known = told.get(id);
  if (known === undefined) told.set(id, { issue, count: 1 });
  else known.count += 1;
}

function named(name: string): (column: { readonly name: string }) => boolean {
  return (column) => column.name === name;
}
