import type { ReasonCode } from '../words/en/reasons';
import { headerWords } from './header-words';
import type { Transform } from './mapping';
import type { Source, Wanted } from './score';
import type { Subject } from './subjects';

/** A way to a vendor's name column over other name columns of the export. */
export interface NameWay {
  readonly from: readonly string[];
  readonly transforms?: readonly Transform[];
  readonly confidence: number;
  readonly reason: ReasonCode;
}

/**
 * "Name" beside "Vorname" is the last name, and "Nom" without "Prénom" the whole one: what such a
 * word means depends on its neighbours and its cells.
 */
export function readNamesInContext(sources: readonly Source[]): Source[] {
  const has = (subject: Subject) => sources.some((source) => (source.about.subjects.get(subject) ?? 0) >= 0.9);
  const first = has('first name');
  const last = has('last name');
  return sources.map((source) => {
    const { subjects } = source.about;
    const words = source.profile.twoWords;
    if (source.about.header.words.length > 1 || source.profile.looked === 0) return source;
    if ((subjects.get('full name') ?? 0) === 1 && first && !last && words < 0.5) return as(source, 'last name', 0.93);
    if ((subjects.get('last name') ?? 0) === 1 && !first && words >= 0.8) return as(source, 'full name', 0.9);
    if ((subjects.get('first name') ?? 0) === 1 && !last && words >= 0.8) return as(source, 'full name', 0.87);
    return source;
  });
}

function as(source: Source, subject: Subject, sure: number): Source {
  return { ...source, about: { ...source.about, subjects: new Map([[subject, sure]]) } };
}

/** The best column about a subject, when it is filled and no other is as good. */
function bestAbout(
  sources: readonly Source[],
  subject: Subject,
): { readonly source: Source; readonly sure: number } | undefined {
  const ranked = sources
    .filter((source) => source.about.qualifiers.size === 0 && source.profile.looked > 0 && source.profile.digits < 0.5)
    .map((source) => ({ source, sure: source.about.subjects.get(subject) ?? 0 }))
    .sort((a, b) => b.sure - a.sure);
  const [best, second] = ranked;
  if (best === undefined || best.sure < 0.8) return undefined;
  return second !== undefined && best.sure - second.sure < 0.05 ? { ...best, sure: 0.7 } : best;
}

/** A vendor's full name from the export's first and last name; with the Dutch infix ("van der") where there is one. */
export function joinedName(want: Wanted, sources: readonly Source[]): NameWay | undefined {
  if ((want.about.subjects.get('full name') ?? 0) < 0.9) return undefined;
  const first = bestAbout(sources, 'first name');
  const last = bestAbout(sources, 'last name');
  if (first === undefined || last === undefined) return undefined;
  const infix = sources.find((source) => /^tussenvoegsels?$/u.test(source.about.header.compact));
  const from = [first.source, ...(infix === undefined ? [] : [infix]), last.source].map(
    (source) => source.profile.name,
  );
  return { from, confidence: Math.min(first.sure, last.sure) * 0.96, reason: 'joined names' };
}

/**
 * A vendor's first or last name from the export's full name. Only "Last, First" is certain: without a comma
 * nobody can tell "Andersson Anna" from "Anna Andersson", so that way is shown and never taken by itself.
 */
export function splitName(want: Wanted, sources: readonly Source[]): NameWay | undefined {
  const take =
    (want.about.subjects.get('first name') ?? 0) >= 0.9
      ? 'first'
      : (want.about.subjects.get('last name') ?? 0) >= 0.9
        ? 'last'
        : undefined;
  if (take === undefined) return undefined;
  const whole = bestAbout(sources, 'full name');
  if (whole === undefined || bestAbout(sources, take === 'first' ? 'first name' : 'last name') !== undefined)
    return undefined;
  const { profile } = whole.source;
  const comma = profile.commas >= 0.95;
  if (!comma && lastComesFirst(profile.name)) return undefined;
  return {
    from: [profile.name],
    transforms: [{ do: 'split name', take, order: comma ? 'last, first' : 'first last' }],
    confidence: whole.sure * (comma ? 0.9 : 0.7),
    reason: comma ? 'split by comma' : 'split name',
  };
}

/** Headers that say the family name comes first, without a comma to split at. */
function lastComesFirst(name: string): boolean {
  return /^(?:nometprenom|nomprenom|apellidosynombre|sukunimijaetunimi|sukunimietunimi|שםמשפחהושםפרטי|שםמשפחהופרטי)$/u.test(
    headerWords(name).compact,
  );
}
