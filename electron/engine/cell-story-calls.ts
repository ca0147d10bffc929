import { basename } from 'node:path';
import type { CellStoryView, NotByHand, OverrideView, StageView } from '../../shared/bridge/check-views';
import type { Saying } from '../../shared/bridge/views';
import { columnIndexNamed, keyIndex } from '../../shared/destination/column-named';
import type { DestinationColumn } from '../../shared/destination/destination';
import { nameReader } from '../../shared/mapping/person-name';
import { type CellStory, cellStoryInSlices } from '../../shared/records/cell-story';
import { type MetOverride, notByHand, type Override } from '../../shared/records/overrides';
import { recordKey } from '../../shared/records/record-key';
import type { CellStage } from '../../shared/transforms/cell-watch';
import { type Cell, isUnusable } from '../../shared/transforms/finding';
import type { CheckedFeed } from '../run/prepare-feed';
import { withPauses } from '../run/with-pauses';
import type { EngineHandlers } from './engine-contract';
import type { PreparedMemory } from './prepared-memory';
import { issueSaying } from './sayings';

/** Where a person's value came from, and what was set by hand over what the export says. */
export function cellStoryCalls(memory: PreparedMemory): Pick<EngineHandlers, 'cellStory' | 'overrides'> {
  return {
    async cellStory({ row, column, ...place }) {
      const ready = await memory.checked(place);
      return (await storyView(ready, row, column)) ?? null;
    },
    async overrides(place) {
      const ready = await memory.checked(place);
      const { input, prepared, destination } = ready;
      const keyType = destination.columns[keyIndex(destination)]?.type ?? 'text';
      // The check may be older than this question, which brings the same overrides anew.
      const met = new Map(prepared.overridesMet.map((one) => [JSON.stringify(one.override), one]));
      const wanted = new Set((input.overrides ?? []).map(({ key }) => recordKey(keyType, key)));
      const read = nameReader(destination.columns.map(({ name }) => name));
      const names = new Map(
        prepared.records.filter(({ key }) => wanted.has(key)).map(({ key, values }) => [key, read(values)]),
      );
      return (input.overrides ?? []).map((override): OverrideView => ({
        key: override.key,
        person: names.get(recordKey(keyType, override.key)) ?? '',
        column: override.column,
        ...standing(override, met.get(JSON.stringify(override)), notByHand(destination, override.column) === undefined),
      }));
    },
  };
}

function standing(
  { value, was, once }: Override,
  met: MetOverride | undefined,
  possible: boolean,
): Pick<OverrideView, 'value' | 'was' | 'once' | 'is'> {
  return { value, was, once: once === true, is: possible ? (met?.is ?? 'nobody') : 'not possible' };
}

async function storyView(ready: CheckedFeed, row: number, column: string): Promise<CellStoryView | undefined> {
  const { input, prepared, destination, path } = ready;
  const { table } = input;
  const at = placeOfRow(ready, row);
  const story =
    at === undefined
      ? undefined
      : await withPauses(
          cellStoryInSlices({
            table: prepared.asRead,
            rescued: prepared.table,
            destination,
            mapping: input.mapping,
            context: input,
            at,
            column,
          }),
        );
  if (!story) return undefined;
  const columnAt = columnIndexNamed(destination.columns, column);
  const name = destination.columns[columnAt]?.name ?? column;
  const issues = prepared.issues.filter((issue) => issue.row === row && issue.column === name);
  const closed = closedToHands(ready, story, name);
  return {
    row,
    column: name,
    key: story.record.key,
    person: nameReader(destination.columns.map((one) => one.name))(story.record.values),
    file: basename(path),
    sheet: table.sheet,
    cells: story.cells,
    stages: story.stages.map((stage) => stageView(stage, name)),
    value: story.value,
    unusable: story.record.unusable?.includes(columnAt) === true,
    setAside: prepared.setAside.some((one) => one.row === row),
    left: story.record.left,
    ...choicesOf(destination.columns[columnAt]),
    issues: issues.map((issue) => ({ saying: issueSaying(issue), severity: issue.severity })),
    was: story.raw,
    ...(story.override && { override: standing(story.override.override, story.override, true) }),
    ...(closed && { notByHand: closed }),
  };
}

function choicesOf(column: DestinationColumn | undefined): Pick<CellStoryView, 'choices'> {
  const { type, choices, choicesSeen } = column ?? {};
  return type === 'choice' && choices && choicesSeen !== true ? { choices } : {};
}

function closedToHands({ destination }: CheckedFeed, { record }: CellStory, column: string): NotByHand | undefined {
  const never = notByHand(destination, column);
  if (never === 'key' || never === 'archive') return never;
  if (record.key === '') return 'nobody';
  return record.left ? 'left' : undefined;
}

function placeOfRow({ prepared }: CheckedFeed, row: number): number | undefined {
  // Records stand in the order of the table's rows, one for each.
  const at = prepared.records.findIndex((record) => record.row === row);
  return at < 0 ? undefined : at;
}

function stageView(stage: CellStage, column: string): StageView {
  switch (stage.is) {
    case 'joined':
    case 'element':
    case 'value table':
      return stage;
    case 'step':
      return { is: 'step', transform: stage.transform, ...cellView(stage.cell, stage.cell.value, column) };
    case 'form':
      return { is: 'form', before: stage.before, ...cellView(stage.cell, stage.before, column) };
  }
}

function cellView(cell: Cell, text: string, column: string) {
  return {
    value: cell.value,
    usable: !isUnusable(cell),
    findings: cell.findings.map(({ code, details }): Saying => ({ code, values: { column, value: text, ...details } })),
  };
}
