import { keyIndex } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import type { Issue, Severity } from '../issue';
import type { Mapping } from '../mapping/mapping';
import { mappingGaps } from '../mapping/mapping-gaps';
import type { Table } from '../table/table';
import type { DateOrder } from '../transforms/date';
import { isUnusable, unusable, type Cell, type Finding } from '../transforms/finding';
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
  const found: { readonly plan: ColumnPlan; readonly raw: string; readonly finding: Finding }[] = [];
  const recordAt = (at: number): PersonRecord => {
    const row = table.rows.number(at);
    const values = [...empty];
    let unusableAt: number[] | undefined;
    found.length = 0;
    const noted = notes?.get(row);
    for (const plan of plans) {
      const cell = plan.absent.length > 0 ? gone : ((noted && broken(plan, at, noted)) ?? plan.read(at));
      if (cell.findings.length === 0) {
        values[plan.at] = cell.value;
        continue;
      }
      const parts = plan.parts(at);
      const raw = parts.length === 1 ? (parts[0] ?? '') : parts.filter((part) => part !== '').join(' ');
      for (const finding of cell.findings) if (finding !== goneFinding) found.push({ plan, raw, finding });
      if (isUnusable(cell)) (unusableAt ??= []).push(plan.at);
      else values[plan.at] = cell.value;
    }
    const archived = archiveAt >= 0 && values[archiveAt] !== '';
    // The archive column is written by the leaver rules alone.
    if (archived) values[archiveAt] = '';
    const leftBecause = leavers.leftBecause(at) ?? (archived ? 'status' : undefined);
    const left = leftBecause !== undefined;
    for (const { plan, raw, finding } of found) {
      const severity = severityOf(finding, plan.column.required, left);
      const issue: Issue = {
        code: finding.code,
        severity,
        row,
        column: plan.column.name,
        value: raw,
        ...(finding.details === undefined ? {} : { details: finding.details }),
      };
      if (oncePerColumn.has(finding.code) && severity !== 'error') tellOnce(told, issue);
      else issues.push(issue);
    }
    const record = { key: recordKey(keyType, values[keyAt] ?? ''), row, values, left };
    if (!left && unusableAt === undefined) return record;
    return { ...record, ...(left && { leftBecause }), ...(unusableAt && { unusable: unusableAt }) };
  };
  const records: PersonRecord[] = [];
  for (let at = 0; at < table.rows.count; at += 1) records.push(recordAt(at));
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

type RowNotes = ReadonlyMap<number, 'digits lost' | 'formula without value'>;

/** Cells whose text cannot be believed, whatever it says. */
function broken(plan: ColumnPlan, at: number, noted: RowNotes): Cell | undefined {
  for (const [i, part] of plan.parts(at).entries()) {
    if (isSpreadsheetError(part)) return unusable(part, 'excel error');
    const note = noted.get(plan.cells[i] ?? -1);
    if (note !== undefined) return unusable(part, note);
  }
  return undefined;
}

function notesByRow(table: Table): ReadonlyMap<number, RowNotes> | undefined {
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
