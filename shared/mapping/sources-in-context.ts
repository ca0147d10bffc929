import type { Table } from '../table/table';
import { classify, type Classified } from './classify';
import { columnProfiles } from './column-profile';
import { readNamesInContext } from './name-columns';
import { phoneKinds } from './phone-kinds';
import type { Source } from './score';
import type { Subject } from './subjects';
import type { LanguageCode } from './synonym-index';

/** An export's columns, each read with an eye on its cells and on the other headers. */
export interface SourcesRead {
  readonly sources: readonly Source[];
  /** The language that most of the headers are in; undefined where none is. */
  readonly language: LanguageCode | undefined;
}

export function readSources(table: Table): SourcesRead {
  const alone = columnProfiles(table).map((profile): Source => ({ profile, about: classify(profile.name) }));
  const language = mainLanguage(alone.map(({ about }) => about));
  const inIt = alone.map((source) => ({ ...source, about: spelledIn(source.about, language) }));
  return {
    sources: readNumbers(readNamesInContext(inIt)).map((source) => withPhoneKinds(source, language ?? 'en')),
    language,
  };
}

/** A word of several languages is a small vote for each. */
function mainLanguage(headers: readonly Classified[]): LanguageCode | undefined {
  const votes = new Map<LanguageCode, number>();
  for (const { languages } of headers)
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first?.[0];
}

/** "Pers.nr" is an employee's number in German and an identity number in Swedish: the export's own language decides. */
function spelledIn(about: Classified, language: LanguageCode | undefined): Classified {
  if (about.spelled.length < 2 || language === undefined) return about;
  const own = about.spelled.filter((each) => each.languages.includes(language));
  if (own.length !== 1 || own[0] === undefined) return about;
  return { ...about, subjects: new Map([[own[0].subject, 0.95]]), languages: [language] };
}

/** "Medewerker" or "Employee" over numbers of which everybody has another is the number, and not the name. */
function readNumbers(sources: readonly Source[]): Source[] {
  return sources.map((source) => {
    const { about, profile } = source;
    const isNumber = profile.looked >= 3 && profile.digits === 1 && profile.repeated === 0 && profile.nationalIds < 0.5;
    if ((about.subjects.get('full name') ?? 0) < 0.9 || about.qualifiers.size > 0 || !isNumber) return source;
    return { ...source, about: { ...about, subjects: new Map([['employee number', 0.9]]) }, readAs: 'own numbers' };
  });
}

const phones: ReadonlySet<Subject> = new Set<Subject>([
  'phone',
  'work phone',
  'mobile phone',
  'work mobile',
  'private mobile',
]);
/** What a header that only says telephone is about when its numbers are mobile ones. */
const whenMobile: Partial<Record<Subject, Subject>> = { phone: 'mobile phone', 'work phone': 'work mobile' };

function withPhoneKinds(source: Source, language: LanguageCode): Source {
  const { about, profile } = source;
  const subject = [...about.subjects.keys()].find((each) => phones.has(each));
  if (profile.phones < 0.6 || profile.looked < 3 || (subject === undefined && about.subjects.size > 0)) return source;
  const kinds = phoneKinds(profile.distinct, language);
  if (kinds === undefined) return source;
  const mobile = subject === undefined ? undefined : whenMobile[subject];
  if (
    subject === undefined ||
    mobile === undefined ||
    kinds.mobile < 0.95 ||
    about.qualifiers.size > 0 ||
    about.header.ordinal > 1
  )
    return { ...source, phoneKinds: kinds };
  // Still a little less than a header that says so itself.
  const sure = about.subjects.get(subject) ?? 0;
  return {
    ...source,
    about: {
      ...about,
      subjects: new Map<Subject, number>([
        [subject, sure * 0.98],
        [mobile, sure * 0.9],
      ]),
    },
    phoneKinds: kinds,
    readAs: 'mobile numbers',
  };
}
