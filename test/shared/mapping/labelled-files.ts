import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Destination } from '../../../shared/destination/destination';
import { destinationFor } from '../../../shared/destination/destination-for';
import { learnTemplate } from '../../../shared/destination/learn-template';
import { rowsOf } from '../../../shared/table/rows';
import type { Table } from '../../../shared/table/table';
import { tableOf } from './table-of';

/**
 * Whole exports as HR systems shape them, with made-up people, in `exports/tuned` and `exports/held-out`: within each
 * language every second system in alphabetical order is held out. Nobody looks at what is missed in the held-out half
 * while changing words or weights; a system that was looked at moves to the other folder, and a new one takes its place.
 */
export type Half = 'tuned' | 'held-out';

/** What a careful person would match. */
export interface Label {
  /** Each a way that is right: one source column, or several joined. */
  readonly right: readonly (readonly string[])[];
  /** A person must say so: the ways may be shown, and none may be taken by itself. */
  readonly open: boolean;
}

export interface LabelledFile {
  readonly system: string;
  readonly language: string;
  readonly table: Table;
  readonly destinations: readonly {
    readonly vendor: string;
    readonly destination: Destination;
    readonly labels: ReadonlyMap<string, Label>;
  }[];
}

const folder = fileURLToPath(new URL('./exports/', import.meta.url));
type LabelFile = Record<string, { system: string; language: string } & Record<string, Record<string, string>>>;

function learned(names: readonly string[]) {
  return learnTemplate({ columns: names.map((name, index) => ({ name, index })), rows: rowsOf([]) });
}

const destinations: Readonly<Record<string, Destination>> = {
  cosafe: destinationFor('cosafe', {}),
  // A template as accounts have them: the three mandatory columns and fields of the account's own.
  connecteam: destinationFor(
    'connecteam',
    {},
    learned([
      'First name',
      'Last name',
      'Mobile phone',
      'Email',
      'Employee ID',
      'Title',
      'Department',
      'Birthday',
      'Employment start date',
      'Direct manager',
      'Archive',
    ]),
  ),
  // Another vendor, in another language, that wants a manager and somebody to call in an emergency as well.
  schema: destinationFor(
    { template: 'schema.csv' },
    {},
    learned([
      'Anställningsnummer*',
      'Namn*',
      'E-post (arbete)',
      'Mobilnummer [E164]',
      'Avdelning',
      'Arbetsplats',
      'Befattning',
      'Närmaste chef',
      'Anhörigs telefonnummer',
      'Anställd från',
    ]),
  ),
};

export function labelledFiles(half: Half): LabelledFile[] {
  const labels = JSON.parse(readFileSync(`${folder}${half}/labels.json`, 'utf8')) as LabelFile;
  const files = readdirSync(`${folder}${half}`).filter((name) => name.endsWith('.csv'));
  if (files.length !== Object.keys(labels).length) throw new Error(`${half}: files and labels do not go together`);
  return files.map((name) => {
    const known = labels[name.replace(/\.csv$/u, '')];
    if (known === undefined) throw new Error(`${half}/${name} has no labels`);
    const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(`${folder}${half}/${name}`, 'utf8'), {
      skipEmptyLines: true,
    }).data;
    return {
      system: known.system,
      language: known.language,
      table: tableOf(header, rows),
      destinations: Object.entries(destinations).map(([vendor, destination]) => ({
        vendor,
        destination,
        labels: new Map(
          Object.entries(known[vendor] ?? {}).map(([column, text]) => [
            column,
            labelOf(text, `${name}: ${column}`, header),
          ]),
        ),
      })),
    };
  });
}

/** "A | B" two ways; "A + B" joined; "? A" for a person to decide. */
function labelOf(text: string, where: string, header: readonly string[]): Label {
  const right = text
    .replace(/^\? /u, '')
    .split(' | ')
    .map((way) => way.split(' + '));
  const absent = right.flat().filter((name) => !header.includes(name));
  if (absent.length > 0) throw new Error(`${where}: ${absent.join(', ')} is not in the file`);
  return { right, open: text.startsWith('? ') };
}
