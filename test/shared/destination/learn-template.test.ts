import { describe, expect, it } from 'vitest';
import { learnTemplate } from '../../../shared/destination/learn-template';
import { rowsOf } from '../../../shared/table/rows';

function template(header: readonly string[], rows: readonly (readonly string[])[] = []) {
  return {
    columns: header.map((name, index) => ({ name, index })),
    rows: rowsOf(rows.map((cells, at) => ({ number: at + 2, cells }))),
  };
}
const columnsOf = (learned: ReturnType<typeof learnTemplate>) =>
  Object.fromEntries(learned.columns.map(({ name, ...rest }) => [name, rest]));

describe('learnTemplate', () => {
  it('keeps the vendor’s spelling and reads marks of mandatory columns', () => {
    const { columns } = learnTemplate(
      template([
        'First name*',
        '* Last name',
        'E-mail (required)',
        'Avdelning (obligatorisk)',
        'שם פרטי (חובה)',
        'Notes',
      ]),
    );
    expect(columns.map(({ name, required }) => [name, required])).toEqual([
      ['First name*', true],
      ['* Last name', true],
      ['E-mail (required)', true],
      ['Avdelning (obligatorisk)', true],
      ['שם פרטי (חובה)', true],
      ['Notes', false],
    ]);
  });

  it('types columns by name, never by half a name', () => {
    const learned = learnTemplate(
      template([
        'Mobile phone',
        'Phone type',
        'Work email',
        'E-mail notifications',
        'Start date',
        'Groups',
        'Archive',
        'טלפון נייד',
        'Update',
      ]),
    );
    expect(learned.columns.map(({ type }) => type)).toEqual([
      'mobile',
      'text',
      'email',
      'text',
      'date',
      'list',
      'flag',
      'mobile',
      'text',
    ]);
    expect(learned.archive).toEqual({ column: 'Archive' });
  });

  it('learns types, date format, separator and archive value from sample rows', () => {
    const learned = learnTemplate(
      template(
        ['Contact', 'Begun', 'Direct line', 'Groups', 'Archive'],
        [
          ['a@b.se', '03/04/2024', '+46 8 123 456 78', 'A;B', 'FALSE'],
          ['c@d.se', '03/31/2024', '+46 8 123 456 79', 'A', 'FALSE'],
        ],
      ),
    );
    expect(learned.columns.map(({ type }) => type)).toEqual(['email', 'date', 'phone', 'list', 'flag']);
    expect(learned.form).toEqual({ dateFormat: 'mm/dd/yyyy', listSeparator: ';' });
    expect(learned.archive).toEqual({ column: 'Archive', value: 'TRUE' });
    expect(learnTemplate(template(['Archived'], [['0']])).archive).toEqual({ column: 'Archived', value: '1' });
    expect(learnTemplate(template(['Archive (yes/no)'])).archive).toEqual({ column: 'Archive (yes/no)', value: 'yes' });
  });

  it('does not take a workbook’s real dates for the vendor’s format, but a text file’s', () => {
    const sample = template(['Birthday'], [['1990-12-31']]);
    expect(learnTemplate(sample).form).toEqual({});
    expect(learnTemplate(sample, { form: { delimiter: ';' } }).form).toEqual({
      delimiter: ';',
      dateFormat: 'yyyy-mm-dd',
    });
  });

  it('reads a row of rules', () => {
    const learned = learnTemplate(
      template(['Id', 'Gender', 'Hired', 'Note'], [['Required', 'One of: Male, Female', 'DD-MM-YYYY', 'Optional']]),
    );
    expect(columnsOf(learned)).toMatchObject({
      Id: { required: true, type: 'text' },
      Gender: { required: false, type: 'choice', choices: ['Male', 'Female'] },
      Hired: { type: 'date' },
      Note: { required: false },
    });
    expect(learned.form.dateFormat).toBe('dd-mm-yyyy');
  });

  it('takes choices from the header, and from the reader’s own knowledge', () => {
    const learned = learnTemplate(template(['Contract (Full time/Part time)', 'Branch', 'Born (dd/mm/yyyy)']), {
      choices: { Branch: ['Haifa', 'Eilat'] },
    });
    expect(learned.columns.map(({ type, choices }) => [type, choices])).toEqual([
      ['choice', ['Full time', 'Part time']],
      ['choice', ['Haifa', 'Eilat']],
      ['date', undefined],
    ]);
  });

  it('sees in a long export which values a column has, without taking them for all there are', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Person ${at}`, at % 2 === 0 ? 'Haifa' : 'Eilat']);
    const [name, branch] = learnTemplate(template(['Name', 'Branch'], rows)).columns;
    expect(name?.type).toBe('text');
    expect(branch).toMatchObject({ type: 'choice', choices: ['Haifa', 'Eilat'], choicesSeen: true });
  });

  it('leaves out columns without a name and without a value', () => {
    expect(
      learnTemplate(template(['Id', 'Column B', 'Column C'], [['1', '', 'x']])).columns.map(({ name }) => name),
    ).toEqual(['Id', 'Column C']);
  });
});
