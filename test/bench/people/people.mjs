/** Invented people, the same for the same number every time: what an HR system's list of a large company looks like. */

export const COLUMNS = [
  'Employee ID',
  'First name',
  'Last name',
  'E-mail',
  'Mobile phone',
  'Work phone',
  'Birth date',
  'Start date',
  'End date',
  'Changed',
  'Level',
  'Hours',
  'Active',
  'Groups',
  'Department',
  'Title',
  'Office',
  'Note',
  'Manager ID',
  'Cost centre',
  'Country',
  'Personal number',
  'Label',
  'Budget',
];
/** How a cell is stored in a workbook; everything else is text. */
export const KINDS = {
  5: 'number',
  6: 'date',
  7: 'date',
  8: 'date',
  9: 'moment',
  10: 'number',
  11: 'number',
  12: 'flag',
  22: 'formula',
  23: 'error',
};

const FIRST = ['Åsa', 'Björn', 'Zoë', 'Nils', 'Märta', 'דנה', 'יוסי', 'Ingrid', 'Göran', 'Noa', 'Elin', 'תמר'];
const LAST = ['Lindqvist', 'Öberg', 'Håkansson', 'כהן', 'Sjöström', 'לוי', 'Berg', 'Ek', 'Nyström', 'Ahlgren'];
const DEPARTMENTS = ['Drift', 'Ekonomi', 'Lager', 'מכירות', 'Kundtjänst', 'IT', 'Produktion', 'HR'];
const TITLES = ['Chef', 'Operatör', 'Assistent', 'Säljare', 'Tekniker', 'Förare', 'Analyst'];
const OFFICES = ['Stockholm', 'Malmö', 'תל אביב', 'Göteborg', 'Oslo'];

/** A number that belongs to this person and this use, 0 to 2^32. */
function mix(person, use) {
  let x = Math.imul(person + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(use + 1, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return (x ^ (x >>> 15)) >>> 0;
}

const pick = (list, person, use) => list[mix(person, use) % list.length];
const pad = (value, width) => String(value).padStart(width, '0');
const DAY = 86_400_000;
/** Excel's day 0; right for every day after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day between 1960 and 2025 as ISO text. */
function dayOf(person, use, from = 21_915, span = 23_700) {
  return new Date(EPOCH + (from + (mix(person, use) % span)) * DAY).toISOString().slice(0, 10);
}

/** Excel's serial number of "YYYY-MM-DD" or "YYYY-MM-DD HH:MM". */
export function serialOf(text) {
  const [day, clock = '00:00'] = text.split(' ');
  const [hours, minutes] = clock.split(':').map(Number);
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY + (hours * 60 + minutes) / 1440;
}

/**
 * The cells of one person as the exact text that must be read.
 * @param {number} person
 * @param {boolean} later the same list a day later: 1 % of the people have another title
 */
export function cellsOf(person, later = false) {
  const first = pick(FIRST, person, 1);
  const last = pick(LAST, person, 2);
  const some = (use, share, text) => (mix(person, use + 100) % 100 < share ? text : '');
  const moved = later && person % 100 === 7;
  return [
    pad(person + 1, 7),
    first,
    last,
    `p${person + 1}@example.com`,
    // 7919 and ten million have no common divisor, so nobody shares a phone.
    `070-${pad((person * 7919 + 1_234_567) % 10_000_000, 7).replace(/(\d{3})(\d\d)(\d\d)/, '$1 $2 $3')}`,
    some(4, 60, `468${pad(mix(person, 4) % 10_000_000, 7)}`),
    dayOf(person, 5),
    dayOf(person, 6, 40_000, 5_000),
    some(7, 6, dayOf(person, 7, 47_500, 400)),
    `${dayOf(person, 8, 45_000, 600)} ${pad(mix(person, 9) % 24, 2)}:${pad(1 + (mix(person, 10) % 59), 2)}`,
    String(mix(person, 11) % 9),
    some(12, 95, String((mix(person, 12) % 16_000) / 100)),
    mix(person, 13) % 10 < 9 ? 'TRUE' : 'FALSE',
    some(14, 90, `G${1 + (mix(person, 14) % 9)},G${10 + (mix(person, 15) % 9)}`),
    pick(DEPARTMENTS, person, 16),
    moved ? `${pick(TITLES, person, 17)} II` : pick(TITLES, person, 17),
    pick(OFFICES, person, 18),
    some(19, 20, `Anteckning ${mix(person, 19) % 1000} <&> "x"`),
    some(20, 96, pad(1 + Math.floor(person / 12), 7)),
    pad(mix(person, 21) % 900, 4),
    pick(['SE', 'NO', 'IL'], person, 22),
    `${dayOf(person, 5).replaceAll('-', '')}-${pad(mix(person, 23) % 10_000, 4)}`,
    `label ${mix(person, 24) % 500}`,
    mix(person, 25) % 100 < 3 ? '#N/A' : '',
  ];
}

/** People of a later list: half a percent are gone, as many are new. */
export function peopleOf(count, later = false) {
  if (!later)
    return {
      *[Symbol.iterator]() {
        for (let i = 0; i < count; i++) yield i;
      },
    };
  return {
    *[Symbol.iterator]() {
      for (let i = 0; i < count; i++) if (i % 200 !== 3) yield i;
      for (let i = 0; i < Math.ceil((count - 3) / 200); i++) yield count + i;
    },
  };
}

/** A running checksum over texts, the same in every reader. */
export function checksum() {
  let hash = 0x811c9dc5;
  return {
    add(text) {
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    },
    value: () => (hash >>> 0).toString(16),
  };
}
/** Columns that every reader gives as the same text. */
export const CHECKED = [0, 1, 2, 3, 14, 19];
