import { connecteam } from './connecteam';
import { cosafe } from './cosafe';
import { columnIndexNamed } from './column-named';
import type { Destination } from './destination';
import type { LearnedTemplate } from './learn-template';
import type { DestinationSettings } from './settings';
import { vendorTemplate } from './vendor-template';

export type DestinationName = 'connecteam' | 'cosafe' | { readonly template: string };

/**
 * The vendor profile for a feed.
 *
 * @param learned what the vendor's template taught, when there is one
 * @param extraColumns the columns that the feed maps; those that the vendor is not known to have are taken on trust when no template was learned
 */
export function destinationFor(
  choice: DestinationName,
  settings: DestinationSettings,
  learned?: LearnedTemplate,
  extraColumns: readonly string[] = [],
): Destination {
  if (choice === 'cosafe') return withRequired(cosafe(settings), settings);
  const profile =
    choice === 'connecteam'
      ? connecteam(settings, learned, extraColumns)
      : vendorTemplate(learned?.vendor ?? templateName(choice.template), settings, learned, extraColumns);
  return withoutUnmapped(withRequired(profile, settings), settings, extraColumns);
}

/** Columns that this customer's account demands, whatever the vendor demands of everybody. */
function withRequired(destination: Destination, settings: DestinationSettings): Destination {
  if (settings.required === undefined || settings.required.length === 0) return destination;
  const demanded = new Set(settings.required.map((name) => columnIndexNamed(destination.columns, name)));
  return {
    ...destination,
    columns: destination.columns.map((column, index) => (demanded.has(index) ? { ...column, required: true } : column)),
  };
}

/** An absent column leaves the vendor's values alone where an empty cell may clear them; only on request, because importers may want them all. */
function withoutUnmapped(
  destination: Destination,
  settings: DestinationSettings,
  mapped: readonly string[],
): Destination {
  if (settings.unmappedColumns !== 'left out') return destination;
  const used = new Set(mapped.map((name) => columnIndexNamed(destination.columns, name)));
  const archive = destination.leavers.how === 'archive column' ? destination.leavers.column : undefined;
  const columns = destination.columns.filter(
    (column, index) => used.has(index) || column.required || column.name === archive,
  );
  return { ...destination, columns };
}

/** "files/acme users.xlsx" → "acme users". */
function templateName(path: string): string {
  const file = path.split(/[/\\]/u).at(-1) ?? path;
  return file.replace(/\.[a-z]{2,4}$/iu, '');
}
