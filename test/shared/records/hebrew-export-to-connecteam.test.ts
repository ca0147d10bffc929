import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { learnTemplate } from '../../../shared/destination/learn-template';
import { checkRecords } from '../../../shared/issues/check-records';
import { suggestLeavers } from '../../../shared/mapping/suggest-leavers';
import { acceptedMapping, suggestMapping } from '../../../shared/mapping/suggest-mapping';
import { toRecords } from '../../../shared/records/to-records';
import { tableOf } from '../mapping/table-of';

const rtl = (text: string) => `\u200f${text}\u202c`;
const template = tableOf(
  [
    'First name*',
    'Last name*',
    'Mobile phone*',
    'Email',
    'Birthday (DD/MM/YYYY)',
    'Branch',
    'Employment (Full time/Part time)',
    'Archive',
  ],
  [['John', 'Doe', '+972501234567', 'john@example.com', '31/12/1990', 'Haifa', 'Full time', 'No']],
);
const table = tableOf(
  [
    'מספר עובד',
    'ת"ז',
    'שם משפחה',
    'שם פרטי',
    'תאריך לידה',
    'נייד',
    'דוא"ל',
    'סניף',
    'היקף משרה',
    'סטטוס',
    'טלפון חירום',
  ],
  [
    [
      '101',
      '123456782',
      'כהן',
      rtl('דנה'),
      '01/02/1990',
      rtl('052-2111111'),
      'dana@acme.co.il',
      'חיפה',
      'full TIME',
      'פעיל',
      '03-1234567',
    ],
    ['102', '000000018', 'לוי', 'יוסי', '13/05/1985', '0522222222', '', 'חיפה', '', 'פעיל', ''],
    ['103', '000000026', 'מזרחי', 'נועה', '07/08/1979', '03-6123456', '', 'תל אביב', 'חצי', 'פעיל', ''],
    ['104', '000000034', 'פרץ', 'אבי', '05/06/1970', '972523333333', '', 'תל אביב', '', 'עזב', ''],
    ['105', '000000042', 'ביטון', 'רון', '05/06/1970', '', '', 'תל אביב', '', 'עזבה', ''],
    ['106', '000000059', 'דהן', 'טל', '05/06/1970', '+972 52 211 1111', '', 'תל אביב', '', 'חל"ת', ''],
  ],
);

describe('a Hebrew export for Connecteam', () => {
  const learned = learnTemplate(template);
  const settings = { defaultCountry: 'IL' };
  const destination = destinationFor('connecteam', settings, learned);
  const mapping = {
    ...acceptedMapping(suggestMapping(table, destination)),
    birthday: { from: ['תאריך לידה'] },
    'Employment (Full time/Part time)': { from: ['היקף משרה'] },
  };
  const leavers = suggestLeavers(table);
  const read = toRecords(table, destination, mapping, {
    leavers: leavers.rules,
    today: '2026-06-01',
    defaultCountry: 'IL',
  });
  const checked = checkRecords(read.records, read.issues, destination);

  it('learns the columns of the account', () => {
    expect(destination.columns).toEqual([
      { name: 'First name*', type: 'text', required: true, unique: 'no', maxLength: 100 },
      { name: 'Last name*', type: 'text', required: true, unique: 'no', maxLength: 100 },
      { name: 'Mobile phone*', type: 'mobile', required: true, unique: 'error' },
      { name: 'Email', type: 'email', required: false, unique: 'no' },
      { name: 'Birthday (DD/MM/YYYY)', type: 'date', required: false, unique: 'no' },
      { name: 'Branch', type: 'text', required: false, unique: 'no' },
      {
        name: 'Employment (Full time/Part time)',
        type: 'choice',
        required: false,
        unique: 'no',
        choices: ['Full time', 'Part time'],
      },
      { name: 'Archive', type: 'flag', required: false, unique: 'no', choices: ['Yes'] },
    ]);
    expect(destination.key).toBe('Mobile phone*');
    expect(destination.leavers).toEqual({ how: 'archive column', column: 'Archive', value: 'Yes' });
    expect(destination.file.dateFormat).toBe('dd/mm/yyyy');
  });

  it('is matched by Hebrew words', () => {
    expect(mapping).toMatchObject({
      'First name*': { from: ['שם פרטי'] },
      'Last name*': { from: ['שם משפחה'] },
      'Mobile phone*': { from: ['נייד'] },
      Email: { from: ['דוא"ל'] },
      Branch: { from: ['סניף'] },
    });
    expect(leavers.rules.status).toEqual({ from: 'סטטוס', left: ['עזב', 'עזבה'] });
  });

  it('becomes rows that the vendor accepts', () => {
    expect(checked.ready.filter((record) => !record.left).map(({ row, values }) => [row, ...values])).toEqual([
      [3, 'יוסי', 'לוי', '+972522222222', '', '13/05/1985', 'חיפה', '', ''],
    ]);
  });

  it('refuses two people on one phone and a landline; a leaver without a phone is only told', () => {
    expect(checked.setAside.map(({ row, key }) => [row, key])).toEqual([
      [2, '+972522111111'],
      [4, ''],
      [7, '+972522111111'],
    ]);
    expect(checked.issues.map(({ code, severity, row, column }) => [row, severity, code, column])).toEqual([
      [2, 'error', 'key repeated', 'Mobile phone*'],
      [4, 'error', 'phone is a landline', 'Mobile phone*'],
      [4, 'warning', 'choice unknown', 'Employment (Full time/Part time)'],
      [6, 'info', 'leaver without key', 'Mobile phone*'],
      [7, 'error', 'key repeated', 'Mobile phone*'],
    ]);
    expect(checked.ready.filter((record) => record.left).map(({ key }) => key)).toEqual(['+972523333333']);
  });
});
