export interface HeaderDifference {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Repeated names that stand at another place: which of them is which can no longer be told. */
  readonly moved: readonly string[];
}

/**
 * How an export's header differs from the one known before; undefined when it does not. Columns may trade places,
 * because they are found by name. Not so repeated names ("Phone" and "Phone (2)"), which only their place tells apart.
 */
export function headerDifference(before: readonly string[], after: readonly string[]): HeaderDifference | undefined {
  const had = new Set(before);
  const has = new Set(after);
  const added = after.filter((name) => !had.has(name));
  const gone = before.filter((name) => !has.has(name));
  const moved: string[] = [];
  for (const name of has) {
    if (!had.has(name)) continue;
    const repeated = /^(.*) \((\d+)\)$/s.exec(name);
    const first = repeated?.[1];
    const isRepeated = (first !== undefined && has.has(first)) || has.has(`${name} (2)`);
    if (isRepeated && before.indexOf(name) !== after.indexOf(name)) moved.push(name);
  }
  if (added.length === 0 && gone.length === 0 && moved.length === 0) return undefined;
  return { added, gone, moved };
}
