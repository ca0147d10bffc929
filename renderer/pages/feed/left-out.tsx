import type { RowFilter } from '../../../shared/records/row-filter';
import { listInWords } from '../../times';
import { useWords, type Words } from '../../words';
import { useFeed } from './feed-scope';

/** Values that a sentence names; of more it says how many. */
const named = 3;

/** How many people of the export the feed is not for, and by which conditions; nothing when it is for everybody. */
export function LeftOut({ count }: { readonly count: number }) {
  const words = useWords();
  const { view } = useFeed();
  const only = view.feed.only ?? [];
  if (count === 0 || only.length === 0) return null;
  const conditions = listInWords(
    words,
    only.map((filter) => conditionIn(words, filter)),
  );
  return <>{words.t('only.left-out', { count, conditions })}</>;
}

function conditionIn(words: Words, filter: RowFilter): string {
  const { t } = words;
  const { from: column } = filter;
  if (!('values' in filter)) return t(`only.says.${filter.is}`, { column });
  const { is, values } = filter;
  const shown = values.length > named + 1 ? values.slice(0, named) : values;
  const more = values.length - shown.length;
  const items = more > 0 ? [...shown, t('only.says.more', { count: more })] : shown;
  return t(`only.says.${is}`, { column, values: listInWords(words, items, 'disjunction') });
}
