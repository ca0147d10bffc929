import { basename } from 'node:path';
import type { LookupView, TriedColumnView } from '../../shared/bridge/step-views';
import type { Feed, FeedLookup } from '../../shared/feed/feed';
import { mappingFault } from '../../shared/feed/mapping-faults';
import { columnValues } from '../../shared/records/column-values';
import { filterRows } from '../../shared/records/row-filter';
import { lookupFrom } from '../../shared/records/lookup-from';
import { tryColumn, type TriedRow } from '../../shared/records/try-column';
import { applyRescues } from '../../shared/rescue/apply-rescues';
import { firstRowsOf } from '../../shared/table/rows';
import type { Table } from '../../shared/table/table';
import { feedDestination } from '../run/destination-of';
import { localMoment, timeZoneOf } from '../run/local-time';
import { type ReadLookup, readLookups } from '../sources/read-lookups';
import type { EngineHandlers } from './engine-contract';
import { loadedFeed, orThrow, sayingOf } from './places';
import type { ReadingMemory } from './reading-memory';

const rowsShown = 8;
const valuesShown = 2000;
/** Before and after is told from so many people while somebody types; the Check page looks at everybody. */
const peopleTried = 20_000;

type StepCalls = Pick<EngineHandlers, 'tryColumn' | 'columnValues' | 'only' | 'lookups' | 'lookupKey'>;

/** What the steps of a column make of people, whom a feed is for, and its second files. */
export function stepCalls(readings: ReadingMemory, readLookup: ReadLookup): StepCalls {
  async function tableOf(feed: Feed): Promise<Table> {
    const { reading } = orThrow(await readings.read(feed));
    return applyRescues(reading.table, feed.source.rescue ?? {}).table;
  }

  return {
    async tryColumn({ feed, column, entry }): Promise<TriedColumnView> {
      const destination = orThrow(await feedDestination(loadedFeed(feed)));
      const mapping = { [column]: entry };
      const { lookups } = feed;
      const wrong = mappingFault({ mapping, lookups });
      if (wrong) return { ...nobodyTried, problem: sayingOf(wrong) };
      const found = await readLookups({ mapping, lookups }, '', readLookup);
      if (!found.ok) return { ...nobodyTried, problem: sayingOf(found.error) };
      const { table } = filterRows(await tableOf(feed), feed.only ?? []);
      const { defaultCountry, dateOrder } = feed.settings;
      const tried = tryColumn(
        { ...table, rows: firstRowsOf(table.rows, peopleTried) },
        destination,
        { column, entry },
        {
          today: localMoment(new Date().toISOString(), timeZoneOf(feed)).date,
          lookups: found.value,
          ...(defaultCountry !== undefined && { defaultCountry }),
          ...(dateOrder !== undefined && { dateOrder }),
        },
        rowsShown,
      );
      return { ...tried, rows: tried.rows.map((row) => triedRowView(row, column)) };
    },
    async columnValues({ feed, from, joiner, separate = false, everybody = false }) {
      const { table } = filterRows(await tableOf(feed), everybody ? [] : (feed.only ?? []));
      const values = columnValues(table, from, { ...(joiner !== undefined && { joiner }), separate });
      return { values: values.slice(0, valuesShown), distinct: values.length };
    },
    async only({ feed, only }) {
      const table = await tableOf(feed);
      const headers = new Set(table.columns.map(({ name }) => name));
      return {
        only,
        people: filterRows(table, only).table.rows.count,
        of: table.rows.count,
        each: only.map((filter) => (headers.has(filter.from) ? filterRows(table, [filter]).table.rows.count : null)),
      };
    },
    async lookups({ feed }) {
      return Promise.all((feed.lookups ?? []).map((lookup) => lookupView(feed, lookup, readLookup)));
    },
    async lookupKey({ feed, lookup, from }) {
      const { reading } = orThrow(await readLookup({ ...lookup, key: '' }, ''));
      const values = columnValues(await tableOf(feed), from, { separate: true });
      return likelyKey(
        reading.table,
        values.map(({ value }) => value).filter((value) => value !== ''),
      );
    },
  };
}

const nobodyTried: TriedColumnView = { rows: [], people: 0, changed: 0, found: 0 };

function triedRowView({ finding, ...row }: TriedRow, column: string): TriedColumnView['rows'][number] {
  return {
    ...row,
    unusable: finding?.weight === 'unusable',
    ...(finding &&
      finding.weight !== 'info' && {
        issue: {
          code: finding.code,
          values: { column, value: row.before, row: row.row, count: 1, ...finding.details },
        },
      }),
  };
}

async function lookupView(feed: Feed, lookup: FeedLookup, read: ReadLookup): Promise<LookupView> {
  const { name, key, source } = lookup;
  const steps = Object.values(feed.mapping).flatMap(({ transforms = [] }) => transforms);
  const used = steps.filter((step) => step.do === 'look up' && step.in === name).length;
  const fileName = 'path' in source ? basename(source.path) : source.pattern;
  const nothing = { name, fileName, key, headers: [], count: 0, repeated: 0, used };
  const found = await read(lookup, '');
  if (!found.ok) return { ...nothing, problem: sayingOf(found.error) };
  const { table } = found.value.reading;
  const headers = table.columns.map((column) => column.name);
  const ordered = lookupFrom(name, table, key);
  if (ordered) return { ...nothing, headers, count: ordered.count, repeated: ordered.repeated };
  const values = { lookup: name, file: fileName, columns: key, count: 1 };
  return { ...nothing, headers, problem: { code: 'lookup column missing', values } };
}

/** The column in which most of the values are found; else the first whose own are all different. */
function likelyKey(table: Table, values: readonly string[]): string {
  const columns = table.columns.map(({ name }) => {
    const lookup = lookupFrom('', table, name);
    const found = values.filter((value) => lookup?.find(value, name).is === 'found').length;
    return { name, found, different: lookup?.repeated === 0 && lookup.count > 0 };
  });
  const best = columns.reduce((most, one) => (one.found > most.found ? one : most), { name: '', found: 0 });
  return best.found > 0 ? best.name : ((columns.find(({ different }) => different) ?? columns[0])?.name ?? '');
}
