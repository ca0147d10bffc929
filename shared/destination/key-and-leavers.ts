import type { DestinationColumn, LeaverMethod } from './destination';

/** Columns with what follows for two of them: the key must be there, once each; the archive column says one thing only. */
export function withKeyAndLeavers(
  columns: readonly DestinationColumn[],
  key: string,
  leavers: LeaverMethod,
): DestinationColumn[] {
  return columns.map((column) => {
    const isKey = column.name === key;
    const isArchive = leavers.how === 'archive column' && leavers.column === column.name;
    return {
      ...column,
      required: column.required || isKey,
      unique: isKey ? 'error' : column.unique,
      ...(isArchive ? { choices: [leavers.value] } : {}),
    };
  });
}
