import { z } from 'zod';
import { fault, type Fault } from '../../shared/fault';
import type { Roster } from '../../shared/records/person-record';
import { err, ok, type Result } from '../../shared/result';
import { KeptPeople } from './kept-people';
import { columnBytes, columnShape, openColumn, packColumn, type TextColumn } from './text-column';

/** The first line tells the form. Files of form 1, which did not say so, are read for as long as one may be kept. */
const rosterForm = 2;
const rosterHead = z.strictObject({
  roster: z.literal(rosterForm),
  columns: z.array(z.string()),
  people: z.number().int().min(0),
  /** The keys, then each column. */
  shapes: z.array(columnShape),
});
const lineByLineHead = z.strictObject({ columns: z.array(z.string()) });
const lineByLine = z.tuple([z.string(), z.array(z.string())]);
const strikeLine = z.tuple([z.string(), z.number().int().min(0)]);
const lineEnd = 0x0a;

/** A roster as bytes to keep: one line of JSON with columns and shapes, then the keys and each column, packed. */
export function rosterBytes({ columns, people }: Roster): Uint8Array {
  const rows = [...people.values()];
  const parts = [[...people.keys()], ...columns.map((_, index) => rows.map((row) => row[index] ?? ''))].map(packColumn);
  const head: z.infer<typeof rosterHead> = {
    roster: rosterForm,
    columns: [...columns],
    people: people.size,
    shapes: parts.map(({ shape }) => shape),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts.flatMap(({ bytes }) => bytes)]);
}

/** The roster again. Its people are read when they are asked for, from these very bytes. */
export function rosterFrom(bytes: Uint8Array): Result<Roster, Fault> {
  return guarded(() => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = buffer.indexOf(lineEnd) + 1;
    const head: unknown = JSON.parse(buffer.toString('utf8', 0, start));
    return lineByLineHead.safeParse(head).success
      ? rosterOfLines(bytes)
      : rosterOf(rosterHead.parse(head), buffer, start);
  });
}

function rosterOf({ columns, people, shapes }: z.infer<typeof rosterHead>, bytes: Buffer, start: number): Roster {
  const opened: TextColumn[] = [];
  let from = start;
  for (const shape of shapes) {
    opened.push(openColumn(shape, bytes, from, people));
    from += columnBytes(shape, people);
  }
  const [keys, ...texts] = opened;
  if (!keys || texts.length !== columns.length || from !== bytes.length) throw new RangeError('columns do not fit');
  return { columns, people: new KeptPeople(keys, texts, people) };
}

/** Form 1: the columns, then one line of JSON for each person. */
function rosterOfLines(bytes: Uint8Array): Roster {
  const [head = '', ...lines] = linesOf(bytes);
  return {
    columns: lineByLineHead.parse(JSON.parse(head)).columns,
    people: new Map(lines.map((line) => lineByLine.parse(JSON.parse(line)))),
  };
}

/** People missing from the export, with the number of exports in a row. */
export function strikesBytes(strikes: Readonly<Record<string, number>>): Uint8Array {
  return Buffer.from(
    Object.entries(strikes)
      .map((strike) => `${JSON.stringify(strike)}\n`)
      .join(''),
  );
}

export function strikesFrom(bytes: Uint8Array): Result<ReadonlyMap<string, number>, Fault> {
  return guarded(() => new Map(linesOf(bytes).map((line) => strikeLine.parse(JSON.parse(line)))));
}

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function guarded<T>(read: () => T): Result<T, Fault> {
  try {
    return ok(read());
  } catch {
    return err(fault('kept file unreadable', 'person', { folder: '' }));
  }
}
