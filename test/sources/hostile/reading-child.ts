import { createHash } from 'node:crypto';
import { readGrids } from '../../../electron/formats/read-grids';
import { cosafe } from '../../../shared/destination/cosafe';
import { suggestMapping } from '../../../shared/mapping/suggest-mapping';
import { chooseSheet } from '../../../shared/table/choose-sheet';
import { cellsAt } from '../../../shared/table/rows';
import type { Grid } from '../../../shared/table/table';

/** What became of one file: of a table, a hash of all it says, and its first cells. `megabytes` is the most memory that the child ever held. */
export type Outcome =
  | { readonly is: 'table'; readonly said: string; readonly cells: readonly string[]; readonly megabytes: number }
  | { readonly is: 'fault'; readonly code: string; readonly values: unknown; readonly megabytes: number }
  | { readonly is: 'threw' | 'changed a prototype'; readonly what: string; readonly megabytes: number };

const prototypes = { Object, Array, String, Number, Function, Map, Uint8Array };

function shapes(): string {
  return Object.entries(prototypes)
    .map(
      ([name, { prototype }]) =>
        `${name}: ${Reflect.ownKeys(prototype as object)
          .map(String)
          .join(' ')}`,
    )
    .join('\n');
}

const shapesBefore = shapes();

// A file is handed over as bytes; the answer comes when it was read to the end, sheets chosen and columns suggested.
process.on('message', (bytes: Uint8Array) => {
  void outcomeOf(bytes).then((outcome) => {
    const megabytes = Math.ceil(process.resourceUsage().maxRSS / 1024);
    process.send?.(
      shapes() === shapesBefore ? { ...outcome, megabytes } : { is: 'changed a prototype', what: shapes(), megabytes },
    );
  });
});

async function outcomeOf(bytes: Uint8Array): Promise<Record<string, unknown>> {
  try {
    const reading = await readGrids(bytes);
    if (!reading.ok) return { is: 'fault', code: reading.error.code, values: reading.error.values };
    const chosen = chooseSheet(reading.value.grids);
    if (!chosen.ok) return { is: 'fault', code: chosen.error.code, values: chosen.error.values };
    suggestMapping(chosen.value.table, cosafe({}));
    return { is: 'table', said: digest(reading.value.grids), cells: firstCells(reading.value.grids) };
  } catch (error) {
    return { is: 'threw', what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The first texts of every sheet. */
function firstCells(grids: readonly Grid[]): string[] {
  return grids.flatMap(({ rows }) =>
    Array.from({ length: Math.min(10, rows.count) }, (_, at) => cellsAt(rows, at).slice(0, 10)).flat(),
  );
}

function digest(grids: readonly Grid[]): string {
  const hash = createHash('sha256');
  for (const { name, visibility, rows } of grids) {
    hash.update(JSON.stringify([name, visibility, rows.count]));
    for (let at = 0; at < rows.count; at++) hash.update(JSON.stringify([rows.number(at), cellsAt(rows, at)]));
  }
  return hash.digest('hex');
}

process.send?.('ready');
