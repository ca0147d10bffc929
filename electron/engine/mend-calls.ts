import type { EffectExampleView, MendEffectView, MendOffersView } from '../../shared/bridge/check-views';
import { columnIndexNamed } from '../../shared/destination/column-named';
import type { Issue } from '../../shared/issue';
import { checkRecordsInSlices } from '../../shared/issues/check-records';
import type { MendChange } from '../../shared/issues/mend-change';
import {
  effectKinds,
  mendEffect,
  type EffectExample,
  type EffectKind,
  type Reading,
} from '../../shared/issues/mend-effect';
import { mendOffers } from '../../shared/issues/mend-offers';
import { nameReader } from '../../shared/mapping/person-name';
import { toRecordsInSlices } from '../../shared/records/to-records';
import { pickRows } from '../../shared/table/rows';
import type { Table } from '../../shared/table/table';
import type { CheckedFeed } from '../run/prepare-feed';
import { withPauses } from '../run/with-pauses';
import type { EngineHandlers } from './engine-contract';
import { issuesIn } from './issue-groups';
import type { PreparedMemory } from './prepared-memory';
import { issueSaying } from './sayings';

/** People who are read for an effect: the group's own come first. */
const mostLookedAt = 20_000;

/** Ways to mend a whole kind of problem at once, and what each would come to. */
export function mendCalls(memory: PreparedMemory): Pick<EngineHandlers, 'mendOffers' | 'mendEffect'> {
  return {
    async mendOffers({ group, ...place }): Promise<MendOffersView> {
      const { input, prepared, destination } = await memory.checked(place);
      const issues = issuesIn(prepared.issues, group);
      const [first] = issues;
      if (!first) return [];
      return mendOffers({
        code: first.code,
        column: first.column,
        issues,
        table: prepared.table,
        destination,
        mapping: input.mapping,
        ...(input.defaultCountry !== undefined && { defaultCountry: input.defaultCountry }),
        today: input.today,
      });
    },
    async mendEffect({ group, change, ...place }): Promise<MendEffectView> {
      const ready = await memory.checked(place);
      const issues = issuesIn(ready.prepared.issues, group);
      const [first] = issues;
      if (!first) return nothing;
      return effectView(ready, issues, first, change);
    },
  };
}

const nothing: MendEffectView = {
  right: 0,
  wrong: 0,
  broken: 0,
  alsoChanged: 0,
  examples: { right: [], wrong: [], broken: [], alsoChanged: [] },
  looked: 0,
  people: 0,
};

async function effectView(
  { input, prepared, destination }: CheckedFeed,
  issues: readonly Issue[],
  { code, column }: Issue,
  change: MendChange,
): Promise<MendEffectView> {
  const whole = prepared.table;
  const table = lookedAt(whole, issues);
  const read = async (mended: MendChange): Promise<Reading> => {
    const { settings, column: filled } = mended;
    const mapping = filled ? { ...input.mapping, [filled.name]: filled.entry } : input.mapping;
    const rules = { ...input, ...definedOf(settings), eachCell: true };
    const { records, issues: found } = await withPauses(toRecordsInSlices(table, destination, mapping, rules));
    const checks = { eachCell: true, rules: input.checks ?? [] };
    return { records, issues: (await withPauses(checkRecordsInSlices(records, found, destination, checks))).issues };
  };
  const before = await read({});
  const effect = mendEffect(before, await read(change), column, columnIndexNamed(destination.columns, column), code);
  const name = nameReader(destination.columns.map((one) => one.name));
  const shown = new Set(effectKinds.flatMap((kind) => effect.examples[kind].map(({ row }) => row)));
  const names = new Map(
    before.records.filter(({ row }) => shown.has(row)).map(({ row, values }) => [row, name(values)]),
  );
  const view = ({ row, before: was, after, issue }: EffectExample): EffectExampleView => ({
    row,
    person: names.get(row) ?? '',
    before: was,
    after,
    ...(issue && { saying: issueSaying(issue) }),
  });
  const examples = Object.fromEntries(effectKinds.map((kind) => [kind, effect.examples[kind].map(view)])) as Record<
    EffectKind,
    EffectExampleView[]
  >;
  return { ...effect, examples, looked: table.rows.count, people: whole.rows.count };
}

function definedOf(settings: MendChange['settings'] = {}): {
  defaultCountry?: string;
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
} {
  const { defaultCountry, dateOrder } = settings;
  return { ...(defaultCountry !== undefined && { defaultCountry }), ...(dateOrder !== undefined && { dateOrder }) };
}

/** The rows of the group, and of the others as many as there is time for, in their order. */
function lookedAt(table: Table, issues: readonly Issue[]): Table {
  const { rows } = table;
  if (rows.count <= mostLookedAt) return table;
  const own = new Set(issues.map(({ row }) => row));
  const places: number[] = [];
  for (let at = 0; at < rows.count && places.length < mostLookedAt; at += 1)
    if (own.has(rows.number(at))) places.push(at);
  for (let at = 0; at < rows.count && places.length < mostLookedAt; at += 1)
    if (!own.has(rows.number(at))) places.push(at);
  return { ...table, rows: pickRows(rows, Uint32Array.from(places.sort((a, b) => a - b))) };
}
