import type { ColumnsView, SuggestionView } from '../../shared/bridge/views';
import type { Destination } from '../../shared/destination/destination';
import type { Fault } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import type { Issue } from '../../shared/issue';
import { checkRecords } from '../../shared/issues/check-records';
import { columnNews } from '../../shared/mapping/column-news';
import type { LearnedChoices } from '../../shared/mapping/learned-choices';
import { headersOf } from '../../shared/mapping/mapping';
import { respelled } from '../../shared/mapping/respelled';
import { sensitiveColumns } from '../../shared/mapping/sensitive-columns';
import { suggestLeavers } from '../../shared/mapping/suggest-leavers';
import { suggestMapping, type Suggestion } from '../../shared/mapping/suggest-mapping';
import { filterRows } from '../../shared/records/row-filter';
import { toRecords } from '../../shared/records/to-records';
import { applyRescues } from '../../shared/rescue/apply-rescues';
import { columnTexts, firstRowsOf } from '../../shared/table/rows';
import type { Table } from '../../shared/table/table';
import { allowedSuggestions } from '../policy/in-force';
import { feedDestination } from '../run/destination-of';
import { localMoment, timeZoneOf } from '../run/local-time';
import { type Lookups, type ReadLookup, readLookups } from '../sources/read-lookups';
import type { EngineHandlers } from './engine-contract';
import { loadedFeed, sayingOf } from './places';
import type { ReadingMemory } from './reading-memory';
import { issueSaying } from './sayings';

const samplesShown = 3;
/** Marks on the board come from so many people; the Check page looks at everybody. */
const peopleLookedAt = 20_000;

/** The matching board: what the vendor wants, what the file has, how they are matched and what would arrive. */
export function columnsCalls(readings: ReadingMemory, readLookup: ReadLookup): Pick<EngineHandlers, 'columns'> {
  return {
    async columns({ feed: asked, sampleOffset, problemsFirst = false, learned }) {
      const destination = await feedDestination(loadedFeed(asked));
      if (!destination.ok) return { view: withoutTable(asked, undefined, destination.error), complete: false };
      const feed = { ...asked, mapping: respelled(asked.mapping, destination.value) };
      const source = await readings.read(feed);
      if (!source.ok) return { view: withoutTable(feed, destination.value, source.error), complete: false };
      const { table } = applyRescues(source.value.reading.table, feed.source.rescue ?? {});
      const lookups = await readLookups(feed, '', readLookup);
      const view = board(feed, destination.value, table, {
        sampleOffset,
        problemsFirst,
        ...(learned && { learned }),
        lookups: lookups.ok ? lookups.value : new Map(),
      });
      return {
        view: lookups.ok ? view : { ...view, problem: sayingOf(lookups.error) },
        complete: isComplete(feed, destination.value, table),
      };
    },
  };
}

interface Shown {
  readonly sampleOffset: number;
  readonly problemsFirst: boolean;
  readonly learned?: LearnedChoices;
  readonly lookups: Lookups;
}

function board(
  feed: Feed,
  destination: Destination,
  table: Table,
  { sampleOffset, problemsFirst, learned, lookups }: Shown,
): ColumnsView {
  const { rules } = suggestLeavers(table);
  const leaverSuggestion = rules.status || rules.endDate ? suggestedLeavers(feed, rules) : undefined;
  const status = feed.leavers.status?.from ?? rules.status?.from;
  const { rows } = filterRows(table, feed.only ?? []).table;
  const looked = { ...table, rows: firstRowsOf(rows, peopleLookedAt) };
  const { settings } = feed;
  const { records, issues } = toRecords(looked, destination, feed.mapping, {
    leavers: feed.leavers,
    lookups,
    today: localMoment(new Date().toISOString(), timeZoneOf(feed)).date,
    ...(settings.defaultCountry !== undefined && { defaultCountry: settings.defaultCountry }),
    ...(settings.dateOrder !== undefined && { dateOrder: settings.dateOrder }),
    // One for a single file may be used up; only the journal knows.
    overrides: (feed.overrides ?? []).filter(({ once }) => !once),
  });
  const all = checkRecords(records, issues, destination, { rules: feed.checks ?? [] }).issues;
  const found = all.filter(({ column }) => isMapped(feed, column));
  const severities = worstByRow(found);
  const shown = problemsFirst
    ? [...records].sort((a, b) => weightOf(severities.get(b.row)) - weightOf(severities.get(a.row)))
    : records;
  return {
    ...frame(feed, destination),
    sourceColumns: table.columns,
    suggestions: allowedSuggestions(suggestMapping(table, destination, learned)).map(suggestionView),
    ...(leaverSuggestion && { leaverSuggestion }),
    statusValues: status === undefined ? [] : valueCounts(table, status),
    samples: shown.slice(sampleOffset, sampleOffset + samplesShown).map((record) => ({
      row: record.row,
      cells: destination.columns.map(({ name }, index) => {
        const issue = found.find(
          (candidate) => candidate.row === record.row && candidate.column === name && candidate.severity !== 'info',
        );
        return { value: record.values[index] ?? '', ...(issue && { issue: issueSaying(issue) }) };
      }),
    })),
    issueCounts: countsByColumn(found),
    people: records.length,
    peopleWithIssues: severities.size,
    sensitive: sensitiveColumns(table),
    news: columnNews(
      feed.columnChoices,
      table.columns.map(({ name }) => name),
      feed.mapping,
      [feed.leavers.status?.from, feed.leavers.endDate?.from].filter((name) => name !== undefined),
      destination,
    ),
  };
}

function suggestedLeavers(
  { leavers }: Feed,
  { status, endDate }: ReturnType<typeof suggestLeavers>['rules'],
): Feed['leavers'] {
  return {
    ...leavers,
    ...(status && { status: { from: status.from, left: [...status.left] } }),
    ...(endDate && { endDate }),
  };
}

function frame(feed: Feed, destination: Destination | undefined): ColumnsView {
  return {
    destinationName: destination?.name ?? '',
    destinationColumns: destination?.columns ?? [],
    key: destination?.key ?? '',
    sourceColumns: [],
    mapping: feed.mapping,
    suggestions: [],
    leavers: feed.leavers,
    ...(destination?.leavers.how === 'archive column' && { archiveValue: destination.leavers.value }),
    statusValues: [],
    samples: [],
    issueCounts: {},
    people: 0,
    peopleWithIssues: 0,
    sensitive: [],
    choices: feed.columnChoices ?? {},
    news: { fresh: [], added: [], gone: [] },
  };
}

function withoutTable(feed: Feed, destination: Destination | undefined, problem: Fault): ColumnsView {
  return { ...frame(feed, destination), problem: sayingOf(problem) };
}

function suggestionView({
  column,
  from,
  with: joiner,
  transforms,
  confidence,
  reason,
  because,
  accepted,
}: Suggestion): SuggestionView {
  return {
    column,
    from,
    ...(joiner !== undefined && { with: joiner }),
    ...(transforms && { transforms }),
    confidence,
    reason,
    because,
    accepted,
  };
}

/** A column with a source or a constant. */
function isMapped({ mapping }: Feed, column: string): boolean {
  const entry = Object.hasOwn(mapping, column) ? mapping[column] : undefined;
  return entry !== undefined && ((entry.from?.length ?? 0) > 0 || (entry.value ?? '') !== '');
}

/** Every required column and the key have a value, and every header they name is in the file. */
function isComplete(feed: Feed, destination: Destination, table: Table): boolean {
  const headers = new Set(table.columns.map(({ name }) => name));
  return destination.columns
    .filter(({ name, required }) => required || name === destination.key)
    .every(
      ({ name }) => isMapped(feed, name) && headersOf(feed.mapping[name] ?? {}).every((from) => headers.has(from)),
    );
}

function valueCounts(table: Table, header: string): ColumnsView['statusValues'] {
  const index = table.columns.find(({ name }) => name === header)?.index;
  if (index === undefined) return [];
  const counts = new Map<string, number>();
  for (const text of columnTexts(table.rows, index)) {
    const value = text.trim();
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 100);
}

/** The worst that was found about each row; notes for information alone do not count. */
function worstByRow(issues: readonly Issue[]): ReadonlyMap<number, Issue['severity']> {
  const worst = new Map<number, Issue['severity']>();
  for (const { row, severity } of issues) {
    if (severity === 'info' || worst.get(row) === 'error') continue;
    worst.set(row, severity);
  }
  return worst;
}

function weightOf(severity: Issue['severity'] | undefined): number {
  return severity === 'error' ? 2 : severity === 'warning' ? 1 : 0;
}

function countsByColumn(issues: readonly Issue[]): ColumnsView['issueCounts'] {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { column, severity } of issues) {
    if (severity === 'info') continue;
    const count = counts.get(column) ?? { errors: 0, warnings: 0 };
    counts.set(column, count);
    if (severity === 'error') count.errors += 1;
    else count.warnings += 1;
  }
  // Not an object literal: a column may be called constructor.
  return Object.fromEntries(counts);
}
