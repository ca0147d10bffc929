import type { FixColumn } from '../../shared/bridge/check-views';
import { columnLabel } from '../../shared/destination/column-label';
import { classify } from '../../shared/mapping/classify';
import { rowsInSlice, type Slices } from '../../shared/table/slices';
import { loadLanguage } from '../formats/languages';
import { say } from '../../shared/words/say';
import { fixWorkbook } from '../formats/fix-workbook';
import { fixListOf } from '../run/fix-list-of';
import type { CheckedFeed } from '../run/prepare-feed';
import { withPauses } from '../run/with-pauses';
import { fileStem } from './file-stem';
import type { EngineHandlers } from './engine-contract';
import { issuesIn } from './issue-groups';
import type { PreparedMemory } from './prepared-memory';

/** A column with more values than this divides nothing that anybody could send around. */
const mostParts = 200;

/** The list of problems for whoever can mend them where the data is kept. */
export function fixListCalls(memory: PreparedMemory): Pick<EngineHandlers, 'fixListColumns' | 'fixListFiles'> {
  return {
    async fixListColumns(place): Promise<readonly FixColumn[]> {
      return withPauses(columnsToDivideBy(await memory.checked(place)));
    },
    async fixListFiles({ by, as, group, locale, ...place }) {
      const ready = await memory.checked(place);
      await loadLanguage(locale);
      const { prepared, day } = ready;
      const issues = group === null ? prepared.issues : issuesIn(prepared.issues, group);
      const list = fixListOf(ready, issues, by ?? undefined, locale);
      const title = fileStem(say(locale, 'screen', 'fix.file', { feed: place.feed.name }));
      if (as === 'sheets' || by === null)
        return [{ name: `${title} ${day}.xlsx`, bytes: fixWorkbook(list, list.parts, locale) }];
      const taken = new Set<string>();
      return list.parts.map((part, at) => {
        const stem = `${title} – ${fileStem(part.name)} ${day}`;
        // Two names may become one where a file system takes fewer signs.
        const own = taken.has(stem.toLowerCase()) ? `${stem} ${at + 1}` : stem;
        taken.add(own.toLowerCase());
        return { name: `${own}.xlsx`, bytes: fixWorkbook(list, [part], locale) };
      });
    },
  };
}

const likely = ['department', 'manager', 'division', 'team', 'site', 'cost centre'] as const;

/** Source columns with a few values each, those about departments and managers first. */
function* columnsToDivideBy({ prepared }: CheckedFeed): Slices<readonly FixColumn[]> {
  const { columns, rows } = prepared.asRead;
  const found: (FixColumn & { readonly rank: number })[] = [];
  for (const [column, { name, index }] of columns.entries()) {
    const values = new Set<string>();
    for (let at = 0; at < rows.count && values.size <= mostParts; at += 1) {
      if (at % rowsInSlice === 0) yield column / columns.length;
      values.add(rows.text(at, index).trim());
    }
    if (values.size < 2 || values.size > mostParts) continue;
    const { subjects } = classify(columnLabel(name));
    const rank = likely.findIndex((subject) => (subjects.get(subject) ?? 0) >= 0.9);
    found.push({ header: name, values: values.size, rank: rank < 0 ? likely.length : rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ header, values }) => ({ header, values }));
}
