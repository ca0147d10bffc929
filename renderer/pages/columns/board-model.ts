import type { ColumnsView, SuggestionView } from '../../../shared/bridge/views';
import type { DestinationColumn } from '../../../shared/destination/destination';
import { headersOf, type ColumnMapping, type Mapping } from '../../../shared/mapping/mapping';
import type { SensitiveColumn } from '../../../shared/mapping/sensitive-columns';
import type { Column } from '../../../shared/table/table';
import { isFilled, isMapped } from './mapping-edits';

/** A vendor column on the board, with its place among the vendor's. */
export interface BoardColumn {
  readonly column: DestinationColumn;
  readonly index: number;
}

export interface BoardFilter {
  readonly find: string;
  readonly onlyOpen: boolean;
}

/** The vendor's columns, required first, else in the vendor's order, as far as the filter lets them through. */
export function boardColumns(
  view: Pick<ColumnsView, 'destinationColumns' | 'mapping'>,
  { find, onlyOpen }: BoardFilter,
): readonly BoardColumn[] {
  const wanted = find.trim().toLocaleLowerCase();
  const all = view.destinationColumns.map((column, index) => ({ column, index }));
  return [...all.filter(({ column }) => column.required), ...all.filter(({ column }) => !column.required)].filter(
    ({ column }) => {
      const entry = view.mapping[column.name];
      if (onlyOpen && isMapped(entry)) return false;
      return [column.name, ...(entry?.from ?? [])].some((name) => name.toLocaleLowerCase().includes(wanted));
    },
  );
}

/** Required columns that nothing fills yet. */
export function openRequired(view: Pick<ColumnsView, 'destinationColumns' | 'mapping'>): readonly DestinationColumn[] {
  return view.destinationColumns.filter((column) => column.required && !isMapped(view.mapping[column.name]));
}

/** What is the matter with one of the export's columns. */
export interface SourceState {
  readonly column: Column;
  /** The vendor's columns that it fills, or takes part in. */
  readonly fills: readonly string[];
  /** It says who has left. */
  readonly leavers: boolean;
  /** A person said that it is not to be used. */
  readonly setAside: boolean;
  /** It was not there when a person last looked. */
  readonly fresh: boolean;
  readonly sensitive: SensitiveColumn | undefined;
}

export function sourceStates(view: ColumnsView): readonly SourceState[] {
  const { status, endDate } = view.leavers;
  const aside = new Set(view.choices.unused);
  const fresh = new Set(view.news.fresh);
  return view.sourceColumns.map((column) => ({
    column,
    fills: Object.entries(view.mapping).flatMap(([name, entry]) =>
      headersOf(entry).includes(column.name) ? [name] : [],
    ),
    leavers: status?.from === column.name || endDate?.from === column.name,
    setAside: aside.has(column.name),
    fresh: fresh.has(column.name),
    sensitive: view.sensitive.find((one) => one.column === column.name),
  }));
}

export function isInUse({ fills, leavers }: SourceState): boolean {
  return fills.length > 0 || leavers;
}

/** Those of the export's columns that the filter lets through; `onlyOpen` leaves out what is in use or set aside. */
export function sourcesShown(states: readonly SourceState[], { find, onlyOpen }: BoardFilter): readonly SourceState[] {
  const wanted = find.trim().toLocaleLowerCase();
  return states.filter((state) => {
    if (onlyOpen && (isInUse(state) || state.setAside)) return false;
    return [state.column.name, ...state.column.samples].some((text) => text.toLocaleLowerCase().includes(wanted));
  });
}

/** What a suggestion would make of its column. */
export function entryOf(suggestion: SuggestionView): ColumnMapping {
  return {
    from: [...suggestion.from],
    ...(suggestion.with === undefined ? {} : { with: suggestion.with }),
    ...(suggestion.transforms === undefined ? {} : { transforms: [...suggestion.transforms] }),
  };
}

/** Sure suggestions for columns that nothing fills, and whose sources a person did not set aside. */
export function sureSuggestions(view: ColumnsView): readonly SuggestionView[] {
  const aside = new Set(view.choices.unused);
  return view.suggestions.filter(
    ({ column, from, accepted }) =>
      accepted && !isFilled(view.mapping[column], view.sourceColumns) && !from.some((source) => aside.has(source)),
  );
}

/** Whether nothing goes on without the sure suggestions: nothing is filled yet, or they fill what the vendor demands. */
export function areNeeded(
  view: Pick<ColumnsView, 'destinationColumns' | 'mapping'>,
  sure: readonly SuggestionView[],
): boolean {
  if (sure.length === 0) return false;
  const filled = new Set(sure.map(({ column }) => column));
  return !Object.values(view.mapping).some(isMapped) || openRequired(view).some((column) => filled.has(column.name));
}

export function withSuggestions(mapping: Mapping, suggestions: readonly SuggestionView[]): Mapping {
  return { ...mapping, ...Object.fromEntries(suggestions.map((each) => [each.column, entryOf(each)])) };
}

/** How sure a suggestion is, in three steps. */
export type Sureness = 'sure' | 'likely' | 'guess';

export function surenessOf({ confidence, accepted }: SuggestionView): Sureness {
  if (accepted) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'guess';
}
