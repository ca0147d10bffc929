import type { Destination } from '../destination/destination';

/** Columns whose value should belong to one person: e-mail, phone, and whatever the vendor wants unique. */
export function identifyingColumns(destination: Destination): number[] {
  return columnsWhere(
    destination,
    (column) =>
      column.type === 'email' || column.type === 'phone' || column.type === 'mobile' || column.unique !== 'no',
  );
}

const nameWords =
  /(^|[\s_-])(name|namn|navn|nimi|nom|nombre|naam)($|[\s_-])|^(first|last|full)name$|(vor|nach|för|efter|for|etter)nam[en]|^(prénom|prenom|apellido)$|^שם/iu;

/** Columns that hold a person's name, by what vendors call them. */
export function nameColumns(destination: Destination): number[] {
  return columnsWhere(
    destination,
    (column) =>
      column.type === 'text' &&
      column.unique === 'no' &&
      nameWords.test(column.name.trim()) &&
      !/user|company|group|manager|login/i.test(column.name),
  );
}

function columnsWhere(destination: Destination, wanted: (column: Destination['columns'][number]) => boolean): number[] {
  const archive = destination.leavers.how === 'archive column' ? destination.leavers.column : undefined;
  const found: number[] = [];
  for (const [index, column] of destination.columns.entries()) {
    if (column.name !== destination.key && column.name !== archive && wanted(column)) found.push(index);
  }
  return found;
}
