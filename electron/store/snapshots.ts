import { z } from 'zod';
import { fault, type Fault } from '../../shared/fault';
import type { Roster } from '../../shared/records/person-record';
import { err, ok, type Result } from '../../shared/result';

const rosterHead = z.strictObject({ columns: z.array(z.string()) });
const rosterLine = z.tuple([z.string(), z.array(z.string())]);
const strikeLine = z.tuple([z.string(), z.number().int().min(0)]);

/** A roster as bytes to keep: one line of JSON with the columns, then one line for each person. */
export function rosterBytes(roster: Roster): Uint8Array {
  const lines = [JSON.stringify({ columns: roster.columns })];
  for (const [key, values] of roster.people) lines.push(JSON.stringify([key, values]));
  return Buffer.from(`${lines.join('\n')}\n`);
}

export function rosterFrom(bytes: Uint8Array): Result<Roster, Fault> {
  return guarded(() => {
    const [head = '', ...lines] = linesOf(bytes);
    return {
      columns: rosterHead.parse(JSON.parse(head)).columns,
      people: new Map(lines.map((line) => rosterLine.parse(JSON.parse(line)))),
    };
  });
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
