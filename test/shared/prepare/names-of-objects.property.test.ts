import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../../electron/formats/csv-bytes';
import { readGrids } from '../../../electron/formats/read-grids';
import { destinationFor } from '../../../shared/destination/destination-for';
import { learnTemplate } from '../../../shared/destination/learn-template';
import { columnNews } from '../../../shared/mapping/column-news';
import { prepare } from '../../../shared/prepare';
import { chooseSheet } from '../../../shared/table/choose-sheet';
import type { Table } from '../../../shared/table/table';
import { limitsSchema } from '../../../shared/verdict/limits';

/** What every object of JavaScript answers to, and as many without a meaning, of the same look. */
const awkward = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];
const plain = ['bikapudomer', '__gasol__', 'teFamiko', 'nokurIf', 'pelAvoKunidose', 'hoLumisaderIf'];

async function tableOf(rows: readonly (readonly string[])[]): Promise<Table> {
  const reading = await readGrids(Buffer.from(rows.map((cells) => cells.join(';')).join('\n')));
  if (!reading.ok) throw new Error(reading.error.code);
  const chosen = chooseSheet(reading.value.grids);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return chosen.value.table;
}

type Day = readonly (readonly [key: number, value: number, other: number])[];

/** Two days of a feed whose columns, keys and values are called by these words; all that came of each. */
async function twoDays(words: readonly string[], order: readonly number[], days: readonly Day[]) {
  const header = ['ID', 'Age', ...order.map((at) => words[at] ?? '')];
  const read = (day: Day) =>
    tableOf([
      header,
      ...day.map(([key, value, other]) => [
        words[key] ?? '',
        String(30 + key),
        words[value] ?? '',
        ...order.slice(1).map(() => words[other] ?? ''),
      ]),
    ]);
  const destination = destinationFor(
    { template: 'v.xlsx' },
    { key: 'ID' },
    learnTemplate(
      await read([
        [0, 1, 2],
        [1, 2, 3],
        [2, 3, 4],
      ]),
    ),
  );
  const mapping = Object.fromEntries(header.map((name) => [name, { from: [name] }]));
  const came: unknown[] = [];
  let states: Parameters<typeof prepare>[0]['states'] = [];
  let strikes = new Map<string, number>();
  for (const [at, day] of days.entries()) {
    const table = await read(day);
    const prepared = prepare({
      ...{ table, destination, mapping, leavers: { afterMissing: 2 }, limits: limitsSchema.parse({}) },
      ...{ protectedKeys: [], neverSend: [], states, strikes, countStrike: true, expected: {} },
      ...{ sourceModified: '2025-03-03T05:00:00.000Z', today: '2025-03-03', now: '2025-03-03T06:00:00.000Z' },
      full: false,
    });
    const { changes, counts, issues, verdict, outgoing } = prepared;
    const news = columnNews({ knownWanted: ['ID'] }, header, { ID: { from: ['ID'] } }, [], destination);
    came.push([changes.people, [...changes.roster.people], changes.missing, counts, issues, verdict, news]);
    came.push(Buffer.from(csvBytes(outgoing)).toString('utf8'));
    states = [...states, { id: `${at}`, roster: changes.roster, certainty: 'delivered' }];
    strikes = new Map(Object.entries(prepared.strikes));
  }
  return came;
}

/** The same result with the plain words in the place of the awkward ones; long words first. */
function asPlain(result: unknown): string {
  const text = JSON.stringify(result);
  return awkward.reduce((all, word, at) => all.replaceAll(word, plain[at] ?? ''), text);
}

describe('columns, keys and values called like parts of objects', () => {
  it('come to the same, from the file that is read to the file that is written, as any other words', async () => {
    const word = fc.nat(awkward.length - 1);
    const day = fc.uniqueArray(fc.tuple(word, word, word), { minLength: 3, maxLength: 5, selector: ([key]) => key });
    const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(columns, fc.array(day, { minLength: 1, maxLength: 3 }), async (order, days) => {
        const came = await twoDays(awkward, order, days);
        expect(asPlain(came)).toBe(JSON.stringify(await twoDays(plain, order, days)));
      }),
      { numRuns: 40 },
    );
  });
});
