import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Table } from '../../shared/table/table';

export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

export function fixtureBytes(name: string): Buffer {
  return readFileSync(fixturePath(name));
}

/** The table as tab-separated text: names, then each row's number and cells. */
export function tableText(table: Table): string[] {
  const line = (cells: readonly string[]) => cells.map(escaped).join('\t');
  return [
    line(['row', ...table.columns.map((column) => column.name)]),
    ...table.rows.map((row) =>
      line([String(row.number), ...table.columns.map((column) => row.cells[column.index] ?? '')]),
    ),
  ];
}

/** What the maker of the fixture says must be read; see fixtures/README.md. */
export function expectedText(name: string): string[] {
  return readFileSync(fixturePath(`${name}.expected.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}
