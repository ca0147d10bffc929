import type { Table } from '../table/table';
import { classify, type Classified } from './classify';
import { columnProfiles, type ColumnProfile } from './column-profile';
import { counterpartsOf, statusMeaning } from './status-words';
import { yesOrNo } from './yes-no-words';

/** How the export seems to say that somebody left; for a person to look at. `rules` fits a feed's `leavers`. */
export interface LeaverSuggestion {
  readonly rules: {
    readonly status?: { readonly from: string; readonly left: readonly string[] };
    readonly endDate?: { readonly from: string };
  };
  /** Short English sentences, one for each thing to know. */
  readonly reasons: readonly string[];
  /** Values of the status column that are on no list: somebody must say what they mean. */
  readonly unknown: readonly string[];
}

interface StatusColumn {
  readonly from: string;
  readonly left: readonly string[];
  readonly unknown: readonly string[];
  readonly weight: number;
  readonly guessed: boolean;
}

const mostValues = 40;

/** Looks for a status column by its name and its words, and for an end date. Never used unattended. */
export function suggestLeavers(table: Table): LeaverSuggestion {
  const profiles = columnProfiles(table).map((profile) => ({ profile, about: classify(profile.name) }));
  const status = profiles
    .map(({ profile, about }) => statusColumn(table, profile, about))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.weight - a.weight)[0];
  const end = profiles
    .map(({ profile, about }) => ({ profile, weight: endDateWeight(profile, about) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  const reasons: string[] = [];
  if (status !== undefined) {
    const words = status.left.map((word) => `“${word}”`).join(', ');
    reasons.push(
      status.guessed
        ? `“${status.from}” says who is here; nobody has left yet, so ${words} is expected.`
        : `In “${status.from}”, ${words} means that the person has left.`,
    );
    if (status.unknown.length > 0)
      reasons.push(
        `Say what ${status.unknown.map((word) => `“${word}”`).join(', ')} means: until then these people stay.`,
      );
  }
  if (end !== undefined)
    reasons.push(`“${end.profile.name}” is the last day of employment: the day after, the person has left.`);
  return {
    rules: {
      ...(status === undefined ? {} : { status: { from: status.from, left: status.left } }),
      ...(end === undefined ? {} : { endDate: { from: end.profile.name } }),
    },
    reasons,
    unknown: status?.unknown ?? [],
  };
}

function statusColumn(table: Table, profile: ColumnProfile, about: Classified): StatusColumn | undefined {
  const sure = about.subjects.get('status') ?? 0;
  // "T" in "Employment type" is a temporary employee, and a manager's status is not the person's.
  if (sure < 0.7 || about.qualifiers.size > 0) return undefined;
  const values = distinctValues(table, profile.index);
  if (values.length === 0 || values.length > mostValues) return undefined;
  const answers = values.map(yesOrNo);
  const inverse = /^(?:inactive|inaktiv|terminated|archived)$/u.test(about.header.compact);
  if (answers.every((answer) => answer !== undefined) && !values.every((value) => /^t$/iu.test(value))) {
    const left = values.filter((_, at) => answers[at] === inverse);
    const answer = values[0] ?? '';
    const words = left.length > 0 ? left : (counterpartsOf(answer) ?? [opposite(answer)]);
    return {
      from: profile.name,
      left: words.filter((word) => word !== ''),
      unknown: [],
      weight: sure + 0.2,
      guessed: left.length === 0,
    };
  }
  const meanings = values.map((value) => ({ value, meaning: statusMeaning(value) }));
  const known = meanings.filter(({ meaning }) => meaning !== 'unknown');
  const left = meanings
    .filter(({ meaning }) => meaning === 'left' || meaning === 'code for left')
    .map(({ value }) => value);
  const unknown = meanings.filter(({ meaning }) => meaning === 'unknown').map(({ value }) => value);
  if (known.length * 2 < values.length) return undefined;
  const plain = meanings.some(({ value }) => counterpartsOf(value) !== undefined) ? 0.1 : 0;
  if (left.length > 0) return { from: profile.name, left, unknown, weight: sure + 0.3 + plain, guessed: false };
  const expected = meanings.flatMap(({ value }) => counterpartsOf(value) ?? []);
  return expected.length === 0
    ? undefined
    : { from: profile.name, left: [...new Set(expected)], unknown, weight: sure + plain, guessed: true };
}

const opposites: readonly (readonly [string, string])[] = [
  ['Yes', 'No'],
  ['True', 'False'],
  ['TRUE', 'FALSE'],
  ['1', '0'],
  ['Y', 'N'],
  ['Ja', 'Nej'],
  ['Active', 'Inactive'],
  ['Aktiv', 'Inaktiv'],
  ['Oui', 'Non'],
  ['Sí', 'No'],
  ['כן', 'לא'],
  ['Kyllä', 'Ei'],
  ['x', '-'],
];

function opposite(value: string): string {
  const pair = opposites.find(
    ([yes, no]) => yes.toLowerCase() === value.toLowerCase() || no.toLowerCase() === value.toLowerCase(),
  );
  if (pair === undefined) return yesOrNo(value) === true ? 'No' : 'Yes';
  return pair[0].toLowerCase() === value.toLowerCase() ? pair[1] : pair[0];
}

function distinctValues(table: Table, index: number): string[] {
  const values = new Set<string>();
  const { rows } = table;
  const seen = new Set<number>();
  for (let at = 0; at < rows.count; at++) {
    const id = rows.id(at, index);
    if (seen.has(id)) continue;
    seen.add(id);
    const value = rows.text(at, index).replace(/\s+/gu, ' ').trim();
    if (value !== '') values.add(value);
    if (values.size > mostValues) break;
  }
  if (values.size === 0)
    for (const sample of table.columns.find((column) => column.index === index)?.samples ?? []) values.add(sample);
  return [...values];
}

/** How much a column is a last day of employment: named so, and holding dates or nothing, not for everybody. */
function endDateWeight(profile: ColumnProfile, about: Classified): number {
  const sure = about.subjects.get('end date') ?? 0;
  if (sure < 0.8 || about.qualifiers.size > 0) return 0;
  if (profile.looked > 0 && profile.dates < 0.9) return 0;
  // A fixed-term contract is often prolonged, so its end says less than a termination.
  const contract = /contract|vertrag|contrat|sopimus/u.test(about.header.compact) ? 0.3 : 0;
  return sure - contract;
}
