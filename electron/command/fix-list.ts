import { resolve } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { loadLanguage } from '../formats/languages';
import type { Locale } from '../../shared/words/locale';
import { fixWorkbook } from '../formats/fix-workbook';
import { fixListOf } from '../run/fix-list-of';
import type { PreparedFeed } from '../run/prepare-feed';
import { writeWhole } from '../store/durable';

export interface ListWish {
  readonly file: string;
  /** Source header; a sheet for each of its values. */
  readonly by?: string;
  readonly language: Locale;
}

export interface WrittenList {
  readonly file: string;
  readonly problems: number;
  readonly sheets: number;
}

/** Writes the list of problems for whoever can mend them in the HR system. */
export async function writeFixList(ready: PreparedFeed, wish: ListWish): Promise<Result<WrittenList, Fault>> {
  const { prepared, input } = ready;
  const headers = input.table.columns.map(({ name }) => name);
  if (wish.by !== undefined && !headers.includes(wish.by))
    return err(fault('list column unknown', 'usage', { column: wish.by, columns: headers.join(', ') }));
  await loadLanguage(wish.language);
  const list = fixListOf(ready, prepared.issues, wish.by, wish.language);
  const file = resolve(wish.file);
  try {
    await writeWhole(file, fixWorkbook(list, list.parts, wish.language));
  } catch {
    return err(fault('output not writable', 'usage', { file }));
  }
  const problems = list.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return ok({ file, problems, sheets: Math.max(1, list.parts.length) });
}
