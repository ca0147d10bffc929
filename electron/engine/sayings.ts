import type { Saying } from '../../shared/bridge/views';
import type { Issue } from '../../shared/issue';

/** An issue's sentence: its code with the column, the value and the numbers it names. */
export function issueSaying({ code, column, value, row, details }: Issue): Saying {
  return { code, values: { column, value, row, ...details } };
}
