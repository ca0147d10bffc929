import { z } from 'zod';
import { fault, type Fault } from '../../shared/fault';
import { type PersonNotes, personNoteSchema } from '../../shared/history/person-note';
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
const noteLine = z.tuple([z.string(), personNoteSchema]);
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

function rosterOf(head: z.infer<typeof rosterHead>, bytes: Buffer, start: number): Roster {
  const { keys, columns, size, column } = columnsOf(head, bytes, start);
  return {
    columns,
    people: new KeptPeople(
      keys,
      columns.map((_, index) => column(index)),
      size,
    ),
  };
}

/** A kept roster for a look at a few of its people: a column is opened when asked for, and nobody is put in order. */
export interface RosterColumns {
  readonly columns: readonly string[];
  /** How many people. */
  readonly size: number;
  readonly keys: TextColumn;
  /** Throws RangeError where there is no such column. */
  readonly column: (index: number) => TextColumn;
}

export function rosterColumnsFrom(bytes: Uint8Array): Result<RosterColumns, Fault> {
  return guarded(() => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = buffer.indexOf(lineEnd) + 1;
    const head: unknown = JSON.parse(buffer.toString('utf8', 0, start));
    if (!lineByLineHead.safeParse(head).success) return columnsOf(rosterHead.parse(head), buffer, start);
    const packed = Buffer.from(rosterBytes(rosterOfLines(bytes)));
    const from = packed.indexOf(lineEnd) + 1;
    return columnsOf(rosterHead.parse(JSON.parse(packed.toString('utf8', 0, from))), packed, from);
  });
}

function columnsOf(
  { columns, people, shapes }: z.infer<typeof rosterHead>,
  bytes: Buffer,
  start: number,
): RosterColumns {
  const begins: number[] = [];
  let from = start;
  for (const shape of shapes) {
    begins.push(from);
    from += columnBytes(shape, people);
  }
  if (shapes.length !== columns.length + 1 || from !== bytes.length) throw new RangeError('columns do not fit');
  const open = (index: number): TextColumn => {
    const [shape, begin] = [shapes[index], begins[index]];
    if (!shape || begin === undefined) throw new RangeError('no such column');
    return openColumn(shape, bytes, begin, people);
  };
  return { columns, size: people, keys: open(0), column: (index) => open(index + 1) };
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

/** What is wrong with rows that were set aside, a line for each. */
export function faultsBytes(faults: readonly string[]): Uint8Array {
  return Buffer.from(faults.map((text) => `${JSON.stringify(text)}\n`).join(''));
}

export function faultsFrom(bytes: Uint8Array): Result<readonly string[], Fault> {
  return guarded(() => linesOf(bytes).map((line) => z.string().parse(JSON.parse(line))));
}

/** Notes about people, a line for each, so that one person's is found without reading the others'. */
export function notesBytes(notes: PersonNotes): Uint8Array {
  return Buffer.from([...notes].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Those of the kept notes in whose line one of the texts stands, in full; all where none are given. */
export function notesFrom(bytes: Uint8Array, texts?: readonly string[]): Result<PersonNotes, Fault> {
  return guarded(() => {
    const wanted = texts?.map((text) => JSON.stringify(text));
    const lines = linesOf(bytes).filter((line) => wanted?.some((text) => line.includes(text)) ?? true);
    return new Map(lines.map((line) => noteLine.parse(JSON.parse(line))));
  });
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
