import type { Issue } from '../../shared/issue';
import { type FixList, fixList } from '../../shared/issues/fix-list';
import type { Locale } from '../../shared/words/locale';
import type { CheckedPeople } from '../../shared/prepare';
import type { PreparedFeed } from './prepare-feed';

/** What is wrong about people in an export that was prepared, for whoever can mend it where the data is kept. */
export function fixListOf(
  { prepared, destination, input }: Omit<PreparedFeed, 'prepared'> & { readonly prepared: CheckedPeople },
  issues: readonly Issue[],
  by: string | undefined,
  locale: Locale,
): FixList {
  return fixList({
    locale,
    issues,
    records: prepared.records,
    table: prepared.asRead ?? input.table,
    destination,
    mapping: input.mapping,
    ...(by !== undefined && { by }),
  });
}
