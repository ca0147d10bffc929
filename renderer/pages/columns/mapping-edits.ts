import { headersOf, type ColumnMapping, type Mapping } from '../../../shared/mapping/mapping';

/** Whether a column gets a value from anywhere. */
export function isMapped(entry: ColumnMapping | undefined): boolean {
  return entry !== undefined && ((entry.from?.length ?? 0) > 0 || (entry.value ?? '') !== '');
}

/** Whether something fills the column that today's file still has. Without a file nothing is known to be gone. */
export function isFilled(entry: ColumnMapping | undefined, sources: readonly { readonly name: string }[]): boolean {
  if (!isMapped(entry)) return false;
  return sources.length === 0 || (entry?.from ?? []).every((name) => sources.some((source) => source.name === name));
}

/** The mapping with one column's entry replaced, or taken out when it says nothing. */
export function withColumn(mapping: Mapping, column: string, entry: ColumnMapping | undefined): Mapping {
  const rest = Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== column));
  return entry === undefined || !isMapped(entry) ? rest : { ...rest, [column]: entry };
}

/** The entry with the source at `index` replaced; null takes it out, an index past the end adds one. */
export function withSource(entry: ColumnMapping | undefined, index: number, source: string | null): ColumnMapping {
  const before = entry?.from ?? [];
  const from =
    source === null
      ? before.filter((_, at) => at !== index)
      : index < before.length
        ? before.map((each, at) => (at === index ? source : each))
        : [...before, source];
  const { value: _constant, ...rest } = entry ?? {};
  return { ...rest, from: [...new Set(from)] };
}

/** The entry with one source instead of all before; what was done with their values means nothing for another's. */
export function instead(source: string): ColumnMapping {
  return { from: [source] };
}

/** The entry with the source at `from` moved to `to`; the others keep their order. */
export function withSourceMoved(entry: ColumnMapping, from: number, to: number): ColumnMapping {
  const sources = [...(entry.from ?? [])];
  const [moved] = sources.splice(from, 1);
  if (moved === undefined) return entry;
  sources.splice(Math.max(0, Math.min(to, sources.length)), 0, moved);
  return { ...entry, from: sources };
}

/** Source columns that no vendor column uses. */
export function unusedSources(
  names: readonly string[],
  mapping: Mapping,
  alsoUsed: readonly string[],
): readonly string[] {
  const used = new Set([...Object.values(mapping).flatMap(headersOf), ...alsoUsed]);
  return names.filter((name) => !used.has(name));
}

/** The column by which a vendor is told who has left; the leaver rules fill it in. */
export function isArchiveColumn(name: string): boolean {
  return /archive/i.test(name);
}
