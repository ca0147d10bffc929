let asked: string | undefined;

/** Another page sends the reader to how this column is filled: its steps stand open when the columns page shows it. */
export function askForColumn(column: string): void {
  asked = column;
}

export function isAskedFor(column: string): boolean {
  return asked === column;
}

/** It has been shown; the next time the page opens as usual. */
export function columnShown(column: string): void {
  if (asked === column) asked = undefined;
}
