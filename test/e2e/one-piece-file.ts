import { writeFileSync } from 'node:fs';

const names = ['office', 'table', 'text'].map(
  (name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const columns = ['Employee number', 'First name', 'Last name', 'E-mail', 'Mobile', 'Department', 'Title', 'Site'];

/** Writes a flat OpenDocument sheet of so many invented people: a kind of file that its reader takes in one piece. */
export function writeOnePiece(path: string, people: number): void {
  const parts = [
    `<?xml version="1.0" encoding="UTF-8"?><office:document${names.join('')} office:version="1.2"`,
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>',
    '<table:table table:name="People">',
    row(columns),
  ];
  for (let at = 0; at < people; at++) {
    const number = String(1_000_000 + at);
    parts.push(
      row([number, 'Anna', `Berg ${at}`, `p${number}@example.com`, `+4670${number}`, 'IT', 'Operator', 'Umeå']),
    );
  }
  parts.push('</table:table></office:spreadsheet></office:body></office:document>');
  writeFileSync(path, parts.join(''));
}

function row(cells: readonly string[]): string {
  const written = cells.map(
    (cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
  );
  return `<table:table-row>${written.join('')}</table:table-row>`;
}
