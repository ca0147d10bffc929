import type { Issue } from '../../shared/issue';
import { say } from '../../shared/words/say';
import { loadFeed } from '../run/load-feed';
import { prepareFeed } from '../run/prepare-feed';
import { type Answer, faultAnswer, tell } from './answer';
import { meantFor, rowsInWords } from './change-words';
import { type CommandContext, storeOf } from './context';
import { type ListWish, writeFixList } from './fix-list';
import { overrideData, overrideWords } from './override-words';
import { withSensitiveWarnings } from './sensitive-warnings';

/**
 * `check FEED`: everything that is wrong or doubtful, with the row a person sees in the sheet. `--list FILE.xlsx`
 * writes it down for whoever can mend it in the HR system.
 */
export async function check(context: CommandContext, feedFile: string, wish?: ListWish): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const ready = await prepareFeed({ loaded: loaded.value, store: storeOf(context, loaded.value), now: context.now() });
  if (!ready.ok) return faultAnswer(ready.error);
  const written = wish && (await writeFixList(ready.value, wish));
  if (written && !written.ok) return faultAnswer(written.error);
  const { prepared, input, destination } = ready.value;
  const { issues, counts } = prepared;
  const answer: Answer = {
    exit: 0,
    data: {
      issues: issues.map((issue) => ({
        code: issue.code,
        severity: issue.severity,
        row: issue.row,
        column: issue.column,
        value: issue.value,
        message: issueSentence(issue),
      })),
      counts,
      leftOut: prepared.leftOut,
      setByHand: overrideData(prepared, input.overrides),
      ...(written && { list: written.value }),
    },
    words: [
      ...meantFor(prepared, destination),
      tell('checked', { people: counts.rows, errors: counts.errors, warnings: counts.warnings }),
      ...groups(issues).map(groupWords),
      ...overrideWords(prepared, input.overrides),
      ...(written ? [tell('list written', { ...written.value })] : []),
    ],
  };
  return withSensitiveWarnings(answer, ready.value, loaded.value.feed);
}

function issueSentence({ code, column, value, row, details }: Issue): string {
  return say('en', 'issues', code, { ...details, column, value, row });
}

function groups(issues: readonly Issue[]): Issue[][] {
  const found = new Map<string, Issue[]>();
  for (const issue of issues) {
    const name = JSON.stringify([issue.severity, issue.column, issue.code]);
    found.set(name, [...(found.get(name) ?? []), issue]);
  }
  return [...found.values()];
}

/** Codes are plain words, and unlike the sentences they never quote a cell. */
function groupWords(group: readonly Issue[]): string {
  const [{ severity, column, code } = { severity: 'info', column: '', code: '' }] = group;
  return tell('issue group', {
    severity,
    column,
    code,
    count: group.length,
    rows: rowsInWords(group.map(({ row }) => row)),
  });
}
