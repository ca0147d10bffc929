import { describe, expect, it } from 'vitest';
import { findTable } from '../../../shared/table/find-table';
import { listRows } from '../../../shared/table/rows';
import { grid, skippedOf, tableOf } from './grids';

const header = 'ID|Name|E-mail|Mobile';
const anna = '01|Anna Berg|anna@x.example|070-174 06 05';
const bo = '02|Bo Ek|bo@x.example|070-174 06 06';
const eva = '03|Eva Dahl|eva@x.example|070-174 06 07';

describe('the header row', () => {
  it('is found below titles, facts about the report and blank rows', () => {
    const table = tableOf(['Staff list', 'Company|Nordvik AB', 'Printed|2025-03-03', '', header, anna, bo]);
    expect(table.headerRow).toBe(5);
    expect(skippedOf(table)).toEqual(['1 above the header', '2 above the header', '3 above the header', '4 blank']);
    expect(listRows(table.rows).map((row) => row.number)).toEqual([6, 7]);
  });

  it('is found in a language we have no words of', () => {
    expect(
      tableOf([
        'Zoznam',
        '',
        'Meno|Priezvisko|Oddelenie|Kontakt',
        'Ján|Novák|Kuchyňa|jan@x.example',
        'Eva|Malá|Kuchyňa|eva@x.example',
      ]).headerRow,
    ).toBe(3);
  });

  it('is found when every column is text', () => {
    expect(tableOf(['First name|Last name|Department', 'Anna|Berg|Kitchen', 'Bo|Ek|Garden']).headerRow).toBe(1);
  });

  it('is found when columns have no name', () => {
    const table = tableOf(['ID||E-mail|', '1|Anna|a@x.example|x', '2|Bo|b@x.example|y']);
    expect(table.columns.map((column) => column.name)).toEqual(['ID', 'Column B', 'E-mail', 'Column D']);
  });

  it('is not the row of groups above it', () => {
    const table = tableOf([
      'Person|||Work|',
      'ID|First name|Last name|Title|E-mail',
      '1|Anna|Berg|Cook|a@x.example',
      '2|Bo|Ek|Cook|b@x.example',
    ]);
    expect([table.headerRow, ...skippedOf(table)]).toEqual([2, '1 above the header']);
  });

  it('is there in a file without people', () => {
    expect(tableOf([header]).rows.count).toBe(0);
    expect(tableOf(['Staff list', '', header]).headerRow).toBe(3);
  });

  it.each([
    ['people with e-mail addresses', [anna, bo, eva]],
    ['people below a title', ['Staff', '', anna, bo, eva]],
    ['people with phone numbers alone', ['Anna|070-174 06 05', 'Bo|070-174 06 06']],
  ])('is missed in a list of %s', (_, lines) => {
    const table = findTable(grid(lines));
    expect(table.ok || table.error.code).toBe('no header row');
  });

  it('is the one a person chose, whatever stands there', () => {
    const table = tableOf([header, anna, bo, eva], 2);
    expect(table.columns.map((column) => column.name)).toEqual(['01', 'Anna Berg', 'anna@x.example', '070-174 06 05']);
    expect(listRows(table.rows).map((row) => row.number)).toEqual([3, 4]);
    const blank = findTable(grid([header, '', anna]), { headerRow: 2 });
    expect(blank.ok || blank.error).toEqual({ code: 'header row not found', decision: 'usage', values: { row: 2 } });
  });

  it('is nowhere in an empty sheet', () => {
    const table = findTable(grid(['', ' |\u00a0|\u200f']));
    expect(table.ok || table.error.code).toBe('source empty');
  });
});

describe('two header rows', () => {
  const people = ['active|0102|Ana|ana@x.example|2021-03-15', 'active|0103|Lee|lee@x.example|2019-01-01'];

  it('give the words for people, whether they are below the keys or above', () => {
    const below = tableOf([
      'STATUS|USERID|FIRSTNAME|EMAIL|HIREDATE',
      'Status|User ID|First Name|E-mail|Hire Date',
      ...people,
    ]);
    expect([below.headerRow, below.columns[2]?.name, ...skippedOf(below)]).toEqual([
      2,
      'First Name',
      '1 second header row',
    ]);
    const above = tableOf([
      'Status|User ID|First Name|E-mail|Hire Date',
      'status|user_id|first_name|e_mail|hire_date',
      ...people,
    ]);
    expect([above.headerRow, above.columns[2]?.name, ...skippedOf(above)]).toEqual([
      1,
      'First Name',
      '2 second header row',
    ]);
  });

  it('are found in two languages', () => {
    const table = tableOf([
      'Status|Anst.nr|Förnamn|E-post|Anställningsdatum',
      'Status|Employee number|First name|E-mail|Hire date',
      ...people,
    ]);
    expect(table.rows.count).toBe(2);
    expect(skippedOf(table)).toEqual(['2 second header row']);
  });

  it('are not made of a header and a first person', () => {
    expect(tableOf(['First name|Last name|Title', 'Anna|Berg|Manager', 'Bo|Ek|Team leader']).rows.count).toBe(2);
    expect(tableOf([header, '01|Group Manager||', bo, eva]).rows.count).toBe(3);
    expect(tableOf([header, 'x|Anna|to come|to come', bo, eva]).rows.count).toBe(3);
  });

  it('are both left out when the upper one was chosen', () => {
    const table = tableOf(
      ['STATUS|USERID|FIRSTNAME|EMAIL|HIREDATE', 'Status|User ID|First Name|E-mail|Hire Date', ...people],
      1,
    );
    expect([table.headerRow, table.rows.count, ...skippedOf(table)]).toEqual([1, 2, '2 second header row']);
  });
});

describe('names of columns', () => {
  it('are cleaned for reading, and the same however the export wrote them', () => {
    const names = tableOf([
      '\u200fID\u200e|First\nname|\u00a0Last \u00a0 name |E\u200b-mail',
      '1|Anna|Berg|a@x.example',
    ]).columns.map((column) => column.name);
    expect(names).toEqual(['ID', 'First name', 'Last name', 'E-mail']);
  });

  it('are unique', () => {
    const names = tableOf(['Name|Name|Name (2)|Name| |__proto__|constructor', 'a|b|c|d|e|f|g']).columns.map(
      (column) => column.name,
    );
    expect(names).toEqual(['Name', 'Name (3)', 'Name (2)', 'Name (4)', 'Column E', '__proto__', 'constructor']);
  });

  it('leave out columns with nothing in them, and keep named ones', () => {
    const table = tableOf(['ID|Name|||Phone||', '1|Anna|||||', '2|Bo||\u00a0|||']);
    expect(table.columns.map((column) => [column.name, column.index, column.type])).toEqual([
      ['ID', 0, 'number'],
      ['Name', 1, 'text'],
      ['Phone', 4, 'empty'],
    ]);
    expect(table.rows.text(0, 4)).toBe('');
  });

  it('are empty beyond the end of a short row, and every blank in a cell is kept', () => {
    const { rows } = tableOf(['ID|Name|City', '1| Anna  ', '2|Bo|X']);
    expect([0, 1].map((at) => [0, 1, 2].map((column) => rows.text(at, column)))).toEqual([
      ['1', ' Anna  ', ''],
      ['2', 'Bo', 'X'],
    ]);
  });
});

describe('kinds of columns', () => {
  const kind = (name: string, values: string[]) =>
    tableOf([`Key|${name}`, ...values.map((value, i) => `k${i}|${value}`)]).columns[1]?.type;

  it.each([
    ['phone', 'Mobile', ['070-174 06 05', '46701740606', '+46 70 174 06 07', '']],
    ['phone', 'Mobile', ['46701740606', '46701740607']],
    ['phone', 'Contact', ['+46701740606', '0701740607', '070-174 06 08']],
    ['number', 'Number', ['46701740606', '46701740607']],
    ['number', 'Code', ['00042', '00043']],
    ['text', 'Personnummer', ['800101-1234', '19810202-2345']],
    ['date', 'Start', ['2024-03-31', '15-Mar-2021', '01-JAN-19', '3/15/2019 0:00']],
    ['date', 'Start', ['31.12.2024', '1.2.2024']],
    ['email', 'Contact', ['a@x.example', 'b@x.example', 'n/a', 'c@x.example']],
    ['yes/no', 'Active', ['Ja', 'Nej', 'Ja']],
    ['yes/no', 'Active', ['TRUE', 'FALSE']],
    ['text', 'Title', ['Cook', '12', 'Nurse']],
    ['empty', 'Notes', ['', ' ']],
  ] as const)('%s: %s %j', (type, name, values) => {
    expect(kind(name, [...values])).toBe(type);
  });
});

describe('rows that are no people', () => {
  it.each([
    'Total|||3',
    'Total: 3|||',
    'Grand total||3|',
    '|Total|3|',
    'Summa|3||',
    'Antal anställda: 3|||',
    'Number of employees|3||',
    '3 employees|||',
    'סה"כ|3||',
    'Gesamt|3||',
  ])('are totals: %s', (total) => {
    const table = tableOf([header, anna, bo, eva, total]);
    expect(skippedOf(table)).toEqual(['5 total']);
  });

  it.each([
    'Page 1 of 1',
    'Sida 1 av 1',
    'Report generated 2025-03-03 06:00 by HR',
    'Exported|2025-03-03 06:00',
    'Confidential',
    '© Nordvik AB',
    'הופק בתאריך 03/03/2025',
  ])('are footers: %s', (footer) => {
    expect(skippedOf(tableOf([header, anna, bo, eva, '', footer]))).toEqual(['5 blank', '6 footer']);
  });

  it('are sentences below the table', () => {
    const note = 'This list has everybody who was employed on the day of the report.';
    expect(skippedOf(tableOf([header, anna, bo, eva, '', note]))).toEqual(['5 blank', '6 footer']);
  });

  it('are names of columns and titles that come again on every page', () => {
    const table = tableOf([
      'Staff list',
      header,
      anna,
      'Page 1 of 2',
      'Staff list',
      header,
      bo,
      eva,
      'Total|3',
      'Page 2 of 2',
    ]);
    expect(skippedOf(table)).toEqual([
      '1 above the header',
      '4 footer',
      '5 header repeated',
      '6 header repeated',
      '9 total',
      '10 footer',
    ]);
    expect(listRows(table.rows).map((row) => row.number)).toEqual([3, 7, 8]);
  });

  it('are subtotals between groups', () => {
    expect(skippedOf(tableOf([header, anna, bo, 'Subtotal|||2', eva, 'Subtotal|||1', 'Grand total|||3']))).toEqual([
      '4 total',
      '6 total',
      '7 total',
    ]);
  });

  it('are found in a list of two columns', () => {
    expect(
      skippedOf(tableOf(['Name|Phone', 'Anna|070-174 06 05', 'Bo|070-174 06 06', 'Total|2', 'Page 1 of 1'])),
    ).toEqual(['4 total', '5 footer']);
  });
});

describe('people who look like something else', () => {
  it.each([
    ['somebody called Total', '04|Total|total@x.example|070-174 06 08'],
    ['somebody called Total without an address', '04|Total||'],
    ['somebody called Total with only a phone', '|Total||070-174 06 08'],
    ['a name beginning with a word for totals', 'Summa Olsson|x|y|z'],
    ['only a name', '|Nils||'],
    ['only a number', '04|||'],
    ['only an address', '||nils@x.example|'],
    ['a Page', '|Page|page@x.example|'],
    ['Sum as a family name', 'Sum|Lee||070-174 06 09'],
  ])('stay: %s', (_, row) => {
    for (const lines of [
      [header, anna, bo, eva, row],
      [header, anna, row, bo, eva],
      [header, row, anna, bo, eva],
      [header, anna, bo, eva, '', row],
    ]) {
      const table = tableOf(lines);
      expect(
        listRows(table.rows).map((person) => person.cells.join('|')),
        lines.join('\n'),
      ).toContain(row.replace(/\|+$/, ''));
      expect(table.rows.count).toBe(4);
    }
  });

  it('stay when the words of a footer stand between people', () => {
    expect(tableOf([header, anna, '', 'Report generated 2025-03-03', bo, eva]).rows.count).toBe(4);
    expect(skippedOf(tableOf([header, anna, 'Page 1 of 2', bo, eva]))).toEqual(['3 footer']);
  });

  it('stay when a word for totals stands between people, without a number', () => {
    expect(tableOf([header, anna, 'Total', bo, eva]).rows.count).toBe(4);
  });
});
