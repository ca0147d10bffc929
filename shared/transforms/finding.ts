import type { IssueCode } from '../words/en/issues';

/**
 * What was noticed about one cell on its way. unusable: it cannot be understood and stays as it was read;
 * warning: it goes, look at it; info: worth knowing.
 */
export interface Finding {
  readonly code: IssueCode;
  readonly weight: 'unusable' | 'warning' | 'info';
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A cell after a step: with an unusable finding, `value` is the text as it came in. */
export interface Cell {
  readonly value: string;
  readonly findings: readonly Finding[];
}

export const noFindings: readonly Finding[] = [];

export function fine(value: string): Cell {
  return { value, findings: noFindings };
}

export function unusable(value: string, code: IssueCode, details?: Finding['details']): Cell {
  return {
    value,
    findings: [details === undefined ? { code, weight: 'unusable' } : { code, weight: 'unusable', details }],
  };
}

export function isUnusable(cell: Cell): boolean {
  return cell.findings.length > 0 && cell.findings.some((finding) => finding.weight === 'unusable');
}
