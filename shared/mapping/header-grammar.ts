import { stretchesOf, type Stretch } from './header-parts';
import { partIndexes, type LanguageCode, type PartIndex } from './synonym-index';
import type { Part, Qualifier, Subject } from './subjects';

/** What the parts of a header make together. */
export interface Parsed {
  readonly subject: Subject;
  /** 0..1: less where a word of the header is not known. */
  readonly sure: number;
  readonly qualifiers: ReadonlySet<Qualifier>;
  readonly languages: readonly LanguageCode[];
}

interface Rule {
  readonly subject: Subject;
  readonly needs: readonly Part[];
  readonly may: readonly Part[];
  readonly sure: number;
}

/** A little less than a header that stands on the lists as a whole. */
const explained = 0.99;
/** A header of which only some words are known is shown to a person and never taken by itself. */
const leastExplained = 0.4;
const partly = (share: number) => 0.5 + 0.3 * share;

/** Parts that change nothing. */
const idle: ReadonlySet<Part> = new Set<Part>(['employee', 'main', 'filler']);

const reach: readonly Part[] = ['number', 'contact'];
const rules: readonly Rule[] = [
  ...make('mobile phone', [['mobile']], ['phone', ...reach]),
  ...make('work mobile', [['mobile', 'work']], ['phone', ...reach]),
  ...make(
    'private mobile',
    [
      ['mobile', 'private'],
      ['mobile', 'home'],
    ],
    ['phone', ...reach],
  ),
  ...make(
    'secondary phone',
    [
      ['mobile', 'second'],
      ['phone', 'second'],
    ],
    ['phone', 'work', 'private', ...reach],
  ),
  ...make('phone', [['phone']], reach),
  ...make(
    'work phone',
    [['phone', 'work'], ['landline'], ['landline', 'work'], ['phone', 'direct']],
    ['phone', ...reach],
  ),
  ...make(
    'home phone',
    [
      ['phone', 'home'],
      ['phone', 'private'],
      ['landline', 'home'],
      ['landline', 'private'],
    ],
    ['phone', ...reach],
  ),
  ...make('phone code', [['phone', 'code'], ['mobile', 'code'], ['extension']], ['phone', 'work', 'home', ...reach]),
  ...make('email', [['email']], ['address', 'contact', 'number']),
  ...make('work email', [['email', 'work']], ['address', 'contact']),
  ...make(
    'private email',
    [
      ['email', 'private'],
      ['email', 'home'],
      ['email', 'second'],
    ],
    ['address', 'contact'],
  ),
  ...make('full name', [['name'], ['first', 'last']], ['full', 'name', 'and']),
  ...make('first name', [['first']], ['name']),
  ...make('last name', [['last']], ['name']),
  ...make(
    'preferred name',
    [
      ['preferred', 'name'],
      ['preferred', 'first'],
      ['preferred', 'last'],
    ],
    ['name'],
  ),
  ...make(
    'employee number',
    [
      ['employee', 'number'],
      ['employee', 'code'],
      ['employment', 'number'],
      ['payroll', 'number'],
    ],
    ['payroll', 'employment'],
  ),
  ...make('job title', [['job'], ['title']], ['job', 'title', 'text', 'name', 'work', 'employment']),
  ...make('department', [['department']], ['name', 'text', 'work', 'home']),
  ...make(
    'department code',
    [
      ['department', 'code'],
      ['department', 'number'],
    ],
    [],
  ),
  ...make('site', [['site']], ['name', 'text', 'work', 'home']),
  ...make('team', [['team']], ['name', 'text']),
  ...make('groups', [['group']], ['name', 'number']),
  ...make('company', [['company']], ['name', 'code', 'number']),
  ...make('cost centre', [['cost']], ['name', 'text', 'code', 'number']),
  ...make('start date', [['start'], ['employment', 'date'], ['employment', 'from']], ['date', 'employment', 'work']),
  ...make('start date', [['from']], ['date'], 0.8),
  ...make('end date', [['end'], ['employment', 'to']], ['date', 'employment', 'work']),
  ...make('end date', [['to']], ['date'], 0.8),
  ...make('birth date', [['birth', 'date']], []),
  ...make('status', [['status']], ['employment', 'work']),
  ...make(
    'employment type',
    [
      ['type', 'employment'],
      ['type', 'employee'],
    ],
    ['work'],
  ),
  ...make('salary', [['salary']], ['work', 'employment']),
];

function make(
  subject: Subject,
  needs: readonly (readonly Part[])[],
  may: readonly Part[],
  sure: number = explained,
): Rule[] {
  return needs.map((each) => ({ subject, needs: each, may, sure }));
}

/** Parts beside which a word for the manager is the manager, and not whose e-mail address it is. */
const ofManager: ReadonlySet<Part> = new Set<Part>(['name', 'full', 'direct', 'text', ...idle]);

/**
 * Reads a header by its parts, in each language; the reading that explains it best, and of several the narrowest:
 * "Email personal" is a private address and not the personnel's.
 */
export function parseHeader(header: readonly string[]): Parsed | undefined {
  // "Cost Center 1 Description", "Emergency Contact 1 Phone": the first of several.
  const words = header.filter((word) => !/^\d$/u.test(word));
  let best: (Parsed & { readonly narrow: number }) | undefined;
  for (const language of partIndexes()) {
    const parsed = parseIn(words, language);
    if (parsed === undefined) continue;
    if (best === undefined || rank(parsed) > rank(best)) best = parsed;
    else if (rank(parsed) === rank(best) && parsed.subject === best.subject)
      best = { ...best, languages: [...best.languages, ...parsed.languages] };
  }
  return best;
}

const rank = ({ sure, narrow }: { readonly sure: number; readonly narrow: number }) =>
  Math.round(sure * 1000) + (sure >= 0.8 ? narrow * 100 : 0);

function parseIn(words: readonly string[], language: PartIndex): (Parsed & { readonly narrow: number }) | undefined {
  const stretches = stretchesOf(words, language);
  const letters = stretches.reduce((sum, each) => sum + each.letters, 0);
  const known = stretches.filter(({ meanings }) => meanings.length > 0);
  const share = letters === 0 ? 0 : known.reduce((sum, each) => sum + each.letters, 0) / letters;
  if (share < leastExplained) return undefined;
  let best: (Parsed & { readonly narrow: number }) | undefined;
  for (const { parts, qualifiers } of readings(known)) {
    const found = ruleFor(parts, qualifiers);
    if (found === undefined) continue;
    const sure = share === 1 ? found.sure : Math.min(found.sure, partly(share));
    const parsed = { subject: found.subject, sure, qualifiers: found.qualifiers, languages: [language.code] };
    const narrow = found.narrow;
    if (best === undefined || rank({ sure, narrow }) > rank(best)) best = { ...parsed, narrow };
  }
  return best;
}

interface Reading {
  readonly parts: ReadonlySet<Part>;
  readonly qualifiers: ReadonlySet<Qualifier>;
}

const mostReadings = 64;

/** Every way to take words that mean several things. */
function readings(stretches: readonly Stretch[]): Reading[] {
  let all: Reading[] = [{ parts: new Set(), qualifiers: new Set() }];
  for (const { meanings } of stretches) {
    all = all.flatMap(({ parts, qualifiers }) =>
      meanings.map((meaning) =>
        'part' in meaning
          ? { parts: new Set([...parts, meaning.part]), qualifiers }
          : { parts, qualifiers: new Set([...qualifiers, meaning.other]) },
      ),
    );
    if (all.length > mostReadings) all = all.slice(0, mostReadings);
  }
  return all;
}

function ruleFor(
  parts: ReadonlySet<Part>,
  qualifiers: ReadonlySet<Qualifier>,
):
  | {
      readonly subject: Subject;
      readonly sure: number;
      readonly qualifiers: ReadonlySet<Qualifier>;
      readonly narrow: number;
    }
  | undefined {
  if (qualifiers.size === 1 && qualifiers.has('manager') && [...parts].every((part) => ofManager.has(part)))
    return { subject: 'manager', sure: explained, qualifiers: new Set(), narrow: 1 };
  const fitting = rules.filter(
    ({ needs, may }) =>
      needs.every((part) => parts.has(part)) &&
      [...parts].every((part) => idle.has(part) || needs.includes(part) || may.includes(part)),
  );
  const [best] = fitting.sort((a, b) => b.needs.length - a.needs.length || b.sure - a.sure);
  return best === undefined
    ? undefined
    : { subject: best.subject, sure: best.sure, qualifiers, narrow: best.needs.length };
}

/** The words for other people and other times in a header, whatever the rest of it says. */
export function qualifiersOf(words: readonly string[]): ReadonlySet<Qualifier> {
  const found = new Set<Qualifier>();
  for (const language of partIndexes()) {
    for (const { meanings } of stretchesOf(words, language)) {
      // A word that means something else as well says nothing by itself ("responsable", "alter").
      if (meanings.length > 0 && meanings.every((meaning) => 'other' in meaning))
        for (const meaning of meanings) if ('other' in meaning) found.add(meaning.other);
    }
  }
  return found;
}
