import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { checkRecords } from '../../../shared/issues/check-records';
import type { Mapping } from '../../../shared/mapping/mapping';
import { toRecords } from '../../../shared/records/to-records';
import { tableOf } from '../mapping/table-of';

const people = 100_000;
const texts = Array.from({ length: 12 }, (_, at) => `Field ${at}`);
const header = [
  'Id',
  'First',
  'Last',
  'Mail',
  'Mobile',
  'Work',
  'Born',
  'Hired',
  'Left',
  'Status',
  'Groups',
  'Title',
  ...texts,
];
const table = tableOf(
  header,
  Array.from({ length: people }, (_, at) => [
    `0${at}`,
    'Åsa',
    `Öberg ${at}`,
    `p${at}@acme.se`,
    `070-${String(1_000_000 + (at % 9_000_000))}`,
    at % 3 === 0 ? '08-123 456 78' : '',
    `${(at % 28) + 1}/03/1980`,
    '2019-03-15',
    '',
    'Aktiv',
    `G${at % 40}; G${at % 7}`,
    'Lärare',
    ...texts.map((_, field) => `värde ${field} ${at % 500}`),
  ]),
);

describe('100,000 people with 24 columns', () => {
  it('become checked records in seconds', () => {
    const columns = [
      'Id',
      'First',
      'Last',
      'Mail',
      'Mobile phone',
      'Work phone',
      'Birth date',
      'Hire date',
      'Groups',
      'Title',
      ...texts,
    ];
    const destination = destinationFor(
      { template: 'vendor.csv' },
      { key: 'Id' },
      {
        columns: columns.map((name) => ({
          name,
          type:
            name === 'Mail'
              ? 'email'
              : name.endsWith('phone')
                ? 'phone'
                : name.endsWith('date')
                  ? 'date'
                  : name === 'Groups'
                    ? 'list'
                    : 'text',
          required: name === 'Id',
          unique: name === 'Mail' ? 'warning' : 'no',
        })),
        form: {},
      },
    );
    const from = ['Id', 'First', 'Last', 'Mail', 'Mobile', 'Work', 'Born', 'Hired', 'Groups', 'Title', ...texts];
    const mapping: Mapping = Object.fromEntries(columns.map((name, at) => [name, { from: [from[at] ?? ''] }]));
    const started = performance.now();
    const read = toRecords(table, destination, mapping, {
      leavers: { status: { from: 'Status', left: ['Slutat'] }, endDate: { from: 'Left' } },
      today: '2026-06-01',
      defaultCountry: 'SE',
    });
    const between = performance.now();
    const checked = checkRecords(read.records, read.issues, destination);
    const ended = performance.now();
    console.log(
      `100,000 × ${header.length}: records ${Math.round(between - started)} ms, checks ${Math.round(ended - between)} ms, issues ${checked.issues.length}`,
    );
    expect(checked.ready).toHaveLength(people);
    // Twelve times what it took when written, for slow and busy machines: it catches a squared loop, not a slow day.
    expect(ended - started).toBeLessThan(20_000);
  }, 60_000);
});
