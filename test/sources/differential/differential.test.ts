import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../electron/formats/read-grids';
import { cellsAt } from '../../../shared/table/rows';
import type { Grid } from '../../../shared/table/table';
import { fixtureBytes, tableFixtures } from '../fixtures';
import { cellDifferences } from './compare';
import { knownDifferences, type KnownDifference, type Where } from './known-differences';
import { madeWorkbooks, writtenParts, type MadeWorkbook } from './made-workbooks';
import { peers } from './peers';
import { rewritings, rewritten } from './same-workbook';
import { partsOf, zipFile } from './zip-file';

const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.info(`DIFFERENTIAL_SEED=${seed}`);
const runs = { seed, numRuns: Number(process.env['DIFFERENTIAL_RUNS'] ?? 60) };

const workbooks = tableFixtures.filter(({ format }) => format === 'xlsx').map(({ file }) => file);
const seen = new Set<KnownDifference>();

async function grids(bytes: Buffer): Promise<readonly Grid[]> {
  const reading = await readGrids(bytes);
  if (!reading.ok) throw new Error(`we: ${reading.error.code}`);
  const { reader, handedOver } = reading.value;
  if (reader !== 'own' && handedOver !== 'encoding') throw new Error(`SheetJS for us, because of: ${handedOver}`);
  return reading.value.grids;
}

/** What the peers say otherwise than we do, without a known reason. */
async function unexplained(bytes: Buffer, where: Where): Promise<string[]> {
  const ours = await grids(bytes);
  const found: string[] = [];
  for (const peer of peers) {
    const known = knownDifferences.filter((difference) => difference.peer === peer.name);
    const explained = (fits: (difference: KnownDifference) => boolean) => {
      const reasons = known.filter(fits);
      for (const reason of reasons) seen.add(reason);
      return reasons.length > 0;
    };
    let theirs: Awaited<ReturnType<typeof peer.read>>;
    try {
      theirs = await peer.read(bytes);
    } catch (problem) {
      if (!explained((difference) => difference.refuses?.(where) === true))
        found.push(`${peer.name} refuses: ${String(problem)}`);
      continue;
    }
    for (const cell of cellDifferences(ours, theirs.sheets, theirs.date1904)) {
      if (!explained((difference) => difference.differs?.(cell, where) === true)) {
        found.push(
          `${peer.name}, ${cell.sheet}, row ${cell.row}, column ${cell.column}: we ${JSON.stringify(cell.ours)}, it ${JSON.stringify(cell.theirs)}`,
        );
      }
    }
  }
  return found;
}

/** Everything that a reading says, cell by cell. */
function said(all: readonly Grid[]): unknown {
  return all.map(({ name, visibility, rows, notes }) => ({
    name,
    visibility,
    rows: Array.from({ length: rows.count }, (_, at) => [rows.number(at), rows.hidden(at), cellsAt(rows, at)]),
    notes,
  }));
}

/** What must be read from a made workbook. */
function expected({ sheets }: MadeWorkbook): unknown {
  return sheets.map(({ name, visibility, cells }) => ({
    name,
    visibility,
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, all]) =>
        [...all]
          .sort(([a], [b]) => a - b)
          .filter(([, { text }]) => text !== '')
          .map(([column, { text }]) => [row, column, text]),
      ),
    notes: [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, all]) =>
        [...all]
          .sort(([a], [b]) => a - b)
          .flatMap(([column, { note }]) => (note === undefined ? [] : [{ row, column, code: note }])),
      ),
  }));
}

function filledCells(all: readonly Grid[]): unknown {
  return all.map(({ name, visibility, rows, notes }) => ({
    name,
    visibility,
    cells: Array.from({ length: rows.count }, (_, at) =>
      cellsAt(rows, at).flatMap((text, column) => (text === '' ? [] : [[rows.number(at), column, text]])),
    ).flat(),
    notes,
  }));
}

describe('beside two other readers', () => {
  it.each(workbooks)('reads every cell of %s alike', async (file) => {
    expect(await unexplained(fixtureBytes(file), { file })).toEqual([]);
  });

  it('reads made-up workbooks exactly, and as the others do', async () => {
    await fc.assert(
      fc.asyncProperty(madeWorkbooks, async (book) => {
        const bytes = zipFile(writtenParts(book));
        expect(filledCells(await grids(bytes))).toEqual(expected(book));
        expect(await unexplained(bytes, {})).toEqual([]);
      }),
      runs,
    );
  });
});

describe('the same workbook in other words', () => {
  it('is the same workbook, when made up', async () => {
    await fc.assert(
      fc.asyncProperty(madeWorkbooks, rewritings, async (book, how) => {
        const bytes = rewritten(writtenParts(book), how);
        expect(filledCells(await grids(bytes))).toEqual(expected(book));
        expect(await unexplained(bytes, { how })).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same workbook, when another program wrote it', async () => {
    // What these are about would be written over: UTF-16, names in other letters, cells that count on without addresses.
    const special = ['utf16-parts.xlsx', 'careless-names.xlsx', 'no-addresses.xlsx'];
    const files = workbooks.filter((file) => !special.includes(file));
    const whole = new Map<string, unknown>();
    for (const file of files) whole.set(file, said(await grids(fixtureBytes(file))));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), rewritings, async (file, how) => {
        const bytes = rewritten(partsOf(fixtureBytes(file)), how);
        expect(said(await grids(bytes))).toEqual(whole.get(file));
        expect(await unexplained(bytes, { file, how })).toEqual([]);
      }),
      runs,
    );
  });
});

it('every difference that is known still is one', () => {
  expect(knownDifferences.filter((known) => known.always && !seen.has(known)).map(({ reason }) => reason)).toEqual([]);
});
