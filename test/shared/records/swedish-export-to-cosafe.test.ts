import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { checkRecords } from '../../../shared/issues/check-records';
import { suggestLeavers } from '../../../shared/mapping/suggest-leavers';
import { acceptedMapping, suggestMapping } from '../../../shared/mapping/suggest-mapping';
import { toRecords } from '../../../shared/records/to-records';
import { tableOf } from '../mapping/table-of';

const header = [
  'Anst.nr',
  'Personnummer',
  'Förnamn',
  'Efternamn',
  'Befattning',
  'Avdelning',
  'E-post',
  'Mobil',
  'Telefon arbete',
  'Anställningsdatum',
  'Slutdatum',
  'Status',
  'Grupper',
];
const table = tableOf(header, [
  [
    '0042',
    '811218-9876',
    'Åsa',
    'Öberg',
    'Lärare',
    'Skolan',
    'Asa.Oberg@Acme.SE',
    '070-123 45 67',
    '08-123 456 78',
    '2019-03-15',
    '',
    'Aktiv',
    'Skola; Krisledning',
  ],
  [
    '0043',
    '640823-3234',
    ' Bo\u00a0',
    'Lind',
    'Rektor',
    'Skolan',
    'bo.lind@acme.se',
    '46701234568',
    '',
    '2015-01-02',
    '',
    'Aktiv',
    'Skola',
  ],
  [
    '0044',
    '900101-1231',
    'Cia',
    'Berg',
    'Kock',
    'Kök',
    'cia.berg@acme.se',
    '9.72501E+11',
    '',
    '2020-10-01',
    '',
    'Föräldraledig',
    'Kök',
  ],
  [
    '0045',
    '900101-1249',
    'Dan',
    'Ek',
    'Kock',
    'Kök',
    'inte en adress',
    '0701234569',
    '',
    '2020-10-01',
    '',
    'Aktiv',
    'Kök',
  ],
  ['0046', '900101-1256', 'Eva', 'Falk', 'Kock', 'Kök', '', '0701234570', '', '2020-10-01', '2026-03-31', 'Slutat', ''],
  [
    '0047',
    '900101-1264',
    'Frej',
    'Gran',
    'Kock',
    'Kök',
    'frej@acme.se',
    '0701234571',
    '',
    '2020-10-01',
    '2026-05-31',
    'Aktiv',
    'Kök',
  ],
  [
    '0048',
    '900101-1272',
    'Gun',
    'Holm',
    'Kock',
    'Kök',
    'gun@acme.se',
    '0701234572',
    '',
    '2020-10-01',
    '2026-06-01',
    'Aktiv',
    'Kök',
  ],
]);

describe('a Swedish export for Cosafe', () => {
  const destination = destinationFor('cosafe', { defaultCountry: 'SE' });
  const mapping = {
    ...acceptedMapping(suggestMapping(table, destination)),
    SecondaryTelephoneNumber: { from: ['Telefon arbete'] },
  };
  const leavers = suggestLeavers(table);
  const read = toRecords(table, destination, mapping, {
    leavers: leavers.rules,
    today: '2026-06-01',
    defaultCountry: 'SE',
  });
  const checked = checkRecords(read.records, read.issues, destination);

  it('is matched without the identity number', () => {
    expect(mapping).toEqual({
      UniqueID: { from: ['Anst.nr'] },
      Name: { from: ['Förnamn', 'Efternamn'], with: ' ' },
      Mail: { from: ['E-post'] },
      Title: { from: ['Befattning'] },
      TelephoneNumber: { from: ['Mobil'] },
      SecondaryTelephoneNumber: { from: ['Telefon arbete'] },
      Groups: { from: ['Grupper'] },
    });
    expect(leavers.rules).toEqual({ status: { from: 'Status', left: ['Slutat'] }, endDate: { from: 'Slutdatum' } });
  });

  it('becomes the people of the register', () => {
    expect(checked.ready.filter((record) => !record.left).map(({ row, values }) => [row, ...values])).toEqual([
      [2, '0042', 'Åsa Öberg', 'Asa.Oberg@acme.se', 'Lärare', '+46701234567', '+46812345678', 'Skola,Krisledning', ''],
      [3, '0043', 'Bo Lind', 'bo.lind@acme.se', 'Rektor', '+46701234568', '', 'Skola', ''],
      [4, '0044', 'Cia Berg', 'cia.berg@acme.se', 'Kock', '', '', 'Kök', ''],
      [8, '0048', 'Gun Holm', 'gun@acme.se', 'Kock', '+46701234572', '', 'Kök', ''],
    ]);
  });

  it('keeps an optional cell that cannot be read apart from one that is empty', () => {
    expect(checked.ready.find(({ key }) => key === '0044')?.unusable).toEqual([4]);
    expect(checked.ready.find(({ key }) => key === '0043')?.unusable).toBeUndefined();
  });

  it('takes out who left by status or by an end date that is past, whatever else is wrong with the row', () => {
    expect(checked.ready.filter((record) => record.left).map(({ key }) => key)).toEqual(['0046', '0047']);
  });

  it('sets a row aside for a required value, and says what is wrong where', () => {
    expect(checked.setAside).toEqual([{ row: 5, key: '0045', values: expect.anything() }]);
    expect(
      checked.issues.map(({ code, severity, row, column, value }) => [row, severity, code, column, value]),
    ).toEqual([
      [4, 'warning', 'digits lost', 'TelephoneNumber', '9.72501E+11'],
      [5, 'error', 'e-mail not valid', 'Mail', 'inte en adress'],
    ]);
  });
});
