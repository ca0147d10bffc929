import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIban, isNationalId } from '../../../shared/mapping/identity-numbers';
import { notAllowed, sensitiveColumns, sentSensitive } from '../../../shared/mapping/sensitive-columns';
import { suggestMapping } from '../../../shared/mapping/suggest-mapping';
import { destinationFor } from '../../../shared/destination/destination-for';
import { tableOf } from './table-of';

/** A table from its columns. */
function columnsOf(columns: Readonly<Record<string, readonly string[]>>) {
  const rows = Math.max(...Object.values(columns).map((values) => values.length));
  const at = (row: number) => Object.values(columns).map((values) => values[row] ?? '');
  return tableOf(
    Object.keys(columns),
    Array.from({ length: rows }, (_, row) => at(row)),
  );
}

/** Kinds found by headers alone, each in its language. */
const headers: readonly (readonly [string, string])[] = [
  ['Salary', 'salary'],
  ['Månadslön', 'salary'],
  ['Lønn', 'salary'],
  ['Løn', 'salary'],
  ['Gehalt', 'salary'],
  ['Salaire de base', 'salary'],
  ['Salaris', 'salary'],
  ['Salario bruto', 'salary'],
  ['Kuukausipalkka', 'salary'],
  ['שכר בסיס', 'salary'],
  ['Bank account', 'bank'],
  ['Clearingnummer', 'bank'],
  ['IBAN', 'bank'],
  ['מספר חשבון בנק', 'bank'],
  ['Social Security Number', 'identity'],
  ['Personnummer', 'identity'],
  ['Fødselsnummer', 'identity'],
  ['CPR-nr.', 'identity'],
  ['Sozialversicherungsnummer', 'identity'],
  ['Numéro de sécurité sociale', 'identity'],
  ['BSN', 'identity'],
  ['DNI', 'identity'],
  ['Henkilötunnus', 'identity'],
  ['ת"ז', 'identity'],
  ['תעודת זהות', 'identity'],
  ['Date of birth', 'birth'],
  ['Födelsedatum', 'birth'],
  ['Sjukfrånvaro 2026', 'health'],
  ['Sykefravær', 'health'],
  ['Schwerbehinderung', 'health'],
  ['Arrêt maladie', 'health'],
  ['ימי מחלה', 'health'],
  ['Religion', 'religion'],
  ['Kirchensteuer', 'religion'],
  ['דת', 'religion'],
  ['Fackförbund', 'union'],
  ['Trade union', 'union'],
  ['Ammattiliitto', 'union'],
  ['הסתדרות', 'union'],
  ['Ethnicity', 'origin'],
  ['Sexuell läggning', 'private'],
  ['Utdrag: belastningsregister', 'criminal'],
];

const harmless = [
  'Employee number',
  'Anställningsnummer',
  'Lønnsnummer',
  'Payroll number',
  'Department',
  'Avdelning',
  'E-post',
  'Mobil',
  'Job title',
  'מספר עובד',
  'נייד',
  'Start date',
  'Slutdatum',
  'Status',
  'Manager',
  'First name',
  'Kostnadsställe',
  'Person number',
];

describe('sensitive columns', () => {
  it.each(headers)('knows “%s” by its header', (header, kind) => {
    expect(sensitiveColumns(columnsOf({ [header]: [] }))).toEqual([{ column: header, kind, by: 'header' }]);
  });

  it.each(harmless)('leaves “%s” alone', (header) => {
    expect(sensitiveColumns(columnsOf({ [header]: [] }))).toEqual([]);
  });

  it('knows identity numbers and accounts by their checks, whatever the column is called', () => {
    const table = columnsOf({
      Kod: ['811228-9874', '19670919-9530', '900118-9811', '640823-3234', '8112289874'],
      מזהה: ['123456782', '12345674', '000000018', '39337423', '305567663'],
      Konto: [
        'SE35 5000 0000 0549 1000 0003',
        'GB82 WEST 1234 5698 7654 32',
        'DE89370400440532013000',
        'NO9386011117947',
        'FI2112345600000785',
      ],
      Number: ['1001', '1002', '1003', '1004', '1005'],
    });
    expect(sensitiveColumns(table)).toEqual([
      { column: 'Kod', kind: 'identity', by: 'values' },
      { column: 'מזהה', kind: 'identity', by: 'values' },
      { column: 'Konto', kind: 'bank', by: 'values' },
    ]);
  });

  it('takes phone numbers and running numbers for what they are', () => {
    const numbers = (from: number) => Array.from({ length: 60 }, (_, at) => String(from + at));
    const table = columnsOf({
      Mobil: numbers(701740600).map((one) => `0${one}`),
      נייד: numbers(521234500),
      Badge: numbers(10020030),
      Nr: numbers(1),
    });
    expect(sensitiveColumns(table)).toEqual([]);
  });

  it('lets a year of birth pass, and not a whole date', () => {
    expect(sensitiveColumns(columnsOf({ Födelsedatum: ['1981', '1990', '1977'] }))).toEqual([]);
    expect(sensitiveColumns(columnsOf({ Födelsedatum: ['1981-12-28', '1990-01-18', ''] }))).toHaveLength(1);
  });

  it('has one wrong digit in a checked number refuse it', () => {
    const good = ['8112289874', '123456782', '131052-308T', '12345678Z', '29029600013'];
    for (const number of good) expect(isNationalId(number), number).toBe(true);
    fc.assert(
      fc.property(
        fc.constantFrom('8112289874', '123456782'),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (id, at, by) => {
          const digit = at % id.length;
          const wrong = [...id].map((sign, i) => (i === digit ? String((Number(sign) + by) % 10) : sign)).join('');
          return !isNationalId(wrong);
        },
      ),
    );
    expect(isIban('SE3550000000054910000004')).toBe(false);
  });

  it('is never proposed as sure, even under the very name that the vendor uses', () => {
    const template = {
      columns: [{ name: 'Religion', type: 'text', required: true, unique: 'no' } as const],
      form: {},
    };
    const destination = destinationFor({ template: 'vendor.csv' }, {}, template);
    const [suggestion] = suggestMapping(columnsOf({ Religion: ['a', 'b', 'c'] }), destination);
    expect(suggestion).toMatchObject({ column: 'Religion', from: ['Religion'], accepted: false });
  });

  it('asks for every match of a sensitive column that nobody allowed, also where a step reads it', () => {
    const sensitive = sensitiveColumns(columnsOf({ Lön: ['1'], Namn: ['a'] }));
    const mapping = {
      Pay: { from: ['Lön'] },
      Note: {
        from: ['Namn'],
        transforms: [
          {
            do: 'if' as const,
            is: 'empty' as const,
            values: [],
            then: { put: 'column' as const, from: 'Lön' },
            else: { put: 'as it is' as const },
          },
        ],
      },
    };
    expect(sentSensitive(sensitive, mapping).map(({ to }) => to)).toEqual(['Pay', 'Note']);
    const yes = { from: 'Lön', to: 'Pay', at: '2026-11-23T08:00:00.000Z' };
    expect(notAllowed(sensitive, mapping, [yes]).map(({ to }) => to)).toEqual(['Note']);
  });
});
