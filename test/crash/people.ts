import type { Destination } from '../../shared/destination/destination';

/** Somebody of a made-up export; active ones are the vendor's to have. */
export interface Employee {
  readonly number: string;
  readonly first: string;
  readonly last: string;
  /** The seven digits after 070. */
  readonly phone: number;
  readonly title: string;
  readonly left: boolean;
}

export type Staff = readonly Employee[];
/** Between 0 and 1, the same ones for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function someStaff(count: number): Staff {
  return Array.from({ length: count }, (_, index) => newcomer(index));
}

function newcomer(index: number): Employee {
  return {
    number: String(10_001 + index),
    first: ['Åsa', 'Björn', 'Cecilia', 'David', 'Örjan'][index % 5]!,
    last: `Lundqvist${letters(index)}`,
    phone: 1_740_000 + index,
    title: ['Undersköterska', 'Sjuksköterska', 'Ekonom'][index % 3]!,
    left: false,
  };
}

function letters(index: number): string {
  return [...index.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
}

/** Another day: somebody marries, gets a number, leaves, comes back, is new; sometimes it is again as it was before. */
export function nextStaff(staff: Staff, before: Staff, chance: Chance): Staff {
  if (chance() < 0.2) return before;
  const next = [...staff];
  const changes = 1 + Math.floor(chance() * 3);
  for (let turn = 0; turn < changes; turn++) {
    const at = Math.floor(chance() * next.length);
    const one = next[at]!;
    const kind = Math.floor(chance() * 5);
    if (kind === 0) next[at] = { ...one, last: `${one.last.split(' ')[0]} Alm${letters(Math.floor(chance() * 9999))}` };
    else if (kind === 1) next[at] = { ...one, title: `Chef ${letters(Math.floor(chance() * 9999))}` };
    else if (kind === 2) next[at] = { ...one, left: !one.left };
    else if (kind === 3) next.push(newcomer(Math.floor(5000 + chance() * 900_000)));
    else next[at] = { ...one, first: one.first === 'Kim' ? 'Robin' : 'Kim' };
  }
  return [...new Map(next.map((one) => [one.number, one])).values()];
}

const header =
  'Employee #,First name,Last name,Job title,Department,Location,Status,Hire date,End date,Work e-mail,Mobile phone';

export function exportOf(staff: Staff): string {
  const rows = staff.map(({ number, first, last, phone, title, left }) =>
    [
      number,
      first,
      last,
      title,
      'Omsorg',
      'Umeå',
      left ? 'Terminated' : 'Active',
      '2020-01-01',
      '',
      mailOf(number),
      `070-${phone}`,
    ].join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

function mailOf(number: string): string {
  return `e${number}@nordvik.example`;
}

/** What the vendor should have: for each active person's key the cells that say who they are. */
export function wanted(staff: Staff, { sends }: Destination): ReadonlyMap<string, string> {
  return new Map(
    staff
      .filter(({ left }) => !left)
      .map(({ number, first, last, phone, title }) =>
        sends === 'changes'
          ? [`+4670${phone}`, `${first}|${last}|+4670${phone}`]
          : [number, `${number}|${first} ${last}|${title}|+4670${phone}`],
      ),
  );
}

/** The same of what the vendor has. */
export function held(
  account: {
    readonly columns: readonly string[];
    readonly people: ReadonlyMap<string, { readonly values: readonly string[] }>;
  },
  { sends }: Destination,
): ReadonlyMap<string, string> {
  const names =
    sends === 'changes'
      ? ['First name', 'Last name', 'Mobile phone']
      : ['UniqueID', 'Name', 'Title', 'TelephoneNumber'];
  const places = names.map((name) => account.columns.indexOf(name));
  return new Map([...account.people].map(([key, { values }]) => [key, places.map((at) => values[at] ?? '').join('|')]));
}
